import { capitalised, inList, inWords } from '../base/numbers.js';
import type { ReportTexts } from './body-texts.da.js';

const inside = (names: readonly string[]) =>
  inList(
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    'en',
  );

/** English texts of the report's body. */
export const en: ReportTexts = {
  answers: (count) => (count === 1 ? '1 response' : `${count} responses`),
  from: (count, system) => `${count} from ${system}`,
  noSystem: (count) => `${count} without a system`,
  systemsInside: { employment: 'employment', education: 'education', business: 'business promotion' },
  headline: {
    both: (strong, gap) => `Together you are strong on ${inside(strong)}, and short of ${inside(gap)}`,
    strong: (names) => `Together you are strong on ${inside(names)}`,
    gap: (names) => `You are all short of ${inside(names)}`,
    differ: (names) => `You see ${inside(names)} differently`,
    open: 'The answers show neither clear agreement nor a clear difference',
  },
  systems: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  marks:
    'Each mark is one answer. The thread runs through the means: straight where the systems see it alike, bent where they do not.',
  bars: 'The bars count answers. The thread runs through the means: straight where the systems see it alike, bent where they do not.',
  marksPlain: 'The bars count answers. Systems with fewer than five answers are counted with the rest.',
  readings: {
    'shared-strength': 'Shared strength',
    'shared-gap': 'Shared gap',
    'between-systems': 'Difference between systems',
    'within-system': 'Difference within the system',
    open: 'Open',
  },
  readingsPlain: {
    'shared-strength': 'The answers are high and close together.',
    'shared-gap': 'The answers are low and close together.',
    'between-systems': 'The systems answer differently.',
    'within-system': 'The spread is wide, also inside each system.',
    open: 'Neither agreement nor a clear difference.',
  },
  columns: {
    theme: 'Theme',
    answers: 'Answers',
    mean: 'Mean',
    reading: 'Reading',
    n: 'Number',
    deviation: 'Distance',
  },
  all: 'Everybody',
  hidden: 'hidden, too few answers',
  hiddenSystems: (names) => `${inList(names, 'en')}: hidden, so that nobody can work out a single one`,
  statements: (count) => `Show the ${count} statements`,
  distribution: (label, count) => `${label}: ${count}`,
  meanOf: (group, mean, n) => `${group}: mean ${mean}, ${n} answers`,
  spread: (value) => `On average the answers lie ${value} from the mean.`,
  talk: (count) =>
    count === 1
      ? 'One question to talk about'
      : `${capitalised(inWords(count, 'en'))} questions to talk about`,
  questions: {
    'between-systems': (theme, high, low) =>
      `What does ${high} see that ${low} does not, when it comes to ${theme}?`,
    'within-system': (theme) => `What does each of you mean by ${theme}?`,
    'shared-gap': (theme) => `What would be the first step on ${theme}?`,
    'shared-strength': (theme) => `What lies behind your strength, when it comes to ${theme}?`,
    open: (theme) => `What have you not yet talked about, when it comes to ${theme}?`,
  },
  positionTitle: 'Where does the cooperation lie? Figure 1',
  positionText: (n) =>
    `${capitalised(inWords(n, 'en'))} have placed the cooperation. The numbers count people in each square; nobody can be seen alone.`,
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
    n: 'Answers',
    mean: 'Mean',
    sd: 'Standard deviation',
    averageDeviation: 'Average deviation',
    agreement: 'Agreement (r*wg)',
    reading: 'Reading',
    point: 'Point',
  },
  csvWords: {
    dimension: 'theme',
    item: 'statement',
    all: 'everybody',
    business: 'business promotion',
    'shared-strength': 'shared strength',
    'shared-gap': 'shared gap',
    'between-systems': 'difference between systems',
    'within-system': 'difference within the system',
  },
};
