import { inList } from './numbers.js';

const WORDS = ['null', 'en', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

/** A count as a word up to twelve, else in digits; one is `ett` for what is neuter, `én` for all other things and people. */
export function inWordsNb(count: number, one: 'én' | 'ett'): string {
  return count === 1 ? one : (WORDS[count] ?? new Intl.NumberFormat('nb').format(count));
}

/**
 * Names as names, so that their own commas do no harm in a list.
 * @param others how many more there are that are not named
 */
export const quotedNb = (names: readonly string[], others = 0): string =>
  inList(
    [...names.map((name) => `«${name}»`), ...(others > 0 ? [`${inWordsNb(others, 'én')} andre`] : [])],
    'nb',
  );

/** Names of themes as they stand inside a sentence. */
export const insideNb = (names: readonly string[]): string =>
  inList(
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    'nb',
  );
