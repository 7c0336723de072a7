import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, type ConvertSettings } from '../../src/cli/rows/convert.js';
import { loadSchemes } from '../../src/cli/schemes.js';
import { OUTCOMES, tally } from '../../src/cli/rows/accounts.js';
import { parseCatalogue } from '../../src/core/exchange/parse-catalogue.js';
import { writeJson } from '../../src/core/exchange/write-json.js';
import { TODAY } from './support/memory-host.js';
import type { Cell, Table } from '../../src/cli/sheet/table.js';

const schemes = await loadSchemes();
const settings: ConvertSettings = {
  id: 'oestkyst',
  publisher: 'Erhvervshub Østkyst',
  publisherUrl: null,
  system: null,
  today: TODAY,
  keepExpired: false,
};

function tableOf(rows: readonly (readonly Cell[])[], kind: Table['kind'] = 'csv'): Table {
  return { kind, rows: rows.map((cells, index) => ({ number: index + 1, cells })) };
}
const read = (
  rows: readonly (readonly Cell[])[],
  extra: Partial<ConvertSettings> = {},
  kind?: Table['kind'],
) => convert(tableOf(rows, kind), { ...settings, ...extra }, schemes);
const HEAD = ['Titel', 'System', 'Behov', 'Gælder til', 'Telefon', 'Sidst tjekket'];
const row = (title: string, until = '', needs = 'export:3', system = 'erhverv') => [
  title,
  system,
  needs,
  until,
  '70 00 00 31',
  '2026',
];
const told = ({ accounts }: ReturnType<typeof read>) =>
  accounts.map(({ row: number, outcome, reasons }) => [number, outcome, ...reasons.map(({ code }) => code)]);

describe('a spreadsheet with broken, duplicate and expired rows', () => {
  const mixed = [
    ['Tilbud fra Erhvervshub Østkyst, opdateret i november'],
    HEAD,
    ['# Kort titel', 'system', 'behov', 'sidste dag', '', ''],
    row('Eksporthjælp'),
    row(''),
    [],
    row('Kursus', '', 'noget andet'),
    row('Vejledning', '', 'overview', 'sundhed'),
    row('Gammelt', '31.12.2025'),
    row('Eksporthjælp'),
    row('EKSPORTHJÆLP', '', 'export:1'),
    row('Sæsonjob', '31.02.2027'),
    row('Mere', '', 'export', 'erhverv').concat('rykket'),
    row('Sidste', '24.11.2026'),
  ];

  it('becomes a catalogue with every row accounted for', () => {
    const result = read(mixed);
    expect(told(result)).toEqual([
      [1, 'note'],
      [2, 'header'],
      [3, 'note'],
      [4, 'taken'],
      [5, 'set-aside', 'missing-title'],
      [6, 'blank'],
      [7, 'set-aside', 'no-need'],
      [8, 'set-aside', 'unknown-system'],
      [9, 'expired', 'expired'],
      [10, 'duplicate', 'same-row'],
      [11, 'duplicate', 'same-offer'],
      [12, 'set-aside', 'not-a-date'],
      [13, 'set-aside', 'extra-cells'],
      [14, 'taken'],
    ]);
    expect(result.catalogue.offers.map(({ id }) => id)).toEqual(['eksporthjaelp', 'sidste']);
    expect(result.accounts[10]).toMatchObject({ sameAs: 4, reasons: [{ found: 'Titel, Behov' }] });
  });

  it('keeps expired offers when asked to', () => {
    const { catalogue } = read(mixed, { keepExpired: true });
    expect(catalogue.offers.map(({ id }) => id)).toContain('gammelt');
  });

  it('a row that could not be taken does not make the next one a duplicate', () => {
    expect(
      told(read([HEAD, row('Job', '31.12.2025'), row('Job', '', 'x'), row('Job', '31.12.2027')])),
    ).toEqual([
      [1, 'header'],
      [2, 'expired', 'expired'],
      [3, 'set-aside', 'no-need'],
      [4, 'taken'],
    ]);
  });

  it('text beside a table in a workbook is no broken row', () => {
    const { accounts } = read([HEAD, row('Job').concat('', 'husk at ringe')], {}, 'xlsx');
    expect(accounts[1]).toMatchObject({ outcome: 'taken', notes: [{ code: 'outside-headers' }] });
  });
});

