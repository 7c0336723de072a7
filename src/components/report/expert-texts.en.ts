import { inWords } from '../base/numbers.js';
import type { ExpertTexts } from './expert-texts.da.js';

/** English texts of the figures for experts. */
export const en: ExpertTexts = {
  title: 'Figures for experts',
  caption: (about) => `Uncertainty, agreement and consistency: ${about}`,
  copy: 'Copy the figures',
  columns: {
    people: 'People',
    mean: 'Mean',
    interval: '95% interval',
    sd: 'SD',
    deviation: 'AD',
    agreement: 'r*wg',
    alpha: 'α',
    icc: 'ICC(1)',
    rows: 'Complete sets',
  },
  range: (low, high) => `${low}–${high}`,
  why: {
    hidden: 'not shown',
    tallied: 'no sets',
    single: 'one statement',
    few: 'too few sets',
    alike: 'equal answers',
  },
  reasons: {
    hidden: (min) =>
      `“Not shown”: fewer than ${inWords(min, 'en')} have answered, or so few could be worked out from the other figures.`,
    tallied: () =>
      '“No sets”: some were counted on a shared screen, and what one person answered to several statements was not kept.',
    single: () =>
      '“One statement”: the theme has only one statement with a scale, so there is no consistency to measure.',
    few: (min) =>
      `“Too few sets”: at least ${inWords(2 * min, 'en')} must have answered all of the theme’s statements. With fewer the figure swings too much, and it might give single answers away.`,
    alike: () =>
      '“Equal answers”: everybody lies equally high on the theme, so there is no difference to relate to.',
  },
  notes: [
    [
      '95% interval',
      'The mean ± t · s/√n (Student 1908). If everybody in the partnership has answered, the mean is no estimate; then the interval only shows how widely the answers spread. For a theme it is rather too wide than too narrow.',
    ],
    [
      'AD',
      'The average distance from the mean. Agreement: at most a sixth of the number of points (Burke and Dunlap 2002).',
    ],
    [
      'r*wg',
      '1 is full agreement, 0 as spread as points chosen at random, below 0 split into two camps (Lindell, Brandt and Whitney 1999).',
    ],
    ['α', 'Cronbach’s alpha: how well the theme’s statements go together within a person (Cronbach 1951).'],
    [
      'ICC(1)',
      'How much of the difference between answers is a difference between people (Shrout and Fleiss 1979).',
    ],
  ],
};
