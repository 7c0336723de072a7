import { capitalised, inWords } from '../base/numbers.js';

/** Danish texts of the radar's shell; the English ones have the same keys, or the build fails. */
export const da = {
  region: 'Koblingsradar',
  loading: 'Henter svarene …',
  title: 'Hvilke koblingsfunktioner dækker teamet?',
  people: (count: number) => `${capitalised(inWords(count, 'da'))} har svaret.`,
  emptyTitle: 'Ingen svar endnu',
  emptyText:
    'Når nogen svarer på skemaet om koblingskompetencer her på siden, eller svar kommer ind som filer, tegnes teamets dækning her.',
  openTitle: 'Runden er åben',
  openText: 'Mens runden er åben, vises kun, hvor mange der har svaret.',
  close: 'Luk runden, og vis teamets dækning',
  fewTitle: (missing: number) =>
    missing === 1
      ? 'Ét svar mere, så kan dækningen vises'
      : `${capitalised(inWords(missing, 'da'))} svar mere, så kan dækningen vises`,
  fewText: (min: number) =>
    `Under ${inWords(min, 'da')} svar vises intet om teamet, så ingen kan regne sig frem til den enkelte.`,
  withdrawnTitle: 'Tallene er trukket tilbage',
  withdrawnText: 'Et svar er slettet siden. Dækningen kan vises igen, når mindst fem svar har ændret sig.',
  showAgain: 'Vis dækningen igen',
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
  memory: 'Browseren kan ikke gemme her. Svarene er væk, når siden lukkes.',
  failedTitle: 'Radaren kan ikke vises',
  failedText: 'Filen med skemaet har en fejl. Svarene er der ikke sket noget med.',
};

export type RadarShellTexts = typeof da;
