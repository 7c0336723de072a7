/** Danish texts of handing a round out; the English ones have the same keys, or the build fails. */
export const da = {
  note: 'Send linket, eller giv filen til dem, der ikke kan bruge et link. Linket rummer rundens navn, periode og regler, og ingen svar.',
  link: 'Link til dem, der skal svare',
  where: {
    written: 'Linket fører til den adresse, I sidst har skrevet:',
    host: 'Linket fører til den side, som de, der står for siden her, har valgt:',
    here: 'Linket fører til siden her:',
  },
  noLink: 'Skriv adressen på siden, hvor der svares, så får I et link. Filen kan bruges uden.',
  otherPage: 'Brug en anden adresse',
  page: 'Adressen på den side, hvor der svares',
  pageNote: 'Siden skal have et skema fra Kobling.',
  pageBad: 'Skriv hele adressen, for eksempel https://…',
  usePage: 'Brug adressen',
  pageUsed: 'Linket fører nu til den adresse, I skrev.',
  linkTooLong: 'Navnene er for lange til et link. Brug filen, eller gør dem kortere under »Ret runden«.',
  copy: 'Kopiér linket',
  copied: 'Linket er kopieret.',
  copyRefused: 'Browseren lod os ikke kopiere. Linket er markeret, så I selv kan kopiere det.',
  file: 'Gem runden som fil',
  fileSaved: 'Filen er hentet. I skemaet hentes den ind med »Hent en runde, du har fået«.',
  qr: 'Vis linket som QR-kode',
  qrName: (round: string) => `QR-kode med link til runden ${round}`,
  qrTooLarge: 'Linket er for langt til en QR-kode, som en telefon kan læse. Brug linket eller filen.',
  qrSave: 'Gem QR-koden som billede',
  notSaved: 'Adressen kunne ikke gemmes i denne browser. Linket kan bruges nu.',
};

export type OutTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    handOut: OutTexts;
  }
}