describe('an offer from a row', () => {
  const full: Record<string, Cell> = {
    Titel: 'Robot-tjek hos jer',
    'Titel på engelsk': 'Robot check',
    Beskrivelse: 'Vi kigger med.',
    System: 'Erhvervsfremme',
    Udbyder: 'Hub Vest',
    Behov: 'Automatisering og robotter:3; overview:1',
    Kommuner: 'Horsens',
    'Mindst antal ansatte': '5',
    'Hvor foregår det': 'hos jer',
    Varighed: '1 dag',
    'Dage af virksomhedens tid': '0,5',
    'Pris i kr.': '4.500 kr. (2026)',
    'Pris og tilskud i ord': 'Halv pris for nye (2026).',
    Status: 'puljer',
    'Gælder fra': '1.1.2026',
    'Gælder til': '31.12.2027',
    Ansøgningsfrist: '1/12 2026',
    Kontaktperson: 'Astrid',
    'E-mail': 'a@hub.example',
    'Side om tilbuddet': 'hub.example/robot',
    'Sidst tjekket': '1.11.2026',
    'Hvor sikkert er det': 'høj',
    'Landsdækkende ordning': 'GTS-institut',
    'Kommer efter': 'Kommunens virksomhedsservice, Eksporthjælp',
    'Skal bekræftes først': 'søg før start, de minimis',
  };

  it('has everything that the columns can say', () => {
    const { catalogue, accounts } = read([Object.keys(full), Object.values(full)]);
    expect(accounts[1]?.reasons).toEqual([]);
    expect(JSON.parse(writeJson(catalogue.offers[0]))).toEqual({
      id: 'robot-tjek-hos-jer-hub-vest',
      type: 'gts-raadgivning',
      system: 'business',
      title: { da: 'Robot-tjek hos jer', en: 'Robot check' },
      summary: { da: 'Vi kigger med.' },
      provider: { id: 'hub-vest', name: 'Hub Vest' },
      needs: { automation: 3, overview: 1 },
      conditions: [{ fact: 'company.employees', op: '>=', value: 5, hard: true }],
      area: { municipalities: [615] },
      delivery: 'at-company',
      duration: 'P1D',
      effortDays: 0.5,
      price: { amount: 4500, currency: 'DKK', year: 2026 },
      terms: { da: 'Halv pris for nye (2026).' },
      status: 'call-based',
      validFrom: '2026-01-01',
      validThrough: '2027-12-31',
      deadline: '2026-12-01',
      after: ['virksomhedsindgang', 'eksporthjaelp'],
      checks: ['apply-before-start', 'de-minimis'],
      contact: { name: 'Astrid', email: 'a@hub.example', url: 'https://hub.example/robot' },
      source: { asOf: 2026, confidence: 'high' },
    });
  });

  it('takes needs from columns of their own', () => {
    const { catalogue } = read([
      ['Titel', 'System', 'Eksport', 'Hvor starter vi?', 'recruit-hands'],
      ['Hjælp', 'erhverv', '3', 'x', ''],
    ]);
    expect(catalogue.offers[0]?.needs).toEqual({ export: 3, overview: 2 });
  });

  it('the publisher gives what no one else does, and its system counts where a row has none', () => {
    const { catalogue } = read(
      [
        ['Titel', 'Behov'],
        ['Hjælp', 'export'],
      ],
      { system: 'education' },
    );
    expect(catalogue.offers[0]).toMatchObject({
      id: 'hjaelp',
      system: 'education',
      provider: { id: 'erhvervshub-oestkyst', name: 'Erhvervshub Østkyst' },
    });
  });

  it('keeps a price in words as words', () => {
    const { catalogue, accounts } = read([
      ['Titel', 'System', 'Behov', 'Pris'],
      ['Hjælp', 'erhverv', 'export', 'efter aftale'],
    ]);
    expect(catalogue.offers[0]?.terms).toEqual({ da: 'efter aftale' });
    expect(accounts[1]?.notes).toMatchObject([{ code: 'price-in-words' }, { code: 'no-contact' }]);
  });

  it('passes on what the finder’s own reader would refuse', () => {
    const { accounts } = read([
      ['Titel', 'System', 'Behov'],
      ['x'.repeat(20_001), 'erhverv', 'export'],
    ]);
    expect(accounts[1]).toMatchObject({ outcome: 'set-aside', reasons: [{ code: 'refused' }] });
  });

  it('names the columns it has not read', () => {
    const { header } = read([['Titel', 'Behov', 'Tlefon', 'Farve', 'Behov'], []]);
    expect(header.headers).toMatchObject([
      { kind: 'column' },
      { kind: 'column' },
      { kind: 'unknown', written: 'Tlefon', suggestion: 'phone' },
      { kind: 'unknown', written: 'Farve', suggestion: null },
      { kind: 'again' },
    ]);
  });

  it('a table about something else is refused', () => {
    expect(() =>
      read([
        ['Navn på hund', 'Race'],
        ['Fido', 'Puddel'],
      ]),
    ).toThrow(/no-header/u);
  });
});

