import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';

describe('printed', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const isSeen = (element: Element) => element.getClientRects().length > 0;

  beforeEach(async () => {
    own = await ownWorkspace();
    page = await placeAssessment({ workspace: own.workspace, instrument: ownSheet() });
    await page.press('Begynd');
    await page.answer('Enig');
    await page.saved();
  });
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    page.element.remove();
    await own.leave();
  });

  it('the overview has the answers that were given, as words, and nothing to press', async () => {
    await page.press('Overblik');
    await emulateMedia({ media: 'print' });
    const buttons = page.all('button').filter(isSeen);
    expect(buttons.map((button) => button.textContent?.trim())).to.eql([
      'Enig',
      ...Array.from({ length: 4 }, () => 'intet svar'),
    ]);
    for (const button of buttons) {
      const { color, textDecorationLine } = getComputedStyle(button);
      expect(color).to.equal(getComputedStyle(page.element).color);
      expect(textDecorationLine).to.equal('none');
    }
  });

  it('the chosen answer is told apart without a background, which browsers leave out', async () => {
    await emulateMedia({ media: 'print' });
    const look = (name: string) => {
      const key = page.radio(name).parentElement?.querySelector('.key');
      if (!key) throw new Error(`»${name}« has no key.`);
      const { borderTopWidth, backgroundColor, fontWeight } = getComputedStyle(key);
      return { borderTopWidth, backgroundColor, fontWeight };
    };
    expect(look('Enig')).to.eql({
      borderTopWidth: '3px',
      backgroundColor: 'rgba(0, 0, 0, 0)',
      fontWeight: '600',
    });
    expect(look('Uenig').borderTopWidth).to.equal('1px');
  });

  it('done, passed over and to come are lines, not backgrounds', async () => {
    await page.press('Næste');
    await page.press('Næste');
    await emulateMedia({ media: 'print' });
    const lines = page.all('.stitches i').map((stitch) => {
      const { borderBlockEndWidth, borderBlockEndStyle, backgroundColor } = getComputedStyle(stitch);
      expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
      return `${borderBlockEndWidth} ${borderBlockEndStyle}`;
    });
    expect(lines).to.eql(['3px solid', '3px dotted', '8px solid', '1px solid', '1px solid']);
  });
});
