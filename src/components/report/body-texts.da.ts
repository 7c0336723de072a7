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
    strong: (themes: string) => `I står stærkt sammen om ${themes}`,
    gap: (themes: string) => `I er enige om, at I mangler ${themes}`,
    differ: (themes: string) => `I ser forskelligt på ${themes}`,
    strongGap: (strong: string, gap: string) => `I står stærkt sammen om ${strong}, men savner ${gap}`,
    strongDiffer: (strong: string, differ: string) =>
      `I står stærkt sammen om ${strong}, men ser forskelligt på ${differ}`,
    gapDiffer: (gap: string, differ: string) =>
      `I er enige om, at I mangler ${gap}, men ser forskelligt på ${differ}`,
    open: 'Svarene peger hverken på klar enighed eller klar forskel',
  },
  /** Themes inside a sentence, all of them named or counted. */
  themes: (names: readonly string[], all: number) => {
    if (names.length <= 3) return inside(names);
    if (names.length === all) return `alle ${inWords(all, 'da')} temaer`;
    return inList(
      [
        inside(names.slice(0, 1)),
        inside(names.slice(1, 2)),
        `${inWords(names.length - 2, 'da')} andre temaer`,
      ],
      'da',
    );
  },
  views: { figure: 'Figur', table: 'Tabel' },
  viewLabel: 'Vis som',
  systems: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  marks: 'Hvert mærke er ét svar på et udsagn.',
  bars: 'Søjlerne tæller svar på udsagn.',
  thread: 'Tråden står ved alles gennemsnit.',
  threadBent: 'Svarer systemerne forskelligt, knækker den og går gennem hvert systems gennemsnit.',
  lines: 'Mærket ved gennemsnittet viser, hvem linjen gælder.',
  everybody: 'Ringen og de smalle søjler er alle tilsammen.',
  together: 'Systemerne er lagt sammen, så ingen kan regne sig frem til den enkelte.',
  none: 'ingen',
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
  turned: (label: string) => `Svarene er vendt, så højt er godt: »${label}« tæller lavest.`,
  /** Follows the statement's last word. */
  turnedShort: ' (vendt)',
  turnedNote:
    '»Vendt« står ved udsagn, hvor det er godt at svare lavt. Deres svar er vendt, så højt er godt i alle tal.',
  interval: (mean: string, low: string, high: string) =>
    `Alles gennemsnit: ${mean}. Usikkerhed: ${low}–${high}.`,
  mean: 'Gns.',
  all: 'Alle',
  hidden: 'skjult, for få har svaret',
  hiddenSystems: (names: readonly string[]) =>
    `${inList(names, 'da')}: skjult, så ingen kan regne sig frem til den enkelte`,
  statements: (count: number, theme: string) =>
    count === 1 ? `Vis udsagnet om ${theme}` : `Vis de ${count} udsagn om ${theme}`,
  distribution: (label: string, count: number) => `${label}: ${count}`,
  meanOf: (group: string, mean: string, basis: string) => `${group}: gennemsnit ${mean}, ${basis}`,
  /** Answers to one statement: as many as people. */
  answersGiven: (count: number) => `${count} svar`,
  /** Answers to several statements are not people: both are told. */
  answersOf: (answers: number, statements: number, people: number, isLeast: boolean) =>
    `${answers} svar på ${statements} udsagn fra ${isLeast ? 'mindst ' : ''}${people} personer`,
  spread: (value: string) => `Svarene afviger i snit ${value} fra gennemsnittet.`,
  talk: (count: number) => `${capitalised(inWords(count, 'da'))} spørgsmål at tale om`,
  /** Each in several ways, since several themes may be read alike. */
  questions: {
    'between-systems': [
      (theme: string, high: string, low: string) =>
        `Hvad ser ${high}, som ${low} ikke ser, når det gælder ${theme}?`,
      (theme: string, high: string, low: string) =>
        `Hvad har ${high} oplevet, og hvad har ${low} oplevet, når det gælder ${theme}?`,
      (theme: string, high: string, low: string) =>
        `Hvilket eksempel ville ${high} og ${low} hver især give på ${theme}?`,
    ],
    'within-system': [
      (theme: string) => `Hvad forstår I hver især ved ${theme}?`,
      (theme: string) => `Hvad har I hver især oplevet, når det gælder ${theme}?`,
      (theme: string) => `Hvilket eksempel ville I hver især give på ${theme}?`,
    ],
    'shared-gap': [
      (theme: string) => `Hvad ville være det første skridt, når det gælder ${theme}?`,
      (theme: string) => `Hvad står i vejen, når det gælder ${theme}?`,
      (theme: string) => `Hvem ville mærke det, hvis I kom videre med ${theme}?`,
    ],
    'shared-strength': [
      (theme: string) => `Hvorfor står I stærkt på ${theme}?`,
      (theme: string) => `Hvad gør I, som virker, når det gælder ${theme}?`,
      (theme: string) => `Hvad kan andre lære af jer om ${theme}?`,
    ],
    open: [
      (theme: string) => `Hvad har I ikke fået talt om, når det gælder ${theme}?`,
      (theme: string) => `Hvad ville I gerne vide mere om, når det gælder ${theme}?`,
      (theme: string) => `Hvad ville en virksomhed spørge jer om, når det gælder ${theme}?`,
    ],
  },
  positionTitle: 'Hvor ligger samarbejdet? Figur 1',
  positionText: (n: number) =>
    `${capitalised(inWords(n, 'da'))} har placeret samarbejdet. Tallene tæller personer i hvert felt. De siger ikke, hvem der står hvor.`,
  positionMean: (cell: string) => `Midten ligger i feltet ${cell}.`,
  cells: { network: 'netværk', partnership: 'partnerskab', market: 'marked', cartel: 'kartel' },
  axes: { left: 'individuelle hensyn', right: 'fælles hensyn', bottom: 'konkurrence', top: 'samarbejde' },
  positionTable:
    'Antal personer i hvert felt. Øverst samarbejde i faste rammer, nederst konkurrence; til højre fælles hensyn.',
  context: 'Rammer omkring jer',
  contextNote: 'Vises for sig: rammerne er ikke jeres fortjeneste eller fejl.',
  profileOf: (about: string) => `Gennemsnit: ${about}`,
  distributionOf: (about: string) => `Så mange har valgt hvert svar: ${about}`,
  aboutThemes: 'temaer og udsagn',
  aboutContext: 'rammer omkring jer',
  columns: {
    statement: 'Tema og udsagn',
    people: 'Personer',
    interval: 'Usikkerhed (95 %)',
    spread: 'Afvigelse i snit',
    group: 'Hvem',
  },
  notShown: 'vises ikke',
  whyNotShown: (min: number) =>
    `»Vises ikke« står, hvor færre end ${inWords(min, 'da')} har svaret, eller hvor så få kunne regnes ud af de andre tal.`,
  copyProfile: 'Kopiér gennemsnittene',
  copyDistribution: 'Kopiér svarene på hvert trin',
  copied: 'Kopieret. Du kan sætte tabellen ind i et regneark.',
  notCopied: 'Browseren lod sig ikke kopiere fra. Markér tabellen, og kopiér den selv.',
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

declare module '../base/tables.js' {
  interface Tables {
    report: ReportTexts;
  }
}
