import { quotedNb } from '../base/words.nb.js';
import type { FindingTexts } from './finding-texts.da.js';

export const nb: FindingTexts = {
  field: 'Søk i tilbudene',
  hint: 'Tilbudene er skrevet på dansk. Skriv ett eller flere ord, for eksempel «svejsekursus» eller «lån til maskiner».',
  systems: 'Vis tilbud fra',
  asked: 'Bare dem som gjelder det dere spør om',
  nearby: (place) => `Bare dem som dekker ${place}`,
  noPlace: 'Velg kommunen deres øverst hvis dere bare vil se tilbud som dekker den.',
  openNow: 'Bare dem som er åpne nå',
  looking: 'Leser tilbudene …',
  found: (count, total, words, shown) =>
    `${total === 1 ? '1 tilbud' : `${count} tilbud`}${words ? ` om «${words}»` : ''}${shown < total ? `; her er de første ${shown}` : ''}.`,
  foundNothing: (words) =>
    words
      ? `Ingen tilbud om «${words}». Prøv med færre eller andre ord.`
      : 'Ingen tilbud med de valgene dere har gjort.',
  about: (words, titles) => `Ingen tilbud har ordene «${words}». Kanskje handler det om ${quotedNb(titles)}:`,
  some: 'Ingen tilbud har alle ordene; disse har noen av dem.',
  onlyBarred: (words) => `Ingen tilbud om «${words}» som dere kan bruke akkurat nå.`,
  barred: 'Har ordene, men passer ikke akkurat nå',
  noSystem: 'Kryss av for minst ett sted tilbudene kan komme fra.',
  near: 'Fant ikke ordet; dette ligner.',
  nearToo: 'Få har nøyaktig de ordene; det som ligner, er også med.',
  beyond: 'Ingen av dem gjelder det dere spør om; her er andre dere kan bruke.',
  more: (count) => `Vis ${count} til`,
  serves: (titles) => `For det dere spør om: ${titles}`,
  servesNone: 'Ikke for det dere har spurt om.',
  inAnswer: 'Er med i det samlede tilbudet over.',
  standsIn: 'Ordene står i:',
  typeName: 'navnet på ordningen',
  common: 'felles',
  meaning: 'Ordforklaring:',
  explain: (term) => `hva betyr ${term}?`,
};
