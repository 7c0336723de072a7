import type { CoverageStatus } from '../../core/assessment/coverage.js';
import type { System } from '../../core/model/vocabulary.js';
import { capitalised, inList, inWords } from '../base/numbers.js';

const quoted = (names: readonly string[]) =>
  inList(
    names.map((name) => `»${name}«`),
    'da',
  );

/** Danish texts of the radar's body; they come with it, on demand. */
export const da = {
  title: 'Hvilke koblingsfunktioner dækker teamet?',
  people: (count: number) => `${capitalised(inWords(count, 'da'))} har svaret.`,
  ownTitle: 'Hvilke koblingsfunktioner dækker du?',
  strong: (names: readonly string[]) => `Bedst dækket er ${quoted(names)}.`,
  thin: {
    few: (names: readonly string[]) =>
      names.length === 1
        ? `Kun én person har kompetencen ${quoted(names)}.`
        : `${capitalised(inWords(names.length, 'da'))} kompetencer har kun én person hver: ${quoted(names)}.`,
    many: (count: number) => `${capitalised(inWords(count, 'da'))} kompetencer har kun én person hver.`,
  },
  missing: {
    few: (names: readonly string[]) =>
      names.length === 1
        ? `Ingen har endnu kompetencen ${quoted(names)}.`
        : `Ingen har endnu kompetencerne ${quoted(names)}.`,
    many: (count: number) => `${capitalised(inWords(count, 'da'))} kompetencer har ingen endnu.`,
  },
  allCovered: 'Hver kompetence har mindst to personer.',
  aboutTeam: 'Figuren handler om teamet, ikke om den enkelte.',
  own: (carried: number, total: number) =>
    `Som du selv ser det, har du ${carried} af de ${total} kompetencer.`,
  ownNote: 'Kun du ser dette. Ingen skal kunne det hele; teamet skal dække det sammen.',
  views: { radar: 'Radar', dots: 'Punkter', multiples: 'Side om side', table: 'Tabel' },
  viewLabel: 'Vis som',
  reader: {
    label: 'Læs punkt for punkt',
    before: 'Forrige',
    next: 'Næste',
    hint: 'Piletasterne virker også her.',
    at: (number: number, of: number) => `${number} af ${of}, `,
  },
  fromSystem: (people: number, system: System) =>
    `${people} fra ${{ employment: 'beskæftigelse', education: 'uddannelse', business: 'erhvervsfremme' }[system]}`,
  everybody: 'Alle',
  multiple: (covered: number, of: number) => `Mindst én har ${covered} af ${of} kompetencer.`,
  multipleHidden: (hidden: number) => (hidden === 1 ? 'Én vises ikke.' : `${hidden} vises ikke.`),
  legendMultiples: (rings: string) =>
    `Alle figurer har samme mål: buerne tæller ${rings}. Tallene i kanten er kompetencernes numre:`,
  onlyAll: 'Intet system vises for sig: så få kunne regnes ud.',
  status: {
    strong: 'stærk',
    covered: 'dækket',
    thin: 'tynd',
    missing: 'mangler',
  } satisfies Record<CoverageStatus, string>,
  count: (people: number) => (people === 1 ? 'én person' : `${people} personer`),
  nobody: 'ingen endnu',
  hidden: 'skjult, for få svar',
  carried: 'ja',
  notCarried: 'ikke endnu',
  noAnswer: 'intet svar',
  columns: {
    function: 'Funktion',
    competence: 'Kompetence',
    total: 'I alt',
    answered: 'Har svaret',
    status: 'Dækning',
    own: 'Har du den?',
    other: 'Set af andre',
    desired: 'Ønsket',
  },
  systems: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  noSystemShown: 'Systemet vises ikke',
  notShown: 'vises ikke',
  whyNotShown: '– vises ikke: så få kunne regnes ud.',
  legend: (rings: string) => `Hvert mærke er én person, der har kompetencen. Buerne tæller ${rings}.`,
  legendBars: (rings: string) => `Stregen viser, hvor mange der har kompetencen. Buerne tæller ${rings}.`,
  legendOwn: 'Et mærke er en kompetence, du har; en stiplet ring er en, du ikke har endnu.',
  legendDots: (people: number) => `Hele linjen er ${people} personer: alle, der har svaret.`,
  ownFigure: 'Radar med fire vifter, én for hver koblingsfunktion. Det samme står i tabellen.',
  figure: 'Radar med fire vifter, én for hver koblingsfunktion. De samme tal står i tabellen.',
  order:
    'Rækkefølgen følger figur 2 i hæftet og er altid den samme, så en form ikke opstår ved at flytte rundt.',
  counts: {
    team: (label: string) =>
      `En person tæller med fra »${label}« og op. Stærk: mindst tre og mindst halvdelen. Tynd: én. Mangler: ingen.`,
    self: (label: string) => `Det tæller fra »${label}« og op.`,
  },
  noNorms: 'Et dialogværktøj uden normer.',
  citation: (citation: string) => `Bygger på: ${citation}`,
};

export type RadarTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    radar: RadarTexts;
  }
}
