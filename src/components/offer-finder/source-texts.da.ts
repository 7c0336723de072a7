import { formatDate, formatNumber } from '../base/format.js';
import { inWords } from '../base/numbers.js';

/** `1,2 MB`, `310 kB`: large enough to decide by. */
export const sizeIn = (bytes: number, locale: string): string =>
  bytes < 950_000
    ? `${formatNumber(Math.max(1, Math.ceil(bytes / 1000)), locale, 0)}\u00a0kB`
    : `${formatNumber(bytes / 1_000_000, locale, 1)}\u00a0MB`;

/** Danish texts of where the offers come from, and of what is missing. */
export const da = {
  failedTitle: (name: string) => `Tilbuddene fra ${name} mangler i svaret`,
  failedSeveral: (count: number) => `Tilbuddene fra ${inWords(count, 'da')} kataloger mangler i svaret`,
  failedOthers: (count: number) =>
    count === 0
      ? 'Der er ingen andre tilbud at vise lige nu.'
      : `Svaret bygger på ${count === 1 ? 'det andet katalog' : `de ${inWords(count, 'da')} andre kataloger`}.`,
  retry: 'Prøv igen',
  partlyTitle: (name: string, dropped: number, kept: number) =>
    `${name}: ${dropped} ${dropped === 1 ? 'oplysning' : 'oplysninger'} kunne ikke bruges. ${kept} tilbud er med.`,
  placeTitle: 'Hvilken kommune ligger I i?',
  placeText: (offers: number) =>
    `Her er ${formatNumber(offers, 'da', 0)} tilbud fra hele landet. Vælg jeres kommune ovenfor, så henter vi kun dem, I kan få.`,
  placeOld: 'Svaret herunder er fra før.',
  whole: (bytes: number) => `Hent hele landet · højst ${sizeIn(bytes, 'da')}`,
  fetching: 'Henter tilbud …',
  missingTitle: (name: string) => `Noget af kataloget fra ${name} kunne ikke hentes`,
  missingText: 'Svaret bygger på resten, så der kan findes et bedre.',
  fetched: (count: number, all: number) =>
    `${formatNumber(count, 'da', 0)} af ${formatNumber(all, 'da', 0)} tilbud er hentet: alle dem, der kan hjælpe med det, I har valgt. Søger I blandt enkelte tilbud, søger I i dem.`,
  kept: (name: string, updated: string | null) =>
    updated === null
      ? `${name} kan ikke nås lige nu. Tilbuddene er fra jeres sidste besøg.`
      : `${name} kan ikke nås lige nu. Tilbuddene er fra jeres sidste besøg, sidst opdateret ${formatDate(updated, 'da')}.`,
};

export type SourceTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    source: SourceTexts;
  }
}
