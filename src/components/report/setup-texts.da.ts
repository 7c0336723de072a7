import type { Role, System } from '../../core/model/vocabulary.js';

/** Danish texts of setting up a round; the English ones have the same keys, or the build fails. */
export const da = {
  intro:
    'En runde har et navn, en periode og regler for, hvad rapporten viser. I får et link og en fil, som I giver til dem, der skal svare.',
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
  revision: (revision: number) => `udgave ${revision}`,
  page: 'Adressen på den side, hvor der svares',
  pageNote:
    'Siden skal have et skema fra Kobling. Runden ligger i selve linket og sendes ikke til nogen server.',
  pageBad: 'Skriv hele adressen, for eksempel https://…',
  create: 'Sæt runden op',
  save: 'Gem ændringerne',
  another: 'Sæt en ny runde op',
  saved: 'Runden er gemt på denne enhed.',
  inMemory: 'Browseren kan ikke gemme her. Gem runden som fil.',
  notSaved: 'Runden kunne ikke gemmes i denne browser.',
  out: 'Giv runden videre',
  outNote: 'Linket rummer rundens navn, periode og regler, og ingen svar.',
  link: 'Link til dem, der skal svare',
  noLink: 'Skriv adressen på siden, hvor der svares, og gem. Så får I et link. Filen kan bruges uden.',
  linkTooLong: 'Navnene er for lange til et link. Brug filen, eller gør dem kortere.',
  copy: 'Kopiér linket',
  copied: 'Linket er kopieret.',
  copyRefused: 'Browseren lod os ikke kopiere. Linket er markeret, så I selv kan kopiere det.',
  file: 'Gem runden som fil',
  qr: 'Vis linket som QR-kode',
  qrName: (round: string) => `QR-kode med link til runden ${round}`,
  qrTooLarge: 'Linket er for langt til en QR-kode, som en telefon kan læse. Brug linket eller filen.',
  qrSave: 'Gem QR-koden som billede',
};

export type SetupTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    setup: SetupTexts;
  }
}
