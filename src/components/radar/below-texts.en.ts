import { capitalised, inList, inWords } from '../base/numbers.js';
import type { BelowTexts } from './below-texts.da.js';

const quoted = (names: readonly string[], others = 0) =>
  inList(
    [...names.map((name) => `“${name}”`), ...(others > 0 ? [`${inWords(others, 'en')} others`] : [])],
    'en',
  );
const have = (count: number) => `${capitalised(inWords(count, 'en'))} ${count === 1 ? 'has' : 'have'}`;
const IN = { employment: 'employment', education: 'education', business: 'business promotion' };

/** English texts of what stands below the radar. */
export const en: BelowTexts = {
  save: {
    png: 'Save as a picture (PNG)',
    svg: 'Save as a drawing (SVG)',
    csv: 'Save the numbers as a spreadsheet (CSV)',
  },
  print: 'Print',
  handed: (name) => `The file ${name} has been given to the browser.`,
  byHand: 'No file? Show what is in it',
  notSaved: 'It could not be saved in this browser. Everything else is as it was.',

  keepTitle: 'Keep this first',
  keep: {
    team: 'The new is added to what you already know; nothing is taken from you.',
    self: 'The new is added to what you already know; nothing is taken from you.',
  },
  keepHow: { team: 'Agree how you hold on to this:', self: 'Hold on to this:' },
  keepOf: (people, n, systems) =>
    `${people} of ${n}${
      systems.length > 0 && systems.length < 3
        ? `, above all ${inList(
            systems.map((system) => IN[system]),
            'en',
          )}`
        : ''
    }`,

  practiceTitle: 'Practise this next',
  practice: {
    team: 'Short exercises for an exchange zone: an hour and a place where you practise across the systems without having to deliver. The first are for what is missing or thin.',
    self: 'Short exercises for an exchange zone: an hour and a place to practise across the systems without having to deliver. The first are for what you do not have yet.',
  },
  practiceNone: {
    team: 'Every competence has at least two people. The exercises are here when you want to keep in practice.',
    self: 'You have all the competences. The exercises are here when you want to keep in practice.',
  },
  why: { missing: 'missing', thin: 'one person only' },
  minutes: (minutes) => `${minutes} minutes`,
  together: (whom) => `with ${whom}`,
  worked: 'How you can tell that it worked:',
  done: { team: 'We have tried it', self: 'I have tried it' },
  rateAgain: 'Rate the competence again',
  rateNextRound:
    'Answer the statement again in the next round. Then it shows here whether the exercise moved anything.',
  rateSave: 'Save my new answer',
  moreCards: (count, isMore) =>
    isMore ? `Show the other exercises (${count})` : `Show the exercises (${count})`,
  saidDone: 'Noted as tried, and saved in this browser.',
  saidUndone: 'The note has been removed.',
  saidRated: 'Your new answer is saved.',

  compareTitle: { other: 'Seen by others', desired: 'Present and desired' },
  columns: {
    competence: 'Competence',
    own: { other: 'You', desired: 'Now' },
    other: 'Others',
    desired: 'Desired',
    difference: 'Difference',
  },
  shareOf: (people, n) => `${people} of ${n}`,
  notShown: 'not shown',
  readings: { more: 'more', less: 'fewer', alike: 'much the same' },
  compared: {
    other: {
      more: (names, others) => `Others see more of ${quoted(names, others)} than you do yourselves.`,
      less: (names, others) => `Others see less of ${quoted(names, others)} than you do yourselves.`,
      alike: 'Others see much the same as you do yourselves.',
    },
    desired: {
      more: (names, others) => `You would like more people to have ${quoted(names, others)}.`,
      less: (names, others) => `Fewer people need to have ${quoted(names, others)}.`,
      alike: 'What you would like is much the same as what you have.',
    },
  },
  compareLegend: {
    other:
      'Ring: the team’s own answer. Dot: others’. The whole line is everybody who answered. A difference is named from a quarter on.',
    desired:
      'Ring: now. Dot: desired. The whole line is everybody who answered. A difference is named from a quarter on.',
  },
  compareFew: {
    other: (people, min) =>
      `${have(people)} answered as they see the team from outside. It is shown from ${inWords(min, 'en')} on.`,
    desired: (people, min) =>
      `${have(people)} answered as they would like it to be. It is shown from ${inWords(min, 'en')} on.`,
  },
  compareReady: {
    other: (people, min) =>
      `${have(people)} answered as they see the team from outside. The numbers are made of the answers that are here now. Later ones wait until there are at least ${inWords(min, 'en')}.`,
    desired: (people, min) =>
      `${have(people)} answered as they would like it to be. The numbers are made of the answers that are here now. Later ones wait until there are at least ${inWords(min, 'en')}.`,
  },
  publish: { other: 'Show how others see it', desired: 'Show the desired beside it' },
  compareWaiting: (count, min) =>
    `${have(count)} been added, changed or deleted since. They count when there are at least ${inWords(min, 'en')} in every group that changes.`,
  compareWithdrawn: (min) =>
    `An answer has been deleted, so the numbers are withdrawn. They can be shown again when at least ${inWords(min, 'en')} answers have changed or been added.`,
  takeIn: 'Take them in',
  saidPublished: 'The numbers are shown.',

  consentTitle: 'A small team can look at it together',
  consent: (min) =>
    `If you are fewer than ${inWords(min, 'en')}, nothing is shown together without names. You can look at the answers together with names, if each of you says yes on your own answer. Write your name, say yes, and give the file to whoever collects. Whoever collects can read each answer.`,
  consentName: 'Your name',
  consentYes: 'Yes, my team may see my answers with my name',
  consented: (name) => `You have said yes as ${name}.`,
  consentFile: 'Save my answer as a file for the team',
  consentBack: 'Take my yes back',
  saidAgreed: 'Your yes is saved in this browser.',
  saidTakenBack: 'Your yes is taken back and the name removed. Give the new file to whoever collects.',
  saidFile: 'The file has been given to the browser.',

  namedReadyTitle: 'All have said yes to looking at it together',
  namedWaitTitle: (others) =>
    `${capitalised(inWords(others, 'en'))} more yes ${others === 1 ? 'is' : 'are'} needed before you can look together`,
  namedWho: (names, count) => `${names} ${count === 1 ? 'has' : 'have'} said yes.`,
  namedOthers: (others) => `${have(others)} answered without saying yes.`,
  namedWhy: (min) =>
    `A team of fewer than ${inWords(min, 'en')} is shown with names only, and only when each has said yes on their own answer. Nothing is shown of others.`,
  namedShow: 'Show who has what',
  namedHide: 'Close the view with names',
  namedTitle: 'Who has which coupling competences?',
  namedText: (names) => `This is what ${names} answered about themselves.`,
  namedNote: 'It is a place to begin a conversation, not a ranking. Nobody has to master everything.',
  nobodyYet: 'nobody yet',
  notYet: 'Not yet',
  unanswered: 'No answer',
};
