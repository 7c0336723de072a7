import { describe, expect, it } from 'vitest';
import { areBare } from '../../../src/core/offers/bare-words.js';
import { isDenied, splitClauses } from '../../../src/core/offers/clauses.js';
import { tokenise } from '../../../src/core/offers/text.js';

const wordsOf = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('isDenied', () => {
  it.each([
    'vi mangler ikke folk',
    'Vi skal IKKE bruge lærlinge',
    'vi har slet ikke brug for et kursus',
    'vi har ikke længere brug for vikarer',
    'vi søger ikke en elev',
    'we do not need an apprentice',
    "we don't want any more courses",
    'we are not looking for welders',
    'no need for a consultant',
  ])('%s', (text) => {
    expect(isDenied(wordsOf(text))).toBe(true);
  });

  it.each([
    'vi kan ikke finde smede',
    'vi har ikke folk nok',
    'han kan ikke læse',
    'der er ingen, der søger',
    'vi vil ikke miste de gode',
    'we cannot find welders',
    'we have no money left',
    "we don't want to lose her",
    'packing should not need three people',
  ])('a need may be said by what is not there: %s', (text) => {
    expect(isDenied(wordsOf(text))).toBe(false);
  });
});

describe('splitClauses', () => {
  it('cuts at signs and conjunctions, and leaves no empty clause', () => {
    const text = 'Vi mangler smede, og (måske) robotter. And then?';
    const tokens = tokenise(text);
    const clauses = splitClauses(text, tokens).map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    );
    expect(clauses).toEqual(['vi mangler smede', 'maaske', 'robotter', 'then']);
  });
});

describe('areBare', () => {
  it('is for words and numbers that alone say nothing', () => {
    expect(areBare(wordsOf('en ung fyr, 12'))).toBe(true);
    expect(areBare(wordsOf('en ung smed'))).toBe(false);
  });
});
