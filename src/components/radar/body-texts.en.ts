import { capitalised, inList, inWords } from '../base/numbers.js';
import type { RadarTexts } from './body-texts.da.js';

/** English texts of the radar's body. */
export const en: RadarTexts = {
  title: 'Which coupling functions does the team cover?',
  people: (count) => `${capitalised(inWords(count, 'en'))} have answered.`,
  ownTitle: 'Which coupling functions do you cover?',
  strong: (names) => `Best covered: ${inList(names, 'en')}.`,
  thin: (count) =>
    count === 1
      ? 'One competence rests on one person.'
      : `${capitalised(inWords(count, 'en'))} competences rest on one person.`,
  missing: (count) => (count === 1 ? 'One is missing.' : `${capitalised(inWords(count, 'en'))} are missing.`),
  allCovered: 'Every competence rests on at least two people.',
  aboutTeam: 'The figure says something about the team, never about a person.',
  own: (carried, total) => `As you see it, you carry ${carried} of ${total} competences yourself.`,
  ownNote: 'Only you see this. Nobody has to master everything; the team covers it together.',
  views: { radar: 'Radar', dots: 'Dots', table: 'Table' },
  viewLabel: 'Show as',
  status: { strong: 'strong', covered: 'covered', thin: 'thin', missing: 'missing' },
  count: (people) => (people === 1 ? 'one person' : `${people} people`),
  nobody: 'nobody yet',
  hidden: 'hidden, too few answers',
  carried: 'yes',
  notCarried: 'not yet',
  noAnswer: 'no answer',
  columns: { competence: 'Competence', total: 'Total', status: 'Cover', own: 'Your answer' },
  systems: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  noSystemShown: 'System not shown',
  legend: (rings) => `Each mark is one person who carries the competence; the rings count ${rings}.`,
  legendBars: (rings) => `The line shows how many carry the competence; the rings count ${rings}.`,
  reading: (competence, words) => `${competence}: ${words}`,
  figure: 'Radar with four fans, one for each coupling function. The same numbers stand in the table.',
  order: 'The order follows Figure 2 of the booklet and is always the same.',
  keep: 'The new is added to what you already know; nothing is taken from you.',
  noNorms: 'A dialogue tool without norms.',
  citation: (citation) => `Based on: ${citation}`,
};
