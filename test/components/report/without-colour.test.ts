import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import { closeRound } from '../support/close-round.js';
import { forceColors } from '../support/forced-colors.js';
import { placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

describe('the report without colours', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;

  const report = async (counts: readonly [number, number, number], lang: 'da' | 'en' = 'da') => {
    const sheet = await builtIn('partnership-short');
    const systems = ['employment', 'education', 'business'] as const;
    own = await ownWorkspace(
      systems.flatMap((system, i) => inventMany(sheet, counts[i] ?? 0, system, () => 4)),
    );
    page = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace }, { lang });
    await closeRound(page);
    await page.says(/Bygger på|Based on/);
  };
  /** The first theme's drawing: of each line its bar as it looks without colours, and the mark at its end. */
  const lines = () => {
    const [drawing] = page.all('.distribution');
    const cells = [...(drawing?.querySelectorAll('.cell:has(.bar)') ?? [])];
    const looks = cells.map((cell) => {
      const bars = [...cell.querySelectorAll('.bar')];
      const fills = new Set(bars.map((bar) => getComputedStyle(bar).fill === 'none'));
      return `${bars.length > 1 ? 'striped' : 'whole'} ${[...fills].join()} ${bars[0]?.getAttribute('width') ?? ''}`;
    });
    const marks = [...(drawing?.querySelectorAll('.mean .mark') ?? [])].map(
      (mark) => mark.querySelector('[class]')?.getAttribute('class') ?? '',
    );
    return { looks, marks };
  };

  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('tells the systems’ bars apart by their kind, and names each line by its mark', async () => {
    await report([7, 7, 7]);
    forceColors(page.element);
    const { looks, marks } = lines();
    expect(looks.length).to.equal(3);
    expect(new Set(looks).size).to.equal(3);
    expect(marks).to.deep.equal(['disc', 'square', 'diamond']);
  });

  it('tells everybody apart from the system above by a slender bar and a ring', async () => {
    await report([7, 3, 3]);
    forceColors(page.element);
    const { looks, marks } = lines();
    expect(looks.length).to.equal(2);
    expect(looks[0]).not.to.equal(looks[1]);
    expect(marks).to.deep.equal(['disc', 'neutral']);
    const [ring] = page.all('.mean .neutral');
    expect(ring && getComputedStyle(ring).fill).to.equal('none');
  });

  for (const lang of ['da', 'en'] as const)
    it(`names no colour, in ${lang}`, async () => {
      await report([7, 3, 3], lang);
      expect(page.words()).not.to.match(
        /(?<![a-zæøå])(grå|røde?|blå|gule?|grønne?|sorte?|gr[ea]y|red|blue|yellow|green|black)(?![a-zæøå])/i,
      );
    });
});
