import { nb as counts } from './count-texts.nb.js';
import { capitalised } from './numbers.js';
import type { RoundTexts } from './round-texts.da.js';
import { inWordsNb } from './words.nb.js';

/** What is shown of a closed round, as it stands inside a sentence. */
const IT = { report: 'rapporten', radar: 'teamets dekning' };

export const nb: RoundTexts = {
  title: {
    report: (instrument) => `Hva svarene sier: ${instrument}`,
    radar: () => 'Hvilke koblingsfunksjoner dekker teamet?',
  },
  ...counts,
  empty: 'Ingen svar ennå',
  emptyText: (kind, min) =>
    `Når noen svarer her på siden, eller besvarelser kommer inn som filer, samles de her. ${capitalised(IT[kind])} vises først når runden er lukket og minst ${inWordsNb(min, 'én')} har svart.`,
  fewTitle: (kind, missing) => `${capitalised(inWordsNb(missing, 'ett'))} svar til, så kan ${IT[kind]} vises`,
  fewText: (count, min) =>
    `${capitalised(inWordsNb(count, 'én'))} har svart. Med færre enn ${inWordsNb(min, 'én')} vises ingen svar, heller ikke gjennomsnitt. Ellers kunne man regne seg fram til hvem som svarte hva.`,
  openTitle: 'Runden er åpen',
  openText:
    'Mens runden er åpen, vises bare hvor mange som har svart. Da kan ingen regne ut hva den siste svarte.',
  close: (kind) => `Lukk runden, og vis ${IT[kind]}`,
  closeTitle: 'Lukke runden?',
  closeText: (count, min) =>
    `Tallene blir laget av ${count === 1 ? 'den ene besvarelsen' : `de ${inWordsNb(count, 'én')} besvarelsene`} som er her nå. Kommer det flere, blir de lagret, men de telles først med når det er minst ${inWordsNb(min, 'én')} nye, også om dere åpner runden igjen.`,
  closeYes: 'Lukk runden',
  closeNo: 'La den stå åpen',
  notPublished: 'Det kunne ikke lagres i denne nettleseren. Runden er som den var.',
  waiting: (count) =>
    count === 1
      ? 'Én besvarelse er kommet til, endret eller slettet siden og teller ikke med ennå.'
      : `${capitalised(inWordsNb(count, 'én'))} besvarelser er kommet til, endret eller slettet siden og teller ikke med ennå.`,
  waitingWhy: (min) =>
    `De telles med når det er minst ${inWordsNb(min, 'én')} i hver gruppe som endrer seg. Ellers kunne den enkelte regnes ut.`,
  takeIn: 'Ta dem med',
  withdrawnTitle: 'Tallene er trukket tilbake',
  withdrawnText: (kind, min) =>
    `En besvarelse er slettet siden tallene ble laget. ${capitalised(IT[kind])} kan vises igjen når minst ${inWordsNb(min, 'én')} besvarelser er endret eller kommet til.`,
  countLost:
    'En opptelling er slettet eller endret siden tallene ble laget, og ingen kan se hvem som mangler. Derfor blir disse tallene ikke vist igjen. Svarene på en ny runde kan vises som før.',
  besideNamesTitle: 'Tallene kan ikke vises ved siden av navnene',
  besideNames: (min) =>
    `Noen har vist svarene sine med navn. Da kunne man regne seg fram til de andre når de er færre enn ${inWordsNb(min, 'én')}. Tallene vises når minst ${inWordsNb(min, 'én')} andre har svart.`,
  showAgain: (kind) => `Vis ${IT[kind]} igjen`,
  failedTitle: { report: 'Rapporten kan ikke vises', radar: 'Radaren kan ikke vises' },
  failedSafe: 'Det har ikke skjedd noe med svarene.',
};
