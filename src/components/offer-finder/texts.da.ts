import { inWords } from '../base/numbers.js';

/** Danish texts of the joint-offer finder's asking half; the English ones have the same keys, or the build fails. */
export const da = {
  title: 'Hvad vil I gerne have løst?',
  fieldLabel: 'Beskriv med egne ord, hvad I vil have løst',
  fieldHelp: 'Skriv det, som I ville sige det. Teksten bliver på denne enhed.',
  example: 'Fx: Vi mangler svejsere og vil i gang med robotter',
  readAs: 'Sådan læser vi det',
  chosen: 'Det vil I have løst',
  notUnderstood: 'Vi genkender ikke et behov i teksten. Skriv lidt mere, eller vælg i listen.',
  remove: 'Fjern',
  removeNeed: (need: string) => `Fjern »${need}«`,
  importance: (level: number) => ['', 'lidt vigtigt', 'vigtigt', 'meget vigtigt'][level] ?? '',
  nowImportance: (need: string, level: string) => `${need}: ${level}`,
  changeImportance: (need: string, level: string) => `${need}: ${level}. Tryk for at ændre vigtigheden`,
  meant: 'Mener I måske …?',
  meantToo: 'Mente I også …?',
  addNeed: (need: string) => `Tilføj »${need}«`,
  quote: (words: string) => `»${words}«`,
  sentence: ['Vi ligger i', 'og er', 'ansatte i en', 'virksomhed.'] as readonly [
    string,
    string,
    string,
    string,
  ],
  municipality: 'Kommune',
  anyMunicipality: 'vælg kommune',
  employees: 'Antal ansatte',
  employeesHint: 'antal',
  employeesExpected: 'Skriv antal ansatte som et helt tal, 0 eller mere.',
  sector: 'Privat eller offentlig',
  sectors: { '': 'vælg', private: 'privat', public: 'offentlig' },
  optional: 'Valgfrit. Det, I ikke svarer på, bliver til spørgsmål at tage med.',
  show: 'Vis det bedste samlede tilbud',
  offersFrom: (offers: number, count: number) =>
    `${offers} tilbud fra ${count === 1 ? 'ét system' : `${inWords(count, 'da')} systemer`}`,
  needFirst: 'Skriv eller vælg mindst ét behov først.',
  loading: 'Henter tilbud …',
  computing: 'Finder det bedste samlede tilbud …',
  orChoose: 'Eller vælg i listen',
  chooseMore: 'Vælg flere behov i listen',
  others: (count: number) => `${count} behov`,
  more: (count: number) => (count === 1 ? '1 andet' : `${count} andre`),
  failedTitle: (name: string) => `Tilbuddene fra ${name} mangler i svaret`,
  failedOthers: (count: number) =>
    count === 0
      ? 'Der er ingen andre tilbud at vise lige nu.'
      : `Svaret bygger på ${count === 1 ? 'det andet katalog' : `de ${inWords(count, 'da')} andre kataloger`}.`,
  retry: 'Prøv igen',
  partlyTitle: (name: string, dropped: number, kept: number) =>
    `${name}: ${dropped} ${dropped === 1 ? 'oplysning' : 'oplysninger'} kunne ikke bruges. ${kept} tilbud er med.`,
  details: 'Vis detaljer',
  region: 'Tilbudsfinder',
  needCount: (count: number, heard: number) =>
    `${count} behov valgt.${heard > 0 ? ` ${heard} forslag til flere.` : ''}`,
};

export type FinderTexts = typeof da;
