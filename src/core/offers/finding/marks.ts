import type { Offer } from '../../model/catalogue.js';
import { placedWords, writtenLength } from './fold.js';
import { visitTexts, type SearchedField, type TypeTitles } from './texts.js';
import { matchExactly, nearMatcher, type NearMatcher } from './words-match.js';

/** Where a word of the query stands in a text of an offer, in UTF-16 code units of the text as written. */
export interface OfferMark {
  readonly field: SearchedField;
  /** Language of the text; null for the provider's name. */
  readonly language: string | null;
  /** The need whose title it is. */
  readonly need: string | null;
  readonly start: number;
  readonly end: number;
}

/** All places in an offer where the words asked stand, in order of texts; in one text in order, never overlapping. */
export function markOffer(
  offer: Offer,
  types: TypeTitles,
  asked: readonly string[],
  near: boolean,
): OfferMark[] {
  const marks: OfferMark[] = [];
  const finders = asked.map((word) => ({ word, findNear: near ? nearMatcher(word) : null }));
  visitTexts(offer, types, (text, field, language, need) => {
    for (const word of placedWords(text)) {
      const written = text.slice(word.start, word.end);
      let last = -1;
      for (const { start, end } of placesIn(word.text, finders)) {
        const from = Math.max(last, word.start + (start > 0 ? writtenLength(written, start) : 0));
        last = end === word.text.length ? word.end : word.start + writtenLength(written, end);
        if (last > from) marks.push({ field, language, need, start: from, end: last });
      }
    }
  });
  return marks;
}

interface Finder {
  readonly word: string;
  readonly findNear: NearMatcher | null;
}

/** Places in a folded word, sorted, those that overlap joined. */
function placesIn(text: string, finders: readonly Finder[]): { start: number; end: number }[] {
  const places = finders
    .flatMap(({ word, findNear }) => matchExactly(text, word) ?? findNear?.(text, 0, text.length) ?? [])
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of places) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
