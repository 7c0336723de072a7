import { describe, expect, it } from 'vitest';
import { areaIn } from '../../src/cli/columns/area-cell.js';
import { conditionsIn } from '../../src/cli/columns/conditions.js';
import { dateIn, durationIn, yearIn } from '../../src/cli/columns/dates.js';
import { deliveryIn, sectorIn, statusIn, systemIn } from '../../src/cli/columns/choices.js';
import { fitIn, needsIn } from '../../src/cli/columns/needs-cell.js';
import { numberIn, priceIn, yesOrNo } from '../../src/cli/columns/values.js';
import { NEEDS } from '../../src/core/content/needs.js';
import type { Cell } from '../../src/cli/sheet/table.js';
import type { ColumnKey } from '../../src/cli/columns/columns.js';

describe('numbers as people write them', () => {
  it.each<[Cell, number]>([
    ['1500', 1500],
    ['1.500', 1500],
    ['1.500.000', 1_500_000],
    ['1 500', 1500],
    ['1\u00A0500,50', 1500.5],
    ['1.500,50', 1500.5],
    ['1,500.50', 1500.5],
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['12.50', 12.5],
    ['kr. 4.500,-', 4500],
    ['4.500 kr.', 4500],
    ['5 ansatte', 5],
    ['2 dage', 2],
    ['10 år', 10],
    [249, 249],
  ])('%s in Danish', (cell, value) => {
    expect(numberIn(cell, 'da')).toEqual({ value });
  });

  it('reads 1,500 as the language of the headers has it', () => {
    expect(numberIn('1,500', 'da')).toEqual({ value: 1.5 });
    expect(numberIn('1,500', 'en')).toEqual({ value: 1500 });
    expect(numberIn('DKK 1,500', 'en')).toEqual({ value: 1500 });
  });

  it.each(['mange', '5-10', '-5', '1.50.0', '1e3', '∞'])('%s is none', (text) => {
    expect(numberIn(text, 'da')).toEqual({ fault: 'not-a-number' });
  });

  it('an empty cell is nothing', () => {
    expect(numberIn('', 'da')).toEqual({ value: undefined });
    expect(numberIn(null, 'da')).toEqual({ value: undefined });
  });

  it.each<[Cell, { amount: number; year: number | null } | undefined]>([
    ['gratis', { amount: 0, year: null }],
    ['Gratis (2026)', { amount: 0, year: 2026 }],
    ['4.500 kr. (2026)', { amount: 4500, year: 2026 }],
    ['4.500, 2026', { amount: 4500, year: 2026 }],
    ['2000', { amount: 2000, year: null }],
    ['12 000', { amount: 12_000, year: null }],
    [0, { amount: 0, year: null }],
    ['', undefined],
  ])('price %s', (cell, value) => {
    expect(priceIn(cell, 'da')).toEqual({ value });
  });
});

