// Shared by what makes the index and what asks it: both must cut words in the same way.

/** Æ, ø and å are letters of their own, and typed in other ways. */
const fold = (term) =>
  term
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('\u00ad', '');

/** Words that mean the same to those who search, whichever of them a page uses: as they stand once folded. */
const SAME = [
  ['csp', 'content-security-policy', 'sikkerhedspolitik'],
  ['iframe', 'ramme', 'frame'],
  ['farve', 'farver', 'colour', 'color', 'accent'],
  ['cookie', 'cookies', 'storage', 'gemmes'],
  ['wcag', 'tilgaengelighed', 'accessibility', 'conformance'],
  ['gdpr', 'databeskyttelse', 'privatliv', 'privacy'],
];

/**
 * A query for MiniSearch in which each word may be any of those that mean the same.
 * @param {string} query as it is written
 */
export function withSynonyms(query) {
  // A word with hyphens is cut as MiniSearch cuts it, and all its pieces are wanted.
  const all = (word) => ({ combineWith: 'AND', queries: word.split(/[\s\p{P}]+/u).filter(Boolean) });
  const words = query.split(/\s+/).filter(Boolean).map(fold);
  const queries = words.map((word) => ({
    combineWith: 'OR',
    queries: (SAME.find((group) => group.includes(word)) ?? [word]).map(all),
  }));
  return { combineWith: 'AND', queries };
}

/** @type {import('minisearch').Options} */
export const SEARCH_OPTIONS = {
  fields: ['title', 'section', 'text'],
  storeFields: ['title', 'section', 'start', 'language'],
  processTerm: fold,
  searchOptions: { boost: { title: 4, section: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};
