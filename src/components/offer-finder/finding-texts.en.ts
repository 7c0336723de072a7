import { quoted } from './quoted.js';
import type { FindingTexts } from './finding-texts.da.js';

/** English texts of the list of all single offers. */
export const en: FindingTexts = {
  field: 'Search the offers',
  hint: 'Write one or more words, for example “welding course” or “loan for machines”.',
  systems: 'Show offers from',
  asked: 'Only those for what you ask',
  nearby: (place) => `Only those that cover ${place}`,
  noPlace: 'Choose your municipality at the top to see only offers that cover it.',
  openNow: 'Only those that are open now',
  looking: 'Reading the offers …',
  found: (count, total, words, shown) =>
    `${total === 1 ? '1 offer' : `${count} offers`}${words ? ` about “${words}”` : ''}${shown < total ? `; these are the first ${shown}` : ''}.`,
  foundNothing: (words) =>
    words
      ? `No offers about “${words}”. Try fewer or other words.`
      : 'No offers with the choices you have made.',
  about: (words, titles) => `No offer has the words “${words}”. Perhaps it is about ${quoted(titles, 'en')}:`,
  some: 'No offer has all the words; these have some of them.',
  onlyBarred: (words) => `No offers about “${words}” that you can use right now.`,
  barred: 'Have the words, but do not fit right now',
  noSystem: 'Tick at least one place that offers may come from.',
  near: 'Not found word for word; these are similar.',
  nearToo: 'Few have these exact words; similar ones are included.',
  beyond: 'None of those for what you ask; these are others you can use.',
  more: (count) => `Show ${count} more`,
  serves: (titles) => `For what you ask: ${titles}`,
  servesNone: 'Not for what you have asked.',
  inAnswer: 'Is in the joint offer above.',
  standsIn: 'The words stand in:',
  typeName: 'the name of the scheme',
  common: 'in common',
  meaning: 'Explained:',
  explain: (term) => `what does ${term} mean?`,
};
