import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, stemWord, tokenise, withinEditDistance } from '../../../src/core/offers/text.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('æ', 'Ø', 'å', 'a\u030A', 'É', 'ö', 'ß', 'İ', ' ', '.', '-', '😀', 'x', '\ud800'),
  }),
);

describe('foldText', () => {
  it.each([
    ['Ærø Å', 'aeroe aa'],
    ['A\u030Arhus', 'aarhus'],
    ['It-sikkerhed, NIS2!', 'it sikkerhed nis2'],
    ['Café  Müller', 'cafe muller'],
    ['Malmö', 'malmoe'],
    [' \n\t', ''],
  ])('%j becomes %j', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time, and does not mind composition or case', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text);
        expect(foldText(folded)).toBe(folded);
        expect(foldText(text.normalize('NFD'))).toBe(folded);
      }),
    );
  });
});

describe('tokenise', () => {
  it('tells where each word stands', () => {
    expect(tokenise('Vi mangler Å-folk')).toEqual([
      { text: 'vi', start: 0, end: 2 },
      { text: 'mangler', start: 3, end: 10 },
      { text: 'aa', start: 11, end: 12 },
      { text: 'folk', start: 13, end: 17 },
    ]);
  });

  it('gives the words of the folded text, in order and apart', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(foldText(text.slice(token.start, token.end))).toBe(token.text);
          end = token.end;
        }
      }),
    );
  });
});

describe('stemWord', () => {
  it.each([
    ['svejsere', 'svejser', 'da'],
    ['robotterne', 'robot', 'da'],
    ['sygemeldt', 'sygemelding', 'da'],
    ['opsigelser', 'opsige', 'da'],
    ['manglede', 'mangler', 'da'],
    ['companies', 'company', 'en'],
    ['robots', 'robot', 'en'],
  ] as const)('%s and %s have one stem (%s)', (a, b, locale) => {
    expect(stemWord(a, locale)).toBe(stemWord(b, locale));
  });

  it('keeps bills and sums apart, and short words whole', () => {
    expect(stemWord('regninger', 'da')).not.toBe(stemWord('regne', 'da'));
    expect(stemWord('en', 'da')).toBe('en');
  });
});

/** The textbook table, without bounds: optimal string alignment. */
function distance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  const at = (i: number, j: number): number => d[i]?.[j] ?? Infinity;
  for (let i = 0; i <= a.length; i += 1) {
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 || j === 0) d[i]?.splice(j, 1, i + j);
      else {
        const options = [
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + Number(a[i - 1] !== b[j - 1]),
        ];
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
          options.push(at(i - 2, j - 2) + 1);
        d[i]?.splice(j, 1, Math.min(...options));
      }
    }
  }
  return at(a.length, b.length);
}

describe('withinEditDistance', () => {
  it.each([
    ['elektriker', 'ellektriker', 1, true],
    ['svejser', 'svesjer', 1, true],
    ['smed', 'smart', 1, false],
    ['generationskifte', 'generationsskifte', 1, true],
    ['', 'ab', 1, false],
  ])('%s, %s, %i: %s', (a, b, max, within) => {
    expect(withinEditDistance(a, b, max)).toBe(within);
  });

  it('agrees with the unbounded table', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, max) => {
        expect(withinEditDistance(a, b, max)).toBe(distance(a, b) <= max);
      }),
      { numRuns: 2000 },
    );
  });
});
