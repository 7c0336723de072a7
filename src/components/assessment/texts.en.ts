import type { AssessmentTexts } from './texts.da.js';

/** English texts of the assessment's shell. */
export const en: AssessmentTexts = {
  region: 'Assessment',
  loading: 'Fetching the questionnaire …',
  failedTitle: 'The questionnaire cannot be shown',
  failedSafe: 'Nothing has happened to your answers.',
  howMany: (items, minutes) =>
    `${items} statements, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  oneKey: 'Answer with one press. The next statement then comes by itself. You can turn that off on the way.',
  whoSees:
    'Nobody sees your answers until you hand the file on yourself. Whoever collects the files can read each one. The report shows nothing until at least five have answered. That protects you from the report’s readers, not from the collector.',
  where: {
    local: 'Your answers are kept in this browser only. A draft is deleted after 90 days.',
    session: 'Your answers stay in this tab and are gone when you close it.',
    none: 'Your answers are not kept here. Save them as a file when you are done.',
  },
  aboutYou: 'Where do you work?',
  aboutYouNote:
    'You do not have to answer. It is only used to show where the three systems see things differently.',
  systems: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  role: 'Your role',
  roles: { consultant: 'Consultant', leader: 'Leader', other: 'Other' },
  noRole: 'Choose a role',
  begin: 'Begin',
  resume: 'Go on where you left off',
  resumeNote: (answered, total) => `You have answered ${answered} of ${total}.`,
  startOver: 'Start over',
  themeOf: (at, total) => `Theme ${at} of ${total}: `,
  count: (at, total) => `${at} of ${total}`,
  minutesLeft: (minutes) =>
    minutes < 1 ? 'less than a minute left' : `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} left`,
  chosen: (answer) => `Chosen: ${answer}.`,
  progress: (at, total, answered) => `Statement ${at} of ${total}, ${answered} answered`,
  unknown: 'Don’t know',
  notRelevant: 'Not relevant to me',
  next: 'Next',
  toReview: 'See your answers',
  back: 'Back',
  overview: 'Overview',
  noNorms: 'A dialogue tool without norms.',
  saving: 'Saving …',
  saved: (time) => `Saved ${time}`,
  savedNow: (where) => `Saved ${where}.`,
  savedWhere: { local: 'in this browser', session: 'in this tab' },
  remembered: 'Remembered until you close the page',
  notSaved: 'Not saved yet',
  updatedElsewhere: 'The answers were updated from another tab.',
  nothingToAsk: 'There are no statements here.',
  download: 'Save answers as a file',
  askRound: 'Take in a round you were sent',
  citation: (citation) => `Based on: ${citation}`,
};
