import type { Pace } from '../../model/yield.js';
import { Best } from './best.js';
import { addWorth, type Postings } from './postings.js';
import type { WordFactors } from './vocabulary-matches.js';

/** Offers that are looked at between two looks at the clock. */
const STRETCH = 4096;

export interface Ranking {
  /** Offers and what they are worth, best first; ties in order of offers. */
  readonly best: readonly { readonly offer: number; readonly score: number }[];
  /** All that hold the words and are admitted. */
  readonly total: number;
}

/**
 * The offers that hold all words, or with `least` some of them. What an offer is worth: the sum over the words asked of rarity · Σ factor · fields over
 * the words that match: whoever has written the start of a word sees first the offers that have most of what it may
 * become. Rarity is log(1 + offers / offers with the word).
 * @param usefulness what each offer is worth where there are no words
 * @param least how many of the words an offer must hold at least; default all
 */
export async function rank(
  postings: Postings,
  offers: number,
  words: readonly WordFactors[],
  admits: (offer: number) => boolean,
  limit: number,
  pace: Pace,
  usefulness?: Int32Array,
  least = words.length,
): Promise<Ranking> {
  const columns: { readonly worth: Int32Array; readonly rarity: number }[] = [];
  for (const matches of words) {
    const worth = new Int32Array(offers);
    for (const [word, factor] of matches) {
      if (pace.due()) await pace.rest();
      addWorth(postings, word, factor, worth);
    }
    let holding = 0;
    for (let offer = 0; offer < offers; offer += 1) {
      if (offer % STRETCH === 0 && pace.due()) await pace.rest();
      if (worth[offer]) holding += 1;
    }
    if (holding > 0) columns.push({ worth, rarity: Math.log1p(offers / holding) });
  }
  if (columns.length < least) return { best: [], total: 0 };
  const best = new Best(limit);
  let total = 0;
  for (let offer = 0; offer < offers; offer += 1) {
    if (offer % STRETCH === 0 && pace.due()) await pace.rest();
    let score = columns.length === 0 ? (usefulness?.[offer] ?? 0) : 0;
    let held = 0;
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i];
      const worth = column?.worth[offer] ?? 0;
      if (!column || worth === 0) {
        if (held + columns.length - i - 1 < least) break;
        continue;
      }
      held += 1;
      score += worth * column.rarity;
    }
    if (held < least || !admits(offer)) continue;
    total += 1;
    best.offer(offer, score);
  }
  return { best: best.sorted(), total };
}
