/** What can be read of the search before it has been opened. */
export const da = {
  open: 'Alle tilbud, I kan bruge',
  moment: 'Et øjeblik …',
};

export type FindingFoldTexts = typeof da;
