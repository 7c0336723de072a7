import { capitalised, inList, inWords } from '../base/numbers.js';
import type { AnswerTexts } from './answer-texts.da.js';

const systems = (count: number) => (count === 1 ? 'one system' : `${inWords(count, 'en')} systems`);

/** Titles as titles, so that their own commas do no harm in a list. */
const quoted = (titles: readonly string[]) =>
  inList(
    titles.map((title) => `“${title}”`),
    'en',
  );

/** English texts of the answer. */
export const en: AnswerTexts = {
  system: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  answer: (offers, count, covered, needs, fit) => {
    const made = offers === 1 ? 'is made for' : 'are made for';
    const does = { 3: made, 2: 'can help with', 1: 'can help a little with' }[fit];
    const from = `${capitalised(inWords(offers, 'en'))} ${offers === 1 ? 'offer' : 'offers'} from ${systems(count)} ${does}`;
    if (needs === 1) return `${from} your need`;
    if (covered < needs) return `${from} ${inWords(covered, 'en')} of your ${inWords(needs, 'en')} needs`;
    return needs === 2 ? `${from} both your needs` : `${from} all ${inWords(needs, 'en')} of your needs`;
  },
  knownAs: (name) => `Known as “${name}”.`,
  proven: (max, offers) =>
    offers === 1
      ? 'It is the only offer that fits.'
      : `Tried against every combination of at most ${max} of the ${offers} offers that fit.`,
  notProven: (percent) => `The best we have found. Nothing can be more than ${percent} better.`,
  spansFewer: (wanted, got) => `No combination spans ${systems(wanted)}; this one spans ${systems(got)}.`,
  betterWithout: 'A joint offer from fewer systems would fit a little better.',
  step: (index) => `Step ${index}`,
  after: (names) => `Comes after ${quoted(names)}.`,
  handles: (fit) => ['', 'Can help a little.', 'Can help with this.', 'Made for exactly this.'][fit] ?? '',
  handlesNamed: (fit, needs) =>
    `${['', 'Can help a little with', 'Can help with', 'Made for'][fit] ?? ''} ${quoted(needs)}.`,
  checkedIn: (year) => `Checked ${year}`,
  checkedUnknown: 'Not checked',
  mayHaveChanged: (who) => `The rules may have changed. Ask first: ${who}.`,
  ownDays: (days) => (days === '1' ? '1 day of your own time' : `${days} days of your own time`),
  free: 'free',
  delivery: {
    'at-company': 'at your place',
    'at-provider': 'at the provider’s',
    online: 'online',
    blended: 'partly online',
  },
  status: {
    active: '',
    'call-based': 'Opens in calls: ask when the next one opens.',
    ending: 'The scheme is being closed.',
    'phased-out': 'The scheme has been abolished.',
  },
  validThrough: (date) => `Valid until ${date}.`,
  deadline: (date) => `Apply by ${date}.`,
  uncovered: 'Not covered:',
  uncoveredWhy: 'None of the offers fits it right now.',
  noRoom: (max) =>
    `There is no room in a joint offer of at most ${inWords(max, 'en')}. See the other offers that fit.`,
  writeAll: 'Write to everybody at once',
  writeAllWhy: 'Then they come together, and you tell it only once.',
  write: 'Write the joint enquiry',
  copy: 'Copy',
  copied: 'Copied.',
  copyFailed: 'Copying is not possible here. Select the text and copy it yourself.',
  copyText: 'Text to copy',
  print: 'Print',
  whom: 'Whom you talk to',
  mailSubject: 'A joint enquiry from us to all of you',
  mailIntro:
    'Dear all. We are a company that would like to have the following solved, and we turn to you together:',
  mailEnd: 'Could you find a time when we can all talk at once?',
  questions: 'Questions that may change the answer',
  questionsNote: 'Answer what you know. Otherwise bring the question along.',
  moreQuestions: (count) => (count === 1 ? 'Show one more question' : `Show ${count} more questions`),
  decides: (offers) => `Decides: ${quoted(offers)}`,
  ask: (who) => `To be clarified. Ask: ${who}.`,
  yes: 'Yes',
  no: 'No',
  dontKnow: 'Don’t know',
  yourAnswers: 'Your answers',
  toConfirm: 'To be confirmed before you start',
  guidance: (offers) =>
    offers === 1
      ? 'You seem eligible for the offer; the provider decides.'
      : 'You seem eligible for the offers; the municipality, the school and the others decide.',
  checks: {
    'apply-before-start': 'Apply before you start. Support is not given in arrears.',
    'double-funding':
      'Have it confirmed that you do not get public support twice for the same hours or costs.',
    'de-minimis':
      'Ask whether the support counts towards the EU ceiling for aid to one company (de minimis).',
    'no-displacement': 'The subsidised employee must not replace an ordinary one.',
    'one-at-a-time': 'You can only have one project at a time.',
    'own-funding': 'You pay part of it yourselves. Ask how much.',
  },
  concerns: (offers) => `Concerns ${quoted(offers)}.`,
  otherCombinations: 'Other combinations',
  kinds: {
    balanced: 'Balanced',
    'fewest-contacts': 'Fewest contacts',
    'least-time': 'Least time',
    'lowest-price': 'Lowest price',
    'most-complete': 'Most complete',
  },
  shownAbove: 'shown above',
  columns: {
    kind: 'Combination',
    figure: 'Figure',
    needs: 'Needs',
    systems: 'Systems',
    contacts: 'Contacts',
    days: 'Own days',
  },
  ofNeeds: (covered, needs) => `${covered} of ${needs}`,
  inShort: (needs, contacts, days) =>
    `${needs} needs, ${contacts} ${contacts === 1 ? 'contact' : 'contacts'}${days ? `, ${days}\u00a0days` : ''}`,
  noOthers: 'We found no other combination that is better in one respect.',
  single: (count) => (count === 1 ? '1 other offer that fits' : `${count} other offers that fit`),
  noneTitle: 'None of the offers here meets it',
  noneText: (place) =>
    `We found nothing${place ? ` for you in ${place}` : ''} right now. Your municipality’s business service can ask around for you.`,
  changed: (title) => `The answer has changed: ${title}`,
};
