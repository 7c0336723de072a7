import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Pace } from '../../../../src/core/model/yield.js';
import { placedWords } from '../../../../src/core/offers/finding/fold.js';
import { findJointOffers } from '../../../../src/core/offers/index.js';
import { createOfferIndex } from '../../../../src/core/offers/finding/offer-index.js';
import { VocabularyReader } from '../../../../src/core/offers/finding/vocabulary.js';
import { catalogueOf, rawOffer } from '../samples.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      'æ',
      'Ø',
      'å',
      'a\u030A',
      'É',
      'ö',
      'ß',
      'İ',
      'ǽ',
      '½',
      ' ',
      '.',
      '–',
      '\u00AD',
      '\u200B',
      '😀',
      'x',
    ),
  }),
);

describe('the reader of words', () => {
  it('finds the words that a careful look finds, and keeps each once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { maxLength: 5 }), async (texts) => {
        const reader = new VocabularyReader();
        const read = texts.map((text) => numbersOf(reader, text));
        const { list, starts } = await reader.finish(new Pace());
        const words = read.map((numbers) => numbers.map((n) => list.slice(starts[n], starts[n + 1])));
        expect(words).toEqual(texts.map((text) => placedWords(text).map((word) => word.text)));
        expect(list).toBe([...new Set(words.flat())].join(''));
      }),
    );
  });

  it('takes many and long words', async () => {
    const words = Array.from({ length: 20_000 }, (_, i) => `ord${i.toString(36)}`);
    words.push('lang'.repeat(20_000));
    const reader = new VocabularyReader();
    expect(reader.read(words.join(' '))).toBe(words.length);
    expect(reader.read(words.join(','))).toBe(words.length);
    expect((await reader.finish(new Pace())).list).toBe(words.join(''));
  });
});

function numbersOf(reader: VocabularyReader, text: string): number[] {
  const count = reader.read(text);
  return [...reader.words.slice(0, count)];
}

describe('the index', () => {
  const many = Array.from({ length: 4000 }, (_, i) =>
    rawOffer({
      id: `o${i}`,
      title: { da: `Tilbud nummer ${i}` },
      summary: { da: `ord${i % 7} `.repeat(40) },
    }),
  );

  it('is made once for the same catalogues, also while it is being made', async () => {
    const [one, two] = [catalogueOf(many.slice(0, 5)), catalogueOf([], { id: 'd' })];
    const first = createOfferIndex([one, two]);
    expect(createOfferIndex([one, two])).toBe(first);
    await first;
    expect(createOfferIndex([one, two])).toBe(first);
    expect(createOfferIndex([one])).not.toBe(first);
  });

  it('holds nothing of no catalogues', async () => {
    expect(await (await createOfferIndex([])).find('x')).toEqual({
      hits: [],
      total: 0,
      near: false,
      exact: 0,
    });
  });

  it('joins what two catalogues have in common', async () => {
    const [offer] = many;
    const both = [
      catalogueOf(offer ? [offer] : []),
      catalogueOf(offer ? [offer] : [], { id: 'd', updated: '2026-01-01' }),
    ];
    const { hits } = await (await createOfferIndex(both)).find('tilbud');
    expect(hits.map(({ catalogue }) => catalogue)).toEqual(['d']);
  });

  it('looks at the clock at every offer, both when it reads and when it sorts by word', async () => {
    const catalogue = catalogueOf(many.slice(0, 50));
    // Joins and stocks the catalogue, which has its own turns.
    await findJointOffers([catalogue], { needs: { a: 3 }, company: {} });
    vi.spyOn(Pace.prototype, 'due').mockReturnValue(true);
    const rest = vi.spyOn(Pace.prototype, 'rest').mockResolvedValue();
    await createOfferIndex([catalogue]);
    const turns = rest.mock.calls.length;
    vi.restoreAllMocks();
    expect(turns).toBeGreaterThan(2 * 50);
  });

  it('looks at the clock while it looks through the words, and through the offers', async () => {
    const index = await createOfferIndex([catalogueOf(many)]);
    const turnsOf = async (query: string): Promise<number> => {
      vi.spyOn(Pace.prototype, 'due').mockReturnValue(true);
      const rest = vi.spyOn(Pace.prototype, 'rest').mockResolvedValue();
      await index.find(query, { limit: 1 });
      const turns = rest.mock.calls.length;
      vi.restoreAllMocks();
      return turns;
    };
    // No word is like it: the words are gone through twice, a thousand at a time; then the offers.
    expect(await turnsOf('qqqqqqqqqqqq')).toBeGreaterThanOrEqual(2 * Math.floor(many.length / 1024) + 2);
    // A gate, the offers and a hit.
    expect(await turnsOf('')).toBeGreaterThanOrEqual(3);
  });

  it('finds every offer with a word, be they close together or far apart', async () => {
    const index = await createOfferIndex([catalogueOf(many)]);
    expect((await index.find('ord3')).total).toBe(571);
    expect((await index.find('3999')).hits.map(({ offer }) => offer.id)).toEqual(['o3999']);
  });

  it('stops when told so', async () => {
    const index = await createOfferIndex([catalogueOf(many.slice(0, 5))]);
    const reason = new Error('enough');
    await expect(index.find('tilbud', { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});