/** Cells as wild as spreadsheets have them. */
const wild = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    ' ',
    null,
    '#',
    'x',
    'ja',
    '31.12.2025',
    '31.12.2027',
    46_752,
    -1,
    true,
    'export:3',
    'erhverv',
  ),
  fc.constantFrom<Cell>(
    'Hjælp',
    'Kursus',
    'Job',
    'overview',
    'uddannelse',
    'Horsens',
    '=1+1',
    '__proto__',
    '4.500',
  ),
  fc.string({ maxLength: 8 }),
);
const headers = [
  'Titel',
  'System',
  'Behov',
  'Kommuner',
  'Gælder til',
  'Pris i kr.',
  'Id',
  'Mindst antal ansatte',
];
const wildTable = fc.tuple(
  fc
    .array(fc.array(wild, { maxLength: 9 }), { maxLength: 3 })
    .filter((rows) => !rows.some((one) => one.includes('Titel'))),
  fc.shuffledSubarray(headers.slice(1), { minLength: 2 }),
  fc.array(fc.array(wild, { maxLength: 9 }), { maxLength: 20 }),
);

describe('any table', () => {
  it('has every row accounted for exactly once, and gives a catalogue without a problem', () => {
    fc.assert(
      fc.property(
        wildTable,
        fc.constantFrom<Table['kind']>('csv', 'xlsx'),
        ([above, columns, rows], kind) => {
          const table = tableOf([...above, ['Titel', ...columns], ...rows], kind);
          const { catalogue, accounts } = convert(table, settings, schemes);
          expect(accounts.map((account) => account.row)).toEqual(table.rows.map(({ number }) => number));
          const count = tally(accounts);
          expect(OUTCOMES.reduce((sum, outcome) => sum + count[outcome], 0)).toBe(table.rows.length);
          const taken = accounts.filter(({ outcome }) => outcome === 'taken');
          expect(taken.map(({ id }) => id)).toEqual(catalogue.offers.map(({ id }) => id));
          for (const { outcome, reasons, sameAs } of accounts) {
            const isLeft = outcome === 'set-aside' || outcome === 'duplicate' || outcome === 'expired';
            expect(reasons.length > 0).toBe(isLeft);
            expect(sameAs !== null).toBe(outcome === 'duplicate');
          }
          const { catalogue: again, problems } = parseCatalogue(writeJson(catalogue), undefined, {
            today: TODAY,
          });
          // A circle of »after« alone is for the whole file to say.
          expect(problems.filter(({ code }) => code !== 'after-cycle')).toEqual([]);
          expect(again.offers).toHaveLength(taken.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('gives the same bytes twice, and the same ids when its rows are moved', () => {
    const titles = ['Hjælp', 'Kursus i svejsning', 'Ærø-turen', 'Job', '!!', 'Eksport, trin 1'];
    const rows = titles.map((title) => row(title));
    const idsByTitle = (order: readonly Cell[][]) =>
      Object.fromEntries(read([HEAD, ...order]).catalogue.offers.map(({ id, title }) => [title.da, id]));
    const first = idsByTitle(rows);
    expect(Object.keys(first)).toHaveLength(titles.length);
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 1 }), (order) => {
        for (const [title, id] of Object.entries(idsByTitle(order))) expect(id).toBe(first[title]);
        expect(writeJson(read([HEAD, ...order]).catalogue)).toBe(writeJson(read([HEAD, ...order]).catalogue));
      }),
      { numRuns: 50 },
    );
  });
});
