import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { forceColors } from '../support/forced-colors.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';

describe('in forced colours', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const finished = () => {
    for (const animation of page.element.shadowRoot?.getAnimations() ?? []) animation.finish();
  };
  const system = (color: string) => {
    const probe = document.createElement('i');
    probe.style.color = color;
    document.body.append(probe);
    const { color: computed } = getComputedStyle(probe);
    probe.remove();
    return computed;
  };

  beforeEach(async () => {
    own = await ownWorkspace();
    page = await placeAssessment({ workspace: own.workspace, instrument: ownSheet() });
    await page.press('Begynd');
    await page.answer('Enig');
    await page.saved();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('the chosen answer has the system’s own colours for what is chosen, and a heavier edge', () => {
    forceColors(page.element);
    finished();
    const key = (name: string) => {
      const found = page.radio(name).parentElement?.querySelector('.key');
      if (!found) throw new Error(`»${name}« has no key.`);
      return found;
    };
    expect(getComputedStyle(key('Enig')).backgroundColor).to.equal(system('Highlight'));
    expect(getComputedStyle(key('Enig')).color).to.equal(system('HighlightText'));
    expect(getComputedStyle(key('Enig')).borderTopWidth).to.equal('3px');
    expect(getComputedStyle(key('Uenig')).borderTopWidth).to.equal('1px');
    expect(getComputedStyle(key('Uenig')).color).to.equal(system('CanvasText'));
  });

  it('done, passed over, current and to come are told apart without colour', async () => {
    await page.press('Næste');
    await page.press('Næste');
    forceColors(page.element);
    finished();
    const looks = page.all('.stitches i').map((stitch) => {
      const { borderBlockEndStyle, blockSize } = getComputedStyle(stitch);
      return `${borderBlockEndStyle} ${blockSize}`;
    });
    const [done, skipped, current, toCome, last] = looks;
    expect(new Set([done, skipped, current, toCome]).size).to.equal(4);
    expect(last).to.equal(toCome);
  });

  it('what can be pressed has the system’s own colours for it', () => {
    forceColors(page.element);
    finished();
    for (const button of page.all('button').filter((one) => one.getClientRects().length > 0)) {
      const wanted = button.classList.contains('solid') ? 'HighlightText' : 'LinkText';
      expect(getComputedStyle(button).color, button.textContent ?? '').to.equal(system(wanted));
    }
  });
});
