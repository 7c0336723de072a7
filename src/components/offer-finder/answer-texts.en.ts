import { capitalised, inWords } from '../base/numbers.js';
import type { AnswerTexts } from './answer-texts.da.js';
import { quoted } from './quoted.js';

const systems = (count: number) => (count === 1 ? 'one system' : `${inWords(count, 'en')} systems`);

/** English texts of the joint offer. */
export const en: AnswerTexts = {
  system: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  answer: (offers, count, covered, needs, fit) => {
    const covers = offers === 1 ? 'covers' : 'cover';
    const does = { 3: covers, 2: 'can help with', 1: 'can help a little with' }[fit];
    const from = `${capitalised(inWords(offers, 'en'))} ${offers === 1 ? 'offer' : 'offers'} from ${systems(count)} ${does}`;
    if (needs === 1) return `${from} your need`;
    if (covered < needs) return `${from} ${inWords(covered, 'en')} of your ${inWords(needs, 'en')} needs`;
    return needs === 2 ? `${from} both your needs` : `${from} all ${inWords(needs, 'en')} of your needs`;
  },
  knownAs: (name) => `Known as “${name}”.`,
  proven: (max, offers) =>
    offers === 1
      ? 'It is the only offer that fits.'
      : `Chosen from every combination of ${max < offers ? `at most ${inWords(max, 'en')} of ` : ''}the ${offers} offers that fit.`,
  notProven: (percent) =>
    `The best we found in the time there was. No combination can be more than ${percent} better.`,
  spansFewer: (wanted, got) => `No combination spans ${systems(wanted)}; this one spans ${systems(got)}.`,
  betterWithout: 'With fewer systems you could have a slightly better joint offer.',
  step: (index) => `Step ${index}`,
  after: (names) => `Comes after ${quoted(names, 'en')}.`,
  handles: (fit) => ['', 'Can help a little.', 'Can help with this.', 'Made for exactly this.'][fit] ?? '',
  handlesNamed: (fit, needs) =>
    `${['', 'Can help a little with', 'Can help with', 'Made for'][fit] ?? ''} ${quoted(needs, 'en')}.`,
  checkedIn: (year) => `Last checked in ${year}`,
  checkedUnknown: 'Not checked',
  mayHaveChanged: (who) => `The rules may have changed. Ask first: ${who}.`,
  remark: (question) => `Usually needs a different answer to “${question}”.`,
  ownDays: (days) => (days === '1' ? '1 day of your own time' : `${days} days of your own time`),
  free: (year) => (year ? `free in ${year}` : 'free'),
  delivery: {
    'at-company': 'at your place',
    'at-provider': 'at their place',
    online: 'online',
    blended: 'partly online',
  },
  atSchool: 'at the school',
  status: {
    active: '',
    'call-based': 'Open to applications only during a call. Ask when the next one opens.',
    ending: 'The scheme is being closed.',
    'phased-out': 'The scheme has been abolished.',
  },
  validThrough: (date) => `Valid until ${date}.`,
  deadline: (date) => `Apply by ${date}.`,
  uncovered: 'Not covered:',
  uncoveredWhy: 'None of the offers fits it right now.',
  noRoom: (max) =>
    `There is only room for ${inWords(max, 'en')} ${max === 1 ? 'offer' : 'offers'} here. See the others that fit.`,
  copied: 'Copied.',
  copyFailed: 'Copying is not possible here. Select the text and copy it yourself.',
  percent: (value) => `${value}%`,
  noneTitle: 'None of the offers here meets it',
  noneText: (place) =>
    `We found nothing${place ? ` for you in ${place}` : ''} right now. Your municipality’s business service can ask around for you.`,
  keep: 'Keep it',
  hold: { pin: 'Include it', drop: 'Leave it out' },
  heldNone: 'What you chose cannot stand in one joint offer',
  heldNoneText: 'Undo one of your choices, and we find the best from the rest.',
  changed: (title) => `The answer has changed: ${title}`,
};
