import type { OutTexts } from './out-texts.da.js';

export const nb: OutTexts = {
  note: 'Send lenken, eller gi filen til dem som ikke kan bruke en lenke. Lenken inneholder navnet på runden, perioden og reglene, og ingen svar.',
  link: 'Lenke til dem som skal svare',
  where: {
    written: 'Lenken fører til adressen dere skrev sist:',
    host: 'Lenken fører til siden som er valgt av dem som står bak denne:',
    here: 'Lenken fører til denne siden:',
  },
  noLink: 'Skriv adressen til siden der det svares, så får dere en lenke. Filen kan brukes uten.',
  otherPage: 'Bruk en annen adresse',
  page: 'Adressen til siden der det svares',
  pageNote: 'Siden må ha et skjema fra Kobling.',
  pageBad: 'Skriv hele adressen, for eksempel https://…',
  usePage: 'Bruk adressen',
  pageUsed: 'Lenken fører nå til adressen dere skrev.',
  linkTooLong: 'Navnene er for lange til en lenke. Bruk filen, eller gjør dem kortere under «Rett runden».',
  copy: 'Kopier lenken',
  copied: 'Lenken er kopiert.',
  copyRefused: 'Nettleseren lot oss ikke kopiere. Lenken er merket, så dere kan kopiere den selv.',
  file: 'Lagre runden som fil',
  fileSaved: 'Filen er lagret. I skjemaet hentes den inn med «Hent en runde du har fått».',
  qr: 'Vis lenken som QR-kode',
  qrName: (round) => `QR-kode med lenke til runden ${round}`,
  qrTooLarge: 'Lenken er for lang til en QR-kode som en telefon kan lese. Bruk lenken eller filen.',
  qrSave: 'Lagre QR-koden som bilde',
  notSaved: 'Adressen kunne ikke lagres i denne nettleseren. Lenken kan brukes nå.',
};
