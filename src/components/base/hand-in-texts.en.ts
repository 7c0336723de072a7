import type { HandInTexts } from './hand-in-texts.da.js';
import { inWords } from './numbers.js';

/** English texts of taking in what people hand in. */
export const en: HandInTexts = {
  handIn: 'Take in responses',
  handInNote:
    'Choose files with answers or pictures of QR codes, or paste codes. The order does not matter, and nothing is counted twice. It all stays on this device.',
  memory: 'The browser cannot save here. The answers are gone when the page is closed.',
  choose: 'Choose files',
  paste: 'Paste codes',
  pasteLabel: 'Codes you were sent',
  pasteNote: 'Paste the whole e-mail if you like, and several codes at once.',
  pasteDo: 'Take in the codes',
  reading: 'Reading …',
  pasted: 'What was pasted',
  code: (number, line) => `code ${number} (line ${line})`,
  outcomes: (count, outcome) => `${count} ${outcome}`,
  outcome: {
    added: 'taken in',
    waiting: 'kept, but not counted yet: the round is closed',
    replaced: 'replaced an older version',
    same: 'already here',
    older: 'older than the one here',
    withdrawn: 'withdrawn, so not counted',
    erased: 'withdrawn and deleted here',
    held: 'withdrawn, about to be deleted',
    noted: 'withdrawn, but was not here',
    counted: 'tally taken in',
    round: 'round set up here',
    'other-round': 'kept, for another round',
    opened: 'everything from another device',
    failed: 'could not be used',
  },
  orphans: (count) =>
    count === 1
      ? 'One answer has no place in this version of the questionnaire and is kept beside.'
      : `${count} answers have no place in this version of the questionnaire and are kept beside.`,
  inside: (what) => `From this round: ${what}.`,
  insideNone: 'There are no responses of this round in it.',
  left: {
    drafts: (count) => (count === 1 ? '1 draft' : `${count} drafts`),
    others: (count) =>
      count === 1 ? '1 response outside the round' : `${count} responses outside the round`,
    unreadable: (count) =>
      count === 1 ? '1 response that cannot be read' : `${count} responses that cannot be read`,
  },
  leftOut: (what) => `Not taken in: ${what}.`,
  whole: 'To move all of it here, take the file in under “My data”.',
  why: {
    'no-response': 'is not a file with answers',
    'broken-file': 'is not whole. Ask for the file again',
    'other-instrument': 'belongs to another questionnaire',
    'other-revision': 'was counted with another version of the questionnaire and cannot be added to this one',
    'newer-version': 'was made with a newer version than the one here',
    faulty: 'has answers that do not fit the questionnaire',
    'round-closed': 'the round is closed here and stays as it is',
    'not-saved': 'could not be kept here',
    nothing: 'there is no code in it. A code begins with KOBLING/',
    'no-picture': 'is not a picture that the browser can show',
    'no-qr': 'there is no QR code to be read in the picture. Try a sharper one, or ask for the file',
    'cut-off': 'the end is missing. Ask for the code again',
    changed: 'a character has been changed or is missing. Ask for the code again',
    foreign: 'has a character that no code has',
    'no-mark': 'looks like a code, but its beginning is missing. It should be KOBLING/',
    newer: 'was made with a newer version than the one here',
    'too-many': 'is too much at once. Divide it',
    'too-large': 'is too large',
    'cannot-inflate': 'cannot be opened in this browser. Ask for the file',
  },
  foreignAt: (character, line, column) =>
    `“${character}” does not belong in a code (line ${line}, character ${column})`,
  orphansTitle: 'Answers without a place',
  orphansNote: (answers, people) =>
    `${answers === 1 ? '1 answer' : `${answers} answers`} from ${people === 1 ? 'one response' : `${people} responses`} belong to another version of the questionnaire. They do not count.`,
  orphansSave: 'Save them as a file',
  panel: 'The round',
  whichRound: 'Round',
  noRound: 'Answers without a round',
  period: {
    both: (opens, closes) => `Answers from ${opens} to ${closes}.`,
    opens: (opens) => `Answers from ${opens}.`,
    closes: (closes) => `Answers by ${closes}.`,
  },
  turnout: 'Who is missing?',
  turnoutNote: 'Only counts stand here, no names.',
  systems: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  answeredOf: (answered, expected) => `${answered} of ${expected} have answered`,
  answered: (answered) =>
    answered === 0 ? 'nobody has answered yet' : `${answered} ${answered === 1 ? 'has' : 'have'} answered`,
  missing: (missing) => (missing === 0 ? 'nobody is missing' : `${missing} missing`),
  setUp: 'Set up a round',
  handOut: 'Pass the round on',
  correct: 'Correct the round',
  another: 'Set up a new round',
  tallySave: 'Save the tally as a file',
  tallyNote: 'The tally from this device can be saved and taken in on another.',
  reopen: 'Open the round again',
  reopenNote: (min) =>
    `The figures are then hidden until you close it. New answers count only when there are at least ${inWords(min, 'en')} in each group that would change.`,
};
