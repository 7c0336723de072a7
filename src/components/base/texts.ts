import type { Locale } from './locale.js';

const da = {
  lostPart: 'En del af siden kunne ikke hentes. Det, du har skrevet, står her stadig.',
  retry: 'Prøv igen',
};

const en: typeof da = {
  lostPart: 'A part of the page could not be fetched. What you have written is still here.',
  retry: 'Try again',
};

/** What every element may have to say. */
export const BASE_TEXTS: Readonly<Record<Locale, typeof da>> = { da, en };