describe('dates as people write them', () => {
  it.each<[Cell, string]>([
    ['31.12.2027', '2027-12-31'],
    ['31-12-2027', '2027-12-31'],
    ['31/12 2027', '2027-12-31'],
    ['31/12-2027', '2027-12-31'],
    ['31/12/2027', '2027-12-31'],
    ['31. 12. 2027', '2027-12-31'],
    ['1.2.27', '2027-02-01'],
    ['31. december 2027', '2027-12-31'],
    ['den 5. maj 2027', '2027-05-05'],
    ['5 May 2027', '2027-05-05'],
    ['2027-12-31', '2027-12-31'],
    ['2027-12-31T00:00:00', '2027-12-31'],
    [46_752, '2027-12-31'],
    ['46752', '2027-12-31'],
    ['29.2.2028', '2028-02-29'],
  ])('%s', (cell, value) => {
    expect(dateIn(cell)).toEqual({ value });
  });

  it.each<Cell>(['31.02.2027', '29.2.2027', '12/31/2027', 'snart', '2027', 'ultimo 2027', 12, '31.12'])(
    '%s is no day',
    (cell) => {
      expect(dateIn(cell)).toEqual({ fault: 'not-a-date' });
    },
  );

  it('takes a year, or the year of a date', () => {
    expect(yearIn(2026)).toEqual({ value: 2026 });
    expect(yearIn('november 2026')).toEqual({ value: 2026 });
    expect(yearIn('1.11.2026')).toEqual({ value: 2026 });
    expect(yearIn('sidste år')).toEqual({ fault: 'bad-year' });
  });

  it.each([
    ['1 dag', 'P1D'],
    ['En dag', 'P1D'],
    ['2 timer', 'PT2H'],
    ['3 uger', 'P3W'],
    ['6 mdr.', 'P6M'],
    ['1,5 time', 'PT1.5H'],
    ['P2D', 'P2D'],
  ])('duration %s', (text, duration) => {
    expect(durationIn(text)).toBe(duration);
  });

  it('keeps other durations as Danish words', () => {
    expect(durationIn('3 møder på 6 uger')).toEqual({ da: '3 møder på 6 uger' });
  });
});

describe('choices', () => {
  it.each([
    [systemIn('Beskæftigelse'), 'employment'],
    [systemIn('BESKAEFTIGELSE'), 'employment'],
    [systemIn('business promotion'), 'business'],
    [deliveryIn('Hos jer'), 'at-company'],
    [deliveryIn('på skolen'), 'at-provider'],
    [statusIn('Puljer'), 'call-based'],
    [sectorIn('Private'), 'private'],
    [yesOrNo('x'), true],
    [yesOrNo('NEJ'), false],
    [yesOrNo('✓'), true],
  ])('%o', (meaning, value) => {
    expect(meaning).toEqual({ value });
  });

  it('does not guess', () => {
    expect(systemIn('sundhed')).toEqual({ fault: 'unknown-system' });
    expect(yesOrNo('måske')).toEqual({ fault: 'not-yes-or-no' });
  });
});

describe('needs', () => {
  it('takes ids and titles in both languages, with and without fit, however they are set apart', () => {
    expect(
      needsIn('recruit-hands:3, overview; Bedre it-sikkerhed (1)\nAutomation and robots = 2').needs,
    ).toEqual({
      'recruit-hands': 3,
      overview: 2,
      'cyber-security': 1,
      automation: 2,
    });
  });

  it('does not split a title at its own comma', () => {
    const text = 'Kompetencer, der følger vækstplanen: 3, Certifikater og beviser, som loven kræver, Eksport';
    const { needs, remarks } = needsIn(text);
    expect(needs).toEqual({ 'competence-strategy': 3, 'upskill-certificates': 2, export: 2 });
    expect(remarks).toEqual([]);
  });

  it.each(NEEDS)('knows $id by all its names', ({ id, title, short }) => {
    for (const words of [id, title.da, title.en ?? '', short.da, short.en ?? ''])
      expect(needsIn(`${words}:3`).needs, words).toEqual({ [id]: 3 });
  });

  it('names what it does not know, and what was meant', () => {
    const { needs, remarks } = needsIn('recruit-hand:3; eksprot; automatisering; noget helt andet; export:5');
    expect(needs).toEqual({});
    expect(remarks).toMatchObject([
      { code: 'unknown-need', found: 'recruit-hand', suggestion: 'recruit-hands' },
      { code: 'unknown-need', found: 'eksprot', suggestion: 'export' },
      { code: 'unknown-need', found: 'automatisering', suggestion: 'automation' },
      { code: 'unknown-need', found: 'noget helt andet', suggestion: null },
      { code: 'bad-fit', found: 'export:5' },
    ]);
  });

  it('of a need said twice the first counts', () => {
    expect(needsIn('export:3; Eksport:1').needs).toEqual({ export: 3 });
  });

  it.each<[Cell, 1 | 2 | 3 | null | undefined]>([
    ['3', 3],
    [1, 1],
    ['x', 2],
    [true, 2],
    ['', null],
    ['-', null],
    [0, null],
    ['7', undefined],
  ])('a need’s own column: %s', (cell, fit) => {
    expect(fitIn(cell)).toBe(fit);
  });
});

