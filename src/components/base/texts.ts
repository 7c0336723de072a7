import { textsFor } from './texts-for.js';

export interface BaseTexts {
  readonly lostPart: string;
  readonly retry: string;
}

/** What every element may have to say. */
export const baseTexts = textsFor('base', {
  da: {
    lostPart: 'En del af siden kunne ikke hentes. Det, du har skrevet, står her stadig.',
    retry: 'Prøv igen',
  },
  en: {
    lostPart: 'A part of the page could not be fetched. What you have written is still here.',
    retry: 'Try again',
  },
});

declare module './tables.js' {
  interface Tables {
    base: BaseTexts;
  }
}
