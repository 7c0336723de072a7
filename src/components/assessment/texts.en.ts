import type { AssessmentTexts } from './texts.da.js';

/** English texts of the assessment's shell. */
export const en: AssessmentTexts = {
  region: 'Assessment',
  loading: 'Fetching the questionnaire …',
  failedTitle: 'The questionnaire cannot be shown',
  failedSafe: 'Nothing has happened to your answers.',
  retry: 'Try again',
  howMany: (items, minutes) =>
    `${items} statements, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  whoSees:
    'Nobody sees your answers until you hand the file on yourself. Whoever collects the files can read each one. The report shows nothing for fewer than five; that protects you against the report’s readers, not against the collector.',
  where: {
    local: 'Your answers are kept in this browser only. A draft is deleted after 90 days.',
    session: 'Your answers stay in this tab and are gone when you close it.',
    none: 'Your answers are not kept. Download them as a file when you are done.',
  },
  whereKiosk:
    'When you are done, your answers are added to a count. Nobody can see your answers by themselves afterwards, not even the collector. If you close before that, they are gone.',
  counted: 'Your answers have been counted. They are not kept by themselves.',
  nextPerson: 'Ready for the next one',
  memory: {
    title: 'The answers cannot be saved here',
    titleDeleted: 'This has been cleared',
    missing: 'The browser has nowhere to save. The answers stay here as long as the page is open.',
    denied: 'The browser does not let the page save. The answers stay here as long as the page is open.',
    timeout: 'The browser does not respond when we save. The answers stay here as long as the page is open.',
    blocked:
      'Another tab with this page must be closed first. The answers stay here as long as the page is open.',
    newer: 'The data here is from a newer version. The answers stay here as long as the page is open.',
    foreign: 'The data here is not ours. The answers stay here as long as the page is open.',
    deleted: 'The data was erased. If you answer again, you begin a new draft.',
    failed: 'The browser cannot save. The answers stay here as long as the page is open.',
  },
  aboutYou: 'Where do you work?',
  aboutYouNote: 'Optional. Used only to show where the three systems see things differently.',
  systems: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  role: 'Your role',
  roles: { consultant: 'Consultant', leader: 'Leader', other: 'Other' },
  noRole: 'choose',
  begin: 'Begin',
  resume: 'Go on where you left off',
  resumeNote: (answered, total) => `You have answered ${answered} of ${total}.`,
  startOver: 'Start over',
  startOverTitle: 'Start over?',
  startOverText: (answered) =>
    `Your draft with ${answered} ${answered === 1 ? 'answer' : 'answers'} will be deleted. This cannot be undone.`,
  startOverYes: 'Delete the draft and start over',
  cancel: 'Keep it',
  count: (at, total) => `${at} of ${total}`,
  minutesLeft: (minutes) => `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
  progress: (at, total, answered) => `Statement ${at} of ${total}, ${answered} answered`,
  unknown: 'Don’t know',
  notRelevant: 'Not relevant to me',
  unitOf: (unit) => `Number of ${unit}`,
  range: (min, max) => `Write a number from ${min} to ${max}.`,
  atLeast: (min) => `Write a number of at least ${min}.`,
  notANumber: 'That is not a number we can use.',
  textNote: 'Do not write about named people.',
  axes: {
    x: ['Each for itself', 'Shared interests'],
    y: ['Competition', 'Cooperation in a fixed frame'],
  },
  axisValue: (value) => `${value} on a scale from −1 to 1`,
  next: 'Next',
  toReview: 'See your answers',
  back: 'Back',
  overview: 'Overview',
  oneByOne: 'One statement at a time',
  byTheme: 'One theme at a time',
  keys: (min, max) => `Keys ${min}–${max} answer, 0 is “don’t know”, Enter goes on.`,
  source: (page) => `From the booklet, p. ${page}.`,
  noNorms: 'A dialogue tool without norms.',
  saving: 'Saving …',
  saved: (time) => `Saved ${time}`,
  savedWhere: { local: 'in this browser', session: 'in this tab' },
  remembered: 'Remembered until you close the page',
  notSaved: 'Not saved yet',
  notSavedTitle: 'The answer is not saved yet',
  failure: {
    quota: 'The browser has no room. The answers stay here as long as the page is open.',
    'connection-lost':
      'The browser lost touch with its storage. The answers stay here as long as the page is open.',
    erased: 'The data was deleted in another tab. The answers stay here as long as the page is open.',
    invalid: 'The answer could not be saved. The answers stay here as long as the page is open.',
    'not-cloneable': 'The answer could not be saved. The answers stay here as long as the page is open.',
    failed: 'The browser could not save. The answers stay here as long as the page is open.',
  },
  conflictTitle: 'The draft was changed elsewhere too',
  conflictText: (here, there) =>
    `Here you have ${here} ${here === 1 ? 'answer' : 'answers'}, in the other tab ${there}. Nothing was overwritten. Choose what is to hold.`,
  keepHere: 'Use the answers here',
  takeOther: 'Use the other answers',
  updatedElsewhere: 'The answers were updated from another tab.',
  orphans: (count) =>
    count === 1
      ? '1 answer belongs to a statement that is no longer in the questionnaire. It is kept and goes into the file, but does not count.'
      : `${count} answers belong to statements that are no longer in the questionnaire. They are kept and go into the file, but do not count.`,
  reviewTitle: 'Your answers',
  reviewMissing: (count) =>
    count === 0
      ? 'You have answered everything.'
      : `${count} ${count === 1 ? 'statement lacks' : 'statements lack'} an answer. It is fine to leave them.`,
  change: (text) => `Change the answer to: ${text}`,
  noAnswer: 'no answer',
  finish: 'Finish and see your picture',
  doneTitle: 'Your picture of the cooperation',
  doneFew: 'You have answered too few statements to draw a picture.',
  download: 'Save answers as a file',
  copy: 'Copy the answers',
  copied: 'Copied.',
  copyText: 'Your answers as text',
  print: 'Print',
  again: 'Answer again',
  handBack:
    'Give the file to whoever collects the answers. The collector can read each file; the minimum of five only holds for the report.',
  citation: (citation) => `Based on: ${citation}`,
};
