import type { FindingFoldTexts } from './finding-fold-texts.da.js';

/** English texts of the search before it has been opened. */
export const en: FindingFoldTexts = {
  open: (count) =>
    count === '2'
      ? 'Both offers that fit'
      : count
        ? `All ${count} offers that fit`
        : 'All offers you can use',
  moment: 'One moment …',
};
