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
    'Ingen ser dine svar, før du selv giver filen videre. Den, der samler filerne, kan læse hver enkelt af dem. Rapporten viser først noget, når mindst fem har svaret. Det beskytter dig mod rapportens læsere, ikke mod den, der samler.',
  where: {
    local: 'Dine svar gemmes kun i denne browser. En kladde slettes efter 90 dage.',
    session: 'Dine svar bliver i denne fane og er væk, når du lukker den.',
    none: 'Dine svar gemmes ikke her. Gem dem som fil, når du er færdig.',
  },
  whereKiosk:
    'Når du er færdig, bliver dine svar lagt til en optælling. Bagefter kan ingen se, hvad netop du svarede, heller ikke den, der samler. Lukker du siden før, er dine svar væk.',
  memory: {
    title: 'Svarene kan ikke gemmes her',
    titleDeleted: 'Alt er slettet her',
    denied: 'Browseren lader ikke siden gemme.',
    blocked: 'Luk først de andre faner med siden.',
    newer: 'Det, der er gemt her, er fra en nyere udgave.',
    deleted: 'Svarer du igen, begynder du på en ny kladde.',
    failed: 'Browseren kan ikke gemme.',
  } as Readonly<Record<string, string>>,
  aboutYou: 'Hvor arbejder du?',
  aboutYouNote:
    'Du behøver ikke svare. Det bruges kun til at vise, hvor de tre systemer ser forskelligt på tingene.',
  systems: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  role: 'Din rolle',
  roles: { consultant: 'Konsulent', leader: 'Leder', other: 'Andet' } satisfies Record<Role, string>,
  noRole: 'Vælg rolle',
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
  chosen: (answer: string) => `Valgt: ${answer}.`,
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
  keys: (min: number, max: number, unknown: string) =>
    `Svar med tasterne ${min}–${max}. ${unknown} er »ved ikke«, og Enter går videre.`,
  keysCount: 'Skriv tallet. ? er »ved ikke«, og Enter går videre.',
  source: (page: number) => `Kilde: s.\u00a0${page}.`,
  noNorms: 'Et dialogværktøj uden normer.',
  saving: 'Gemmer …',
  saved: (time: string) => `Gemt ${time}`,
  savedNow: (where: string) => `Gemt ${where}.`,
  savedWhere: { local: 'i denne browser', session: 'i denne fane' },
  remembered: 'Husket, til du lukker siden',
  notSaved: 'Ikke gemt endnu',
  notSavedTitle: 'Svaret er ikke gemt endnu',
  failure: {
    quota: 'Browseren har ikke plads.',
    'connection-lost': 'Browseren mistede forbindelsen til sit lager.',
    erased: 'Alt blev slettet i en anden fane.',
    failed: 'Browseren kunne ikke gemme.',
  } as Readonly<Record<string, string>>,
  stillHere: 'Svarene ligger her, så længe siden er åben.',
  updatedElsewhere: 'Svarene er opdateret fra en anden fane.',
  reviewTitle: 'Dine svar',
  reviewMissing: (count: number) =>
    count === 0
      ? 'Du har svaret på alt.'
      : `${count} udsagn mangler et svar. Det er i orden at lade ${count === 1 ? 'det' : 'dem'} stå.`,
  change: (text: string) => `Ret svaret på: ${text}`,
  noAnswer: 'intet svar',
  finish: 'Afslut, og se dit billede',
  doneTitle: 'Dit billede',
  nothingToAsk: 'Her er ingen udsagn at svare på.',
  download: 'Gem svar som fil',
  copied: 'Kopieret.',
  citation: (citation: string) => `Bygger på: ${citation}`,
};

export type AssessmentTexts = typeof da;
