import type { HeldTexts } from './held-texts.da.js';
import { inWords } from './numbers.js';

/** English texts of withdrawals that take figures with them. */
export const en: HeldTexts = {
  title: (responses) =>
    responses === 1
      ? 'A response has been withdrawn, and the report goes with it'
      : 'Responses have been withdrawn, and the report goes with them',
  what: (responses, rounds, min) =>
    `${responses === 1 ? 'It will be deleted' : 'They will be deleted'}. After that there are no figures for ${rounds}, neither in the report and the radar nor over time. They can be shown again only when at least ${inWords(min, 'en')} responses have changed or been added. Your notes and decisions from the meeting stay.`,
  print: (responses) =>
    `To keep the report, print it now. ${responses === 1 ? 'The response is' : 'The responses are'} deleted when you press “${responses === 1 ? 'Delete the response now' : 'Delete the responses now'}”, or when you leave the page.`,
  round: (name) => `the round “${name}”`,
  noRound: 'the answers without a round',
  doPrint: 'Print the report',
  show: (name) => `Show ${name}, so that it can be printed`,
  erase: (responses) => (responses === 1 ? 'Delete the response now' : 'Delete the responses now'),
  notErased: 'It could not be deleted in this browser. Try again.',
};
