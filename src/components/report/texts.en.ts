import { capitalised, inWords } from '../base/numbers.js';
import type { ReportShellTexts } from './texts.da.js';

/** English texts of the report's shell. */
export const en: ReportShellTexts = {
  region: 'Report',
  loading: 'Fetching the answers …',
  title: (instrument) => `What the answers say: ${instrument}`,
  empty: 'No answers yet',
  emptyText:
    'When answers come in as files, or somebody answers on this page, they are gathered here. Figures are shown only when the round is closed and at least five have answered.',
  answers: (count) => (count === 1 ? '1 response' : `${count} responses`),
  from: (count, system) => `${count} from ${system}`,
  noSystem: (count) => `${count} without a system`,
  systemsInside: { employment: 'employment', education: 'education', business: 'business promotion' },
  openTitle: 'The round is open',
  openText:
    'While the round is open, only the number of responses is shown. That way nobody can work out what the latest one said.',
  close: 'Close the round and show the report',
  closeNote: 'Later responses are kept, but count only when there are at least five new ones.',
  fewTitle: (missing) =>
    missing === 1
      ? 'One more response, and the report can be shown'
      : `${capitalised(inWords(missing, 'en'))} more responses, and the report can be shown`,
  fewText: (count, min) =>
    `${capitalised(inWords(count, 'en'))} ${count === 1 ? 'has' : 'have'} answered. Under ${inWords(min, 'en')} nothing is shown, not even means, so that nobody can work out who answered what.`,
  waiting: (count) =>
    count === 1
      ? 'One response has been added or changed since and is waiting.'
      : `${capitalised(inWords(count, 'en'))} responses have been added or changed since and are waiting.`,
  takeIn: 'Include them',
  waitingWhy:
    'They count when there are at least five in each group that would change. Otherwise a single one could be worked out.',
  withdrawnTitle: 'The figures have been withdrawn',
  withdrawnText:
    'A response has been erased since the report was made. It can be shown again when at least five responses have changed.',
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
  failedTitle: 'The questionnaire cannot be shown',
  failedText: 'The questionnaire’s file has an error. Nothing has happened to the answers.',
  memory: 'The browser cannot save here. The answers are gone when the page is closed.',
};
