import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import type { KoblingRadar } from '../../../src/components/radar/define.js';
import { closeRound } from '../support/close-round.js';
import { forceColors } from '../support/forced-colors.js';
import { overhang, placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import { builtIn, invent, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';

type People = readonly [employment: number, education: number, business: number];

describe('the radar of many people', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingRadar>;

  /** Everybody has every competence but the last, which nobody has; one alone sees things through. */
  const team = async (counts: People, view: 'radar' | 'dots', placing: Placing = {}) => {
    const sheet = await builtIn('coupling');
    const systems = ['employment', 'education', 'business'] as const;
    own = await ownWorkspace(
      systems.flatMap((system, i) =>
        inventMany(sheet, counts[i] ?? 0, system, (person) => (item) => {
          if (item === 'c3.2') return i === 0 && person === 0 ? 5 : 2;
          return item === 'c4.3' ? 2 : 5;
        }),
      ),
    );
    page = await placeGroup(
      document.createElement('kobling-radar'),
      { workspace: own.workspace, view },
      placing,
    );
    await closeRound(page);
    await page.says('Bygger på');
  };
  const look = (line: Element) => {
    const { strokeWidth, strokeDasharray } = getComputedStyle(line);
    return `${strokeWidth} ${strokeDasharray}`;
  };
  const linesOf = (svg: Element | undefined, name: string) => [...(svg?.querySelectorAll(`.${name}`) ?? [])];

  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('twelve are marks, one for each', async () => {
    await team([6, 6, 0], 'dots');
    const [row] = page.all('.dot');
    expect(row?.querySelectorAll('.marks .disc').length).to.equal(6);
    expect(row?.querySelectorAll('.marks .square').length).to.equal(6);
    expect(page.all('.cover-bar')).to.deep.equal([]);
  });

  for (const counts of [
    [11, 10, 9],
    [30, 28, 22],
  ] as const) {
    const people = counts.reduce((sum, count) => sum + count, 0);
    it(`${people} are lines with the count beside each mark, and no row is blank`, async () => {
      await team(counts, 'dots');
      const [row] = page.all('.dot');
      const told = [...(row?.querySelectorAll('.group-counts > *') ?? [])].map((group) => [
        group.querySelector('.mark [class]')?.getAttribute('class'),
        group.textContent?.trim(),
      ]);
      expect(told).to.deep.equal([
        ['disc', String(counts[0])],
        ['square', String(counts[1])],
        ['diamond', String(counts[2])],
      ]);
      expect(row?.textContent).to.include(`${people} personer`);
      for (const marks of page.all('.dot .marks'))
        expect(
          marks.querySelector('.cover-bar, .mark') !== null || marks.textContent?.trim() !== '',
        ).to.equal(true);
      expect(page.words()).to.include(`Hele linjen er ${people} personer`);
    });
  }

  it('a line is as long as its share of those who have answered', async () => {
    await team([20, 10, 10], 'dots');
    const [bar] = page.all('.cover-bar');
    const ends = ['employment', 'education', 'business'].map((system) => {
      const [line] = linesOf(bar, system);
      return [line?.getAttribute('x1'), line?.getAttribute('x2')];
    });
    expect(ends).to.deep.equal([
      ['0.00%', '50.00%'],
      ['50.00%', '75.00%'],
      ['75.00%', '100.00%'],
    ]);
  });

  it('lines differ in kind as well as in colour, in rows and legend alike', async () => {
    await team([20, 20, 20], 'dots');
    forceColors(page.element);
    for (const svg of [page.all('.cover-bar')[0], undefined]) {
      const kinds = ['employment', 'education', 'business'].map((system) => {
        const lines = svg ? linesOf(svg, system) : page.all(`.line-sample .${system}`);
        return `${lines.length} ${lines[0] ? look(lines[0]) : ''}`;
      });
      expect(new Set(kinds).size).to.equal(3);
    }
  });

  it('the figure has lines of the same kinds, and its legend shows them', async () => {
    await team([20, 20, 20], 'radar');
    forceColors(page.element);
    const [figure] = page.all('svg.radar');
    const kinds = ['employment', 'education', 'business'].map((system) => {
      const [line] = linesOf(figure, system);
      return line ? look(line) : '';
    });
    expect(new Set(kinds).size).to.equal(3);
    // Nine competences that all have, two lines each.
    expect(linesOf(figure, 'education')[0]?.getAttribute('d')?.match(/M/g)?.length).to.equal(18);
    expect(page.all('.legend .line-sample').length).to.equal(4);
    expect(page.texts('.legend > span').slice(0, 4)).to.deep.equal([
      'Beskæftigelse',
      'Uddannelse',
      'Erhvervsfremme',
      'Systemet vises ikke',
    ]);
  });

  it('whoever is not shown by system is a ring, hollow whatever the colours', async () => {
    await team([20, 20, 20], 'radar');
    const [ring] = page.all('svg.radar .neutral');
    const [legend] = page.all('.legend .neutral');
    expect(ring && getComputedStyle(ring).stroke).not.to.equal('none');
    expect(legend && getComputedStyle(legend).fill).to.equal('none');
  });

  it('lines are equally long in a box of 320 px, so that they can be compared', async () => {
    await team([30, 28, 22], 'dots', { width: 320 });
    const widths = page.all('.cover-bar').map((bar) => Math.round(bar.getBoundingClientRect().width));
    expect(new Set(widths).size).to.equal(1);
    expect(overhang(page.element)).to.be.at.most(0);
  });

  describe('of one person', () => {
    it('says what a mark is to that person, and counts nobody', async () => {
      const sheet = await builtIn('coupling');
      own = await ownWorkspace([
        invent(sheet, { says: (item) => (item === 'c1.1' ? 5 : item === 'c1.2' ? 'unknown' : 2) }),
      ]);
      page = await placeGroup(document.createElement('kobling-radar'), {
        workspace: own.workspace,
        view: 'radar',
      });
      await page.says('Et mærke er en kompetence, du har');
      expect(page.words()).not.to.match(/én person|Buerne tæller|for få svar/);
      expect(page.all('svg.radar text.faint')).to.deep.equal([]);
      await page.press('Punkter');
      expect(page.texts('.dot').slice(0, 3)).to.deep.equal([
        'Samle folk på tværs ja',
        'Fornemme andres interesser intet svar',
        'Få tvivlere med ikke endnu',
      ]);
      await page.press('Tabel');
      expect(page.texts('thead th')).to.deep.equal(['Kompetence', 'Har du den?']);
      expect(page.words()).not.to.include('I alt');
    });
  });
});
