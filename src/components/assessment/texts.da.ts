import type { Role, System } from '../../core/model/vocabulary.js';

/** Danish texts of the assessment's shell; the English ones have the same keys, or the build fails. */
export const da = {
  region: 'Vurdering',
  loading: 'Henter skemaet …',
  failedTitle: 'Skemaet kan ikke vises',
  failedSafe: 'Dine svar er der ikke sket noget med.',
  retry: 'Prøv igen',
  howMany: (items: number, minutes: number) =>
    `${items} udsagn, ca. ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}.`,
  whoSees:
    'Ingen ser dine svar, før du selv giver filen videre. Den, der samler filerne, kan læse hver enkelt af dem. I rapporten vises intet for færre end fem, og det beskytter dig mod rapportens læsere, ikke mod den, der samler.',
  where: {
    local: 'Dine svar gemmes kun i denne browser. En kladde slettes efter 90 dage.',
    session: 'Dine svar bliver i denne fane og er væk, når du lukker den.',
    none: 'Dine svar gemmes ikke. Hent dem som fil, når du er færdig.',
  },
  whereKiosk:
    'Når du er færdig, bliver dine svar lagt til en optælling. Ingen kan se dine svar for sig bagefter, heller ikke den, der samler. Lukker du før, er de væk.',
  counted: 'Dine svar er talt med. De er ikke gemt for sig.',
  nextPerson: 'Klar til den næste',
  memory: {
    title: 'Svarene kan ikke gemmes her',
    titleDeleted: 'Data er slettet her',
    missing: 'Browseren har intet sted at gemme. Svarene ligger her, så længe siden er åben.',
    denied: 'Browseren lader ikke siden gemme. Svarene ligger her, så længe siden er åben.',
    timeout: 'Browseren svarer ikke, når vi gemmer. Svarene ligger her, så længe siden er åben.',
    blocked: 'En anden fane med siden skal lukkes først. Svarene ligger her, så længe siden er åben.',
    newer: 'Data her er fra en nyere udgave. Svarene ligger her, så længe siden er åben.',
    foreign: 'Data her er ikke vores. Svarene ligger her, så længe siden er åben.',
    deleted: 'Data blev slettet. Svarer du igen, begynder du på en ny kladde.',
    failed: 'Browseren kan ikke gemme. Svarene ligger her, så længe siden er åben.',
  } as Readonly<Record<string, string>>,
  aboutYou: 'Hvor arbejder du?',
  aboutYouNote: 'Valgfrit. Bruges kun til at vise, hvor de tre systemer ser forskelligt.',
  systems: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  role: 'Din rolle',
  roles: { consultant: 'Konsulent', leader: 'Leder', other: 'Andet' } satisfies Record<Role, string>,
  noRole: 'vælg',
  begin: 'Begynd',
  resume: 'Fortsæt, hvor du slap',
  resumeNote: (answered: number, total: number) => `Du har svaret på ${answered} af ${total}.`,
  startOver: 'Begynd forfra',
  startOverTitle: 'Begynd forfra?',
  startOverText: (answered: number) =>
    `Din kladde med ${answered} svar bliver slettet. Det kan ikke gøres om.`,
  startOverYes: 'Slet kladden, og begynd forfra',
  cancel: 'Behold den',
  count: (at: number, total: number) => `${at} af ${total}`,
  minutesLeft: (minutes: number) => `ca. ${minutes} ${minutes === 1 ? 'minut' : 'minutter'} igen`,
  progress: (at: number, total: number, answered: number) => `Udsagn ${at} af ${total}, ${answered} besvaret`,
  unknown: 'Ved ikke',
  notRelevant: 'Ikke relevant for mig',
  unitOf: (unit: string) => `Antal ${unit}`,
  range: (min: string, max: string) => `Skriv et tal fra ${min} til ${max}.`,
  atLeast: (min: string) => `Skriv et tal på mindst ${min}.`,
  notANumber: 'Det er ikke et tal, vi kan bruge.',
  textNote: 'Skriv ikke om navngivne personer.',
  axes: {
    x: ['Hver for sig', 'Fælles hensyn'] as readonly [string, string],
    y: ['Konkurrence', 'Samarbejde i faste rammer'] as readonly [string, string],
  },
  axisValue: (value: string) => `${value} på en skala fra −1 til 1`,
  next: 'Næste',
  toReview: 'Se dine svar',
  back: 'Tilbage',
  overview: 'Overblik',
  oneByOne: 'Ét udsagn ad gangen',
  byTheme: 'Et tema ad gangen',
  keys: (min: number, max: number) => `Tasterne ${min}–${max} svarer, 0 er »ved ikke«, Enter går videre.`,
  source: (page: number) => `Ud fra hæftet, s. ${page}.`,
  noNorms: 'Et dialogværktøj uden normer.',
  saving: 'Gemmer …',
  saved: (time: string) => `Gemt ${time}`,
  savedWhere: { local: 'i denne browser', session: 'i denne fane' },
  remembered: 'Husket, til du lukker siden',
  notSaved: 'Ikke gemt endnu',
  notSavedTitle: 'Svaret er ikke gemt endnu',
  failure: {
    quota: 'Browseren har ikke plads. Svarene ligger her, så længe siden er åben.',
    'connection-lost':
      'Browseren mistede forbindelsen til sit lager. Svarene ligger her, så længe siden er åben.',
    erased: 'Data blev slettet i en anden fane. Svarene ligger her, så længe siden er åben.',
    invalid: 'Svaret kunne ikke gemmes. Svarene ligger her, så længe siden er åben.',
    'not-cloneable': 'Svaret kunne ikke gemmes. Svarene ligger her, så længe siden er åben.',
    failed: 'Browseren kunne ikke gemme. Svarene ligger her, så længe siden er åben.',
  } as Readonly<Record<string, string>>,
  conflictTitle: 'Kladden er også ændret et andet sted',
  conflictText: (here: number, there: number) =>
    `Her har du ${here} svar, i den anden fane ${there}. Intet er overskrevet. Vælg, hvad der skal gælde.`,
  keepHere: 'Brug svarene her',
  takeOther: 'Brug de andre svar',
  updatedElsewhere: 'Svarene er opdateret fra en anden fane.',
  orphans: (count: number) =>
    count === 1
      ? '1 svar hører til et udsagn, der ikke længere er i skemaet. Det er gemt og kommer med i filen, men tælles ikke.'
      : `${count} svar hører til udsagn, der ikke længere er i skemaet. De er gemt og kommer med i filen, men tælles ikke.`,
  reviewTitle: 'Dine svar',
  reviewMissing: (count: number) =>
    count === 0
      ? 'Du har svaret på alt.'
      : `${count} udsagn mangler et svar. Det er i orden at lade dem stå.`,
  change: (text: string) => `Ret svaret på: ${text}`,
  noAnswer: 'intet svar',
  finish: 'Afslut, og se dit billede',
  doneTitle: 'Dit billede af samarbejdet',
  doneFew: 'Du har svaret på for få udsagn til at tegne et billede.',
  download: 'Gem svar som fil',
  copy: 'Kopiér svarene',
  copied: 'Kopieret.',
  copyText: 'Dine svar som tekst',
  print: 'Udskriv',
  again: 'Svar igen',
  handBack:
    'Giv filen til den, der samler svarene. Den, der samler, kan læse hver enkelt fil; grænsen på fem gælder kun rapporten.',
  citation: (citation: string) => `Bygger på: ${citation}`,
};

export type AssessmentTexts = typeof da;
