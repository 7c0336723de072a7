import { inList } from '../base/numbers.js';
import { quotedNb } from '../base/words.nb.js';
import type { BelowTexts } from './below-texts.da.js';
import { howMuchNb } from './how-much.nb.js';

export const nb: BelowTexts = {
  writeAll: (contacts) => (contacts === 1 ? 'Skriv til dem' : 'Skriv til alle på én gang'),
  writeAllWhy: (contacts) =>
    contacts === 1 ? '' : 'Da kan de komme sammen, og dere forteller det bare én gang.',
  write: (contacts) => (contacts === 1 ? 'Skriv e-posten' : 'Skriv den felles e-posten'),
  noAddress: (whom) => `E-postadressen til ${inList(whom, 'nb')} må dere fylle inn selv.`,
  askAll: (contacts) => (contacts === 1 ? 'Snakk med dem' : 'Be dem om å komme sammen'),
  noAddresses: (contacts) =>
    `${contacts === 1 ? '' : 'Da forteller dere det bare én gang. '}Her står ingen e-postadresser: Ta teksten med når dere ringer eller skriver.`,
  copyLetter: 'Kopier teksten',
  openMail: 'Åpne den i en e-post',
  copy: 'Kopier',
  copyText: 'Tekst til kopiering',
  print: 'Skriv ut',
  whom: 'Hvem dere snakker med',
  mail: {
    subject: (contacts) =>
      contacts === 1 ? 'Vil dere snakke med oss?' : 'Vil dere komme sammen og snakke med oss?',
    intro: (contacts) =>
      contacts === 1
        ? 'Hei\n\nVi vil gjerne ha løst dette:'
        : 'Hei, alle sammen\n\nVi skriver til dere på én gang fordi vi gjerne vil ha løst dette:',
    offers: 'Disse tilbudene ser ut til å passe for oss:',
    questions: 'Dette ble vi spurt om, og det vet vi ikke ennå:',
    persons: 'Det som handler om en bestemt person, tar vi når vi snakkes.',
    end: (contacts) =>
      contacts === 1
        ? 'Når kan vi snakkes?'
        : 'Vil dere finne et tidspunkt der dere kan komme sammen, så vi bare trenger å fortelle det én gang?',
    sign: 'Vennlig hilsen\n\nNavn:\nBedrift:\nCVR-nummer:\nTelefon:',
  },
  about: 'Om oss',
  place: (name) => `Kommune: ${name}`,
  employees: (count) => `Antall ansatte: ${count}`,
  sectors: { private: 'Privat bedrift', public: 'Offentlig arbeidsplass' },
  questions: 'Spørsmål som kan endre svaret',
  questionsNote: 'Svar på det dere vet. Resten tar dere med når dere snakker med dem.',
  moreQuestions: (count) => (count === 1 ? 'Vis ett spørsmål til' : `Vis ${count} spørsmål til`),
  decides: (offers) => `Avgjør: ${quotedNb(offers)}`,
  ask: (who) => `Må avklares. Spør: ${who}.`,
  expected: {
    count: 'Det kunne ikke leses som et tall. Skriv et tall fra 0 og oppover, for eksempel 12.',
    percent: 'Det kunne ikke leses som prosent. Skriv et tall fra 0 til 100, for eksempel 25.',
  },
  yes: 'Ja',
  no: 'Nei',
  dontKnow: 'Vet ikke',
  yourAnswers: 'Svarene deres',
  toConfirm: 'Må bekreftes før dere går i gang',
  guidance: (offers) =>
    offers === 1
      ? 'Det ser ut til at dere kan få tilbudet; tilbyderen avgjør det.'
      : 'Det ser ut til at dere kan få tilbudene; kommunen, skolen og de andre avgjør det.',
  checks: {
    'apply-before-start': 'Søk før dere går i gang. Støtte gis ikke i etterkant.',
    'double-funding':
      'Få bekreftet at dere ikke får offentlig støtte to ganger til de samme timene eller utgiftene.',
    'de-minimis': 'Spør om støtten teller med i EUs tak for støtte til én bedrift (de minimis).',
    'no-displacement': 'Den støttede medarbeideren må ikke erstatte en som er ansatt på vanlige vilkår.',
    'one-at-a-time': 'Dere kan bare ha ett forløp om gangen.',
    'own-funding': 'Dere må selv betale en del. Spør hvor mye det er.',
  },
  concerns: (offers) => `Gjelder ${quotedNb(offers)}.`,
  holds: {
    pin: (titles) => `Med ${quotedNb(titles)}`,
    drop: (titles) => `Uten ${quotedNb(titles)}`,
  },
  heldTitle: 'Dette har dere valgt selv:',
  heldCost: (points) =>
    points < 0
      ? 'Med valgene deres spenner svaret over færre systemer.'
      : `Svaret er ${howMuchNb(points)} det beste uten valgene deres.`,
  takeBack: 'Angre',
  pinMissing: 'Det passer ikke for dere akkurat nå, så det er ikke med.',
  wishes: 'Hva skal telle mest for dere?',
  kinds: {
    balanced: 'Helheten',
    'fewest-contacts': 'Få kontakter',
    'least-time': 'Lite egen tid',
    'lowest-price': 'Lav pris',
    'most-complete': 'God dekning',
  },
  wished: (name) => `Dere har valgt «${name}».`,
  sameAs: (names, other) => `${quotedNb(names)} gir samme forslag som «${other}».`,
  sideBySide: 'Forslagene side om side',
  differs: (added, gone) => {
    if (added.length === 0) return `Uten ${quotedNb(gone)}`;
    return gone.length === 0
      ? `Også med ${quotedNb(added)}`
      : `Med ${quotedNb(added)} i stedet for ${quotedNb(gone)}`;
  },
  ofNeeds: (covered, needs) => `${covered}\u00a0av\u00a0${needs} behov`,
  suitsBy: (percent) => `passer\u00a0${percent}`,
  contacts: (count) => (count === 1 ? '1\u00a0kontakt' : `${count}\u00a0kontakter`),
  unknown: 'ikke oppgitt',
  partly: 'ikke oppgitt for alle',
  atLeast: (amount) => `minst ${amount}`,
  daysInShort: (days) => `egne dager: ${days}`,
  priceInShort: (price) => `pris: ${price}`,
  weighed:
    'Vi veier alt sammen: hvor godt tilbudene passer, hvor mange dere må snakke med, tiden deres og prisen. Tilbud som er kjent for å virke sammen, teller litt ekstra.',
  suits:
    'Passer: 100\u00a0% betyr at hvert behov har fått et tilbud som er laget for det. Det som er viktigst for dere, teller mest.',
  compare: 'Sammenlign med det som vises',
  why: 'Hvorfor ikke dette?',
  moment: 'Et øyeblikk …',
  notNow: 'Tilbud som ikke passer akkurat nå',
  obstacles: {
    elsewhere: (place) => `Kan ikke brukes i ${place || 'kommunen deres'}.`,
    expired: (date) => `Det sluttet ${date}.`,
    'not-yet-valid': (date) => `Det begynner først ${date}.`,
    'deadline-passed': (date) => `Søknadsfristen var ${date}.`,
    instead: (title) => `I stedet kom «${title}».`,
  },
};
