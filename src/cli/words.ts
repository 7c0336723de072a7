import { fold } from '../core/model/spelling.js';

/** A look-up from every spelling of some words to what they mean. Of two meanings of one spelling the first stays. */
export function lookup<T>(meanings: Iterable<readonly [T, readonly string[]]>): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [meaning, spellings] of meanings) {
    for (const spelling of spellings) {
      const key = fold(spelling);
      if (key !== '' && !found.has(key)) found.set(key, meaning);
    }
  }
  return found;
}
