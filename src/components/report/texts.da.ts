import type { System } from '../../core/model/vocabulary.js';
import { capitalised, inWords } from '../base/numbers.js';

/** Danish texts of the report's shell; the English ones have the same keys, or the build fails. */
export const da = {
  region: 'Rapport',
  loading: 'Henter svarene …',
  title: (instrument: string) => `Hvad svarene siger: ${instrument}`,
  empty: 'Ingen svar endnu',
  emptyText:
    'Når svar kommer ind som filer, eller nogen svarer på denne side, samles de her. Figurer vises først, når runden er lukket, og mindst fem har svaret.',
  answers: (count: number) => (count === 1 ? '1 besvarelse' : `${count} besvarelser`),
  from: (count: number, system: string) => `${count} fra ${system}`,
  noSystem: (count: number) => `${count} uden system`,
  systemsInside: {
    employment: 'beskæftigelse',
    education: 'uddannelse',
    business: 'erhvervsfremme',
  } satisfies Record<System, string>,
  openTitle: 'Runden er åben',
  openText:
    'Mens runden er åben, vises kun, hvor mange der har svaret. Så kan ingen regne ud, hvad den seneste svarede.',
  close: 'Luk runden, og vis rapporten',
  closeNote: 'Senere svar bliver gemt, men tælles først med, når der er mindst fem nye.',
  fewTitle: (missing: number) =>
    missing === 1
      ? 'Ét svar mere, så kan rapporten vises'
      : `${capitalised(inWords(missing, 'da'))} svar mere, så kan rapporten vises`,
  fewText: (count: number, min: number) =>
    `${count === 1 ? 'Én har' : `${capitalised(inWords(count, 'da'))} har`} svaret. Under ${inWords(min, 'da')} vises intet, heller ikke gennemsnit, så ingen kan regne sig frem til, hvem der svarede hvad.`,
  waiting: (count: number) =>
    count === 1
      ? 'Ét svar er kommet til eller ændret siden og venter.'
      : `${capitalised(inWords(count, 'da'))} svar er kommet til eller ændret siden og venter.`,
  takeIn: 'Tag dem med',
  waitingWhy:
    'De tælles med, når der er mindst fem i hver gruppe, som ændrer sig. Ellers kunne den enkelte regnes ud.',
  withdrawnTitle: 'Tallene er trukket tilbage',
  withdrawnText:
    'Et svar er slettet, siden rapporten blev lavet. Den kan vises igen, når mindst fem svar har ændret sig.',
  handIn: 'Hent besvarelser ind',
  handInNote: 'Vælg filerne med svar. De bliver på denne enhed.',
  choose: 'Vælg filer',
  outcome: {
    added: 'taget med',
    replaced: 'har afløst en ældre udgave',
    same: 'var her i forvejen',
    older: 'er ældre end den, der er her',
    'other-round': 'hører til en anden runde og er gemt der',
    failed: 'kunne ikke bruges',
  },
  why: {
    'no-response': 'er ikke en fil med svar',
    'other-instrument': 'hører til et andet skema',
    'newer-version': 'er lavet med en nyere udgave, end der er her',
    faulty: 'har svar, der ikke passer til skemaet',
    'not-saved': 'kunne ikke gemmes her',
  },
  notPublished: 'Det kunne ikke gemmes i denne browser. Runden er, som den var.',
  outcomes: (count: number, outcome: string) => `${count} ${outcome}`,
  details: 'Vis detaljer',
  failedTitle: 'Skemaet kan ikke vises',
  failedText: 'Filen med skemaet har en fejl. Svarene er der ikke sket noget med.',
  memory: 'Browseren kan ikke gemme her. Svarene er væk, når siden lukkes.',
};

export type ReportShellTexts = typeof da;
