import { inList } from '../base/numbers.js';
import type { TakeAwayTexts } from './take-away-texts.da.js';

export const nb: TakeAwayTexts = {
  title: (name) => (name ? `Plan for ${name}` : 'Planen deres'),
  made: (date) => `Laget ${date}`,
  intro:
    'Skriv hvem som gjør hva, og endre datoene så de passer for dere. Det dere skriver, blir på denne siden og er borte når dere lukker den.',
  name: 'Navnet på bedriften, hvis det skal stå på planen',
  caption: 'Behov for behov',
  columns: {
    need: 'Behov',
    offer: 'Tilbud',
    step: 'Neste skritt',
    owner: 'Ansvarlig',
    by: 'Senest',
  },
  means: {
    recruitment: 'Rekruttering',
    training: 'Kompetanseheving',
    support: 'Støtte',
    advice: 'Rådgivning',
  },
  steps: {
    apply: (whom) => `Søk før dere går i gang. Spør hvordan: ${whom}.`,
    'await-call': (whom) => `Spør når man kan søke neste gang: ${whom}.`,
    clarify: (whom) => `Ring, og få svar på det som er åpent: ${whom}.`,
    agree: (whom) => `Avtal en tid: ${whom}.`,
  },
  ownerOf: (what) => `Ansvarlig: ${what}`,
  byOf: (what) => `Senest: ${what}`,
  from: {
    deadline: 'Søknadsfristen',
    'offer-ends': 'Her slutter tilbudet',
    proposed: 'Forslag fra oss',
  },
  week: (week) => `uke ${week}`,
  visit: 'Ett felles besøk',
  visitWhy: (whom) =>
    `Be dem om å komme sammen: ${inList(whom, 'nb')}. Da trenger dere bare å fortelle det én gang.`,
  uncovered: 'Fortsatt uten tilbud:',
  questions: 'Dette må dere få svar på',
  personal: (count) =>
    count === 1
      ? 'Ett spørsmål til handler om en bestemt person. Ta det når dere snakkes.'
      : `${count} spørsmål til handler om en bestemt person. Ta dem når dere snakkes.`,
  guidance: 'Planen er et forslag. Kommunen, skolen og de andre avgjør hva dere kan få.',
  print: 'Skriv ut planen',
  calendar: 'Last ned kalenderfil',
  link: 'Kopier lenke',
  withText: 'Ta også med min egen tekst i lenken',
  linkNote:
    'Lenken åpner det samme spørsmålet hos den som får den. Den inneholder behov, kommune, antall ansatte og svar om bedriften. Navn og det som handler om en person, er ikke med.',
  linkCopied: 'Lenken er kopiert.',
  linkByHand: 'Lenken kunne ikke kopieres her. Merk den under, og kopier den selv.',
  textLeft: 'Teksten deres er for lang og er ikke med.',
  partLeft: 'Lenken ble for lang. Noe av det dere har valgt, er ikke med.',
  linkLabel: 'Lenke til kopiering',
  calendarHanded: (days) =>
    `Nettleseren har fått kalenderfilen med ${days === 1 ? 'én dato' : `${days} datoer`}. Dukker den ikke opp, kan dere kopiere innholdet under.`,
  noDays: 'Det er ingen datoer i planen, så det er ingen kalenderfil.',
  fileLabel: 'Innholdet i kalenderfilen',
  calendarName: (name) => (name ? `Plan for ${name}` : 'Planen deres'),
};
