import type { ProfileTexts } from './body-texts.da.js';

/** English texts of the assessment's body. */
export const en: ProfileTexts = {
  doneTitle: 'Your picture',
  few: 'You have answered too few statements for us to draw a picture.',
  spread: (top, highest, bottom, lowest) =>
    `Your answers are highest on ${top} (${highest}) and lowest on ${bottom} (${lowest}).`,
  wished: (value) => `wished for ${value}`,
  furthest: (themes, now, wish) =>
    `It is furthest from today to a year from now on ${themes}: ${now} today, ${wish} in a year.`,
  notFar: 'What you wish for in a year lies close to what you answer about today.',
  wishLegend: 'Ring: today. Dot: in a year.',
  wishTitle: 'How it should be in a year',
  wishNote:
    'Your wishes are a response of their own and a file of their own. They are never added to what you answer about today.',
  wishFile: 'Save the wishes as a file',
  earlier: (count) =>
    count === 0
      ? 'You answered an earlier edition of the questionnaire. All your answers still fit.'
      : `You answered an earlier edition of the questionnaire. ${count} ${count === 1 ? 'answer belongs' : 'answers belong'} to statements that have been changed or removed. They are in the file, but not in the picture.`,
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
  counted: 'Your answers have been counted. They are not kept by themselves.',
  finishedOn: (date) => `You answered on ${date}.`,
  againNote: 'If you answer again, the new answers replace the old ones once you finish.',
  seePicture: 'See your picture',
  again: 'Answer again',
  nextPerson: 'Ready for the next one',
};
