import type { Role, System } from '../../core/model/vocabulary.js';

/** Danish texts of the assessment's shell; the English ones have the same keys, or the build fails. */
export const da = {
  region: 'Vurdering',
  loading: 'Henter skemaet …',
  failedTitle: 'Skemaet kan ikke vises',
  failedSafe: 'Dine svar er der ikke sket noget med.',
  howMany: (items: number, minutes: number) =>
    `${items} udsagn, ca. ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}.`,
  oneKey: 'Svar med ét tryk. Så kommer det næste udsagn af sig selv. Det kan du slå fra undervejs.',
  whoSees:
    'Ingen ser dine svar, før du selv giver filen videre. Den, der samler filerne, kan læse hver enkelt af dem. Rapporten viser først noget, når mindst fem har svaret. Det beskytter mod rapportens læsere, ikke mod den, der samler.',
  where: {
    local: 'Dine svar gemmes kun i denne browser. En kladde slettes efter 90 dage.',
    session: 'Dine svar bliver i denne fane og er væk, når du lukker den.',
    none: 'Dine svar gemmes ikke her. Gem dem som fil, når du er færdig.',
  },
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
  themeOf: (at: number, total: number) => `Tema ${at} af ${total}: `,
  count: (at: number, total: number) => `${at} af ${total}`,
  minutesLeft: (minutes: number) =>
    minutes < 1 ? 'under et minut igen' : `ca. ${minutes} ${minutes === 1 ? 'minut' : 'minutter'} igen`,
  chosen: (answer: string) => `Valgt: ${answer}.`,
  progress: (at: number, total: number, answered: number) => `Udsagn ${at} af ${total}, ${answered} besvaret`,
  unknown: 'Ved ikke',
  notRelevant: 'Ikke relevant for mig',
  next: 'Næste',
  toReview: 'Se dine svar',
  back: 'Tilbage',
  overview: 'Overblik',
  noNorms: 'Et dialogværktøj uden normer.',
  saving: 'Gemmer …',
  saved: (time: string) => `Gemt ${time}`,
  savedNow: (where: string) => `Gemt ${where}.`,
  savedWhere: { local: 'i denne browser', session: 'i denne fane' },
  remembered: 'Husket, til du lukker siden',
  notSaved: 'Ikke gemt endnu',
  updatedElsewhere: 'Svarene er opdateret fra en anden fane.',
  nothingToAsk: 'Her er ingen udsagn.',
  download: 'Gem svar som fil',
  askRound: 'Hent en runde, du har fået',
  citation: (citation: string) => `Bygger på: ${citation}`,
};

export type AssessmentTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    assessment: AssessmentTexts;
  }
}
