import type { Check, Fit, JointOfferKind, OfferStatus, System } from '../../core/model/vocabulary.js';
import { capitalised, inList, inWords } from '../base/numbers.js';

const systems = (count: number) => (count === 1 ? 'ét system' : `${inWords(count, 'da')} systemer`);

/** Titles as titles, so that their own commas do no harm in a list. */
const quoted = (titles: readonly string[]) =>
  inList(
    titles.map((title) => `»${title}«`),
    'da',
  );

/** Danish texts of the answer; they come with it, on demand. */
export const da = {
  system: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  /** `fit` as of needs: 3 if all is made for them, 1 if all helps only a little. */
  answer: (offers: number, count: number, covered: number, needs: number, fit: Fit) => {
    const does = { 3: 'dækker', 2: 'kan hjælpe med', 1: 'kan hjælpe lidt på vej med' }[fit];
    const from = `${capitalised(inWords(offers, 'da'))} tilbud fra ${systems(count)} ${does}`;
    if (needs === 1) return `${from} jeres behov`;
    if (covered < needs) return `${from} ${inWords(covered, 'da')} af jeres ${inWords(needs, 'da')} behov`;
    return needs === 2 ? `${from} begge behov` : `${from} alle ${inWords(needs, 'da')} behov`;
  },
  knownAs: (name: string) => `Kendt som »${name}«.`,
  proven: (max: number, offers: number) =>
    offers === 1
      ? 'Det er det eneste tilbud, der passer.'
      : `Valgt blandt alle kombinationer ${max < offers ? `på højst ${inWords(max, 'da')} ` : ''}af de ${offers} tilbud, der passer.`,
  notProven: (percent: string) =>
    `Det bedste, vi nåede at finde. Ingen kombination kan være mere end ${percent} bedre.`,
  spansFewer: (wanted: number, got: number) =>
    `Ingen kombination rækker over ${systems(wanted)}; denne rækker over ${systems(got)}.`,
  betterWithout: 'Med færre systemer kunne I få et lidt bedre samlet tilbud.',
  step: (index: number) => `${index}. skridt`,
  after: (names: readonly string[]) => `Kommer efter ${quoted(names)}.`,
  handles: (fit: number) =>
    ['', 'Kan hjælpe lidt på vej.', 'Kan hjælpe med det.', 'Er lavet til netop det.'][fit] ?? '',
  handlesNamed: (fit: number, needs: readonly string[]) =>
    `${['', 'Kan hjælpe lidt på vej med', 'Kan hjælpe med', 'Er lavet til'][fit] ?? ''} ${quoted(needs)}.`,
  checkedIn: (year: number) => `Senest tjekket i ${year}`,
  checkedUnknown: 'Ikke tjekket',
  mayHaveChanged: (who: string) => `Reglerne kan være ændret. Spørg først: ${who}.`,
  remark: (question: string) => `Plejer at kræve et andet svar på »${question}«.`,
  ownDays: (days: string) => (days === '1' ? '1 dag af jeres tid' : `${days} dage af jeres tid`),
  free: (year: string) => (year ? `gratis i ${year}` : 'gratis'),
  delivery: {
    'at-company': 'hos jer',
    'at-provider': 'hos dem',
    online: 'online',
    blended: 'delvis online',
  } as Readonly<Record<string, string>>,
  atSchool: 'på skolen',
  status: {
    active: '',
    'call-based': 'Kan kun søges, når en pulje er åben. Spørg, hvornår den næste åbner.',
    ending: 'Ordningen er ved at blive lukket.',
    'phased-out': 'Ordningen er afskaffet.',
  } satisfies Record<OfferStatus, string>,
  validThrough: (date: string) => `Gælder til ${date}.`,
  deadline: (date: string) => `Søg senest ${date}.`,
  uncovered: 'Ikke dækket:',
  uncoveredWhy: 'Ingen af tilbuddene passer til det lige nu.',
  noRoom: (max: number) =>
    max === 1
      ? 'Her er kun plads til ét tilbud. Se de andre, der passer.'
      : `Her er kun plads til ${inWords(max, 'da')} tilbud. Se de andre, der passer.`,
  writeAll: (contacts: number): string => (contacts === 1 ? 'Skriv til dem' : 'Skriv til alle på én gang'),
  writeAllWhy: (contacts: number): string =>
    contacts === 1 ? '' : 'Så kan de komme sammen, og I fortæller det kun én gang.',
  write: (contacts: number): string => (contacts === 1 ? 'Skriv mailen' : 'Skriv den fælles mail'),
  noAddress: (whom: readonly string[]) => `Mailadressen til ${inList(whom, 'da')} skal I selv skrive på.`,
  copy: 'Kopiér',
  copied: 'Kopieret.',
  copyFailed: 'Kunne ikke kopieres her. Markér teksten, og kopiér den selv.',
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
  decides: (offers: readonly string[]) => `Afgør: ${quoted(offers)}`,
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
  concerns: (offers: readonly string[]) => `Gælder ${quoted(offers)}.`,
  otherCombinations: 'Andre kombinationer',
  kinds: {
    balanced: 'Samlet set bedst',
    'fewest-contacts': 'Færrest kontakter',
    'least-time': 'Mindst tid',
    'lowest-price': 'Lavest pris',
    'most-complete': 'Passer bedst',
  } satisfies Record<JointOfferKind, string>,
  shownAbove: 'vist ovenfor',
  differs: (added: readonly string[], gone: readonly string[]) => {
    if (added.length === 0) return `Uden ${quoted(gone)}`;
    return gone.length === 0
      ? `Også med ${quoted(added)}`
      : `Med ${quoted(added)} i stedet for ${quoted(gone)}`;
  },
  otherProviders: 'andre udbydere',
  sameProviders: 'samme udbydere, andre tilbud',
  columns: {
    kind: 'Kombination',
    needs: 'Behov',
    suits: 'Passer',
    contacts: 'Kontakter',
    days: 'Egne dage',
    price: 'Pris',
  },
  ofNeeds: (covered: number, needs: number) => `${covered}\u00a0af\u00a0${needs}`,
  percent: (value: string) => `${value}\u00a0%`,
  unknown: 'ikke oplyst',
  partly: 'ikke oplyst for alle',
  atLeast: (amount: string) => `mindst ${amount}`,
  inShort: (needs: string, suits: string, contacts: number) =>
    `${needs} behov, passer ${suits}, ${contacts} ${contacts === 1 ? 'kontakt' : 'kontakter'}`,
  daysInShort: (days: string) => `egne dage: ${days}`,
  priceInShort: (price: string) => `pris: ${price}`,
  weighed:
    'Vi vejer det hele: hvor godt tilbuddene passer, hvor mange I skal tale med, jeres tid og prisen. Tilbud, der er kendt for at virke sammen, tæller lidt ekstra.',
  suits:
    'Passer: 100\u00a0% betyder, at hvert behov har fået et tilbud, der er lavet til det. Det, der er vigtigst for jer, tæller mest.',
  compare: (name: string) => `Sammenlign med den viste: ${name}`,
  why: 'Hvorfor ikke denne?',
  moment: 'Et øjeblik …',
  noOthers: 'Vi fandt ingen anden kombination, der er bedre på et punkt.',
  single: (count: number) =>
    count === 1 ? '1 andet tilbud, der passer' : `${count} andre tilbud, der passer`,
  notNow: 'Tilbud, der ikke passer lige nu',
  noneTitle: 'Ingen af tilbuddene her løser det',
  noneText: (place: string) =>
    `Vi fandt intet${place ? ` til jer i ${place}` : ''} lige nu. Virksomhedsservice i jeres kommune kan spørge videre for jer.`,
  changed: (title: string) => `Svaret er opdateret: ${title}`,
};

export type AnswerTexts = typeof da;
