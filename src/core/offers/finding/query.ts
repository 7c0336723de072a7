import { fold } from './fold.js';

/** Words beyond this many are not looked at. */
const MOST_WORDS = 12;
/** Letters of a query that are read. */
const MOST_LETTERS = 400;

/** Folded words that say nothing of an offer; they count only when there are no others. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'i og at en et til for af paa med om er det den de der som vi vores jeg a an the and of to in on with is we our'.split(
    ' ',
  ),
);

/** The distinct words of a query, folded, in order. */
export function queryWords(query: string): string[] {
  const folded = fold(query.slice(0, MOST_LETTERS));
  const words = folded === '' ? [] : [...new Set(folded.split(' '))];
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
}
