import { inList } from '../base/numbers.js';
import { howMuch } from './how-much.js';
import type { CompareTexts } from './compare-texts.da.js';

/** English texts of comparing and explaining. */
export const en: CompareTexts = {
  caption: (a, b) => `Side by side: ${a} – ${b}`,
  what: 'What',
  shown: (name) => `${name} (shown above)`,
  both: 'The same: ',
  fits: { 3: 'made for it', 2: 'can help', 1: 'can help a little' },
  notCovered: 'not covered',
  contacts: 'Contacts',
  days: 'Own days',
  price: 'Price',
  suits: 'Fit',
  open: 'Open questions',
  uncovered: 'Not covered',
  nothing: 'nothing',
  more: (count) => (count > 0 ? `${count} more` : `${-count} fewer`),
  show: (name) => `Show this one: ${name}`,
  worse: (points) => `All things weighed, it is ${howMuch(points, 'en')} the best one.`,
  isBest: 'This is the best one, all things weighed.',
  with: (points) =>
    points < 0
      ? 'With it the joint offer spans fewer systems.'
      : `The best joint offer with it is ${howMuch(points, 'en')} the one we propose.`,
  because: (reasons) => `Then ${inList(reasons, 'en')}.`,
  reasons: {
    covered: (now, then) => `${then} needs are covered instead of ${now}`,
    suits: (now, then) => `the fit is ${then}% instead of ${now}%`,
    contacts: (now, then) => `you talk to ${then} instead of ${now}`,
    days: (now, then) => `your own days are “${then}” instead of “${now}”`,
    price: (now, then) => `the price is “${then}” instead of “${now}”`,
  },
  coupling: 'The offers we propose are known to work better together.',
  alone: 'It cannot be part of a joint offer here.',
  excluded: (title) => `It cannot be combined with “${title}”.`,
  notSure: (rule) => `To be clarified: ${rule}.`,
  barred: (rule) => `It requires: ${rule}.`,
  change: (changes) => `It would fit if you could answer: ${inList(changes, 'en')}.`,
  noChange: 'We do not know what it would take. Ask the provider.',
  rule: (question, demand) => `“${question}” – ${demand}`,
  unknownRule: 'a condition that the provider can tell you about',
  demands: {
    '=': (value) => value,
    '!=': (value) => `not ${value}`,
    '<': (value) => `under ${value}`,
    '<=': (value) => `at most ${value}`,
    '>': (value) => `over ${value}`,
    '>=': (value) => `at least ${value}`,
    between: (value) => `between ${value}`,
    in: (value) => value,
    'not-in': (value) => `not ${value}`,
  },
  quoted: (words) => `“${words}”`,
  yes: 'yes',
  no: 'no',
  or: ' or ',
  and: ' and ',
};
