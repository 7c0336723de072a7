import type { System } from '../../core/model/vocabulary.js';
import { capitalised, inList, inWords } from '../base/numbers.js';
import type { PictureKind } from './take-away.js';

/** @param others how many more there are that are not named */
const quoted = (names: readonly string[], others = 0) =>
  inList(
    [...names.map((name) => `»${name}«`), ...(others > 0 ? [`${inWords(others, 'da')} andre`] : [])],
    'da',
  );
const persons = (count: number) => (count === 1 ? 'én' : inWords(count, 'da'));
const IN = { employment: 'beskæftigelse', education: 'uddannelse', business: 'erhvervsfremme' };

/** Danish texts of what stands below the radar; they come with it, on demand. */
export const da = {
  save: {
    png: 'Gem som billede (PNG)',
    svg: 'Gem som tegning (SVG)',
    csv: 'Gem tallene som regneark (CSV)',
  } satisfies Record<PictureKind, string>,
  print: 'Udskriv',
  handed: (name: string) => `Filen ${name} er givet til browseren.`,
  byHand: 'Kom der ingen fil? Vis indholdet',
  notSaved: 'Det kunne ikke gemmes i denne browser. Alt andet er, som det var.',

  keepTitle: 'Behold det først',
  keep: {
    team: 'Det nye lægges oven på det, I allerede kan; intet tages fra jer.',
    self: 'Det nye lægges oven på det, du allerede kan; intet tages fra dig.',
  },
  keepHow: { team: 'Aftal, hvordan I holder fast i det her:', self: 'Hold fast i det her:' },
  keepOf: (people: number, n: number, systems: readonly System[]) =>
    `${people} af ${n}${
      systems.length > 0 && systems.length < 3
        ? `, især ${inList(
            systems.map((system) => IN[system]),
            'da',
          )}`
        : ''
    }`,

  practiceTitle: 'Øv det næste',
  practice: {
    team: 'Korte øvelser til en udvekslingszone: en time og et sted, hvor I øver på tværs, uden at der skal leveres noget. De øverste er til det, der mangler eller er tyndt.',
    self: 'Korte øvelser til en udvekslingszone: en time og et sted, hvor man øver på tværs, uden at der skal leveres noget. De øverste er til det, du ikke har endnu.',
  },
  practiceNone: {
    team: 'Hver kompetence har mindst to personer. Øvelserne ligger her, når I vil holde dem ved lige.',
    self: 'Du har alle kompetencerne. Øvelserne ligger her, når du vil holde dem ved lige.',
  },
  why: { missing: 'mangler', thin: 'kun én person' },
  minutes: (minutes: number) => `${minutes} minutter`,
  together: (whom: string) => `sammen med ${whom}`,
  worked: 'Sådan ses det, at det virkede:',
  done: { team: 'Vi har prøvet den', self: 'Jeg har prøvet den' },
  rateAgain: 'Vurdér kompetencen igen',
  rateNextRound: 'Svar på udsagnet igen i næste runde. Så ses det her, om øvelsen flyttede noget.',
  rateSave: 'Gem mit nye svar',
  moreCards: (count: number, isMore: boolean) =>
    isMore ? `Vis de andre øvelser (${count})` : `Vis øvelserne (${count})`,
  saidDone: 'Noteret som prøvet og gemt i denne browser.',
  saidUndone: 'Noten er fjernet.',
  saidRated: 'Dit nye svar er gemt.',

  compareTitle: { other: 'Set af andre', desired: 'Nu og ønsket' },
  columns: {
    competence: 'Kompetence',
    own: { other: 'I selv', desired: 'Nu' },
    other: 'Andre',
    desired: 'Ønsket',
    difference: 'Forskel',
  },
  shareOf: (people: number, n: number) => `${people} af ${n}`,
  notShown: 'vises ikke',
  readings: { more: 'flere', less: 'færre', alike: 'omtrent ens' },
  compared: {
    other: {
      more: (names: readonly string[], others: number) =>
        `Andre ser mere af ${quoted(names, others)}, end I selv gør.`,
      less: (names: readonly string[], others: number) =>
        `Andre ser mindre af ${quoted(names, others)}, end I selv gør.`,
      alike: 'Andre ser omtrent det samme, som I selv gør.',
    },
    desired: {
      more: (names: readonly string[], others: number) => `I ønsker jer flere med ${quoted(names, others)}.`,
      less: (names: readonly string[], others: number) => `Færre behøver have ${quoted(names, others)}.`,
      alike: 'Det, I ønsker, er omtrent det, I har nu.',
    },
  },
  compareLegend: {
    other:
      'Ring: teamets eget svar. Prik: andres. Hele linjen er alle, der har svaret. En forskel nævnes fra en fjerdedel.',
    desired:
      'Ring: nu. Prik: ønsket. Hele linjen er alle, der har svaret. En forskel nævnes fra en fjerdedel.',
  },
  compareFew: {
    other: (people: number, min: number) =>
      `${capitalised(persons(people))} har svaret, som de ser teamet udefra. Det vises fra ${inWords(min, 'da')}.`,
    desired: (people: number, min: number) =>
      `${capitalised(persons(people))} har svaret, hvordan de ønsker det. Det vises fra ${inWords(min, 'da')}.`,
  },
  compareReady: {
    other: (people: number, min: number) =>
      `${capitalised(persons(people))} har svaret, som de ser teamet udefra. Tallene laves af de svar, der er her nu. Senere svar venter, til der er mindst ${inWords(min, 'da')}.`,
    desired: (people: number, min: number) =>
      `${capitalised(persons(people))} har svaret, hvordan de ønsker det. Tallene laves af de svar, der er her nu. Senere svar venter, til der er mindst ${inWords(min, 'da')}.`,
  },
  publish: { other: 'Vis, hvordan andre ser det', desired: 'Vis det ønskede ved siden af' },
  compareWaiting: (count: number, min: number) =>
    `${capitalised(persons(count))} er kommet til, ændret eller slettet siden og tæller ikke med endnu. De tælles med, når der er mindst ${inWords(min, 'da')} i hver gruppe, som ændrer sig.`,
  compareWithdrawn: (min: number) =>
    `Et svar er slettet, så tallene er trukket tilbage. De kan vises igen, når mindst ${inWords(min, 'da')} svar er ændret eller kommet til.`,
  takeIn: 'Tag dem med',
  saidPublished: 'Tallene er vist.',

  consentTitle: 'Et lille team kan se på det sammen',
  consent: (min: number) =>
    `Er I færre end ${inWords(min, 'da')}, vises intet samlet uden navne. I kan se på svarene sammen med navn, hvis hver især siger ja på sit eget svar. Skriv dit navn, sig ja, og giv filen til den, der samler. Den, der samler, kan læse hvert svar.`,
  consentName: 'Dit navn',
  consentYes: 'Ja, mit team må se mine svar med navn',
  consented: (name: string) => `Du har sagt ja som ${name}.`,
  consentFile: 'Gem mit svar som fil til teamet',
  consentBack: 'Tag mit ja tilbage',
  saidAgreed: 'Dit ja er gemt i denne browser.',
  saidTakenBack: 'Dit ja er taget tilbage, og navnet er fjernet. Giv den nye fil til den, der samler.',
  saidFile: 'Filen er givet til browseren.',

  namedReadyTitle: 'Alle har sagt ja til at se på det sammen',
  namedWaitTitle: (others: number) =>
    others === 1
      ? 'Ét ja mangler, før I kan se på det sammen'
      : `${capitalised(inWords(others, 'da'))} ja mangler, før I kan se på det sammen`,
  namedWho: (names: string, count: number) =>
    count === 1 ? `${names} har sagt ja.` : `${names} har alle sagt ja.`,
  namedOthers: (others: number) =>
    others === 1
      ? 'Én har svaret uden at sige ja.'
      : `${capitalised(inWords(others, 'da'))} har svaret uden at sige ja.`,
  namedWhy: (min: number) =>
    `Et team på færre end ${inWords(min, 'da')} vises kun med navne, og kun når hver især har sagt ja på sit eget svar. Intet vises af andre.`,
  namedShow: 'Vis, hvem der har hvad',
  namedHide: 'Luk visningen med navne',
  namedTitle: 'Hvem har hvilke koblingskompetencer?',
  namedText: (names: string) => `Sådan har ${names} svaret om sig selv.`,
  namedNote: 'Det er et sted at begynde en samtale, ikke en rangorden. Ingen skal kunne det hele.',
  nobodyYet: 'ingen endnu',
  notYet: 'Ikke endnu',
  unanswered: 'Intet svar',
};

export type BelowTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    radarBelow: BelowTexts;
  }
}
