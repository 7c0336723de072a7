import { inWords } from '../base/numbers.js';
import type { SetupTexts } from './setup-texts.da.js';

/** English texts of setting up a round. */
export const en: SetupTexts = {
  intro:
    'A round has a name, a period and rules for what the report shows. Once it is set up, you get a link and a file, to be given to those who are to answer.',
  title: 'Name of the round',
  titleNote: 'For instance “Autumn 2026”.',
  titleMissing: 'Give the round a name.',
  partnership: 'Partnership',
  collector: 'Who collects the answers?',
  collectorNote: 'A name or a role. Those who answer are told that whoever collects can read each response.',
  tooLong: 'At most 200 characters.',
  systems: 'Who takes part?',
  systemsNote:
    'Say how many you expect answers from, if you like. Then you can see where somebody is missing.',
  system: { employment: 'Employment', education: 'Education', business: 'Business promotion' },
  expected: 'Number',
  expectedOf: (system) => `Number you expect answers from: ${system}`,
  expectedBad: 'Write a whole number, or leave the field empty.',
  systemsMissing: 'Choose at least one system.',
  roles: 'Which roles?',
  role: { consultant: 'Consultants', leader: 'Leaders', other: 'Others' },
  rolesMissing: 'Choose at least one role.',
  period: 'When?',
  opens: 'First day',
  closes: 'Last day',
  periodBad: 'The last day is before the first.',
  rules: 'Rules',
  rulesFrozen:
    'The round has been closed, so its rules cannot be changed. Otherwise somebody could work out single answers.',
  minGroup: 'Smallest group that is shown',
  minGroupNote: 'At least 5.',
  minGroupBad: 'Write a whole number from 5 to 1000.',
  split: 'Show the figures divided by',
  bySystem: 'system',
  byRole: 'role',
  names: 'People answer',
  withoutNames: 'without their names',
  withNames: 'with their names',
  namesNote: 'Without names, too, whoever collects can read each response.',
  kiosk: 'Everybody answers on one shared device',
  kioskNote: 'Then there are no single responses, only a tally.',
  instrument: 'Questionnaire',
  instrumentNote: 'Everybody in the round answers the same questionnaire.',
  size: (items, minutes) => `${items} statements, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
  ownSheet: 'this page’s own',
  heldElsewhere:
    'The questionnaire on this page is fixed to another one. Write the address of a page where this one can be used.',
  shortfallTitle: 'What the report can show',
  shortfall: {
    'no-report': (expected, min) =>
      `You expect ${expected} answers in all. The report shows nothing until at least ${inWords(min, 'en')} have answered.`,
    'no-group': (expected, min) =>
      `You expect ${expected} answers in all. That is too few to be divided when the smallest group is ${min}. The report shows everybody together only.`,
    'nothing-to-split':
      'There is one group only, so there is nothing to divide. The report shows everybody together.',
    below: (systems, min) =>
      `${systems}: you expect fewer than ${inWords(min, 'en')}. Their figures will not be shown by themselves, but they count among everybody.`,
    'hidden-too': (systems) =>
      `${systems} will not be shown by itself either. Otherwise the few could be worked out.`,
    roles: (expected, roles, min) =>
      `You expect ${expected} answers in all. That is too few for all ${inWords(roles, 'en')} roles to have the ${inWords(min, 'en')} it takes for a role to be shown by itself.`,
    tight: (systems, min) =>
      `${systems}: all ${inWords(min, 'en')} must answer for their figures to be shown by themselves.`,
  },
  revision: (revision) => `version ${revision}`,
  page: 'Address of the page where people answer',
  pageNote:
    'The page must have a questionnaire from Kobling. The round is in the link itself and is sent to no server.',
  pageFrom: {
    written: 'This is the address you wrote last.',
    host: 'It is chosen by those who run this page.',
    here: 'It is this page.',
    nobody: 'You can also leave it until later.',
  },
  pageBad: 'Write the whole address, for instance https://…',
  create: 'Set up the round',
  save: 'Save the changes',
  saved: 'The round is kept on this device.',
  changed:
    'The changes are saved. If you have passed the round on, send the new link: the old one still shows what it said before.',
  inMemory: 'The browser cannot save here. Save the round as a file.',
  notSaved: 'The round could not be saved in this browser.',
};
