import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadNationalCatalogue } from '../../../../src/core/content/national/index.js';
import { OFFER_STATUSES, SYSTEMS } from '../../../../src/core/model/vocabulary.js';
import { createOfferIndex } from '../../../../src/core/offers/finding/offer-index.js';
import { queryWords } from '../../../../src/core/offers/finding/query.js';
import { foldText } from '../../../../src/core/offers/text.js';
import { catalogueOf, rawOffer } from '../samples.js';
import { findNaively } from './oracle.js';

// Few pieces, so that words meet in every way: inside each other, a slip apart, in other forms.
const piece = fc.constantFrom(
  'kur',
  'sus',
  'ser',
  'æ',
  'aa',
  'lær',
  'ling',
  'ab',
  'ba',
  'b',
  'erne',
  'en',
  '7',
  'É',
  'ζ',
);
const wordOf = (most: number): fc.Arbitrary<string> =>
  fc.array(piece, { minLength: 1, maxLength: most }).map((pieces) => pieces.join(''));
const word = wordOf(4);
const sentence = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ', ', '-', ' – ')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));
const text = fc.record({ da: sentence, en: sentence });

const offer = fc
  .record({
    id: fc.constantFrom('o10', 'o9', 'o2', 'O1', 'å', 'z', 'o-1', 'o1', 'q', 'r', 's', 't', 'u', 'v'),
    system: fc.constantFrom(...SYSTEMS),
    status: fc.constantFrom(...OFFER_STATUSES),
    type: fc.constantFrom(null, 'vitas', 'no-such-type'),
    title: text,
    summary: fc.option(text),
    terms: fc.option(text),
    provider: word.map((name) => ({ id: name, name })),
    needs: fc.constantFrom({ overview: 3 as const }, { export: 1 as const, a: 2 as const }),
  })
  .map(rawOffer);
const catalogue = fc.uniqueArray(offer, { maxLength: 14, selector: ({ id }) => id });

/** A word of the pool as it is, or with one slip. */
const askedWord = fc
  .tuple(
    fc.oneof(wordOf(1), wordOf(2), word),
    fc.nat(8),
    fc.constantFrom('as it is', 'as it is', 'as it is', 'swap', 'drop', 'add', 'change'),
  )
  .map(([own, place, slip]) => {
    const at = place % own.length;
    const [before, after] = [own.slice(0, at), own.slice(at + 1)];
    if (slip === 'swap') return before + after.slice(0, 1) + own.charAt(at) + after.slice(1);
    return slip === 'drop'
      ? before + after
      : slip === 'add'
        ? `${before}u${own.slice(at)}`
        : slip === 'change'
          ? `${before}u${after}`
          : own;
  })
  // Neither empty nor one of the small words, which are left out.
  .filter((own) => queryWords(`${own} kursus`).length === 2);

test('finds what looking at every word finds, in the same order', async () => {
  const types = new Map((await loadNationalCatalogue()).offers.map((one) => [one.type ?? one.id, one.title]));
  await fc.assert(
    fc.asyncProperty(
      catalogue,
      catalogue,
      fc.array(askedWord, { maxLength: 2 }),
      fc.option(fc.subarray([...SYSTEMS], { minLength: 1 }), { nil: undefined }),
      fc.option(fc.subarray([...OFFER_STATUSES], { minLength: 2 }), { nil: undefined }),
      async (first, second, words, systems, statuses) => {
        const catalogues = [catalogueOf(first), catalogueOf(second, { id: 'd', updated: '2026-01-01' })];
        const asked = [...new Set(words.map(foldText))];
        const index = await createOfferIndex(catalogues);
        const answer = await index.find(words.join(' '), { systems, statuses, limit: 5 });
        const { found, near } = findNaively(
          catalogues,
          types,
          asked,
          ({ system, status }) => (systems?.includes(system) ?? true) && (statuses?.includes(status) ?? true),
        );
        expect(answer.hits.map(({ offer: { id }, catalogue: of, score }) => [`${of}/${id}`, score])).toEqual(
          found.slice(0, 5).map(({ key, score }) => [key, score]),
        );
        expect([answer.total, answer.near]).toEqual([found.length, near]);
      },
    ),
    { numRuns: 200 },
  );
});
