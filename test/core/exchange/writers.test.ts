import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { instrument, response } from './fixtures.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import { parseResponse } from '../../../src/core/exchange/parse-response.js';
import { reportRows } from '../../../src/core/exchange/report-csv.js';
import { safeFileName } from '../../../src/core/exchange/file-name.js';
import { toCsv } from '../../../src/core/exchange/csv.js';
import { toResponseFile } from '../../../src/core/exchange/response-file.js';
import { writeJson } from '../../../src/core/exchange/write-json.js';
import { createReport } from '../../../src/core/assessment/report.js';

/** A small reader of CSV, for the tests alone. */
function fromCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n"]*))(${separator}|\\r\\n)`, 'gu');
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.replace('\uFEFF', '').matchAll(pattern)) {
    row.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== '\r\n') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('writeJson', () => {
  afterEach(() => {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  });

  it('writes what JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        expect(writeJson(value, { indent }).trimEnd()).toBe(JSON.stringify(value, null, indent));
      }),
    );
  });

  it('keeps lists as lists where an old script has patched Array.prototype.toJSON', () => {
    Object.defineProperty(Array.prototype, 'toJSON', { configurable: true, value: () => 'patched' });
    expect(JSON.stringify({ a: [1] })).toBe('{"a":"patched"}');
    expect(writeJson({ a: [1, 'x'] }, { indent: 0 })).toBe('{"a":[1,"x"]}');
  });

  it('mends half character pairs, drops undefined, and ends circles', () => {
    expect(writeJson(['\uD800', NaN, { a: undefined, b: null }], { indent: 0 })).toBe(
      '["\uFFFD",null,{"b":null}]',
    );
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => writeJson(circle)).toThrow(RangeError);
  });
});

describe('toCsv', () => {
  it('writes Danish and English', () => {
    const rows = [['a;b', -0.5, null, true]];
    expect(toCsv(rows, { locale: 'da' })).toBe('\uFEFF"a;b";-0,5;;"true"\r\n');
    expect(toCsv(rows, { locale: 'en' })).toBe('\uFEFF"a;b",-0.5,,"true"\r\n');
    expect(toCsv([[NaN, Infinity, -0]], { locale: 'da' })).toBe('\uFEFF;;0\r\n');
  });

  it.each([
    '=',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\uFF1D',
    '\uFF0B',
    '\uFF0D',
    '\uFF20',
    ' =',
    '"=',
    ';=',
    ',@',
    '\n+',
  ])('keeps a text that begins with %j from running', (start) => {
    const [cell] = fromCsv(toCsv([[`${start}1+1`]], { locale: 'da' }), ';')[0] ?? [];
    expect(cell).toBe(`'${start}1+1`);
  });

  it('comes back as it was, but for the apostrophe, and no cell begins as a formula', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[=+\-@;,"'\r\n\t a]{0,6}$/u));
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1 }),
        fc.constantFrom('da' as const, 'en' as const),
        (cells, locale) => {
          const [back = []] = fromCsv(toCsv([cells], { locale }), locale === 'da' ? ';' : ',');
          expect(
            back.map((cell, index) => (cell === `'${cells[index] ?? ''}` ? cells[index] : cell)),
          ).toEqual(cells);
          for (const cell of back) expect(cell).not.toMatch(/^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u);
        },
      ),
    );
  });
});

describe('safeFileName', () => {
  it.each([
    ['Ærø & Ålborg: møde', 'aeroe-aalborg-moede.json'],
    ['../../etc/passwd', 'etc-passwd.json'],
    ['CON', 'kobling-con.json'],
    ['lpt1', 'kobling-lpt1.json'],
    ['🙂', 'kobling.json'],
    ['', 'kobling.json'],
    ['é'.repeat(300), `${'e'.repeat(60)}.json`],
  ])('makes %j into %s', (words, name) => {
    expect(safeFileName(words, 'json')).toBe(name);
  });

  it('is always safe', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(safeFileName(words, '.C/SV')).toMatch(/^(?!-)[a-z0-9-]{1,68}(?<!-)\.csv$/u);
      }),
    );
  });
});

describe('toResponseFile', () => {
  const read = (respondent: unknown) =>
    parseResponse(response({ respondent }), parseInstrument(instrument()));

  it('without a name tells dates only and no organisation', () => {
    const file = toResponseFile(
      read({ system: 'business', role: 'other', organisation: 'Skolen', name: ' ' }),
    );
    expect(file).toMatchObject({ startedAt: '2026-11-24', completedAt: '2026-11-24' });
    expect(file.respondent).toEqual({ system: 'business', role: 'other' });
    expect(writeJson(file)).not.toContain('Skolen');
  });

  it('with a name hands on all of it', () => {
    const named = read({ name: 'Åse', organisation: 'Skolen' });
    expect(toResponseFile(named)).toEqual(named);
  });
});

describe('reportRows', () => {
  it('leaves hidden figures empty and names what it counts', () => {
    const questions = parseInstrument(instrument());
    const few = [parseResponse(response(), questions)];
    const [head = [], ...rows] = reportRows(createReport(questions, few), questions, {
      locale: 'da',
      headings: { mean: 'Gennemsnit' },
    });
    expect(head).toContain('Gennemsnit');
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(rows.flat().filter((cell) => typeof cell === 'number')).toEqual([]);
    expect(rows.some((row) => row.includes('Vi taler åbent'))).toBe(true);
  });
});
