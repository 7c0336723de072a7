import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/core/exchange/csv.js';
import { DELIMITERS } from '../../src/cli/sheet/delimiter.js';
import { encodingOf, type Encoding } from '../../src/cli/sheet/decode-bytes.js';
import { readCsv } from '../../src/cli/sheet/read-csv.js';
import { readTable } from '../../src/cli/sheet/read-table.js';
import { SheetError } from '../../src/cli/sheet/table.js';
import { encoded, writtenCsv } from './support/written-table.js';
import { workbook } from './support/workbook.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const cellsOf = (file: Uint8Array) => readCsv(file).rows.map(({ cells }) => cells);

/** Every way a spreadsheet in Denmark may write: encoding, and whether with its mark. */
const WAYS: readonly (readonly [Encoding, boolean])[] = [
  ['utf-8', true],
  ['utf-8', false],
  ['utf-16le', true],
  ['utf-16be', true],
  ['windows-1252', false],
  ['macintosh', false],
];

/** Letters and signs that mean something to CSV, and the Danish ones. */
const sign = fc.constantFrom(...'abcXYZ 0123456789æøåÆØÅéü–’”€.:/"\n;,\t');
// A leading apostrophe before a sign of a formula is a guard and is taken away; it has a test of its own.
const cell = fc
  .array(sign, { maxLength: 12 })
  .map((signs) => signs.join(''))
  .filter((text) => !text.startsWith("'"));
const table = fc
  .integer({ min: 1, max: 6 })
  .chain((width) =>
    fc.tuple(
      // Headers are words, so that a file of one column cannot be taken for one of two, with a letter that tells its
      // encoding: of a dash alone nobody could say which.
      fc.array(fc.constantFrom('Titel', 'Behov', 'Kommuner', 'Øvrigt'), {
        minLength: width,
        maxLength: width,
      }),
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
    ),
  )
  .map(([header, rows]) => [['Gælder til', ...header.slice(1)], ...rows]);

describe('a table written as CSV', () => {
  it('reads back equal in every delimiter, encoding and line end', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom(...WAYS),
        fc.constantFrom('\r\n', '\n'),
        (rows, delimiter, [encoding, marked], lineEnd) => {
          expect(cellsOf(encoded(writtenCsv(rows, delimiter, lineEnd), encoding, marked))).toEqual(rows);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('reads back equal what our own writer guards against formulas', () => {
    const any = fc
      .string({ unit: 'binary' })
      .filter((text) => !/[\uFEFF\r]/u.test(text) && !text.startsWith("'"));
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 2, maxLength: 4 }),
        fc.constantFrom('da', 'en'),
        (row, locale) => {
          const text = toCsv([['Titel', 'Behov'], row], { locale: locale === 'da' ? 'da' : 'en' });
          const whole = row.map((one) => one.replace(/\p{Surrogate}/gu, '\uFFFD'));
          expect(cellsOf(bytes(text))[1]).toEqual(whole);
        },
      ),
    );
  });
});

describe('what the bytes tell', () => {
  it.each(WAYS)('%s, marked %s', (encoding, marked) => {
    expect(encodingOf(encoded('Titel;Behov\nKørekort på Ærø;x\n', encoding, marked))).toBe(encoding);
  });

  it('the dashes, quotation marks and capital letters of Windows', () => {
    const text = 'Gælder på ”Ærø” – 10 € – Šumava, Ÿ';
    expect(cellsOf(encoded(`Titel;Pris\n${text};1\n`, 'windows-1252', false))[1]).toEqual([text, '1']);
  });

  it('UTF-16 without its mark', () => {
    expect(encodingOf(encoded('Titel;Behov\n', 'utf-16le', false))).toBe('utf-16le');
    expect(encodingOf(encoded('Titel;Behov\n', 'utf-16be', false))).toBe('utf-16be');
  });
});

describe('CSV as people have it', () => {
  it('counts empty rows, and line ends within cells are no rows', () => {
    const { rows } = readCsv(bytes('Titel;Behov\r\n\r\n"to\nlinjer";x\r\nnæste;y\r\n'));
    expect(rows.map(({ number, cells }) => [number, cells[0]])).toEqual([
      [1, 'Titel'],
      [2, ''],
      [3, 'to\nlinjer'],
      [4, 'næste'],
    ]);
  });

  it('takes Excel’s word for the delimiter, which is no row', () => {
    expect(cellsOf(bytes('sep=,\r\nTitel,"a;b;c;d"\r\n'))).toEqual([['Titel', 'a;b;c;d']]);
  });

  it('finds the delimiter below a title with commas in it', () => {
    expect(cellsOf(bytes('Kurser, møder, andet\nTitel;Behov;System;Udbyder\na;b;c;d\n'))[2]).toHaveLength(4);
  });

  it('says where a quotation mark is opened and never closed', () => {
    expect(() => readCsv(bytes('Titel;Behov\na;b\n"c;d\ne;f\n'))).toThrow(new SheetError('open-quote', '3'));
  });

  it.each([
    ['nothing', ''],
    ['only a mark', '\uFEFF'],
    ['only space', ' \r\n \r\n'],
  ])('%s is an empty file', async (_, text) => {
    await expect(readTable(bytes(text))).rejects.toMatchObject({ fault: 'empty' });
  });
});

describe('.xlsx', () => {
  const rows = [
    ['Tilbud fra os', null],
    [],
    ['Titel', 'Behov', 'Gælder til', 'Pris', 'Kræver cvr-nummer', 'Kommuner'],
    ['Kørekort & truck', 'automation:3', { day: '2027-12-31' }, 1500.5, true, 615],
  ];

  it('gives words, numbers, days and yes or no, under the spreadsheet’s own row numbers', async () => {
    const { kind, rows: read } = await readTable(workbook({ Ark1: rows }));
    expect(kind).toBe('xlsx');
    expect(read.at(-1)).toEqual({
      number: 4,
      cells: ['Kørekort & truck', 'automation:3', '2027-12-31', 1500.5, true, 615],
    });
  });

  it('chooses the sheet that has offers, or the one asked for', async () => {
    const file = workbook({
      Vejledning: [['Læs mig'], ['Sådan gør du']],
      Tilbud: rows,
      Gamle: rows.slice(0, 3),
    });
    expect((await readTable(file)).rows).toHaveLength(4);
    expect((await readTable(file, 'gamle')).rows).toHaveLength(3);
    await expect(readTable(file, 'Nye')).rejects.toMatchObject({
      fault: 'no-such-sheet',
      about: 'Vejledning, Tilbud, Gamle',
    });
  });

  it('names what it cannot read', async () => {
    await expect(readTable(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2))).rejects.toMatchObject({
      fault: 'old-excel',
    });
    await expect(readTable(workbook({ A: rows }).slice(0, 200))).rejects.toMatchObject({
      fault: 'not-a-table',
    });
  });
});
