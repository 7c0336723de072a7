import type { Role, System } from '../../core/model/vocabulary.js';
import { inWords } from '../base/numbers.js';

/** Danish texts of setting up a round; the English ones have the same keys, or the build fails. */
export const da = {
  intro:
    'En runde har et navn, en periode og regler for, hvad rapporten viser. Når den er sat op, får I et link og en fil, som I giver til dem, der skal svare.',
  title: 'Rundens navn',
  titleNote: 'For eksempel »Efterår 2026«.',
  titleMissing: 'Giv runden et navn.',
  partnership: 'Partnerskab',
  collector: 'Hvem samler svarene?',
  collectorNote:
    'Navn eller rolle. De, der svarer, får at vide, at den, der samler, kan læse hver enkelt besvarelse.',
  tooLong: 'Højst 200 tegn.',
  systems: 'Hvem er med?',
  systemsNote: 'Skriv gerne, hvor mange I venter svar fra. Så kan I se, hvor der mangler nogen.',
  system: {
    employment: 'Beskæftigelse',
    education: 'Uddannelse',
    business: 'Erhvervsfremme',
  } satisfies Record<System, string>,
  expected: 'Antal',
  expectedOf: (system: string) => `Antal, I venter svar fra: ${system}`,
  expectedBad: 'Skriv et helt tal, eller lad feltet stå tomt.',
  systemsMissing: 'Vælg mindst ét system.',
  roles: 'Hvilke roller?',
  role: { consultant: 'Konsulenter', leader: 'Ledere', other: 'Andre' } satisfies Record<Role, string>,
  rolesMissing: 'Vælg mindst én rolle.',
  period: 'Hvornår?',
  opens: 'Første dag',
  closes: 'Sidste dag',
  periodBad: 'Sidste dag ligger før første dag.',
  rules: 'Regler',
  rulesFrozen:
    'Runden har været lukket. Derfor kan reglerne ikke ændres. Ellers kunne man regne sig frem til enkelte svar.',
  minGroup: 'Mindste gruppe, der vises',
  minGroupNote: 'Mindst 5.',
  minGroupBad: 'Skriv et helt tal fra 5 til 1000.',
  split: 'Vis tallene delt efter',
  bySystem: 'system',
  byRole: 'rolle',
  names: 'Svar',
  withoutNames: 'uden navn',
  withNames: 'med navn',
  namesNote: 'Også uden navn kan den, der samler, læse hver enkelt besvarelse.',
  kiosk: 'Alle svarer på én fælles enhed',
  kioskNote: 'Så findes der ingen enkelte besvarelser, kun en optælling.',
  instrument: 'Skema',
  instrumentNote: 'Alle i runden svarer på det samme skema.',
  size: (items: number, minutes: number) =>
    `${items} udsagn, ca. ${minutes} ${minutes === 1 ? 'minut' : 'minutter'}`,
  ownSheet: 'sidens eget',
  heldElsewhere:
    'Skemaet på siden her er låst til et andet. Skriv adressen på en side, hvor dette skema kan bruges.',
  shortfallTitle: 'Hvad rapporten kan vise',
  shortfall: {
    'no-report': (expected: number, min: number) =>
      `I venter ${expected} svar i alt. Rapporten viser først noget, når mindst ${inWords(min, 'da')} har svaret.`,
    'no-group': (expected: number, min: number) =>
      `I venter ${expected} svar i alt. Det er for få til at dele, når mindste gruppe er ${min}. Rapporten viser kun alle under ét.`,
    'nothing-to-split': 'Der er kun én gruppe, så der er ikke noget at dele. Rapporten viser alle under ét.',
    below: (systems: string, min: number) =>
      `${systems}: I venter færre end ${inWords(min, 'da')}. Deres tal bliver ikke vist for sig, men tæller med i alle under ét.`,
    'hidden-too': (systems: string) =>
      `${systems} bliver heller ikke vist for sig. Ellers kunne man regne sig frem til de få.`,
    roles: (expected: number, roles: number, min: number) =>
      `I venter ${expected} svar i alt. Det er for få til, at alle ${inWords(roles, 'da')} roller har de ${inWords(min, 'da')}, der skal til, for at en rolle bliver vist for sig.`,
    tight: (systems: string, min: number) =>
      `${systems}: Alle ${inWords(min, 'da')} skal svare, for at deres tal kan vises for sig.`,
  },
  revision: (revision: number) => `udgave ${revision}`,
  page: 'Adressen på den side, hvor der svares',
  pageNote:
    'Siden skal have et skema fra Kobling. Runden ligger i selve linket og sendes ikke til nogen server.',
  pageFrom: {
    written: 'Det er den adresse, I har skrevet sidst.',
    host: 'Den er valgt af dem, der står for siden her.',
    here: 'Det er siden her.',
    nobody: 'I kan også vente med den.',
  },
  pageBad: 'Skriv hele adressen, for eksempel https://…',
  create: 'Sæt runden op',
  save: 'Gem ændringerne',
  saved: 'Runden er gemt på denne enhed.',
  changed:
    'Ændringerne er gemt. Har I givet runden videre, så send det nye link: det gamle viser stadig det, der stod før.',
  inMemory: 'Browseren kan ikke gemme her. Gem runden som fil.',
  notSaved: 'Runden kunne ikke gemmes i denne browser.',
};

export type SetupTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    setup: SetupTexts;
  }
}
