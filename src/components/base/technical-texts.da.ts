/** Danish words around what is meant for whoever mends a file or a page; the English ones have the same keys. */
export const da = {
  summary: 'Vis tekniske detaljer',
  note: 'Send dem videre til den, der hjælper med siden eller filen. Fagordene er på engelsk.',
  expected: 'ventede',
  found: 'fandt',
};

export type TechnicalTexts = typeof da;

declare module './tables.js' {
  interface Tables {
    technical: TechnicalTexts;
  }
}
