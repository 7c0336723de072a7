import { inWords } from '../base/numbers.js';
import type { RoundEntryTexts } from './round-entry-texts.da.js';

/** English texts of a round that came as a link or a file. */
export const en: RoundEntryTexts = {
  round: 'Round',
  period: {
    both: (opens, closes) => `Answer from ${opens} to ${closes}.`,
    opens: (opens) => `Answer from ${opens}.`,
    closes: (closes) => `Answer by ${closes}.`,
  },
  early: (opens) => `The round does not open until ${opens}.`,
  late: (closes) =>
    `The round ended on ${closes}. You can still answer, but your answers may count only later.`,
  named: 'You answer with your name.',
  unnamed: 'You answer without your name.',
  collector: (who) => `${who} collects the answers.`,
  theCollector: 'Whoever collects',
  honest: (who, min) =>
    `Nobody sees your answers until you pass them on yourself. ${who} can read each response. The report shows nothing until at least ${inWords(min, 'en')} have answered. That protects you from the report’s readers, not from whoever collects.`,
  name: 'Your name',
  organisation: 'Where you work',
  nameNote: 'If you do not write your name, you answer without it.',
  ownRound: 'The page has a round of its own. The round in the link is not used here.',
  otherInstrument: 'The round in the link belongs to another questionnaire than the one here.',
  unknownInstrument: 'The questionnaire of the round is not on this page. Ask for the right link.',
  otherRevision: (there, here) =>
    `The round was made for version ${there} of the questionnaire. Here is version ${here}. Tell whoever collects.`,
  refusedTitle: 'The link to the round cannot be used',
  refused: {
    damaged:
      'A character in the link has been changed, or its end is missing. That happens when a link is broken over two lines.',
    'too-long': 'The link is too long.',
    newer: 'The link was made with a newer version than the one here.',
    'cannot-inflate': 'This browser is too old to open the link.',
    'no-round': 'There is no round in the link.',
    'no-link': 'That is not a link to a round.',
    'no-file': 'The file is not a round.',
  },
  instead:
    'Ask for the link again, or take the round from a file. If you answer now, your answers do not belong to the round.',
  ask: 'Take in a round',
  askNote: 'Choose the file you were sent, or paste the link.',
  choose: 'Choose the file with the round',
  link: 'Link to the round',
  useLink: 'Use the link',
};
