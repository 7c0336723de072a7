import { inList } from '../base/numbers.js';
import type { BelowTexts } from './below-texts.da.js';
import { howMuch } from './how-much.js';
import { quoted } from './quoted.js';

/** English texts of all that stands below the joint offer. */
export const en: BelowTexts = {
  writeAll: (contacts) => (contacts === 1 ? 'Write to them' : 'Write to everybody at once'),
  writeAllWhy: (contacts) =>
    contacts === 1 ? '' : 'Then they can come together, and you tell it only once.',
  write: (contacts) => (contacts === 1 ? 'Write the email' : 'Write the joint email'),
  noAddress: (whom) => `You will need to add the email address of ${inList(whom, 'en')} yourself.`,
  askAll: (contacts) => (contacts === 1 ? 'Talk to them' : 'Ask them to come together'),
  noAddresses: (contacts) =>
    `${contacts === 1 ? '' : 'Then you tell it only once. '}No email addresses are given here: take the text along when you call or write.`,
  copyLetter: 'Copy the text',
  openMail: 'Open it in an email',
  copy: 'Copy',
  copyText: 'Text to copy',
  print: 'Print',
  whom: 'Whom you talk to',
  mail: {
    subject: (contacts) => (contacts === 1 ? 'Could we talk?' : 'Could you come together and talk with us?'),
    intro: (contacts) =>
      contacts === 1
        ? 'Hello\n\nWe would like to have this solved:'
        : 'Dear all\n\nWe are writing to you at once because we would like to have this solved:',
    offers: 'These offers seem to fit us:',
    questions: 'We were asked this and do not know it yet:',
    persons: 'What concerns one particular person we will take up when we talk.',
    end: (contacts) =>
      contacts === 1
        ? 'When can we talk?'
        : 'Could you find a time when you can come together, so that we only have to tell it once?',
    sign: 'Kind regards\n\nName:\nCompany:\nCVR number:\nPhone:',
  },
  about: 'About us',
  place: (name) => `Municipality: ${name}`,
  employees: (count) => `Employees: ${count}`,
  sectors: { private: 'Private company', public: 'Public workplace' },
  questions: 'Questions that may change the answer',
  questionsNote: 'Answer what you know. Bring the rest along when you talk to them.',
  moreQuestions: (count) => (count === 1 ? 'Show one more question' : `Show ${count} more questions`),
  decides: (offers) => `Decides: ${quoted(offers, 'en')}`,
  ask: (who) => `To be clarified. Ask: ${who}.`,
  expected: {
    count: 'This could not be read as a number. Write a number from 0 upwards, for example 12.',
    percent: 'This could not be read as per cent. Write a number from 0 to 100, for example 25.',
  },
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
  concerns: (offers) => `Concerns ${quoted(offers, 'en')}.`,
  holds: {
    pin: (titles) => `With ${quoted(titles, 'en')}`,
    drop: (titles) => `Without ${quoted(titles, 'en')}`,
  },
  heldTitle: 'This is your own choice:',
  heldCost: (points) =>
    points < 0
      ? 'With your choice the answer spans fewer systems.'
      : `The answer is ${howMuch(points, 'en')} the best one without your choice.`,
  takeBack: 'Undo',
  pinMissing: 'It does not fit you right now, so it is left out.',
  wishes: 'What should count most for you?',
  kinds: {
    balanced: 'Everything',
    'fewest-contacts': 'Few contacts',
    'least-time': 'Little time',
    'lowest-price': 'Low price',
    'most-complete': 'Good coverage',
  },
  wished: (name) => `You chose “${name}”.`,
  sameAs: (names, other) =>
    `${quoted(names, 'en')} ${names.length === 1 ? 'leads' : 'lead'} to the same proposal as “${other}”.`,
  sideBySide: 'The proposals side by side',
  differs: (added, gone) => {
    if (added.length === 0) return `Without ${quoted(gone, 'en')}`;
    return gone.length === 0
      ? `Also with ${quoted(added, 'en')}`
      : `With ${quoted(added, 'en')} instead of ${quoted(gone, 'en')}`;
  },
  ofNeeds: (covered, needs) => `${covered}\u00a0of\u00a0${needs} ${needs === 1 ? 'need' : 'needs'}`,
  suitsBy: (percent) => `fit\u00a0${percent}`,
  contacts: (count) => (count === 1 ? '1\u00a0contact' : `${count}\u00a0contacts`),
  unknown: 'not stated',
  partly: 'not stated for all',
  atLeast: (amount) => `at least ${amount}`,
  daysInShort: (days) => `own days: ${days}`,
  priceInShort: (price) => `price: ${price}`,
  weighed:
    'We weigh everything: how well the offers fit, how many people you talk to, your time and the price. Offers known to work together count a little extra.',
  suits: 'Fit: 100% means that every need has an offer made for it. What matters most to you counts most.',
  compare: 'Compare with the one shown',
  why: 'Why not this one?',
  moment: 'One moment …',
  notNow: 'Offers that do not fit right now',
  obstacles: {
    elsewhere: (place) => `Cannot be used in ${place || 'your municipality'}.`,
    expired: (date) => `It ended on ${date}.`,
    'not-yet-valid': (date) => `It does not begin until ${date}.`,
    'deadline-passed': (date) => `Applications closed on ${date}.`,
    instead: (title) => `It was replaced by “${title}”.`,
  },
};
