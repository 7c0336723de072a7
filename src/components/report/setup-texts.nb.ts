import { inWordsNb } from '../base/words.nb.js';
import type { SetupTexts } from './setup-texts.da.js';

export const nb: SetupTexts = {
  intro:
    'En runde har et navn, en periode og regler for hva rapporten viser. Når den er satt opp, får dere en lenke og en fil som dere gir til dem som skal svare.',
  title: 'Navnet på runden',
  titleNote: 'For eksempel «Høst 2026».',
  titleMissing: 'Gi runden et navn.',
  partnership: 'Partnerskap',
  collector: 'Hvem samler svarene?',
  collectorNote:
    'Navn eller rolle. De som svarer, får vite at den som samler, kan lese hver enkelt besvarelse.',
  tooLong: 'Høyst 200 tegn.',
  systems: 'Hvem er med?',
  systemsNote: 'Skriv gjerne hvor mange dere venter svar fra. Da kan dere se hvor det mangler noen.',
  system: {
    employment: 'Arbeidsmarked',
    education: 'Utdanning',
    business: 'Næringsutvikling',
  },
  expected: 'Antall',
  expectedOf: (system) => `Antall dere venter svar fra: ${system}`,
  expectedBad: 'Skriv et helt tall, eller la feltet stå tomt.',
  systemsMissing: 'Velg minst ett system.',
  roles: 'Hvilke roller?',
  role: { consultant: 'Rådgivere', leader: 'Ledere', other: 'Andre' },
  rolesMissing: 'Velg minst én rolle.',
  period: 'Når?',
  opens: 'Første dag',
  closes: 'Siste dag',
  periodBad: 'Siste dag ligger før første dag.',
  rules: 'Regler',
  rulesFrozen:
    'Runden har vært lukket. Derfor kan ikke reglene endres. Ellers kunne man regne seg fram til enkelte svar.',
  minGroup: 'Minste gruppe som vises',
  minGroupNote: 'Minst 5.',
  minGroupBad: 'Skriv et helt tall fra 5 til 1000.',
  split: 'Vis tallene delt etter',
  bySystem: 'system',
  byRole: 'rolle',
  names: 'Svar',
  withoutNames: 'uten navn',
  withNames: 'med navn',
  namesNote: 'Også uten navn kan den som samler, lese hver enkelt besvarelse.',
  kiosk: 'Alle svarer på én felles enhet',
  kioskNote: 'Da finnes det ingen enkelte besvarelser, bare en opptelling.',
  instrument: 'Skjema',
  instrumentNote: 'Alle i runden svarer på det samme skjemaet.',
  size: (items, minutes) => `${items} påstander, ca. ${minutes} ${minutes === 1 ? 'minutt' : 'minutter'}`,
  ownSheet: 'sidens eget',
  heldElsewhere:
    'Skjemaet på denne siden er låst til et annet. Skriv adressen til en side der dette skjemaet kan brukes.',
  shortfallTitle: 'Hva rapporten kan vise',
  shortfall: {
    'no-report': (expected, min) =>
      `Dere venter ${expected} svar i alt. Rapporten viser ingenting før minst ${inWordsNb(min, 'én')} har svart.`,
    'no-group': (expected, min) =>
      `Dere venter ${expected} svar i alt. Det er for få til å dele når minste gruppe er ${min}. Rapporten viser bare alle under ett.`,
    'nothing-to-split': 'Det er bare én gruppe, så det er ingenting å dele. Rapporten viser alle under ett.',
    below: (systems, min) =>
      `${systems}: Dere venter færre enn ${inWordsNb(min, 'én')}. Tallene deres blir ikke vist for seg, men teller med i alle under ett.`,
    'hidden-too': (systems) =>
      `${systems} blir heller ikke vist for seg. Ellers kunne man regne seg fram til de få.`,
    roles: (expected, roles, min) =>
      `Dere venter ${expected} svar i alt. Det er for få til at alle ${inWordsNb(roles, 'én')} roller har de ${inWordsNb(min, 'én')} som skal til for at en rolle blir vist for seg.`,
    tight: (systems, min) =>
      `${systems}: Alle ${inWordsNb(min, 'én')} må svare for at tallene deres kan vises for seg.`,
  },
  revision: (revision) => `utgave ${revision}`,
  page: 'Adressen til siden der det svares',
  pageNote: 'Siden må ha et skjema fra Kobling. Runden ligger i selve lenken og sendes ikke til noen server.',
  pageFrom: {
    written: 'Det er adressen dere skrev sist.',
    host: 'Den er valgt av dem som står bak denne siden.',
    here: 'Det er denne siden.',
    nobody: 'Dere kan også vente med den.',
  },
  pageBad: 'Skriv hele adressen, for eksempel https://…',
  create: 'Sett opp runden',
  save: 'Lagre endringene',
  saved: 'Runden er lagret på denne enheten.',
  changed:
    'Endringene er lagret. Har dere delt ut runden, så send den nye lenken: den gamle viser fortsatt det som stod før.',
  inMemory: 'Nettleseren kan ikke lagre her. Lagre runden som fil.',
  notSaved: 'Runden kunne ikke lagres i denne nettleseren.',
};
