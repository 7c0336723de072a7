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
    const does = { 3: 'er lavet til', 2: 'kan hjælpe med', 1: 'kan hjælpe lidt på vej med' }[fit];
    const from = `${capitalised(inWords(offers, 'da'))} tilbud fra ${systems(count)} ${does}`;
    if (needs === 1) return `${from} jeres behov`;
    if (covered < needs) return `${from} ${inWords(covered, 'da')} af jeres ${inWords(needs, 'da')} behov`;
    return needs === 2 ? `${from} begge jeres behov` : `${from} alle jeres ${inWords(needs, 'da')} behov`;
  },
  knownAs: (name: string) => `Kendt som »${name}«.`,
  proven: (max: number, offers: number) =>
    offers === 1
      ? 'Det er det eneste tilbud, der passer.'
      : `Prøvet mod alle kombinationer af højst ${max} af de ${offers} tilbud, der passer.`,
  notProven: (percent: string) => `Det bedste, vi har fundet. Intet kan være mere end ${percent} bedre.`,
  spansFewer: (wanted: number, got: number) =>
    `Ingen kombination rækker over ${systems(wanted)}; denne rækker over ${systems(got)}.`,
  betterWithout: 'Et samlet tilbud fra færre systemer ville passe lidt bedre.',
  step: (index: number) => `${index}. skridt`,
  after: (names: readonly string[]) => `Kommer efter ${quoted(names)}.`,
  handles: (fit: number) =>
    ['', 'Kan hjælpe lidt på vej.', 'Kan hjælpe med det.', 'Er lavet til netop det.'][fit] ?? '',
  handlesNamed: (fit: number, needs: readonly string[]) =>
    `${['', 'Kan hjælpe lidt på vej med', 'Kan hjælpe med', 'Er lavet til'][fit] ?? ''} ${quoted(needs)}.`,
  checkedIn: (year: number) => `Tjekket ${year}`,
  checkedUnknown: 'Ikke tjekket',
  mayHaveChanged: (who: string) => `Reglerne kan være ændret. Spørg først: ${who}.`,
  ownDays: (days: string) => (days === '1' ? '1 dag af jeres tid' : `${days} dage af jeres tid`),
  free: 'gratis',
  delivery: {
    'at-company': 'hos jer',
    'at-provider': 'hos udbyderen',
    online: 'online',
    blended: 'delvis online',
  } as Readonly<Record<string, string>>,
  status: {
    active: '',
    'call-based': 'Åbner i puljer: spørg, hvornår næste pulje åbner.',
    ending: 'Ordningen er ved at blive lukket.',
    'phased-out': 'Ordningen er afskaffet.',
  } satisfies Record<OfferStatus, string>,
  validThrough: (date: string) => `Gælder til ${date}.`,
  deadline: (date: string) => `Ansøgningsfrist ${date}.`,
  uncovered: 'Ikke dækket:',
  uncoveredWhy: 'Ingen af tilbuddene passer til det lige nu.',
  noRoom: (max: number) =>
    `Der er ikke plads i et samlet tilbud på højst ${inWords(max, 'da')}. Se de andre tilbud, der passer.`,
  writeAll: 'Skriv til alle på én gang',
  writeAllWhy: 'Så kommer de sammen, og I fortæller det kun én gang.',
  write: 'Skriv den fælles henvendelse',
  copy: 'Kopiér',
  copied: 'Kopieret.',
  copyFailed: 'Kunne ikke kopieres her. Markér teksten, og kopiér den selv.',
  copyText: 'Tekst til kopiering',
  print: 'Udskriv',
  whom: 'Hvem I taler med',
  mailSubject: 'Fælles henvendelse fra os til jer alle',
  mailIntro:
    'Kære alle. Vi er en virksomhed, der gerne vil have løst dette, og vi henvender os til jer samlet:',
  mailEnd: 'Vil I finde et tidspunkt, hvor vi kan tale sammen på én gang?',
  questions: 'Spørgsmål, der kan ændre svaret',
  questionsNote: 'Svar, hvis I ved det. Ellers tager I spørgsmålet med.',
  moreQuestions: (count: number) => (count === 1 ? 'Vis ét spørgsmål mere' : `Vis ${count} spørgsmål mere`),
  decides: (offers: readonly string[]) => `Afgør: ${quoted(offers)}`,
  ask: (who: string) => `Skal afklares. Spørg: ${who}.`,
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
    'de-minimis': 'Spørg, om støtten tæller med i EU’s loft for støtte til en virksomhed (de minimis).',
    'no-displacement': 'Den støttede medarbejder må ikke træde i stedet for en ordinært ansat.',
    'one-at-a-time': 'I kan kun have ét forløb ad gangen.',
    'own-funding': 'I skal selv betale en del. Spørg hvor meget.',
  } satisfies Record<Check, string> as Readonly<Record<string, string>>,
  concerns: (offers: readonly string[]) => `Gælder ${quoted(offers)}.`,
  otherCombinations: 'Andre kombinationer',
  kinds: {
    balanced: 'Balanceret',
    'fewest-contacts': 'Færrest kontakter',
    'least-time': 'Mindst tid',
    'lowest-price': 'Lavest pris',
    'most-complete': 'Mest komplet',
  } satisfies Record<JointOfferKind, string>,
  shownAbove: 'vist ovenfor',
  columns: {
    kind: 'Kombination',
    figure: 'Figur',
    needs: 'Behov',
    systems: 'Systemer',
    contacts: 'Kontakter',
    days: 'Egne dage',
  },
  ofNeeds: (covered: number, needs: number) => `${covered} af ${needs}`,
  inShort: (needs: string, contacts: number, days: string) =>
    `${needs} behov, ${contacts} ${contacts === 1 ? 'kontakt' : 'kontakter'}${days ? `, ${days}\u00a0dage` : ''}`,
  noOthers: 'Vi fandt ingen anden kombination, der er bedre på et punkt.',
  single: (count: number) =>
    count === 1 ? '1 andet tilbud, der passer' : `${count} andre tilbud, der passer`,
  noneTitle: 'Ingen af tilbuddene her løser det',
  noneText: (place: string) =>
    `Vi fandt intet${place ? ` til jer i ${place}` : ''} lige nu. Virksomhedsservice i jeres kommune kan spørge videre for jer.`,
  changed: (title: string) => `Svaret er opdateret: ${title}`,
};

export type AnswerTexts = typeof da;
