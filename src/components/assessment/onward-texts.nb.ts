import type { OnwardTexts } from './onward-texts.da.js';

export const nb: OnwardTexts = {
  memory: {
    title: 'Svarene kan ikke lagres her',
    titleDeleted: 'Alt er slettet her',
    denied: 'Nettleseren lar ikke siden lagre.',
    blocked: 'Lukk de andre fanene med siden først.',
    newer: 'Det som er lagret her, er fra en nyere utgave.',
    deleted: 'Svarer du på nytt, begynner du på en ny kladd.',
    failed: 'Nettleseren kan ikke lagre.',
  },
  notSavedTitle: 'Svaret er ikke lagret ennå',
  failure: {
    quota: 'Nettleseren har ikke plass.',
    'connection-lost': 'Nettleseren mistet forbindelsen til lageret sitt.',
    erased: 'Alt ble slettet i en annen fane.',
    failed: 'Nettleseren klarte ikke å lagre.',
  },
  stillHere: 'Svarene ligger her så lenge siden er åpen.',
  retry: 'Prøv igjen',
  startOverTitle: 'Begynne på nytt?',
  startOverText: (answered) => `Kladden din med ${answered} svar blir slettet. Det kan ikke angres.`,
  startOverYes: 'Slett kladden, og begynn på nytt',
  cancel: 'Behold den',
  conflictTitle: 'Kladden er også endret et annet sted',
  conflictText: (here, there) =>
    `Her har du ${here} svar, i den andre fanen ${there}. Ingenting er overskrevet. Velg hva som skal gjelde.`,
  keepHere: 'Bruk svarene her',
  takeOther: 'Bruk de andre svarene',

  unitOf: (unit) => `Antall ${unit}`,
  range: (min, max) => `Skriv et tall fra ${min} til ${max}.`,
  atLeast: (min) => `Skriv et tall på minst ${min}.`,
  notANumber: 'Det er ikke et tall.',
  one: (unit) => `Én til (${unit})`,
  less: (unit) => `Én mindre (${unit})`,
  keysCount: 'Skriv tallet. ? er «vet ikke», og Enter går videre.',
  textNote: 'Ikke skriv om navngitte personer.',
  axes: {
    x: ['Hver for seg', 'Felles hensyn'],
    y: ['Konkurranse', 'Samarbeid i faste rammer'],
  },
  axisValue: (value) => `${value} på en skala fra −1 til 1`,

  reviewTitle: 'Svarene dine',
  reviewMissing: (count) =>
    count === 0
      ? 'Du har svart på alt.'
      : count === 1
        ? '1 påstand mangler et svar. Det er helt i orden.'
        : `${count} påstander mangler et svar. Det er helt i orden.`,
  reviewDesired: (count, total) => `Du har sagt hvordan det skal være om et år, i ${count} av ${total}.`,
  change: (text) => `Endre svaret på: ${text}`,
  noAnswer: 'ikke noe svar',
  finish: 'Avslutt, og se bildet ditt',
  oneByOne: 'Én påstand om gangen',
  byTheme: 'Ett tema om gangen',
  advances: 'Gå videre av seg selv når jeg har svart',
  keys: (min, max, unknown) =>
    `Svar med tastene ${min}–${max}. ${unknown} er «vet ikke», og Enter går videre.`,
  source: (page) => `Kilde: s.\u00a0${page}.`,
  whereKiosk:
    'Når du er ferdig, blir svarene dine lagt til en opptelling. Etterpå kan ingen se hva akkurat du svarte, heller ikke den som samler. Lukker du siden før det, er svarene dine borte.',

  now: 'I dag',
  inAYear: 'Om et år skal det være slik',
  inAYearShort: 'om et år:',
  nowOf: (statement) => `I dag: ${statement}`,
  inAYearOf: (statement) => `Om et år skal det være slik: ${statement}`,
  noWish: 'ikke valgt ennå',
  keysBoth: 'Første tast er i dag, neste tast er om et år. Enter hopper over resten.',
  leadOther: (subject) =>
    subject === null ? 'Slik ser du teamet utenfra:' : `Slik ser du ${subject} utenfra:`,
  leadDesired: (subject) =>
    subject === null ? 'Slik skal det være om et år:' : `Slik skal det være med ${subject} om et år:`,
  introOther: (subject) =>
    subject === null
      ? 'Du svarer om et team du arbeider sammen med, slik du ser det utenfra. Svar om teamet som helhet, aldri om én person.'
      : `Du svarer om ${subject}, slik du ser dem utenfra. Svar om teamet som helhet, aldri om én person.`,
  introDesired: 'Du svarer på hvordan det skal være om et år. Det er et ønske, ikke et løfte.',
  introBoth:
    'Ved hver påstand svarer du på to ting: hvordan det er i dag, og hvordan det skal være om et år. Ønsket kan du hoppe over.',
  unfitTitle: 'Det kan ikke besvares her',
  unfit: {
    kiosk:
      'På en felles skjerm teller vi bare hvordan dere selv ser det i dag. Svar om andre, eller om hvordan det skal være, kan bare gis på egen enhet.',
    'no-wording': 'Skjemaet har ingen påstander om andre. Det kan bare brukes til å svare om seg selv.',
  },
  unfitHost: 'Det er de som står bak siden, som kan endre det.',

  changed: (lost) =>
    lost === 0
      ? 'Skjemaet har kommet i en ny utgave siden du begynte. Alle svarene dine passer fortsatt og er tatt med.'
      : 'Skjemaet har kommet i en ny utgave siden du begynte. Svarene som fortsatt passer, er tatt med.',
  olderTitle: 'Svar fra en tidligere utgave',
  older: (count) =>
    count === 1
      ? '1 svar hører til en påstand som er endret eller fjernet. Det er lagret for seg og blir ikke blandet med de nye.'
      : `${count} svar hører til påstander som er endret eller fjernet. De er lagret for seg og blir ikke blandet med de nye.`,
  olderAnswer: (item, answer) => `${item}: ${answer}`,
  olderFile: 'Lagre de gamle svarene som fil',
  olderDelete: 'Slett de gamle svarene',
};
