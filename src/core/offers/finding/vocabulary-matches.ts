import type { Pace } from '../../model/yield.js';
import { lettersOf, type Vocabulary } from './vocabulary.js';
import { LEAST_INSIDE, matchExactly, nearMatcher, stemOf, WAYS } from './words-match.js';

/** Words of the vocabulary by number, and how they match: the factor. */
export type WordFactors = Map<number, number>;

/** Words that are looked at between two looks at the clock. */
const STRETCH = 1024;

/** All words that hold `asked` as it is. Most words lack one of its letters and are not looked at. */
export async function exactMatches(
  { list, starts, letters }: Vocabulary,
  asked: string,
  pace: Pace,
): Promise<WordFactors> {
  const matches: WordFactors = new Map();
  const needed = lettersOf(asked);
  for (let word = 0; word < letters.length; word += 1) {
    if (word % STRETCH === 0 && pace.due()) await pace.rest();
    if (needed & ~(letters[word] ?? 0)) continue;
    const from = starts[word] ?? 0;
    const to = starts[word + 1] ?? 0;
    if (to - from < asked.length) continue;
    if (list.startsWith(asked, from)) matches.set(word, to - from === asked.length ? WAYS.whole : WAYS.start);
    else if (asked.length >= LEAST_INSIDE) {
      const match = matchExactly(list.slice(from, to), asked);
      if (match) matches.set(word, match.factor);
    }
  }
  return matches;
}

/** Adds the words that hold `asked` only nearly: they lack one of its letters at most, or have all of its stem. */
export async function addNearMatches(
  { list, starts, letters }: Vocabulary,
  asked: string,
  matches: WordFactors,
  pace: Pace,
): Promise<void> {
  const match = nearMatcher(asked);
  const needed = lettersOf(asked);
  const stem = lettersOf(stemOf(asked));
  for (let word = 0; word < letters.length; word += 1) {
    if (word % STRETCH === 0 && pace.due()) await pace.rest();
    const own = letters[word] ?? 0;
    const missing = needed & ~own;
    // No more than one bit is set.
    const mayBe = (missing & (missing - 1)) === 0 || (stem !== 0 && (stem & ~own) === 0);
    if (!mayBe || matches.has(word)) continue;
    const near = match(list, starts[word] ?? 0, starts[word + 1] ?? 0);
    if (near) matches.set(word, near.factor);
  }
}
