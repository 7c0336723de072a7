import type { ProfileTexts } from './body-texts.da.js';

/** English texts of the assessment's body. */
export const en: ProfileTexts = {
  few: 'You have answered too few statements for us to draw a picture.',
  top: (themes, value) => `Highest: ${themes} (${value}).`,
  bottom: (themes, value) => `Lowest: ${themes} (${value}).`,
  alike: 'You have answered much the same on every theme.',
  own: (lowest, highest) =>
    `The figures are means of your own answers, from ${lowest} to ${highest}. “Don’t know” and “not relevant” do not count.`,
  end: (point, label) => `${point} (“${label}”)`,
  turnedNote: (min, max) =>
    `Turned round: some statements are about things one would rather avoid. In those, ${max} counts as ${min} and ${min} as ${max}, so that all figures point the same way.`,
  themes: 'Your answers, theme by theme',
  theme: 'Theme',
  mean: 'Mean',
  answered: 'Answered',
  ofMax: (mean, max) => `${mean} of ${max}`,
  answeredOf: (answered, total) => `${answered} of ${total}`,
  turned: (count) => `${count} turned round`,
  noMean: 'no figure',
  context: 'Conditions around you',
  contextNote: 'The conditions are shown apart. They are neither to your credit nor your fault.',
  counts: 'What can be counted',
  conflictTitle: 'The draft was changed elsewhere too',
  conflictText: (here, there) =>
    `Here you have ${here} ${here === 1 ? 'answer' : 'answers'}, in the other tab ${there}. Nothing was overwritten. Choose what is to hold.`,
  keepHere: 'Use the answers here',
  takeOther: 'Use the other answers',
  whereKiosk:
    'When you are done, your answers are added to a count. Afterwards nobody can see what you in particular answered, not even the collector. If you close the page before that, your answers are gone.',
  counted: 'Your answers have been counted. They are not kept by themselves.',
  finishedOn: (date) => `You answered on ${date}.`,
  againNote: 'If you answer again, the new answers replace the old ones once you finish.',
  seePicture: 'See your picture',
  again: 'Answer again',
  orphans: (count) =>
    count === 1
      ? '1 answer belongs to a statement that is no longer in the questionnaire. It is kept and goes into the file, but does not count.'
      : `${count} answers belong to statements that are no longer in the questionnaire. They are kept and go into the file, but do not count.`,
  nextPerson: 'Ready for the next one',
};
