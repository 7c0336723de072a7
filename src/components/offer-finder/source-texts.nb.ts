import { formatDate, formatNumber } from '../base/format.js';
import { inWordsNb } from '../base/words.nb.js';
import { sizeIn, type SourceTexts } from './source-texts.da.js';

export const nb: SourceTexts = {
  failedTitle: (name) => `Tilbudene fra ${name} mangler i svaret`,
  failedSeveral: (count) => `Tilbudene fra ${inWordsNb(count, 'én')} kataloger mangler i svaret`,
  failedOthers: (count) =>
    count === 0
      ? 'Det er ingen andre tilbud å vise akkurat nå.'
      : `Svaret bygger på ${count === 1 ? 'den andre katalogen' : `de ${inWordsNb(count, 'én')} andre katalogene`}.`,
  retry: 'Prøv igjen',
  partlyTitle: (name, dropped, kept) =>
    `${name}: ${dropped} ${dropped === 1 ? 'opplysning' : 'opplysninger'} kunne ikke brukes. ${kept} tilbud er med.`,
  placeTitle: 'Hvilken kommune ligger dere i?',
  placeText: (offers) =>
    `Her er ${formatNumber(offers, 'nb', 0)} tilbud fra hele landet. Velg kommunen deres over, så henter vi bare dem dere kan få.`,
  placeOld: 'Svaret under er fra før.',
  whole: (bytes) => `Hent hele landet · høyst ${sizeIn(bytes, 'nb')}`,
  fetching: 'Henter tilbud …',
  missingTitle: (name) => `Noe av katalogen fra ${name} kunne ikke hentes`,
  missingText: 'Svaret bygger på resten, så det kan finnes et bedre.',
  fetched: (count, all) =>
    `${formatNumber(count, 'nb', 0)} av ${formatNumber(all, 'nb', 0)} tilbud er hentet: alle dem som kan hjelpe med det dere har valgt. Søker dere blant enkelttilbud, søker dere i dem.`,
  kept: (name, updated) =>
    updated === null
      ? `${name} kan ikke nås akkurat nå. Tilbudene er fra forrige gang dere var her.`
      : `${name} kan ikke nås akkurat nå. Tilbudene er fra forrige gang dere var her, sist oppdatert ${formatDate(updated, 'nb')}.`,
};
