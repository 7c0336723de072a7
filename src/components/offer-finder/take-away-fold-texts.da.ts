/** Danish words over the folded plan; they stand in the answer before the plan itself is loaded. */
export const da = {
  open: 'Tag planen med',
  moment: 'Et øjeblik …',
};

export type TakeAwayFoldTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    takeAwayFold: TakeAwayFoldTexts;
  }
}
