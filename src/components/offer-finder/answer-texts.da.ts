import type { Fit, OfferStatus, System } from '../../core/model/vocabulary.js';
import { capitalised, inWords } from '../base/numbers.js';
import type { Hold } from './held-offers.js';
import { quoted } from './quoted.js';

const systems = (count: number) => (count === 1 ? 'ét system' : `${inWords(count, 'da')} systemer`);

/** Danish texts of the joint offer; they come with it, on demand. */
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
  after: (names: readonly string[]) => `Kommer efter ${quoted(names, 'da')}.`,
  handles: (fit: number) =>
    ['', 'Kan hjælpe lidt på vej.', 'Kan hjælpe med det.', 'Er lavet til netop det.'][fit] ?? '',
  handlesNamed: (fit: number, needs: readonly string[]) =>
    `${['', 'Kan hjælpe lidt på vej med', 'Kan hjælpe med', 'Er lavet til'][fit] ?? ''} ${quoted(needs, 'da')}.`,
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
  copied: 'Kopieret.',
  copyFailed: 'Kunne ikke kopieres her. Markér teksten, og kopiér den selv.',
  percent: (value: string) => `${value}\u00a0%`,
  noneTitle: 'Ingen af tilbuddene her løser det',
  noneText: (place: string) =>
    `Vi fandt intet${place ? ` til jer i ${place}` : ''} lige nu. Virksomhedsservice i jeres kommune kan spørge videre for jer.`,
  keep: 'Behold det',
  hold: { pin: 'Tag det med', drop: 'Lad det være' } satisfies Record<Hold, string>,
  heldNone: 'Jeres valg kan ikke stå i ét samlet tilbud',
  heldNoneText: 'Fortryd et af dem, så finder vi det bedste ud fra resten.',
  changed: (title: string) => `Svaret er opdateret: ${title}`,
};

export type AnswerTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    answer: AnswerTexts;
  }
}
