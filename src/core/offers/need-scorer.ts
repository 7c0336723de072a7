/** Scores one stretch of a text against every need. Nothing outside this file knows how it is done. */
import { stemWord, type Token } from './text.js';
import { FUNCTION_WORDS } from './function-words.js';
import { findHits, type Hit, type NeedIndex } from './need-index.js';

/** What a stretch of text says of one need. */
export interface NeedEvidence {
  readonly need: string;
  /** 0..1 */
  readonly score: number;
  /** Weight that each word gave, by its number in the text. */
  readonly words: ReadonlyMap<number, number>;
}

/** A word of the text with its number and what it resembles. */
export interface ReadWord {
  /** Numbers of the tokens it stands for: one, or two written apart (`robot svejsning`). */
  readonly tokens: readonly number[];
  readonly hits: readonly Hit[];
}

/** Part of the evidence that single words give beside the best phrasing. */
const SINGLE_WORDS = 0.6;
/** Evidence at which the score is 1 − 1/e: about one telling word. */
const SCALE = 2.2;

/** Looks every token up once; neighbours are also tried as one word, for compounds written apart. */
export function readWords(index: NeedIndex, tokens: readonly Token[]): ReadWord[] {
  const cache = new Map<string, readonly Hit[]>();
  return tokens.flatMap(({ text }, i) => {
    const hits = cache.get(text) ?? findHits(index, text);
    cache.set(text, hits);
    const next = tokens[i + 1]?.text ?? '';
    // Only the very same word: what merely resembles it has been heard in the halves already.
    const canJoin = [text, next].every((half) => half.length > 2 && !FUNCTION_WORDS[index.locale].has(half));
    const joined = canJoin ? index.byStem.get(stemWord(text + next, index.locale)) : undefined;
    const term = joined === undefined ? undefined : index.terms[joined];
    if (joined === undefined || !term) return [{ tokens: [i], hits }];
    return [
      { tokens: [i], hits },
      { tokens: [i, i + 1], hits: [{ term: joined, likeness: 1, weight: term.weight }] },
    ];
  });
}

/** The words that best match each term, over one stretch. */
function bestByTerm(words: readonly ReadWord[]): Map<number, { value: number; tokens: readonly number[] }> {
  const best = new Map<number, { value: number; tokens: readonly number[] }>();
  for (const { tokens, hits } of words) {
    for (const { term, likeness, weight } of hits) {
      const value = likeness * weight;
      if (value > (best.get(term)?.value ?? 0)) best.set(term, { value, tokens });
    }
  }
  return best;
}

/**
 * Evidence for every need that the stretch resembles: of the best phrasing, what its matched words weigh times the
 * part of the phrasing they make up; and of single words, what they weigh times the need's share of their uses.
 */
export function scoreStretch(index: NeedIndex, words: readonly ReadWord[]): NeedEvidence[] {
  const byTerm = bestByTerm(words);
  const matched = new Map<number, number>();
  for (const [term, { value }] of byTerm) {
    for (const id of index.terms[term]?.phrasings ?? []) matched.set(id, (matched.get(id) ?? 0) + value);
  }
  const best = new Map<string, { value: number; terms: readonly number[] }>();
  for (const [id, sum] of matched) {
    const phrasing = index.phrasings[id];
    if (!phrasing) continue;
    const value = (sum * sum) / phrasing.total;
    if (value > (best.get(phrasing.need)?.value ?? 0))
      best.set(phrasing.need, { value, terms: phrasing.terms });
  }
  const singles = singleWords(index, words);
  return [...best].map(([need, { value, terms }]) => {
    const own = singles.get(need) ?? new Map<number, number>();
    const singleSum = [...own.values()].reduce((sum, weight) => sum + weight, 0);
    const contributions = new Map(own);
    for (const term of terms) {
      const hit = byTerm.get(term);
      for (const token of hit?.tokens ?? []) {
        contributions.set(token, Math.max(contributions.get(token) ?? 0, hit?.value ?? 0));
      }
    }
    const score = 1 - Math.exp(-(value + SINGLE_WORDS * singleSum) / SCALE);
    return { need, score, words: contributions };
  });
}

/** By need: what each token tells of it on its own. */
function singleWords(index: NeedIndex, words: readonly ReadWord[]): Map<string, Map<number, number>> {
  const found = new Map<string, Map<number, number>>();
  for (const { tokens, hits } of words) {
    for (const hit of hits) {
      const term = index.terms[hit.term];
      if (!term || term.isFunctionWord) continue;
      for (const [need, share] of term.shares) {
        const ofNeed = found.get(need) ?? new Map<number, number>();
        found.set(need, ofNeed);
        const value = hit.likeness * hit.weight * share;
        for (const token of tokens) ofNeed.set(token, Math.max(ofNeed.get(token) ?? 0, value));
      }
    }
  }
  return found;
}
