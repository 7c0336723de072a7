import { capitalised, inList, inWords } from '../base/numbers.js';
import type { RadarTexts } from './body-texts.da.js';

const quoted = (names: readonly string[]) =>
  inList(
    names.map((name) => `“${name}”`),
    'en',
  );

/** English texts of the radar's body. */
export const en: RadarTexts = {
  title: 'Which coupling functions does the team cover?',
  people: (count) => `${capitalised(inWords(count, 'en'))} have answered.`,
  ownTitle: 'Which coupling functions do you cover?',
  strong: (names) => `Best covered: ${quoted(names)}.`,
  thin: {
    few: (names) =>
      names.length === 1
        ? `Only one person has the competence ${quoted(names)}.`
        : `${capitalised(inWords(names.length, 'en'))} competences have only one person each: ${quoted(names)}.`,
    many: (count) => `${capitalised(inWords(count, 'en'))} competences have only one person each.`,
  },
  missing: {
    few: (names) =>
      names.length === 1
        ? `Nobody has the competence ${quoted(names)} yet.`
        : `Nobody has the competences ${quoted(names)} yet.`,
    many: (count) => `${capitalised(inWords(count, 'en'))} competences have nobody yet.`,
  },
  allCovered: 'Every competence has at least two people.',
  aboutTeam: 'The figure is about the team, not about anyone in it.',
  own: (carried, total) => `As you see it yourself, you have ${carried} of the ${total} competences.`,
  ownNote: 'Only you see this. Nobody has to master everything; the team covers it together.',
  views: { radar: 'Radar', dots: 'Dots', multiples: 'Side by side', table: 'Table' },
  viewLabel: 'Show as',
  reader: {
    label: 'Read point by point',
    before: 'Previous',
    next: 'Next',
    hint: 'The arrow keys work here too.',
    at: (number, of) => `${number} of ${of}, `,
  },
  fromSystem: (people, system) =>
    `${people} from ${{ employment: 'employment', education: 'education', business: 'business promotion' }[system]}`,
  everybody: 'Everybody',
  multiple: (covered, of) => `At least one has ${covered} of ${of} competences.`,
  multipleHidden: (hidden) => (hidden === 1 ? 'One is not shown.' : `${hidden} are not shown.`),
  legendMultiples: (rings) =>
    `All figures have one scale: the arcs count ${rings}. The numbers at the edge are those of the competences:`,
  onlyAll: 'No system is shown by itself: so few could be worked out.',
  status: { strong: 'strong', covered: 'covered', thin: 'thin', missing: 'missing' },
  count: (people) => (people === 1 ? 'one person' : `${people} people`),
  nobody: 'nobody yet',
  hidden: 'hidden, too few answers',
  carried: 'yes',
  notCarried: 'not yet',
  noAnswer: 'no answer',
  columns: {
    function: 'Function',
    competence: 'Competence',
    total: 'Total',
    answered: 'Answered',
    status: 'Cover',
    own: 'Do you have it?',
    other: 'Seen by others',
    desired: 'Desired',
  },
  systems: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  noSystemShown: 'System not shown',
  notShown: 'not shown',
  whyNotShown: '– is not shown: so few could be worked out.',
  legend: (rings) => `Each mark is one person who has the competence. The arcs count ${rings}.`,
  legendBars: (rings) => `The line shows how many have the competence. The arcs count ${rings}.`,
  legendOwn: 'A mark is a competence that you have; a dashed ring is one that you do not have yet.',
  legendDots: (people) => `The whole line is ${people} people: everybody who has answered.`,
  ownFigure: 'Radar with four fans, one for each coupling function. The same stands in the table.',
  figure: 'Radar with four fans, one for each coupling function. The same numbers stand in the table.',
  order:
    'The order follows Figure 2 of the booklet and is always the same, so that no shape comes of moving things about.',
  counts: {
    team: (label) =>
      `A person counts from “${label}” up. Strong: at least three and at least half. Thin: one. Missing: nobody.`,
    self: (label) => `It counts from “${label}” up.`,
  },
  noNorms: 'A dialogue tool without norms.',
  citation: (citation) => `Based on: ${citation}`,
};
