import { formatNumber } from '../base/format.js';
import type { FinderTexts } from './texts.da.js';

const SYSTEMS = ['no systems', 'one system', 'two systems', 'three systems'];

/** English texts of the joint-offer finder's asking half. */
export const en: FinderTexts = {
  title: 'What would you like to have solved?',
  fieldLabel: 'Describe in your own words what you would like to have solved',
  fieldHelp: 'Write the way you talk. The text stays with you and is sent nowhere.',
  example: 'For example: We lack welders and want to start using robots',
  readAs: 'How we understand it',
  chosen: 'What you want solved',
  notUnderstood: 'We cannot tell what you need. Write a little more, or choose from the list.',
  remove: 'Remove',
  removeNeed: (need) => `Remove “${need}”`,
  toggled: (need, isIn) => `“${need}” is ${isIn ? 'added' : 'removed'}.`,
  importance: (level) => ['', 'somewhat important', 'important', 'very important'][level] ?? '',
  nowImportance: (need, level) => `${need}: ${level}`,
  changeImportance: (need, level) => `${need}: ${level}. Press to change the importance`,
  meant: 'Perhaps one of these?',
  meantToo: 'Perhaps one of these as well?',
  addNeed: (need) => `Add “${need}”`,
  quote: (words) => `“${words}”`,
  sentence: ['We are in', 'and have', 'employees in a', 'company.'],
  municipality: 'Municipality',
  anyMunicipality: 'choose municipality',
  employees: 'Number of employees',
  employeesHint: 'number',
  employeesExpected: 'Write a whole number, e.g. 12.',
  sector: 'Private or public',
  sectors: { '': 'choose', private: 'private', public: 'public' },
  told: (words) =>
    words.length > 0
      ? `Read in your text: ${words.map((word) => `“${word}”`).join(', ')}. Correct it here if it is wrong.`
      : 'Place and number of employees are taken out again.',
  optional: 'What you skip, you take along as questions.',
  show: 'Show the best joint offer',
  offersFrom: (offers, count) => `${formatNumber(offers, 'en')} offers from ${SYSTEMS[count] ?? ''}`,
  needFirst: 'First write what you want solved, or choose from the list.',
  loading: 'Fetching offers …',
  computing: 'Finding the best joint offer …',
  orChoose: 'Or choose from the list',
  chooseMore: 'Choose more needs from the list',
  others: (count) => (count === 1 ? '1 need' : `${count} needs`),
  more: (count) => (count === 1 ? '1 other' : `${count} others`),
  fetched: 'All offers have been fetched now.',
  region: 'Offer finder',
  needCount: (count, heard) =>
    `${count || 'No'} ${count === 1 ? 'need' : 'needs'} chosen.${heard > 0 ? ` ${heard} more suggested.` : ''}`,
};
