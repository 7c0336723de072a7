import type { System } from '../../core/model/vocabulary.js';
import { capitalised, inList } from '../base/numbers.js';
import { inWordsNb, quotedNb } from '../base/words.nb.js';
import type { BelowTexts } from './below-texts.da.js';

const persons = (count: number) => inWordsNb(count, 'én');
const IN: Readonly<Record<System, string>> = {
  employment: 'arbeidsmarked',
  education: 'utdanning',
  business: 'næringsutvikling',
};

export const nb: BelowTexts = {
  save: {
    png: 'Lagre som bilde (PNG)',
    svg: 'Lagre som tegning (SVG)',
    csv: 'Lagre tallene som regneark (CSV)',
  },
  print: 'Skriv ut',
  handed: (name) => `Filen ${name} er gitt til nettleseren.`,
  byHand: 'Kom det ingen fil? Vis innholdet',
  notSaved: 'Det kunne ikke lagres i denne nettleseren. Alt annet er som det var.',

  keepTitle: 'Behold dette først',
  keep: {
    team: 'Det nye legges oppå det dere allerede kan; ingenting tas fra dere.',
    self: 'Det nye legges oppå det du allerede kan; ingenting tas fra deg.',
  },
  keepHow: { team: 'Avtal hvordan dere holder fast ved dette:', self: 'Hold fast ved dette:' },
  keepOf: (people, n, systems) =>
    `${people} av ${n}${
      systems.length > 0 && systems.length < 3
        ? `, særlig ${inList(
            systems.map((system) => IN[system]),
            'nb',
          )}`
        : ''
    }`,

  practiceTitle: 'Øv på det neste',
  practice: {
    team: 'Korte øvelser til en utvekslingssone: en time og et sted der dere øver på tvers uten at noe skal leveres. De øverste gjelder det som mangler eller er tynt.',
    self: 'Korte øvelser til en utvekslingssone: en time og et sted der man øver på tvers uten at noe skal leveres. De øverste gjelder det du ikke har ennå.',
  },
  practiceNone: {
    team: 'Hver kompetanse har minst to personer. Øvelsene ligger her når dere vil holde dem ved like.',
    self: 'Du har alle kompetansene. Øvelsene ligger her når du vil holde dem ved like.',
  },
  why: { missing: 'mangler', thin: 'bare én person' },
  minutes: (minutes) => `${minutes} minutter`,
  together: (whom) => `sammen med ${whom}`,
  worked: 'Slik ser dere at det virket:',
  done: { team: 'Vi har prøvd den', self: 'Jeg har prøvd den' },
  rateAgain: 'Vurder kompetansen på nytt',
  rateNextRound: 'Svar på påstanden igjen i neste runde. Da ses det her om øvelsen flyttet noe.',
  rateSave: 'Lagre det nye svaret mitt',
  moreCards: (count, isMore) => (isMore ? `Vis de andre øvelsene (${count})` : `Vis øvelsene (${count})`),
  saidDone: 'Notert som prøvd og lagret i denne nettleseren.',
  saidUndone: 'Notatet er fjernet.',
  saidRated: 'Det nye svaret ditt er lagret.',

  compareTitle: { other: 'Sett av andre', desired: 'Nå og ønsket' },
  columns: {
    competence: 'Kompetanse',
    own: { other: 'Dere selv', desired: 'Nå' },
    other: 'Andre',
    desired: 'Ønsket',
    difference: 'Forskjell',
  },
  shareOf: (people, n) => `${people} av ${n}`,
  notShown: 'vises ikke',
  readings: { more: 'flere', less: 'færre', alike: 'omtrent likt' },
  compared: {
    other: {
      more: (names, others) => `Andre ser mer av ${quotedNb(names, others)} enn dere selv gjør.`,
      less: (names, others) => `Andre ser mindre av ${quotedNb(names, others)} enn dere selv gjør.`,
      alike: 'Andre ser omtrent det samme som dere selv gjør.',
    },
    desired: {
      more: (names, others) => `Dere ønsker dere flere med ${quotedNb(names, others)}.`,
      less: (names, others) => `Færre trenger å ha ${quotedNb(names, others)}.`,
      alike: 'Det dere ønsker, er omtrent det dere har nå.',
    },
  },
  compareLegend: {
    other:
      'Ring: teamets eget svar. Prikk: svaret fra andre. Hele linjen er alle som har svart. En forskjell nevnes fra en fjerdedel.',
    desired:
      'Ring: nå. Prikk: ønsket. Hele linjen er alle som har svart. En forskjell nevnes fra en fjerdedel.',
  },
  compareFew: {
    other: (people, min) =>
      `${capitalised(persons(people))} har svart slik de ser teamet utenfra. Det vises fra ${persons(min)}.`,
    desired: (people, min) =>
      `${capitalised(persons(people))} har svart hvordan de ønsker det. Det vises fra ${persons(min)}.`,
  },
  compareReady: {
    other: (people, min) =>
      `${capitalised(persons(people))} har svart slik de ser teamet utenfra. Tallene lages av svarene som er her nå. Senere svar venter til det er minst ${persons(min)}.`,
    desired: (people, min) =>
      `${capitalised(persons(people))} har svart hvordan de ønsker det. Tallene lages av svarene som er her nå. Senere svar venter til det er minst ${persons(min)}.`,
  },
  publish: { other: 'Vis hvordan andre ser det', desired: 'Vis det ønskede ved siden av' },
  compareWaiting: (count, min) =>
    `${capitalised(persons(count))} er kommet til, endret eller slettet siden og teller ikke med ennå. De telles med når det er minst ${persons(min)} i hver gruppe som endrer seg.`,
  compareWithdrawn: (min) =>
    `Et svar er slettet, så tallene er trukket tilbake. De kan vises igjen når minst ${persons(min)} svar er endret eller kommet til.`,
  takeIn: 'Ta dem med',
  saidPublished: 'Tallene er vist.',

  consentTitle: 'Et lite team kan se på det sammen',
  consent: (min) =>
    `Er dere færre enn ${persons(min)}, vises ingenting samlet uten navn. Dere kan se på svarene sammen med navn hvis hver av dere sier ja på sitt eget svar. Skriv navnet ditt, si ja, og gi filen til den som samler. Den som samler, kan lese hvert svar.`,
  consentName: 'Navnet ditt',
  consentYes: 'Ja, teamet mitt kan se svarene mine med navn',
  consented: (name) => `Du har sagt ja som ${name}.`,
  consentFile: 'Lagre svaret mitt som fil til teamet',
  consentBack: 'Ta tilbake mitt ja',
  saidAgreed: 'Ditt ja er lagret i denne nettleseren.',
  saidTakenBack: 'Ditt ja er tatt tilbake, og navnet er fjernet. Gi den nye filen til den som samler.',
  saidFile: 'Filen er gitt til nettleseren.',

  namedReadyTitle: 'Alle har sagt ja til å se på det sammen',
  namedWaitTitle: (others) =>
    `${capitalised(inWordsNb(others, 'ett'))} ja mangler før dere kan se på det sammen`,
  namedWho: (names, count) => (count === 1 ? `${names} har sagt ja.` : `${names} har alle sagt ja.`),
  namedOthers: (others) => `${capitalised(persons(others))} har svart uten å si ja.`,
  namedWhy: (min) =>
    `Et team på færre enn ${persons(min)} vises bare med navn, og bare når hver av dere har sagt ja på sitt eget svar. Ingenting vises av andre.`,
  namedShow: 'Vis hvem som har hva',
  namedHide: 'Lukk visningen med navn',
  namedTitle: 'Hvem har hvilke koblingskompetanser?',
  namedText: (names) => `Slik har ${names} svart om seg selv.`,
  namedNote: 'Det er et sted å begynne en samtale, ikke en rangering. Ingen trenger å kunne alt.',
  nobodyYet: 'ingen ennå',
  notYet: 'Ikke ennå',
  unanswered: 'Ikke svart',
};
