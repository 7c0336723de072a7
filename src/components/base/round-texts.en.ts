import { en as counts } from './count-texts.en.js';
import { capitalised, inWords } from './numbers.js';
import type { RoundKind, RoundTexts } from './round-texts.da.js';

const IT: Readonly<Record<RoundKind, string>> = { report: 'the report', radar: 'the team’s cover' };

/** English texts of a round. */
export const en: RoundTexts = {
  title: {
    report: (instrument) => `What the answers say: ${instrument}`,
    radar: () => 'Which coupling functions does the team cover?',
  },
  ...counts,
  empty: 'No answers yet',
  emptyText: (kind, min) =>
    `When somebody answers on this page, or responses come in as files, they are gathered here. ${capitalised(IT[kind])} is shown only when the round is closed and at least ${inWords(min, 'en')} have answered.`,
  fewTitle: (kind, missing) =>
    missing === 1
      ? `One more response, and ${IT[kind]} can be shown`
      : `${capitalised(inWords(missing, 'en'))} more responses, and ${IT[kind]} can be shown`,
  fewText: (count, min) =>
    `${capitalised(inWords(count, 'en'))} ${count === 1 ? 'has' : 'have'} answered. With fewer than ${inWords(min, 'en')} no answers are shown, not even means. Otherwise somebody could work out who answered what.`,
  openTitle: 'The round is open',
  openText:
    'While the round is open, only the number of responses is shown. That way nobody can work out what the latest one said.',
  close: (kind) => `Close the round and show ${IT[kind]}`,
  closeTitle: 'Close the round?',
  closeText: (count, min) =>
    `The figures are made from the ${inWords(count, 'en')} responses that are here now. More may come and are kept, but they count only when there are at least ${inWords(min, 'en')} new ones, also if you open the round again.`,
  closeYes: 'Close the round',
  closeNo: 'Leave it open',
  notPublished: 'It could not be saved in this browser. The round is as it was.',
  waiting: (count) =>
    count === 1
      ? 'One response has been added, changed or deleted since and does not count yet.'
      : `${capitalised(inWords(count, 'en'))} responses have been added, changed or deleted since and do not count yet.`,
  waitingWhy: (min) =>
    `They count when there are at least ${inWords(min, 'en')} in each group that would change. Otherwise a single one could be worked out.`,
  takeIn: 'Include them',
  withdrawnTitle: 'The figures have been withdrawn',
  withdrawnText: (kind, min) =>
    `A response has been erased since the figures were made. ${capitalised(IT[kind])} can be shown again when at least ${inWords(min, 'en')} responses have been changed or added.`,
  countLost:
    'A tally has been erased or changed since the figures were made, and nobody can tell who is missing. So these figures are not shown again. The answers to a new round can be shown as before.',
  besideNamesTitle: 'The numbers cannot be shown beside the names',
  besideNames: (min) =>
    `Some have shown their answers with their names. The others could then be worked out while they are fewer than ${inWords(min, 'en')}. The numbers are shown when at least ${inWords(min, 'en')} others have answered.`,
  showAgain: (kind) => `Show ${IT[kind]} again`,
  failedTitle: { report: 'The report cannot be shown', radar: 'The radar cannot be shown' },
  failedSafe: 'Nothing has happened to the answers.',
};
