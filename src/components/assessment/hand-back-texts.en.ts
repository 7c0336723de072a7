import { inWords } from '../base/numbers.js';
import type { HandBackTexts } from './hand-back-texts.da.js';

/** English texts of handing answers back. */
export const en: HandBackTexts = {
  title: 'Pass your answers on',
  handBack: (collector, min) =>
    `Give your answers to ${collector ?? 'whoever collects them'}: as a file, as a code in an e-mail or as a picture. ${collector ?? 'Whoever collects'} can read each response. The minimum of ${inWords(min, 'en')} holds for the report alone.`,
  file: 'Save answers as a file',
  copy: 'Copy as a code',
  copied: 'Copied.',
  copyText: 'Your answers as a code',
  copyRefused: 'The browser did not let us copy. Here is the code, so that you can copy it yourself.',
  qr: 'Show as a QR code',
  qrName: 'QR code with your answers',
  qrNote: 'The code holds all your answers. Whoever collects takes a picture of it or gets a screenshot.',
  qrTooLarge: 'Your answers are too much for a QR code that can be read. Use the code or the file.',
  print: 'Print',
  again: 'Answer again',
  withdraw: 'Withdraw the response',
  withdrawTitle: 'Withdraw the response?',
  withdrawText:
    'It is deleted here at once. If you have passed it on, you get a file to give to whoever collects. Then it is deleted there too, but it may have been read.',
  withdrawYes: 'Delete it, and save the file',
  withdrawNo: 'Keep it',
  withdrawnTitle: 'You have withdrawn your response',
  withdrawnText: (collector) =>
    `It has been deleted here. If you had passed it on, pass this message on to ${collector ?? 'whoever collects'} too. If you answer again, that is a new response.`,
  withdrawnFile: 'Save the message as a file',
  withdrawnQrName: 'QR code that withdraws your response',
  withdrawnCopyText: 'The message as a code',
  notWithdrawn: 'It could not be deleted in this browser. Try again.',
};
