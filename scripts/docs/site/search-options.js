// Shared by what makes the index and what asks it: both must cut words in the same way.

/** Æ, ø and å are letters of their own, and typed in other ways. */
const fold = (term) =>
  term
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('\u00ad', '');

/** @type {import('minisearch').Options} */
export const SEARCH_OPTIONS = {
  fields: ['title', 'section', 'text'],
  storeFields: ['title', 'section', 'start', 'language'],
  processTerm: fold,
  searchOptions: { boost: { title: 4, section: 3 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};
