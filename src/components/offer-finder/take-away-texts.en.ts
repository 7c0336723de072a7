import { inList } from '../base/numbers.js';
import type { TakeAwayTexts } from './take-away-texts.da.js';

/** English texts of the plan that can be taken away. */
export const en: TakeAwayTexts = {
  title: (name) => (name ? `Plan for ${name}` : 'Your plan'),
  made: (date) => `Made on ${date}`,
  intro:
    'Write who does what, and change the dates to suit you. What you write stays on this page and is gone when you close it.',
  name: 'The company’s name, if it is to stand on the plan',
  caption: 'Need by need',
  columns: { need: 'Need', offer: 'Offer', step: 'Next step', owner: 'Who', by: 'By' },
  means: {
    recruitment: 'Recruitment',
    training: 'Training',
    support: 'Support',
    advice: 'Advice',
  },
  steps: {
    apply: (whom) => `Apply before you start. Ask how: ${whom}.`,
    'await-call': (whom) => `Ask when the next call opens: ${whom}.`,
    clarify: (whom) => `Call and settle what is still open: ${whom}.`,
    agree: (whom) => `Arrange a time: ${whom}.`,
  },
  ownerOf: (what) => `Who: ${what}`,
  byOf: (what) => `By: ${what}`,
  from: {
    deadline: 'The deadline for applying',
    'offer-ends': 'The offer ends here',
    proposed: 'Our suggestion',
  },
  week: (week) => `week ${week}`,
  visit: 'One joint visit',
  visitWhy: (whom) => `Ask them to come together: ${inList(whom, 'en')}. Then you only have to tell it once.`,
  uncovered: 'No offer yet:',
  questions: 'What you need answers to',
  personal: (count) =>
    count === 1
      ? 'One more question is about a particular person. Take it up when you talk.'
      : `${count} more questions are about a particular person. Take them up when you talk.`,
  guidance: 'The plan is a suggestion. The municipality, the school and the others decide what you can have.',
  print: 'Print the plan',
  calendar: 'Get calendar file',
  link: 'Copy link',
  withText: 'Include my own text in the link',
  linkNote:
    'The link opens the same question for whoever gets it. It holds needs, municipality, number of employees and answers about the company. Names, and anything about a person, are not in it.',
  linkCopied: 'The link is copied.',
  linkByHand: 'The link could not be copied here. Select it below and copy it yourself.',
  textLeft: 'Your own text is too long and has been left out.',
  partLeft: 'The link became too long. Some of what you chose has been left out.',
  linkLabel: 'Link to copy',
  calendarHanded: (days) =>
    `The browser has been given the calendar file with ${days === 1 ? 'one date' : `${days} dates`}. If it does not appear, you can copy its content below.`,
  noDays: 'There are no dates in the plan, so there is no calendar file.',
  fileLabel: 'Content of the calendar file',
  calendarName: (name) => (name ? `Plan for ${name}` : 'Your plan'),
};
