import type { ProfileTexts } from './body-texts.da.js';

/** English texts of the assessment's body. */
export const en: ProfileTexts = {
  doneTitle: 'Your picture of the cooperation',
  doneFew: 'You have answered too few statements to draw a picture.',
  doneTop: (top, value) => `Highest: ${top} (${value}).`,
  doneBottom: (bottom, value) => `Lowest: ${bottom} (${value}).`,
  doneAlike: 'You answer much the same on every theme.',
  doneOwn:
    'Only you see this. The figures are means of your own answers, without “don’t know” and “not relevant”.',
  ofMax: (mean, max) => `${mean} of ${max}`,
  answeredOf: (answered, total) => `${answered} of ${total} answered`,
  context: 'Conditions around you',
  contextNote: 'Shown apart: the conditions are not your merit or fault.',
  counts: 'What can be counted',
};
