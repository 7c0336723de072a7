import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { BuiltInInstrumentId } from '../../../src/core/content/instruments/index.js';
import { closeRound } from '../support/close-round.js';
import { overhang, placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

type People = readonly [employment: number, education: number, business: number];
const oneLine = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

describe('the report as tables', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;

  const report = async (
    counts: People,
    instrument: BuiltInInstrumentId = 'partnership-short',
    placing: Placing = {},
  ) => {
    const sheet = await builtIn(instrument);
    const systems = ['employment', 'education', 'business'] as const;
    own = await ownWorkspace(
      systems.flatMap((system, i) =>
        inventMany(sheet, counts[i] ?? 0, system, (person) => 1 + ((person + i) % 5)),
      ),
    );
    page = await placeGroup(
      document.createElement('kobling-report'),
      { workspace: own.workspace, instrument },
      placing,
    );
    await closeRound(page);
    await page.says(/Bygger på|Based on/);
    return sheet;
  };
  const tables = () => page.all<HTMLTableElement>('.table-block table');
  const rowsOf = (table: HTMLTableElement | undefined) =>
    [...(table?.tBodies ?? [])].flatMap((body) =>
      [...body.rows].map((row) => [...row.cells].map((cell) => oneLine(cell))),
    );
  const headOf = (table: HTMLTableElement | undefined) =>
    [...(table?.tHead?.rows[0]?.cells ?? [])].map((cell) => oneLine(cell));

  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('change places with the drawing, and the page is told', async () => {
    await report([6, 6, 6]);
    const group = page.all('.views')[0];
    expect(group?.getAttribute('aria-label')).to.equal('Vis som');
    expect(page.texts('.views [aria-pressed="true"]')).to.deep.equal(['Figur']);
    expect(tables()).to.deep.equal([]);
    page.events.clear();
    await page.press('Tabel');
    expect(page.texts('.views [aria-pressed="true"]')).to.deep.equal(['Tabel']);
    expect(page.all('.distribution, .four')).to.deep.equal([]);
    expect(tables().length).to.equal(2);
    expect(page.events.events.map(({ type }) => type)).to.deep.equal(['kobling-change']);
    expect(page.headings().join('|')).to.include('spørgsmål at tale om');
    await page.press('Figur');
    expect(tables()).to.deep.equal([]);
  });

  it('have the means and readings of the drawing', async () => {
    const sheet = await report([6, 6, 6]);
    const drawn = page.all('.theme:not(.head)').map((theme) => ({
      name: oneLine(theme.querySelector('.label')),
      means: [...(theme.querySelector('.distribution')?.querySelectorAll('.mean') ?? [])].map(oneLine),
      reading: oneLine(theme.querySelector('.reading b')),
    }));
    await page.press('Tabel');
    const [profile] = tables();
    expect(headOf(profile)).to.deep.equal([
      'Tema og udsagn',
      'Personer',
      'Alle',
      'Beskæftigelse',
      'Uddannelse',
      'Erhvervsfremme',
      'Usikkerhed (95 %)',
      'Afvigelse i snit',
    ]);
    const themes = rowsOf(profile).filter(([head]) => head?.includes(':'));
    expect(themes.map(([head, , , ...means]) => [head, ...means.slice(0, 3)])).to.deep.equal(
      drawn.map(({ name, means, reading }) => [`${name}: ${reading}`, ...means]),
    );
    const ratings = sheet.items.filter(({ kind }) => kind === 'rating').length;
    expect(rowsOf(profile).length).to.equal(drawn.length + ratings);
  });

  it('have the counts that are read out with the drawing', async () => {
    await report([6, 6, 3]);
    const [told] = page.all('.theme .distribution .unseen');
    const counts = [...oneLine(told).matchAll(/: (\d+)[,)]/g)].map(([, count]) => count);
    await page.press('Tabel');
    const [, distribution] = tables();
    const [first, second] = rowsOf(distribution);
    expect(first?.slice(0, 2)).to.deep.equal([
      'Forpligtelse: Forskel fra person til person',
      'Beskæftigelse',
    ]);
    // The head is said again with every line of it.
    expect(second?.slice(0, 2)).to.deep.equal(['Forpligtelse', 'Alle']);
    expect([...(first ?? []).slice(2), ...(second ?? []).slice(2)]).to.deep.equal(counts);
  });

  it('say once why something is not shown, and which systems are not', async () => {
    await report([7, 6, 3]);
    await page.press('Tabel');
    expect(headOf(tables()[0])).not.to.include('Uddannelse');
    const why = 'Uddannelse og Erhvervsfremme: skjult, så ingen kan regne sig frem til den enkelte';
    expect(page.texts('.note').filter((note) => note === why).length).to.equal(1);
  });

  it('leave no cell empty: what is hidden on one statement alone says so', async () => {
    const sheet = await builtIn('partnership-short');
    const [statement] = sheet.items.filter(({ dimension }) => dimension === 'trust');
    const says = (person: number) => (item: string) =>
      person > 3 && item === statement?.id ? ('unknown' as const) : 4;
    own = await ownWorkspace([
      ...inventMany(sheet, 6, 'employment', () => 4),
      ...inventMany(sheet, 6, 'education', says),
    ]);
    page = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });
    await closeRound(page);
    await page.says('Bygger på');
    await page.press('Tabel');
    const cells = tables()
      .flatMap((table) => rowsOf(table))
      .flat();
    expect(cells).to.include('vises ikke');
    expect(cells.filter((cell) => cell === '')).to.deep.equal([]);
    expect(page.texts('.note').filter((note) => note.startsWith('»Vises ikke«')).length).to.equal(1);
  });

  it('have a caption, heads with a scope and a named body for each theme', async () => {
    const sheet = await report([6, 6, 6]);
    await page.press('Tabel');
    for (const table of tables()) {
      expect(oneLine(table.caption)).to.match(/: temaer og udsagn$/);
      expect([...table.tBodies].map((body) => body.getAttribute('aria-label'))).to.deep.equal(
        sheet.dimensions.map(({ title }) => title.da),
      );
      const heads = [...table.querySelectorAll('th')].map((head) => head.getAttribute('scope'));
      expect(new Set(heads)).to.deep.equal(new Set(['col', 'rowgroup', 'row']));
    }
  });

  it('can be copied as they stand, and say whether that went well', async () => {
    await report([6, 6, 6]);
    await page.press('Tabel');
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    let copied = '';
    clipboard.writeText = (text) => {
      copied = text;
      return Promise.resolve();
    };
    try {
      await page.press('Kopiér svarene på hvert trin');
      await page.says('Kopieret. Du kan sætte tabellen ind i et regneark.');
      const lines = copied.split('\n').map((line) => line.split('\t'));
      expect(lines).to.deep.equal([headOf(tables()[1]), ...rowsOf(tables()[1])]);
      clipboard.writeText = () => Promise.reject(new Error('not now'));
      await page.press('Kopiér gennemsnittene');
      await page.says('Markér tabellen, og kopiér den selv.');
    } finally {
      clipboard.writeText = write;
    }
  });

  it('have Figure 1 as a table to be seen, its steps named', async () => {
    await report([6, 6, 6], 'partnership');
    await page.press('Tabel');
    expect(page.all('.map, .figure-one')).to.deep.equal([]);
    expect(
      page
        .texts('.figure-table tbody td')
        .map(Number)
        .reduce((sum, count) => sum + count, 0),
    ).to.equal(18);
    expect(page.texts('.figure-table tbody th')).to.deep.equal(['samarbejde', '4', '3', '2', 'konkurrence']);
  });

  for (const lang of ['da', 'en'] as const) {
    it(`scroll by themselves in a box of 320 px, in ${lang}`, async () => {
      await report([6, 6, 6], 'partnership', { lang, width: 320 });
      await page.press(/^(Tabel|Table)$/);
      expect(overhang(page.element)).to.be.at.most(0);
    });
  }
});
