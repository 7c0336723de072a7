import type { TakeAwayFoldTexts } from './take-away-fold-texts.da.js';

export const nb: TakeAwayFoldTexts = {
  open: 'Ta planen med',
  moment: 'Et øyeblikk …',
};
