import type { Collection } from '../../core/storage/store.js';

/** Danish texts of "my data"; the English ones have the same keys, or the build fails. */
export const da = {
  region: 'Mine data',
  title: 'Hvad der ligger på denne enhed',
  loading: 'Ser efter …',
  nothing: 'Her ligger ingenting.',
  nothingText: 'Der gemmes først noget, når nogen svarer på et udsagn.',
  where: {
    indexeddb: 'Det ligger i denne browser og sendes ingen steder hen.',
    session: 'Det ligger i denne fane og er væk, når den lukkes.',
    memory: 'Det ligger kun i hukommelsen og er væk, når siden lukkes.',
  },
  limits:
    'Browseren kan selv rydde op: nogle gør det efter syv dage uden besøg. Hent en kopi, hvis svarene er vigtige.',
  collections: {
    drafts: 'Kladder',
    responses: 'Besvarelser',
    tallies: 'Optællinger',
    rounds: 'Runder',
    settings: 'Indstillinger',
    unreadable: 'Kunne ikke læses',
  } satisfies Record<Collection, string>,
  columns: { what: 'Hvad', count: 'Antal', last: 'Senest ændret' },
  export: 'Hent alt som fil',
  exported: 'Filen er hentet.',
  copyInstead: 'Kopiér alt',
  copied: 'Kopieret.',
  copyText: 'Alt som tekst',
  importTitle: 'Læg en fil ind igen',
  importNote: 'Intet ændres, før du har set, hvad der vil ske.',
  choose: 'Vælg en fil fra »Hent alt«',
  previewTitle: (name: string) => `Hvad der vil ske med ${name}`,
  plan: {
    new: (count: number) => `${count} ${count === 1 ? 'ny' : 'nye'} bliver lagt til`,
    newer: (count: number) => `${count} afløser en ældre udgave her`,
    older: (count: number) => `${count} er ældre end det, der er her, og springes over`,
    same: (count: number) => `${count} er her i forvejen`,
    differs: (count: number) => `${count} er skrevet to steder; det, der er her, beholdes`,
    unreadable: (count: number) => `${count} kan ikke læses og bliver lagt uændret for sig`,
  },
  nothingToDo: 'Alt i filen er her i forvejen.',
  doImport: 'Læg ind',
  cancelImport: 'Lad være',
  imported: (count: number) => `${count} lagt ind.`,
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
  gone: 'Slettet. Vi har set efter: her ligger ingenting.',
  notGone: 'Ikke alt er slettet endnu. Luk andre faner med siden, og prøv igen.',
};

export type DataTexts = typeof da;
