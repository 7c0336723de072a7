import type { TakeAwayFoldTexts } from './take-away-fold-texts.da.js';

/** English words over the folded plan. */
export const en: TakeAwayFoldTexts = {
  open: 'Take the plan with you',
  moment: 'One moment …',
};
