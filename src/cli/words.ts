/** One spelling for all ways to write a word: no case, no accents, æøå as ae oe aa, single spaces between words. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/æ/gu, 'ae')
    .replace(/ø/gu, 'oe')
    .replace(/å/gu, 'aa')
    .normalize('NFD')
    .replace(/\p{M}|\u00AD/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

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
