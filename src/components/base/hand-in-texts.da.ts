import type { System } from '../../core/model/vocabulary.js';
import type { HandedIn, HandInWhy, LeftOut } from './handed-in.js';
import { inWords } from './numbers.js';

/** Danish texts of taking in what people hand in; the English ones have the same keys, or the build fails. */
export const da = {
  handIn: 'Hent besvarelser ind',
  handInNote:
    'Vælg filer med svar eller billeder af QR-koder, eller sæt koder ind. Rækkefølgen er lige meget, og intet tælles to gange. Det hele bliver på denne enhed.',
  memory: 'Browseren kan ikke gemme her. Svarene er væk, når siden lukkes.',
  choose: 'Vælg filer',
  paste: 'Sæt koder ind',
  pasteLabel: 'Koder, I har fået',
  pasteNote: 'Sæt gerne hele mailen ind og flere koder på én gang.',
  pasteDo: 'Hent koderne ind',
  reading: 'Læser …',
  pasted: 'Det, der er sat ind',
  code: (number: number, line: number) => `kode ${number} (linje ${line})`,
  outcomes: (count: number, outcome: string) => `${count} ${outcome}`,
  outcome: {
    added: 'taget med',
    waiting: 'gemt, men tæller ikke med endnu: runden er lukket',
    replaced: 'har afløst en ældre udgave',
    same: 'var her i forvejen',
    older: 'er ældre end den, der er her',
    withdrawn: 'er trukket tilbage og tæller ikke med',
    erased: 'trukket tilbage og slettet her',
    held: 'trukket tilbage og bliver slettet',
    noted: 'trukket tilbage, men var her ikke',
    counted: 'optælling taget med',
    round: 'runde sat op her',
    'other-round': 'hører til en anden runde og er gemt der',
    opened: 'alt fra en anden enhed',
    failed: 'kunne ikke bruges',
  } satisfies Record<HandedIn['outcome'], string>,
  orphans: (count: number) =>
    count === 1
      ? 'Ét svar har ingen plads i denne udgave af skemaet og er gemt for sig.'
      : `${count} svar har ingen plads i denne udgave af skemaet og er gemt for sig.`,
  inside: (what: string) => `Fra denne runde: ${what}.`,
  insideNone: 'Der er ingen besvarelser fra denne runde i den.',
  left: {
    drafts: (count: number) => (count === 1 ? '1 kladde' : `${count} kladder`),
    others: (count: number) =>
      count === 1 ? '1 besvarelse uden for runden' : `${count} besvarelser uden for runden`,
    unreadable: (count: number) =>
      count === 1 ? '1 besvarelse, der ikke kan læses' : `${count} besvarelser, der ikke kan læses`,
  } satisfies Record<keyof LeftOut, (count: number) => string>,
  leftOut: (what: string) => `Ikke hentet ind: ${what}.`,
  whole: 'Skal det hele flyttes hertil, så indlæs filen under »Mine data«.',
  why: {
    'no-response': 'er ikke en fil med svar',
    'broken-file': 'er ikke hel. Bed om filen igen',
    'other-instrument': 'hører til et andet skema',
    'other-revision': 'er talt op med en anden udgave af skemaet og kan ikke lægges sammen med denne',
    'newer-version': 'er lavet med en nyere udgave, end der er her',
    faulty: 'har svar, der ikke passer til skemaet',
    'round-closed': 'runden er lukket her og bliver, som den er',
    'not-saved': 'kunne ikke gemmes her',
    nothing: 'der er ingen kode i det. En kode begynder med KOBLING/',
    'no-picture': 'er ikke et billede, som browseren kan vise',
    'no-qr': 'der er ingen QR-kode at læse på billedet. Prøv et skarpere, eller bed om filen',
    'cut-off': 'slutningen mangler. Bed om koden igen',
    changed: 'et tegn er ændret eller mangler. Bed om koden igen',
    foreign: 'har et tegn, som ingen kode har',
    'no-mark': 'ligner en kode, men begyndelsen mangler. Den skal være KOBLING/',
    newer: 'er lavet med en nyere udgave, end der er her',
    'too-many': 'er for meget på én gang. Del det op',
    'too-large': 'fylder for meget',
    'cannot-inflate': 'kan ikke åbnes i denne browser. Bed om filen',
  } satisfies Record<HandInWhy, string>,
  foreignAt: (character: string, line: number, column: number) =>
    `»${character}« hører ikke til i en kode (linje ${line}, tegn ${column})`,
  orphansTitle: 'Svar uden plads i skemaet',
  orphansNote: (answers: number, people: number) =>
    `${answers} svar fra ${people === 1 ? 'én besvarelse' : `${people} besvarelser`} hører til en anden udgave af skemaet. De tæller ikke med.`,
  orphansSave: 'Gem dem som fil',
  panel: 'Runden',
  whichRound: 'Runde',
  noRound: 'Svar uden runde',
  period: {
    both: (opens: string, closes: string) => `Svar fra ${opens} til ${closes}.`,
    opens: (opens: string) => `Svar fra ${opens}.`,
    closes: (closes: string) => `Svar senest ${closes}.`,
  },
  turnout: 'Hvem mangler?',
  turnoutNote: 'Her står kun antal, ingen navne.',
  systems: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  answeredOf: (answered: number, expected: number) => `${answered} af ${expected} har svaret`,
  answered: (answered: number) => (answered === 0 ? 'ingen har svaret endnu' : `${answered} har svaret`),
  missing: (missing: number) => (missing === 0 ? 'ingen mangler' : `${missing} mangler`),
  setUp: 'Sæt en runde op',
  handOut: 'Giv runden videre',
  correct: 'Ret runden',
  another: 'Sæt en ny runde op',
  tallySave: 'Gem optællingen som fil',
  tallyNote: 'Optællingen fra denne enhed kan gemmes og hentes ind på en anden.',
  reopen: 'Åbn runden igen',
  reopenNote: (min: number) =>
    `Så er tallene skjult, til I lukker den. Nye svar kommer først med, når der er mindst ${inWords(min, 'da')} i hver gruppe, der ændrer sig.`,
};

export type HandInTexts = typeof da;

declare module './tables.js' {
  interface Tables {
    handIn: HandInTexts;
  }
}
