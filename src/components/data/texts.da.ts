import type { GapsColumn } from '../../core/exchange/gaps-file.js';
import type { Kind } from './holdings.js';

/** Danish texts of "my data"; the English ones have the same keys, or the build fails. */
export const da = {
  title: 'Hvad der ligger på denne enhed',
  nothing: 'Her ligger ingenting.',
  nothingText: {
    indexeddb:
      'Når du svarer på et udsagn eller vælger i tilbudsfinderen, bliver det gemt i denne browser. Det sendes ingen steder hen.',
    session:
      'Når du svarer på et udsagn eller vælger i tilbudsfinderen, ligger det i denne fane, til den lukkes.',
    memory: 'Browseren gemmer ikke noget her. Hent dine svar som fil, før du lukker siden.',
  },
  where: {
    indexeddb: 'Det ligger i denne browser og sendes ingen steder hen.',
    session: 'Det ligger i denne fane og er væk, når den lukkes.',
    memory: 'Det ligger kun i hukommelsen og er væk, når siden lukkes.',
  },
  limits:
    'Browseren kan selv rydde op: nogle gør det efter syv dage uden besøg. Hent en kopi, hvis svarene er vigtige.',
  kinds: {
    question: 'Jeres valg i tilbudsfinderen',
    gaps: 'Lister over behov uden tilbud',
    drafts: 'Kladder',
    responses: 'Besvarelser',
    tallies: 'Optællinger',
    rounds: 'Runder',
    settings: 'Indstillinger',
    unreadable: 'Kunne ikke læses',
  } satisfies Record<Kind, string>,
  columns: { what: 'Hvad', count: 'Antal', last: 'Senest ændret' },
  export: 'Hent alt som fil',
  exported: 'Filen er hentet.',
  copyInstead: 'Kopiér alt',
  copied: 'Kopieret.',
  copyText: 'Browseren lader os ikke kopiere. Markér teksten her, og kopiér den selv.',
  gapsTitle: 'Behov uden tilbud',
  gapsText:
    'Behov, som tilbudsfinderen ikke havde noget tilbud til. Et behov tæller højst én gang om dagen for hver kommune.',
  gapsFrom: (devices: number) => `Lagt sammen fra ${devices} enheder.`,
  gapsColumns: { need: 'Behov', count: 'Gange', places: 'Kommuner', period: 'Hvornår' },
  times: (count: number) => (count === 1 ? '1 gang' : `${count} gange`),
  placeCount: (place: string, count: number) => `${place} (${count})`,
  morePlaces: (count: number) => (count === 1 ? '1 anden kommune' : `${count} andre kommuner`),
  noPlace: 'uden kommune',
  otherPlace: 'en anden kommune',
  otherNeed: 'Et behov, vi ikke kender her',
  gapsAsTable: 'Hent som regneark',
  gapsAsFile: 'Hent som fil til tovholderen',
  gapsNote:
    'Tovholderen kan indlæse filer fra flere og få dem lagt sammen. Den samme liste tæller kun med én gang. I filen står kun behov, kommune, antal og datoer.',
  gapsFile: 'behov uden tilbud',
  gapsCsv: {
    need: 'Behov',
    municipality: 'Kommune',
    days: 'Gange',
    devices: 'Enheder',
    first: 'Første gang',
    last: 'Seneste gang',
  } satisfies Record<GapsColumn, string>,
  importTitle: 'Indlæs en fil',
  importNote:
    'En fil fra »Hent alt«, eller lister over behov uden tilbud, gerne flere på én gang. Intet ændres, før du har set, hvad der vil ske.',
  choose: 'Vælg filer',
  previewTitle: (name: string) => `Hvad der vil ske med ${name}`,
  plan: {
    new: (count: number) => `${count} ${count === 1 ? 'ny' : 'nye'} bliver lagt til`,
    newer: (count: number) => `${count} afløser en ældre udgave her`,
    older: (count: number) => `${count} er ældre end det, der er her, og springes over`,
    same: (count: number) => `${count} er her i forvejen`,
    differs: (count: number) => `${count} er skrevet to steder; det, der er her, beholdes`,
    unreadable: (count: number) => `${count} kan ikke læses og bliver lagt uændret for sig`,
  },
  withdrawn: (count: number) =>
    count === 1
      ? '1 besvarelse er trukket tilbage og bliver slettet her'
      : `${count} besvarelser er trukket tilbage og bliver slettet her`,
  figuresLost: (rounds: string) =>
    `Derefter er der ingen tal for ${rounds}, hverken i rapporten eller i radaren. Vil I gemme rapporten, så udskriv den, før I indlæser filen.`,
  roundNamed: (name: string) => `runden »${name}«`,
  untitled: 'en runde uden navn',
  nothingToDo: 'Alt i filen er her i forvejen.',
  doImport: 'Indlæs',
  cancelImport: 'Annullér',
  imported: (count: number) => `${count} indlæst.`,
  importFailedNames: (names: string) => `Kunne ikke bruges: ${names}`,
  importFailedTitle: 'Filen kunne ikke bruges',
  importFailedText: 'Det, der ligger her, er der ikke sket noget med.',
  eraseTitle: 'Slet alt',
  eraseNote:
    'Alt, hvad der ligger her, forsvinder fra denne enhed. Det, du har givet videre, forsvinder ikke.',
  erase: 'Slet alt her',
  eraseAsk: 'Vil du slette alt?',
  eraseAskText:
    'Alt, hvad der ligger her, bliver slettet fra denne enhed. Det kan ikke gøres om. Hent en kopi først, hvis du er i tvivl.',
  eraseYes: 'Ja, slet alt',
  eraseNo: 'Nej, behold det',
  gone: 'Alt er slettet. Vi har set efter: Her ligger ingenting.',
  notGone: 'Ikke alt er slettet endnu. Luk andre faner med siden, og prøv igen.',
};

export type DataTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    data: DataTexts;
  }
}
