import type { DataTexts } from './texts.da.js';

export const nb: DataTexts = {
  title: 'Hva som ligger på denne enheten',
  nothing: 'Her ligger ingenting.',
  nothingText: {
    indexeddb:
      'Når du svarer på en påstand eller velger i tilbudsfinneren, blir det lagret i denne nettleseren. Det sendes ingen steder.',
    session:
      'Når du svarer på en påstand eller velger i tilbudsfinneren, ligger det i denne fanen til den lukkes.',
    memory: 'Nettleseren lagrer ikke noe her. Last ned svarene dine som fil før du lukker siden.',
  },
  where: {
    indexeddb: 'Det ligger i denne nettleseren og sendes ingen steder.',
    session: 'Det ligger i denne fanen og er borte når den lukkes.',
    memory: 'Det ligger bare i minnet og er borte når siden lukkes.',
  },
  limits:
    'Nettleseren kan selv rydde opp: Noen gjør det etter sju dager uten besøk. Last ned en kopi hvis svarene er viktige.',
  kinds: {
    question: 'Valgene deres i tilbudsfinneren',
    gaps: 'Lister over behov uten tilbud',
    drafts: 'Kladder',
    responses: 'Besvarelser',
    tallies: 'Opptellinger',
    rounds: 'Runder',
    settings: 'Innstillinger',
    unreadable: 'Kunne ikke leses',
  },
  columns: { what: 'Hva', count: 'Antall', last: 'Sist endret' },
  export: 'Last ned alt som fil',
  exported: 'Filen er lastet ned.',
  copyInstead: 'Kopier alt',
  copied: 'Kopiert.',
  copyText: 'Nettleseren lar oss ikke kopiere. Merk teksten her, og kopier den selv.',
  gapsTitle: 'Behov uten tilbud',
  gapsText:
    'Behov som tilbudsfinneren ikke hadde noe tilbud til. Et behov teller høyst én gang om dagen for hver kommune.',
  gapsFrom: (devices) => `Lagt sammen fra ${devices} enheter.`,
  gapsColumns: { need: 'Behov', count: 'Ganger', places: 'Kommuner', period: 'Når' },
  times: (count) => (count === 1 ? '1 gang' : `${count} ganger`),
  placeCount: (place, count) => `${place} (${count})`,
  morePlaces: (count) => (count === 1 ? '1 annen kommune' : `${count} andre kommuner`),
  noPlace: 'uten kommune',
  otherPlace: 'en annen kommune',
  otherNeed: 'Et behov vi ikke kjenner her',
  gapsAsTable: 'Last ned som regneark',
  gapsAsFile: 'Last ned som fil til koordinatoren',
  gapsNote:
    'Koordinatoren kan lese inn filer fra flere og få dem lagt sammen. Den samme listen teller bare med én gang. I filen står bare behov, kommune, antall og datoer.',
  gapsFile: 'behov uten tilbud',
  gapsCsv: {
    need: 'Behov',
    municipality: 'Kommune',
    days: 'Ganger',
    devices: 'Enheter',
    first: 'Første gang',
    last: 'Siste gang',
  },
  importTitle: 'Les inn en fil',
  importNote:
    'En fil fra «Last ned alt», eller lister over behov uten tilbud, gjerne flere på én gang. Ingenting endres før du har sett hva som vil skje.',
  choose: 'Velg filer',
  previewTitle: (name) => `Hva som vil skje med ${name}`,
  plan: {
    new: (count) => `${count} ${count === 1 ? 'ny' : 'nye'} blir lagt til`,
    newer: (count) => `${count} erstatter en eldre utgave her`,
    older: (count) => `${count} er eldre enn det som er her, og hoppes over`,
    same: (count) => `${count} er her fra før`,
    differs: (count) => `${count} er skrevet to steder; det som er her, beholdes`,
    unreadable: (count) => `${count} kan ikke leses og blir lagt uendret for seg`,
  },
  withdrawn: (count) =>
    count === 1
      ? '1 besvarelse er trukket tilbake og blir slettet her'
      : `${count} besvarelser er trukket tilbake og blir slettet her`,
  figuresLost: (rounds) =>
    `Etterpå finnes det ingen tall for ${rounds}, verken i rapporten eller i radaren. Vil dere ta vare på rapporten, så skriv den ut før dere leser inn filen.`,
  roundNamed: (name) => `runden «${name}»`,
  untitled: 'en runde uten navn',
  nothingToDo: 'Alt i filen er her fra før.',
  doImport: 'Les inn',
  cancelImport: 'Avbryt',
  imported: (count) => `${count} lest inn.`,
  importFailedNames: (names) => `Kunne ikke brukes: ${names}`,
  importFailedTitle: 'Filen kunne ikke brukes',
  importFailedText: 'Det har ikke skjedd noe med det som ligger her.',
  eraseTitle: 'Slett alt',
  eraseNote: 'Alt som ligger her, forsvinner fra denne enheten. Det du har gitt videre, forsvinner ikke.',
  erase: 'Slett alt her',
  eraseAsk: 'Vil du slette alt?',
  eraseAskText:
    'Alt som ligger her, blir slettet fra denne enheten. Det kan ikke angres. Last ned en kopi først hvis du er i tvil.',
  eraseYes: 'Ja, slett alt',
  eraseNo: 'Nei, behold det',
  gone: 'Alt er slettet. Vi har sett etter: Her ligger ingenting.',
  notGone: 'Ikke alt er slettet ennå. Lukk andre faner med siden, og prøv igjen.',
};
