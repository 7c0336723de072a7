import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import '../../../src/components/report/define.js';
import type { KoblingElement } from '../../../src/components/base/element.js';
import { closeRound } from '../support/close-round.js';
import { placeFinder } from '../support/finder-answer.js';
import { placeGroup } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';

const SYSTEMS = ['employment', 'education', 'business'] as const;
/** Madder, the colour of employment: the accent that a reader could most easily take for a system. */
const ACCENT = '#b23a48';
const SHOWN = 'rgb(178, 58, 72)';

/** What is drawn in this colour and says nothing by another way: neither a mark of a system nor in its strand. */
function drawnIn(element: KoblingElement, color: string): string[] {
  const drawn = [...(element.shadowRoot?.querySelectorAll('svg *') ?? [])];
  expect(drawn.length).to.be.above(10);
  return drawn
    .filter((one) => {
      const { fill, stroke } = getComputedStyle(one);
      return [fill, stroke].includes(color) && !one.closest('button, a, label, .employment, .disc');
    })
    .map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`);
}

describe('an accent in the colour of a system', () => {
  let own: OwnWorkspace | undefined;
  let element: KoblingElement | undefined;
  afterEach(async () => {
    element?.remove();
    await own?.leave();
    own = undefined;
  });

  async function group(
    tag: 'kobling-radar' | 'kobling-report',
    instrument: 'coupling' | 'partnership-short',
  ) {
    const sheet = await builtIn(instrument);
    own = await ownWorkspace(SYSTEMS.flatMap((system) => inventMany(sheet, 6, system, () => 4)));
    const page = await placeGroup(document.createElement(tag), { workspace: own.workspace, accent: ACCENT });
    element = page.element;
    await closeRound(page);
    await page.says('Bygger på');
    return page.element;
  }

  it('is drawn nowhere in the radar: there only employment is madder', async () => {
    const radar = await group('kobling-radar', 'coupling');
    for (const view of ['dots', 'radar'] as const) {
      Object.assign(radar, { view });
      await radar.updateComplete;
      expect(drawnIn(radar, SHOWN), view).to.deep.equal([]);
    }
  });

  it('is drawn nowhere in the report', async () => {
    expect(drawnIn(await group('kobling-report', 'partnership-short'), SHOWN)).to.deep.equal([]);
  });

  it('leaves the systems their marks, each of its own shape, and their lines, each of its own kind', async () => {
    const report = await group('kobling-report', 'partnership-short');
    const marks = ['disc', 'square', 'diamond'].map((name) =>
      report.shadowRoot?.querySelector(`svg .${name}`),
    );
    expect(new Set(marks.map((mark) => mark?.localName)).size).to.equal(3);
  });

  it('is drawn nowhere in a joint offer', async () => {
    const page = await placeFinder({ needs: 'recruit-skilled automation growth-strategy' });
    element = page.finder;
    page.finder.accent = ACCENT;
    await page.show();
    expect(drawnIn(page.finder, SHOWN)).to.deep.equal([]);
  });
});
