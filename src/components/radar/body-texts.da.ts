import type { CoverageStatus } from '../../core/assessment/coverage.js';
import type { System } from '../../core/model/vocabulary.js';
import { capitalised, inList, inWords } from '../base/numbers.js';

/** Danish texts of the radar's body; they come with it, on demand. */
export const da = {
  title: 'Hvilke koblingsfunktioner dækker teamet?',
  people: (count: number) => `${capitalised(inWords(count, 'da'))} har svaret.`,
  ownTitle: 'Hvilke koblingsfunktioner dækker du?',
  strong: (names: readonly string[]) => `Bedst dækket: ${inList(names, 'da')}.`,
  thin: (count: number) =>
    count === 1
      ? 'Én kompetence bæres af én person.'
      : `${capitalised(inWords(count, 'da'))} kompetencer bæres af én person.`,
  missing: (count: number) => (count === 1 ? 'Én mangler.' : `${capitalised(inWords(count, 'da'))} mangler.`),
  allCovered: 'Alle kompetencer bæres af mindst to.',
  aboutTeam: 'Figuren siger noget om teamet, aldrig om en person.',
  own: (carried: number, total: number) =>
    `Du bærer selv ${carried} af ${total} kompetencer, som du ser det.`,
  ownNote: 'Kun du ser dette. Ingen skal kunne det hele; teamet skal dække det sammen.',
  views: { radar: 'Radar', dots: 'Punkter', table: 'Tabel' },
  viewLabel: 'Vis som',
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
  columns: { competence: 'Kompetence', total: 'I alt', status: 'Dækning', own: 'Dit svar' },
  systems: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  noSystemShown: 'Systemet vises ikke',
  legend: (rings: string) => `Hvert mærke er én person, der bærer kompetencen; ringene tæller ${rings}.`,
  legendBars: (rings: string) => `Stregen viser, hvor mange der bærer kompetencen; ringene tæller ${rings}.`,
  reading: (competence: string, words: string) => `${competence}: ${words}`,
  figure: 'Radar med fire vifter, én for hver koblingsfunktion. De samme tal står i tabellen.',
  order: 'Rækkefølgen følger figur 2 i hæftet og er altid den samme.',
  keep: 'Det nye lægges oven på det, I allerede kan; intet tages fra jer.',
  noNorms: 'Et dialogværktøj uden normer.',
  citation: (citation: string) => `Bygger på: ${citation}`,
};

export type RadarTexts = typeof da;
