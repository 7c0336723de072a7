import type { OnwardTexts } from './onward-texts.da.js';

/** English texts of what is not needed for the first statement. */
export const en: OnwardTexts = {
  memory: {
    title: 'The answers cannot be saved here',
    titleDeleted: 'Everything here has been erased',
    denied: 'The browser does not let the page save.',
    blocked: 'Close the other tabs with this page first.',
    newer: 'What is saved here is from a newer version.',
    deleted: 'If you answer again, you begin a new draft.',
    failed: 'The browser cannot save.',
  },
  notSavedTitle: 'The answer is not saved yet',
  failure: {
    quota: 'The browser has no room.',
    'connection-lost': 'The browser lost touch with its storage.',
    erased: 'Everything was erased in another tab.',
    failed: 'The browser could not save.',
  },
  stillHere: 'The answers stay here as long as the page is open.',
  retry: 'Try again',
  startOverTitle: 'Start over?',
  startOverText: (answered) =>
    `Your draft with ${answered} ${answered === 1 ? 'answer' : 'answers'} will be deleted. This cannot be undone.`,
  startOverYes: 'Delete the draft and start over',
  cancel: 'Keep it',
  conflictTitle: 'The draft was changed elsewhere too',
  conflictText: (here, there) =>
    `Here you have ${here} ${here === 1 ? 'answer' : 'answers'}, in the other tab ${there}. Nothing was overwritten. Choose what is to hold.`,
  keepHere: 'Use the answers here',
  takeOther: 'Use the other answers',

  unitOf: (unit) => `Number of ${unit}`,
  range: (min, max) => `Write a number from ${min} to ${max}.`,
  atLeast: (min) => `Write a number of at least ${min}.`,
  notANumber: 'That is not a number.',
  one: (unit) => `One more (${unit})`,
  less: (unit) => `One less (${unit})`,
  keysCount: 'Write the number. ? is “don’t know”, and Enter goes on.',
  textNote: 'Do not write about named people.',
  axes: {
    x: ['Each for itself', 'Shared interests'],
    y: ['Competition', 'Cooperation in a fixed frame'],
  },
  axisValue: (value) => `${value} on a scale from −1 to 1`,

  reviewTitle: 'Your answers',
  reviewMissing: (count) =>
    count === 0
      ? 'You have answered everything.'
      : `${count} ${count === 1 ? 'statement lacks' : 'statements lack'} an answer. That is quite all right.`,
  reviewDesired: (count, total) => `You have said how it should be in a year for ${count} of ${total}.`,
  change: (text) => `Change the answer to: ${text}`,
  noAnswer: 'no answer',
  finish: 'Finish and see your picture',
  oneByOne: 'One statement at a time',
  byTheme: 'One theme at a time',
  advances: 'Go on by itself when I have answered',
  keys: (min, max, unknown) =>
    `Answer with the keys ${min}–${max}. ${unknown} is “don’t know”, and Enter goes on.`,
  source: (page) => `Source: p.\u00a0${page}.`,
  whereKiosk:
    'When you are done, your answers are added to a count. Afterwards nobody can see what you in particular answered, not even the collector. If you close the page before that, your answers are gone.',

  now: 'Today',
  inAYear: 'In a year it should be like this',
  inAYearShort: 'in a year:',
  nowOf: (statement) => `Today: ${statement}`,
  inAYearOf: (statement) => `In a year it should be like this: ${statement}`,
  noWish: 'nothing chosen yet',
  keysBoth: 'The first key is today, the next key is in a year. Enter skips the rest.',
  leadOther: (subject) =>
    subject === null ? 'How you see the team from outside:' : `How you see ${subject} from outside:`,
  leadDesired: (subject) =>
    subject === null ? 'How it should be in a year:' : `How it should be with ${subject} in a year:`,
  introOther: (subject) =>
    subject === null
      ? 'You answer about a team that you work with, as you see it from outside. Answer about the team as a whole, never about one person.'
      : `You answer about ${subject}, as you see them from outside. Answer about the team as a whole, never about one person.`,
  introDesired: 'You answer how it should be in a year. It is a wish, not a promise.',
  introBoth:
    'With each statement you answer two things: how it is today, and how it should be in a year. You may skip the wish.',
  unfitTitle: 'This cannot be answered here',
  unfit: {
    kiosk:
      'On a shared screen we only count how you see yourselves today. Answers about others, or about how it should be, can only be given on one’s own device.',
    'no-wording':
      'The questionnaire has no statements about others. It can only be used to answer about oneself.',
  },
  unfitHost: 'Whoever runs the page can change it.',

  changed: (lost) =>
    lost === 0
      ? 'The questionnaire has a new edition since you began. All your answers still fit and have been brought along.'
      : 'The questionnaire has a new edition since you began. The answers that still fit have been brought along.',
  olderTitle: 'Answers from an earlier edition',
  older: (count) =>
    count === 1
      ? '1 answer belongs to a statement that has been changed or removed. It is kept apart and not mixed with the new ones.'
      : `${count} answers belong to statements that have been changed or removed. They are kept apart and not mixed with the new ones.`,
  olderAnswer: (item, answer) => `${item}: ${answer}`,
  olderFile: 'Save the old answers as a file',
  olderDelete: 'Delete the old answers',
};
