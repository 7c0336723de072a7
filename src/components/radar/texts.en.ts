import { capitalised, inWords } from '../base/numbers.js';
import type { RadarShellTexts } from './texts.da.js';

/** English texts of the radar's shell. */
export const en: RadarShellTexts = {
  region: 'Coupling radar',
  loading: 'Fetching the answers …',
  title: 'Which coupling functions does the team cover?',
  people: (count) => `${capitalised(inWords(count, 'en'))} have answered.`,
  emptyTitle: 'No answers yet',
  emptyText:
    'When somebody answers the questionnaire on coupling competences on this page, or answers come in as files, the team’s cover is drawn here.',
  openTitle: 'The round is open',
  openText: 'While the round is open, only the number of responses is shown.',
  close: 'Close the round and show the team’s cover',
  fewTitle: (missing) =>
    missing === 1
      ? 'One more response, and the cover can be shown'
      : `${capitalised(inWords(missing, 'en'))} more responses, and the cover can be shown`,
  fewText: (min) =>
    `Under ${inWords(min, 'en')} responses nothing is shown of the team, so that nobody can work out a single one.`,
  withdrawnTitle: 'The figures have been withdrawn',
  withdrawnText:
    'A response has been erased since. The cover can be shown again when at least five responses have changed.',
  showAgain: 'Show the cover again',
  handIn: 'Take in responses',
  handInNote: 'Choose the files with answers. They stay on this device.',
  choose: 'Choose files',
  outcome: {
    added: 'taken in',
    replaced: 'replaced an older version',
    same: 'already here',
    older: 'older than the one here',
    'other-round': 'belong to another round and are kept there',
    failed: 'could not be used',
  },
  why: {
    'no-response': 'is not a file with answers',
    'other-instrument': 'belongs to another questionnaire',
    'newer-version': 'was made with a newer version than the one here',
    faulty: 'has answers that do not fit the questionnaire',
    'not-saved': 'could not be kept here',
  },
  notPublished: 'It could not be saved in this browser. The round is as it was.',
  outcomes: (count, outcome) => `${count} ${outcome}`,
  details: 'Show details',
  memory: 'The browser cannot save here. The answers are gone when the page is closed.',
  failedTitle: 'The radar cannot be shown',
  failedText: 'The questionnaire’s file has an error. Nothing has happened to the answers.',
};
