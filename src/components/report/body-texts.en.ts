import { en as counts } from '../base/count-texts.en.js';
import { capitalised, inList, inWords } from '../base/numbers.js';
import type { ReportTexts } from './body-texts.da.js';

const inside = (names: readonly string[]) =>
  inList(
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    'en',
  );

/** English texts of the report's body. */
export const en: ReportTexts = {
  ...counts,
  headline: {
    strong: (themes) => `Together you are strong on ${themes}`,
    gap: (themes) => `You agree that you lack ${themes}`,
    differ: (themes) => `You see ${themes} differently`,
    strongGap: (strong, gap) => `Together you are strong on ${strong}, but lack ${gap}`,
    strongDiffer: (strong, differ) => `Together you are strong on ${strong}, but see ${differ} differently`,
    gapDiffer: (gap, differ) => `You agree that you lack ${gap}, but see ${differ} differently`,
    open: 'The answers show neither clear agreement nor a clear difference',
  },
  themes: (names, all) => {
    if (names.length <= 3) return inside(names);
    if (names.length === all) return `all ${inWords(all, 'en')} themes`;
    return inList(
      [
        inside(names.slice(0, 1)),
        inside(names.slice(1, 2)),
        `${inWords(names.length - 2, 'en')} other themes`,
      ],
      'en',
    );
  },
  views: { figure: 'Figure', table: 'Table' },
  viewLabel: 'Show as',
  systems: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  marks: 'Each mark is one answer to a statement.',
  bars: 'The bars count answers to statements.',
  thread: 'The thread stands at everybody’s mean.',
  threadBent: 'Where the systems answer differently, it bends and runs through each system’s mean.',
  lines: 'The mark beside the mean tells whose line it is.',
  everybody: 'The ring and the slender bars are everybody together.',
  together: 'The systems are counted together, so that nobody can work out a single person.',
  none: 'none',
  readings: {
    'shared-strength': 'Shared strength',
    'shared-gap': 'Shared gap',
    'between-systems': 'Difference between the systems',
    'within-system': 'Difference from person to person',
    open: 'Open',
  },
  readingsPlain: {
    'shared-strength': 'The answers are high and close together.',
    'shared-gap': 'The answers are low and close together.',
    'between-systems': 'The systems answer differently.',
    'within-system': 'The answers lie far apart.',
    open: 'Neither agreement nor a clear difference.',
  },
  turned: (label) => `The answers are turned so that high is good: “${label}” counts lowest.`,
  turnedShort: ' (turned)',
  turnedNote:
    '“Turned” stands by statements where answering low is good. Their answers are turned, so that high is good in all figures.',
  interval: (mean, low, high) => `Everybody’s mean: ${mean}. Uncertainty: ${low}–${high}.`,
  mean: 'Mean',
  all: 'Everybody',
  hidden: 'hidden, too few have answered',
  hiddenSystems: (names) => `${inList(names, 'en')}: hidden, so that nobody can work out a single one`,
  statements: (count, theme) =>
    count === 1 ? `Show the statement on ${theme}` : `Show the ${count} statements on ${theme}`,
  distribution: (label, count) => `${label}: ${count}`,
  meanOf: (group, mean, basis) => `${group}: mean ${mean}, ${basis}`,
  answersGiven: (count) => `${count} answers`,
  answersOf: (answers, statements, people, isLeast) =>
    `${answers} answers to ${statements} statements from ${isLeast ? 'at least ' : ''}${people} people`,
  spread: (value) => `On average the answers lie ${value} from the mean.`,
  talk: (count) =>
    count === 1
      ? 'One question to talk about'
      : `${capitalised(inWords(count, 'en'))} questions to talk about`,
  questions: {
    'between-systems': [
      (theme, high, low) => `What does ${high} see that ${low} does not, when it comes to ${theme}?`,
      (theme, high, low) =>
        `What has ${high} experienced, and what has ${low} experienced, when it comes to ${theme}?`,
      (theme, high, low) => `Which example of ${theme} would ${high} give, and which would ${low} give?`,
    ],
    'within-system': [
      (theme) => `What does each of you understand by ${theme}?`,
      (theme) => `What has each of you experienced, when it comes to ${theme}?`,
      (theme) => `Which example of ${theme} would each of you give?`,
    ],
    'shared-gap': [
      (theme) => `What would be the first step on ${theme}?`,
      (theme) => `What stands in the way, when it comes to ${theme}?`,
      (theme) => `Who would notice, if you got further with ${theme}?`,
    ],
    'shared-strength': [
      (theme) => `Why are you strong on ${theme}?`,
      (theme) => `What do you do that works, when it comes to ${theme}?`,
      (theme) => `What can others learn from you about ${theme}?`,
    ],
    open: [
      (theme) => `What have you not yet talked about, when it comes to ${theme}?`,
      (theme) => `What would you like to know more about, when it comes to ${theme}?`,
      (theme) => `What would a company ask you, when it comes to ${theme}?`,
    ],
  },
  positionTitle: 'Where does the cooperation lie? Figure 1',
  positionText: (n) =>
    `${capitalised(inWords(n, 'en'))} have placed the cooperation. The numbers count people in each square. They do not tell who stands where.`,
  positionMean: (cell) => `The middle lies in the ${cell} square.`,
  cells: { network: 'network', partnership: 'partnership', market: 'market', cartel: 'cartel' },
  axes: {
    left: 'individual interests',
    right: 'shared interests',
    bottom: 'competition',
    top: 'cooperation',
  },
  positionTable:
    'Number of people in each square. Cooperation in a fixed frame at the top, competition at the bottom; shared interests to the right.',
  context: 'Conditions around you',
  contextNote: 'Shown apart: the conditions are not your merit or fault.',
  profileOf: (about) => `Means: ${about}`,
  distributionOf: (about) => `How many chose each answer: ${about}`,
  aboutThemes: 'themes and statements',
  aboutContext: 'conditions around you',
  columns: {
    statement: 'Theme and statement',
    people: 'People',
    interval: 'Uncertainty (95%)',
    spread: 'Average distance',
    group: 'Who',
  },
  notShown: 'not shown',
  whyNotShown: (min) =>
    `“Not shown” stands where fewer than ${inWords(min, 'en')} have answered, or where so few could be worked out from the other figures.`,
  copyProfile: 'Copy the means',
  copyDistribution: 'Copy the answers on each point',
  copied: 'Copied. You can paste the table into a spreadsheet.',
  notCopied: 'The browser did not let us copy. Select the table and copy it yourself.',
  export: 'Save the figures as a spreadsheet (CSV)',
  print: 'Print',
  noNorms: 'A dialogue tool without norms: the figures are a starting point for a talk, not a measurement.',
  notPromised:
    'Whoever collects the files can read each one. Somebody who has answered can subtract their own answer. If everybody in a group answers the same, it shows.',
  citation: (citation) => `Based on: ${citation}`,
  csvHeadings: {
    level: 'Level',
    id: 'Key',
    title: 'Text',
    group: 'Group',
    n: 'Responses',
    mean: 'Mean',
    sd: 'Standard deviation',
    averageDeviation: 'Average deviation',
    agreement: 'Agreement (r*wg)',
    reading: 'Reading',
    point: 'Answers at point',
  },
  csvWords: {
    dimension: 'theme',
    item: 'statement',
    all: 'everybody',
    employment: 'employment',
    education: 'education',
    business: 'business promotion',
    'shared-strength': 'shared strength',
    'shared-gap': 'shared gap',
    'between-systems': 'difference between the systems',
    'within-system': 'difference from person to person',
    open: 'open',
  },
};
