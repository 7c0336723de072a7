/** What can be read of the search before it has been opened. */
export const da = {
  open: (count: string) =>
    count === '2'
      ? 'Begge tilbud, der passer'
      : count
        ? `Alle ${count} tilbud, der passer`
        : 'Alle tilbud, I kan bruge',
  moment: 'Et øjeblik …',
};

export type FindingFoldTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    findingFold: FindingFoldTexts;
  }
}
