import { formatNumber } from '../base/format.js';

/** There are three; all words for numbers would be many for that. */
const SYSTEMS = ['nul systemer', 'ét system', 'to systemer', 'tre systemer'];

/** Danish texts of the joint-offer finder's asking half; the English ones have the same keys, or the build fails. */
export const da = {
  title: 'Hvad vil I gerne have løst?',
  fieldLabel: 'Beskriv med egne ord, hvad I vil have løst',
  fieldHelp: 'Skriv, som I taler. Teksten bliver hos jer og sendes ingen steder.',
  example: 'Fx: Vi mangler svejsere og vil i gang med robotter',
  readAs: 'Sådan forstår vi det',
  chosen: 'Det vil I have løst',
  notUnderstood: 'Vi kan ikke se, hvad I har brug for. Skriv lidt mere, eller vælg i listen.',
  remove: 'Fjern',
  removeNeed: (need: string) => `Fjern »${need}«`,
  toggled: (need: string, isIn: boolean) => `»${need}« er ${isIn ? 'kommet med' : 'fjernet'}.`,
  importance: (level: number) => ['', 'lidt vigtigt', 'vigtigt', 'meget vigtigt'][level] ?? '',
  nowImportance: (need: string, level: string) => `${need}: ${level}`,
  changeImportance: (need: string, level: string) => `${need}: ${level}. Tryk for at ændre vigtigheden`,
  meant: 'Måske noget af det her?',
  meantToo: 'Måske også noget af det her?',
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
  employeesExpected: 'Skriv et helt tal, fx 12.',
  sector: 'Privat eller offentlig',
  sectors: { '': 'vælg', private: 'privat', public: 'offentlig' },
  told: (words: readonly string[]) =>
    words.length > 0
      ? `Læst i jeres tekst: ${words.map((word) => `»${word}«`).join(', ')}. Ret det her, hvis det ikke passer.`
      : 'Kommune og antal ansatte er taget ud igen.',
  optional: 'Springer I noget over, får I det med som spørgsmål.',
  show: 'Vis det bedste samlede tilbud',
  offersFrom: (offers: number, count: number) =>
    `${formatNumber(offers, 'da')} tilbud fra ${SYSTEMS[count] ?? ''}`,
  needFirst: 'Skriv først, hvad I vil have løst, eller vælg i listen.',
  loading: 'Henter tilbud …',
  computing: 'Finder det bedste samlede tilbud …',
  orChoose: 'Eller vælg i listen',
  chooseMore: 'Vælg flere behov i listen',
  others: (count: number) => `${count} behov`,
  more: (count: number) => (count === 1 ? '1 andet' : `${count} andre`),
  fetched: 'Nu er alle tilbud hentet.',
  region: 'Tilbudsfinder',
  needCount: (count: number, heard: number) =>
    `${count || 'Ingen'} behov valgt.${heard > 0 ? ` ${heard} forslag til flere.` : ''}`,
};

export type FinderTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    finder: FinderTexts;
  }
}
