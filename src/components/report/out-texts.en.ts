import type { OutTexts } from './out-texts.da.js';

/** English texts of handing a round out. */
export const en: OutTexts = {
  note: 'Send the link, or give the file to those who cannot use a link. The link holds the round’s name, period and rules, and no answers.',
  link: 'Link for those who are to answer',
  where: {
    written: 'The link leads to the address that you wrote last:',
    host: 'The link leads to the page chosen by those who run this one:',
    here: 'The link leads to this page:',
  },
  noLink: 'Write the address of the page where people answer, and you get a link. The file works without.',
  otherPage: 'Use another address',
  page: 'Address of the page where people answer',
  pageNote: 'The page must have a questionnaire from Kobling.',
  pageBad: 'Write the whole address, for instance https://…',
  usePage: 'Use the address',
  pageUsed: 'The link now leads to the address you wrote.',
  linkTooLong:
    'The names are too long for a link. Use the file, or make them shorter under “Correct the round”.',
  copy: 'Copy the link',
  copied: 'The link has been copied.',
  copyRefused: 'The browser did not let us copy. The link is selected, so that you can copy it yourself.',
  file: 'Save the round as a file',
  fileSaved: 'The file is saved. In the questionnaire it is taken in with “Take in a round you were sent”.',
  qr: 'Show the link as a QR code',
  qrName: (round) => `QR code with a link to the round ${round}`,
  qrTooLarge: 'The link is too long for a QR code that a phone can read. Use the link or the file.',
  qrSave: 'Save the QR code as a picture',
  notSaved: 'The address could not be kept in this browser. The link works now.',
};
