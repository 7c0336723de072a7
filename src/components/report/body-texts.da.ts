import { da as counts } from '../base/count-texts.da.js';
import type { Reading, System } from '../../core/model/vocabulary.js';
import { capitalised, inList, inWords } from '../base/numbers.js';

/** Titles of themes as they stand inside a sentence. */
const inside = (names: readonly string[]) =>
  inList(
    names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)),
    'da',
  );

/** Danish texts of the report's body; they come with it, on demand. */
export const da = {
  ...counts,
  headline: {
    both: (strong: readonly string[], gap: readonly string[]) =>
      `I står stærkt sammen om ${inside(strong)} og savner ${inside(gap)}`,
    strong: (names: readonly string[]) => `I står stærkt sammen om ${inside(names)}`,
    gap: (names: readonly string[]) => `I savner alle ${inside(names)}`,
    differ: (names: readonly string[]) => `I ser forskelligt på ${inside(names)}`,
    open: 'Svarene peger hverken på klar enighed eller klar forskel',
  },
  systems: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  marks: 'Hvert mærke er ét svar på et udsagn.',
  bars: 'Søjlerne tæller svar på udsagn.',
  thread: 'Tråden står ved alles gennemsnit.',
  threadBent: 'Svarer systemerne forskelligt, knækker den og går gennem hvert systems gennemsnit.',
  everybody: 'De grå søjler er alle tilsammen.',
  together: 'Systemerne er lagt sammen, så ingen kan regne sig frem til den enkelte.',
  readings: {
    'shared-strength': 'Fælles styrke',
    'shared-gap': 'Fælles mangel',
    'between-systems': 'Forskel mellem systemerne',
    'within-system': 'Forskel fra person til person',
    open: 'Åbent',
  } satisfies Record<Reading, string>,
  readingsPlain: {
    'shared-strength': 'Svarene er høje og ligger tæt.',
    'shared-gap': 'Svarene er lave og ligger tæt.',
    'between-systems': 'Systemerne svarer forskelligt.',
    'within-system': 'Svarene ligger langt fra hinanden.',
    open: 'Hverken enighed eller tydelig forskel.',
  } satisfies Record<Reading, string>,
  mean: 'Gns.',
  all: 'Alle',
  hidden: 'skjult, for få har svaret',
  hiddenSystems: (names: readonly string[]) =>
    `${inList(names, 'da')}: skjult, så ingen kan regne sig frem til den enkelte`,
  statements: (count: number) => (count === 1 ? 'Vis udsagnet' : `Vis de ${count} udsagn`),
  distribution: (label: string, count: number) => `${label}: ${count}`,
  meanOf: (group: string, mean: string, basis: string) => `${group}: gennemsnit ${mean}, ${basis}`,
  /** Answers to one statement: as many as people. */
  answersGiven: (count: number) => `${count} svar`,
  /** Answers to several statements are not people: both are told. */
  answersOf: (answers: number, statements: number, people: number, isLeast: boolean) =>
    `${answers} svar på ${statements} udsagn fra ${isLeast ? 'mindst ' : ''}${people} personer`,
  spread: (value: string) => `Svarene ligger i snit ${value} fra gennemsnittet.`,
  talk: (count: number) => `${capitalised(inWords(count, 'da'))} spørgsmål at tale om`,
  questions: {
    'between-systems': (theme: string, high: string, low: string) =>
      `Hvad ser ${high}, som ${low} ikke ser, når det gælder ${theme}?`,
    'within-system': (theme: string) => `Hvad lægger I hver især i ${theme}?`,
    'shared-gap': (theme: string) => `Hvad ville være det første skridt, når det gælder ${theme}?`,
    'shared-strength': (theme: string) => `Hvad ligger bag, at I står stærkt, når det gælder ${theme}?`,
    open: (theme: string) => `Hvad har I ikke fået talt om, når det gælder ${theme}?`,
  },
  positionTitle: 'Hvor ligger samarbejdet? Figur 1',
  positionText: (n: number) =>
    `${capitalised(inWords(n, 'da'))} har placeret samarbejdet. Tallene tæller personer i hvert felt; ingen kan ses for sig.`,
  positionMean: (cell: string) => `Midten ligger i feltet ${cell}.`,
  cells: { network: 'netværk', partnership: 'partnerskab', market: 'marked', cartel: 'kartel' },
  axes: { left: 'individuelle hensyn', right: 'fælles hensyn', bottom: 'konkurrence', top: 'samarbejde' },
  positionTable:
    'Antal personer i hvert felt. Øverst samarbejde i faste rammer, nederst konkurrence; til højre fælles hensyn.',
  context: 'Rammer omkring jer',
  contextNote: 'Vises for sig: rammerne er ikke jeres fortjeneste eller fejl.',
  export: 'Gem tallene som regneark (CSV)',
  print: 'Udskriv',
  noNorms: 'Et dialogværktøj uden normer: tallene er et udgangspunkt for en samtale, ikke en måling.',
  notPromised:
    'Den, der samler filerne, kan læse hver enkelt. Den, der selv har svaret, kan trække sit eget svar fra. Svarer alle i en gruppe det samme, kan det ses.',
  citation: (citation: string) => `Bygger på: ${citation}`,
  csvHeadings: {
    level: 'Niveau',
    id: 'Nøgle',
    title: 'Tekst',
    group: 'Gruppe',
    n: 'Antal besvarelser',
    mean: 'Gennemsnit',
    sd: 'Standardafvigelse',
    averageDeviation: 'Gennemsnitlig afstand',
    agreement: 'Enighed (r*wg)',
    reading: 'Læsning',
    point: 'Antal svar på trin',
  },
  csvWords: {
    dimension: 'tema',
    item: 'udsagn',
    all: 'alle',
    employment: 'beskæftigelse',
    education: 'uddannelse',
    business: 'erhvervsfremme',
    'shared-strength': 'fælles styrke',
    'shared-gap': 'fælles mangel',
    'between-systems': 'forskel mellem systemerne',
    'within-system': 'forskel fra person til person',
    open: 'åbent',
  } as Readonly<Record<string, string>>,
};

export type ReportTexts = typeof da;
