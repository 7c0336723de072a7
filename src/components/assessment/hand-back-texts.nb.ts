import { inWordsNb } from '../base/words.nb.js';
import type { HandBackTexts } from './hand-back-texts.da.js';

export const nb: HandBackTexts = {
  title: 'Gi svarene dine videre',
  handBack: (collector, min) =>
    `Gi svarene til ${collector ?? 'den som samler'}: som fil, som kode i en e-post eller som bilde. ${collector ?? 'Den som samler,'} kan lese hver enkelt besvarelse. Grensen på ${inWordsNb(min, 'én')} gjelder bare rapporten.`,
  file: 'Lagre svarene som fil',
  copy: 'Kopier som kode',
  copied: 'Kopiert.',
  copyText: 'Svarene dine som kode',
  copyRefused: 'Nettleseren lot oss ikke kopiere. Her er koden, så du kan kopiere den selv.',
  qr: 'Vis som QR-kode',
  qrName: 'QR-kode med svarene dine',
  qrNote: 'Koden inneholder alle svarene dine. Den som samler, tar bilde av den eller får et skjermbilde.',
  qrTooLarge: 'Svarene dine tar for mye plass til en QR-kode som kan leses. Bruk koden eller filen.',
  print: 'Skriv ut',
  again: 'Svar på nytt',
  withdraw: 'Trekk besvarelsen tilbake',
  withdrawTitle: 'Trekke besvarelsen tilbake?',
  withdrawText:
    'Den blir slettet her med en gang. Har du gitt den videre, får du en fil som du gir til den som samler. Da blir den slettet der også, men den kan være lest.',
  withdrawYes: 'Slett den, og lagre filen',
  withdrawNo: 'Behold den',
  withdrawnTitle: 'Du har trukket besvarelsen din tilbake',
  withdrawnText: (collector) =>
    `Den er slettet her. Har du gitt den videre, så gi også denne beskjeden til ${collector ?? 'den som samler'}. Svarer du på nytt, er det en ny besvarelse.`,
  withdrawnFile: 'Lagre beskjeden som fil',
  withdrawnQrName: 'QR-kode som trekker besvarelsen din tilbake',
  withdrawnCopyText: 'Beskjeden som kode',
  notWithdrawn: 'Den kunne ikke slettes i denne nettleseren. Prøv igjen.',
};
