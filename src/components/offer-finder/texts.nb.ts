import { formatNumber } from '../base/format.js';
import { inWordsNb } from '../base/words.nb.js';
import type { FinderTexts } from './texts.da.js';

export const nb: FinderTexts = {
  title: 'Hva vil dere gjerne ha løst?',
  fieldLabel: 'Beskriv med egne ord hva dere vil ha løst',
  fieldHelp: 'Skriv slik dere snakker. Teksten blir hos dere og sendes ingen steder.',
  example: 'F.eks.: Vi mangler sveisere og vil i gang med roboter',
  readAs: 'Slik forstår vi det',
  chosen: 'Dette vil dere ha løst',
  notUnderstood: 'Vi kan ikke se hva dere trenger. Skriv litt mer, eller velg i listen.',
  remove: 'Fjern',
  removeNeed: (need) => `Fjern «${need}»`,
  toggled: (need, isIn) => `«${need}» er ${isIn ? 'lagt til' : 'fjernet'}.`,
  importance: (level) => ['', 'litt viktig', 'viktig', 'veldig viktig'][level] ?? '',
  nowImportance: (need, level) => `${need}: ${level}`,
  changeImportance: (need, level) => `${need}: ${level}. Trykk for å endre hvor viktig det er`,
  meant: 'Kanskje noe av dette?',
  meantToo: 'Kanskje også noe av dette?',
  addNeed: (need) => `Legg til «${need}»`,
  quote: (words) => `«${words}»`,
  sentence: ['Vi holder til i', 'og er', 'ansatte i en', 'bedrift.'],
  municipality: 'Kommune',
  anyMunicipality: 'velg kommune',
  employees: 'Antall ansatte',
  employeesHint: 'antall',
  employeesExpected: 'Skriv et helt tall, f.eks. 12.',
  sector: 'Privat eller offentlig',
  sectors: { '': 'velg', private: 'privat', public: 'offentlig' },
  told: (words) =>
    words.length > 0
      ? `Lest i teksten deres: ${words.map((word) => `«${word}»`).join(', ')}. Rett det her hvis det ikke stemmer.`
      : 'Kommune og antall ansatte er tatt ut igjen.',
  optional: 'Hopper dere over noe, får dere det som spørsmål.',
  show: 'Vis det beste samlede tilbudet',
  offersFrom: (offers, count) =>
    `${formatNumber(offers, 'nb')} tilbud fra ${inWordsNb(count, 'ett')} ${count === 1 ? 'system' : 'systemer'}`,
  needFirst: 'Skriv først hva dere vil ha løst, eller velg i listen.',
  loading: 'Henter tilbud …',
  computing: 'Finner det beste samlede tilbudet …',
  orChoose: 'Eller velg i listen',
  chooseMore: 'Velg flere behov i listen',
  others: (count) => `${count} behov`,
  more: (count) => (count === 1 ? '1 annet' : `${count} andre`),
  fetched: 'Nå er alle tilbudene hentet.',
  region: 'Tilbudsfinner',
  needCount: (count, heard) =>
    `${count || 'Ingen'} behov valgt.${heard > 0 ? ` ${heard} forslag til flere.` : ''}`,
};