describe('area', () => {
  const areaOf = (municipalities: Cell, regions: Cell = null) => areaIn(municipalities, regions).area;

  it('takes names and codes, in any order, once each', () => {
    const area = { municipalities: [615, 751, 766] };
    expect(areaOf('Horsens, Aarhus og Hedensted Kommune, 615')).toEqual(area);
    expect(areaOf('766; 0751 / århus; horsens')).toEqual(area);
    expect(areaOf(615)).toEqual({ municipalities: [615] });
  });

  it('takes regions, in either column', () => {
    expect(areaOf('Region Midtjylland')).toEqual({ regions: [1082] });
    expect(areaOf(null, 'Nordjylland, 1082')).toEqual({ regions: [1081, 1082] });
  });

  it('makes regions beside municipalities into theirs, since a file names one kind only', () => {
    const area = areaOf('København', 'Nordjylland');
    expect(area).toMatchObject({ municipalities: expect.arrayContaining([101, 851, 860]) });
    expect(Object.values(area).flat()).toHaveLength(12);
  });

  it.each<Cell>(['', 'Hele landet', 'landsdækkende', null])('%s is the whole country', (cell) => {
    expect(areaOf(cell)).toBe('national');
  });

  it('does not guess, but says what may be meant', () => {
    expect(areaIn('Horsns, Atlantis', 'Region Vest').remarks).toMatchObject([
      { code: 'unknown-municipality', found: 'Horsns', suggestion: 'Horsens' },
      { code: 'unknown-municipality', found: 'Atlantis' },
      { code: 'unknown-region', found: 'Region Vest' },
    ]);
  });
});

describe('conditions', () => {
  const read = (cells: Partial<Record<ColumnKey, Cell>>) => conditionsIn((key) => cells[key], 'da');

  it('makes plain columns into conditions, a range of two', () => {
    expect(read({ minEmployees: '5', maxEmployees: 249, sector: 'Privat', hasCvr: 'ja' }).conditions).toEqual(
      [
        { fact: 'company.employees', op: 'between', value: [5, 249], hard: true },
        { fact: 'company.sector', op: '=', value: 'private', hard: true },
        { fact: 'company.hasCvr', op: '=', value: true, hard: true },
      ],
    );
  });

  it('asks for nothing where there is nothing to ask for', () => {
    expect(read({ sector: 'begge', hasCvr: 'nej', minEmployees: '' })).toEqual({
      conditions: [],
      remarks: [],
    });
  });

  it('reads conditions written out', () => {
    const written =
      'company.turnoverEUR <= 50000000; person.age ≥ 25; person.status in unemployed, sick; company.ageYears between 1..5';
    expect(read({ conditions: written }).conditions).toMatchObject([
      { fact: 'company.turnoverEUR', op: '<=', value: 50_000_000 },
      { fact: 'person.age', op: '>=', value: 25 },
      { fact: 'person.status', op: 'in', value: ['unemployed', 'sick'] },
      { fact: 'company.ageYears', op: 'between', value: [1, 5] },
    ]);
  });

  it('names what it cannot read', () => {
    expect(
      read({ minEmployees: 'et par', conditions: 'mindst fem; company.hasCvr > true' }).remarks,
    ).toMatchObject([
      { code: 'not-a-number', column: 'minEmployees', found: 'et par' },
      { code: 'bad-condition', found: 'mindst fem' },
      { code: 'bad-condition', found: 'company.hasCvr > true' },
    ]);
    expect(read({ minEmployees: 50, maxEmployees: 5 }).remarks).toMatchObject([{ code: 'crossed-limits' }]);
  });
});
