import { da as counts } from './count-texts.da.js';
import { capitalised, inWords } from './numbers.js';

/** What is shown of a closed round, as it stands inside a sentence. */
const IT = { report: 'rapporten', radar: 'teamets dækning' };
type Kind = keyof typeof IT;

/** Danish texts of a round, shared by report and radar; the English ones have the same keys, or the build fails. */
export const da = {
  title: {
    report: (instrument: string) => `Hvad svarene siger: ${instrument}`,
    radar: () => 'Hvilke koblingsfunktioner dækker teamet?',
  } satisfies Record<Kind, (instrument: string) => string>,
  ...counts,
  empty: 'Ingen svar endnu',
  emptyText: (kind: Kind, min: number) =>
    `Når nogen svarer her på siden, eller besvarelser kommer ind som filer, samles de her. ${capitalised(IT[kind])} vises først, når runden er lukket, og mindst ${inWords(min, 'da')} har svaret.`,
  fewTitle: (kind: Kind, missing: number) =>
    `${missing === 1 ? 'Ét' : capitalised(inWords(missing, 'da'))} svar mere, så kan ${IT[kind]} vises`,
  fewText: (count: number, min: number) =>
    `${count === 1 ? 'Én' : capitalised(inWords(count, 'da'))} har svaret. Med færre end ${inWords(min, 'da')} vises ingen svar, heller ikke gennemsnit. Ellers kunne man regne sig frem til, hvem der svarede hvad.`,
  openTitle: 'Runden er åben',
  openText:
    'Mens runden er åben, vises kun, hvor mange der har svaret. Så kan ingen regne ud, hvad den seneste svarede.',
  close: (kind: Kind) => `Luk runden, og vis ${IT[kind]}`,
  closeTitle: 'Luk runden?',
  closeText: (count: number, min: number) =>
    `Tallene bliver lavet ud fra de ${inWords(count, 'da')} besvarelser, der er her nu. Kommer der flere, bliver de gemt, men de tælles først med, når der er mindst ${inWords(min, 'da')} nye, også hvis I åbner runden igen.`,
  closeYes: 'Luk runden',
  closeNo: 'Lad den være åben',
  notPublished: 'Det kunne ikke gemmes i denne browser. Runden er, som den var.',
  waiting: (count: number) =>
    count === 1
      ? 'Én besvarelse er kommet til, ændret eller slettet siden og tæller ikke med endnu.'
      : `${capitalised(inWords(count, 'da'))} besvarelser er kommet til, ændret eller slettet siden og tæller ikke med endnu.`,
  waitingWhy: (min: number) =>
    `De tælles med, når der er mindst ${inWords(min, 'da')} i hver gruppe, som ændrer sig. Ellers kunne den enkelte regnes ud.`,
  takeIn: 'Tag dem med',
  withdrawnTitle: 'Tallene er trukket tilbage',
  withdrawnText: (kind: Kind, min: number) =>
    `En besvarelse er slettet, siden tallene blev lavet. ${capitalised(IT[kind])} kan vises igen, når mindst ${inWords(min, 'da')} besvarelser er ændret eller kommet til.`,
  countLost:
    'En optælling er slettet eller ændret, siden tallene blev lavet, og ingen kan se, hvem der mangler. Derfor bliver disse tal ikke vist igen. Svarene på en ny runde kan vises som før.',
  besideNamesTitle: 'Tallene kan ikke vises ved siden af navnene',
  besideNames: (min: number) =>
    `Nogle har vist deres svar med navn. Så kunne man regne sig frem til de andre, når de er færre end ${inWords(min, 'da')}. Tallene vises, når mindst ${inWords(min, 'da')} andre har svaret.`,
  showAgain: (kind: Kind) => `Vis ${IT[kind]} igen`,
  failedTitle: { report: 'Rapporten kan ikke vises', radar: 'Radaren kan ikke vises' } satisfies Record<
    Kind,
    string
  >,
  failedSafe: 'Svarene er der ikke sket noget med.',
};

export type RoundTexts = typeof da;
export type RoundKind = Kind;

declare module './tables.js' {
  interface Tables {
    round: RoundTexts;
  }
}
