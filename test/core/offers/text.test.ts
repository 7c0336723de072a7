import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, tokenise } from '../../../src/core/offers/text.js';

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
