import type { BesideTexts } from './beside-texts.da.js';

export const nb: BesideTexts = {
  moment: 'Et øyeblikk …',
  meeting: 'Lag et møteark for 45 minutter',
  expert: 'Vis tallene for fagfolk',
  kept: 'Lagret i denne nettleseren.',
  inMemory: 'Nettleseren kan ikke lagre her. Det er borte når siden lukkes.',
  notKept: 'Det kunne ikke lagres. Det du skrev, står fortsatt her.',
  countedTitle: 'Det som kan telles',
  countedNote: 'Hver har svart for seg selv. Tallene er gjennomsnitt.',
  counted: (mean, unit, people) => `${[mean, unit].filter(Boolean).join(' ')} (${people} har svart).`,
  countedHidden: 'Vises ikke, for få har svart.',
  signsTitle: 'Verdt å spørre om',
  signsNote:
    'Tallene viser ikke om det er slik, og slett ikke hvem det gjelder. De viser bare at mange har svart lavt her.',
  meanOf: (value, isReversed) =>
    isReversed ? `gjennomsnitt ${value} når svarene er snudd, så høyt er bra` : `gjennomsnitt ${value}`,
  signs: {
    'pulled-or-pushed': 'Hva trekker dere til samarbeidet, og hvor kjennes det mer som et dytt?',
    'crowding-out':
      'Hva må vike for det felles arbeidet når det er travelt hjemme, og hva må det selv vike for?',
    'free-riders': 'Er oppgaver og utbytte fordelt slik at alle synes det er rimelig?',
    'shared-risk': 'Hva kunne dere våge hvis dere delte risikoen for at det ikke lykkes?',
  },
};
