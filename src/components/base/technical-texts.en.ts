import type { TechnicalTexts } from './technical-texts.da.js';

/** English words around what is meant for whoever mends a file or a page. */
export const en: TechnicalTexts = {
  summary: 'Show technical details',
  note: 'Pass them on to whoever helps with the page or the file.',
  expected: 'expected',
  found: 'found',
};
