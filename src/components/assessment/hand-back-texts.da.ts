import { inWords } from '../base/numbers.js';

/** Danish texts of handing answers back; the English ones have the same keys, or the build fails. */
export const da = {
  title: 'Giv dine svar videre',
  handBack: (collector: string | undefined, min: number) =>
    `Giv svarene til ${collector ?? 'den, der samler'}: som fil, som kode i en mail eller som billede. ${collector ?? 'Den, der samler,'} kan læse hver enkelt besvarelse. Grænsen på ${inWords(min, 'da')} gælder kun rapporten.`,
  file: 'Gem svar som fil',
  copy: 'Kopiér som kode',
  copied: 'Kopieret.',
  copyText: 'Dine svar som kode',
  copyRefused: 'Browseren lod os ikke kopiere. Her er koden, så du selv kan kopiere den.',
  qr: 'Vis som QR-kode',
  qrName: 'QR-kode med dine svar',
  qrNote: 'Koden rummer alle dine svar. Den, der samler, tager et billede af den eller får et skærmbillede.',
  qrTooLarge: 'Dine svar fylder for meget til en QR-kode, som kan læses. Brug koden eller filen.',
  print: 'Udskriv',
  again: 'Svar igen',
  withdraw: 'Træk besvarelsen tilbage',
  withdrawTitle: 'Træk besvarelsen tilbage?',
  withdrawText:
    'Den bliver slettet her med det samme. Har du givet den videre, får du en fil, som du giver til den, der samler. Så bliver den også slettet dér, men den kan være læst.',
  withdrawYes: 'Slet den, og gem filen',
  withdrawNo: 'Behold den',
  withdrawnTitle: 'Du har trukket din besvarelse tilbage',
  withdrawnText: (collector: string | undefined) =>
    `Den er slettet her. Har du givet den videre, så giv også denne besked til ${collector ?? 'den, der samler'}. Svarer du igen, er det en ny besvarelse.`,
  withdrawnFile: 'Gem beskeden som fil',
  withdrawnQrName: 'QR-kode, der trækker din besvarelse tilbage',
  withdrawnCopyText: 'Beskeden som kode',
  notWithdrawn: 'Den kunne ikke slettes i denne browser. Prøv igen.',
};

export type HandBackTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    handBack: HandBackTexts;
  }
}
