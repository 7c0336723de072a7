import type { Check, JointOfferKind } from '../../core/model/vocabulary.js';
import { inList } from '../base/numbers.js';
import type { AnswerTexts } from './answer-texts.da.js';
import { howMuch } from './how-much.js';
import { quoted } from './quoted.js';

/** Danish texts of all that stands below the joint offer. */
export const da = {
  writeAll: (contacts: number): string => (contacts === 1 ? 'Skriv til dem' : 'Skriv til alle på én gang'),
  writeAllWhy: (contacts: number): string =>
    contacts === 1 ? '' : 'Så kan de komme sammen, og I fortæller det kun én gang.',
  write: (contacts: number): string => (contacts === 1 ? 'Skriv mailen' : 'Skriv den fælles mail'),
  noAddress: (whom: readonly string[]) => `Mailadressen til ${inList(whom, 'da')} skal I selv skrive på.`,
  askAll: (contacts: number): string => (contacts === 1 ? 'Tal med dem' : 'Bed dem om at komme sammen'),
  noAddresses: (contacts: number): string =>
    `${contacts === 1 ? '' : 'Så fortæller I det kun én gang. '}Her står ingen mailadresser: Tag teksten med, når I ringer eller skriver.`,
  copyLetter: 'Kopiér teksten',
  openMail: 'Åbn den i en mail',
  copy: 'Kopiér',
  copyText: 'Tekst til kopiering',
  print: 'Udskriv',
  whom: 'Hvem I taler med',
  mail: {
    subject: (contacts: number): string =>
      contacts === 1 ? 'Vil I tale med os?' : 'Vil I komme sammen og tale med os?',
    intro: (contacts: number): string =>
      contacts === 1
        ? 'Hej\n\nVi vil gerne have løst dette:'
        : 'Kære alle\n\nVi skriver til jer på én gang, fordi vi gerne vil have løst dette:',
    offers: 'Disse tilbud ser ud til at passe til os:',
    questions: 'Det blev vi spurgt om, og det ved vi ikke endnu:',
    persons: 'Det, der handler om en bestemt person, tager vi, når vi taler sammen.',
    end: (contacts: number): string =>
      contacts === 1
        ? 'Hvornår kan vi tale sammen?'
        : 'Vil I finde et tidspunkt, hvor I kan komme sammen, så vi kun skal fortælle det én gang?',
    sign: 'Venlig hilsen\n\nNavn:\nVirksomhed:\nCvr-nummer:\nTelefon:',
  },
  about: 'Om os',
  place: (name: string) => `Kommune: ${name}`,
  employees: (count: string) => `Antal ansatte: ${count}`,
  sectors: { private: 'Privat virksomhed', public: 'Offentlig arbejdsplads' },
  questions: 'Spørgsmål, der kan ændre svaret',
  questionsNote: 'Svar på det, I ved. Resten tager I med, når I taler med dem.',
  moreQuestions: (count: number) => (count === 1 ? 'Vis ét spørgsmål mere' : `Vis ${count} spørgsmål mere`),
  decides: (offers: readonly string[]) => `Afgør: ${quoted(offers, 'da')}`,
  ask: (who: string) => `Skal afklares. Spørg: ${who}.`,
  expected: {
    count: 'Det kunne ikke læses som et tal. Skriv et tal fra 0 og op, for eksempel 12.',
    percent: 'Det kunne ikke læses som procent. Skriv et tal fra 0 til 100, for eksempel 25.',
  },
  yes: 'Ja',
  no: 'Nej',
  dontKnow: 'Ved ikke',
  yourAnswers: 'Jeres svar',
  toConfirm: 'Skal bekræftes, før I går i gang',
  guidance: (offers: number): string =>
    offers === 1
      ? 'I ser ud til at kunne få tilbuddet; udbyderen afgør det.'
      : 'I ser ud til at kunne få tilbuddene; kommunen, skolen og de andre afgør det.',
  checks: {
    'apply-before-start': 'Søg, før I går i gang. Støtte gives ikke bagud.',
    'double-funding':
      'Få bekræftet, at I ikke får offentlig støtte to gange til de samme timer eller udgifter.',
    'de-minimis': 'Spørg, om støtten tæller med i EU’s loft for støtte til én virksomhed (de minimis).',
    'no-displacement': 'Den støttede medarbejder må ikke erstatte en, der er ansat på almindelige vilkår.',
    'one-at-a-time': 'I kan kun have ét forløb ad gangen.',
    'own-funding': 'I skal selv betale en del. Spørg, hvor meget det er.',
  } satisfies Record<Check, string> as Readonly<Record<string, string>>,
  concerns: (offers: readonly string[]) => `Gælder ${quoted(offers, 'da')}.`,
  holds: {
    pin: (titles: readonly string[]) => `Med ${quoted(titles, 'da')}`,
    drop: (titles: readonly string[]) => `Uden ${quoted(titles, 'da')}`,
  },
  heldTitle: 'Det har I selv valgt:',
  heldCost: (points: number) =>
    points < 0
      ? 'Med jeres valg rækker svaret over færre systemer.'
      : `Svaret er ${howMuch(points, 'da')} det bedste uden jeres valg.`,
  takeBack: 'Fortryd',
  pinMissing: 'Det passer ikke til jer lige nu, så det er ikke med.',
  wishes: 'Hvad skal tælle mest for jer?',
  kinds: {
    balanced: 'Helheden',
    'fewest-contacts': 'Få kontakter',
    'least-time': 'Lidt egen tid',
    'lowest-price': 'Lav pris',
    'most-complete': 'God dækning',
  } satisfies Record<JointOfferKind, string>,
  wished: (name: string) => `I har valgt »${name}«.`,
  sameAs: (names: readonly string[], other: string) =>
    `${quoted(names, 'da')} giver samme forslag som »${other}«.`,
  sideBySide: 'Forslagene side om side',
  differs: (added: readonly string[], gone: readonly string[]) => {
    if (added.length === 0) return `Uden ${quoted(gone, 'da')}`;
    return gone.length === 0
      ? `Også med ${quoted(added, 'da')}`
      : `Med ${quoted(added, 'da')} i stedet for ${quoted(gone, 'da')}`;
  },
  ofNeeds: (covered: number, needs: number) => `${covered}\u00a0af\u00a0${needs} behov`,
  suitsBy: (percent: string) => `passer\u00a0${percent}`,
  contacts: (count: number) => (count === 1 ? '1\u00a0kontakt' : `${count}\u00a0kontakter`),
  unknown: 'ikke oplyst',
  partly: 'ikke oplyst for alle',
  atLeast: (amount: string) => `mindst ${amount}`,
  daysInShort: (days: string) => `egne dage: ${days}`,
  priceInShort: (price: string) => `pris: ${price}`,
  weighed:
    'Vi vejer det hele: hvor godt tilbuddene passer, hvor mange I skal tale med, jeres tid og prisen. Tilbud, der er kendt for at virke sammen, tæller lidt ekstra.',
  suits:
    'Passer: 100\u00a0% betyder, at hvert behov har fået et tilbud, der er lavet til det. Det, der er vigtigst for jer, tæller mest.',
  compare: 'Sammenlign med den viste',
  why: 'Hvorfor ikke denne?',
  moment: 'Et øjeblik …',
  notNow: 'Tilbud, der ikke passer lige nu',
  obstacles: {
    elsewhere: (place: string) => `Kan ikke bruges i ${place || 'jeres kommune'}.`,
    expired: (date: string) => `Det sluttede ${date}.`,
    'not-yet-valid': (date: string) => `Det begynder først ${date}.`,
    'deadline-passed': (date: string) => `Fristen for at søge var ${date}.`,
    instead: (title: string) => `I stedet kom »${title}«.`,
  },
};

export type BelowTexts = typeof da;

/** Texts of the whole answer. */
export type AllTexts = AnswerTexts & BelowTexts;

declare module '../base/tables.js' {
  interface Tables {
    below: BelowTexts;
  }
}
