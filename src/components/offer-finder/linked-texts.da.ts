import type { LinkPart, LinkRefusal } from '../../core/exchange/offer-link/offer-link.js';
import { inList } from '../base/numbers.js';

/** Danish texts for whoever opens a shared link. */
export const da = {
  came: 'Spørgsmålet er delt med jer i et link. I kan rette alt.',
  dropped: (parts: readonly string[]) => `Det her fra linket kan ikke bruges her: ${inList(parts, 'da')}.`,
  parts: {
    need: 'et behov',
    municipality: 'kommunen',
    employees: 'antallet af ansatte',
    sector: 'privat eller offentlig',
    fact: 'et svar',
    pin: 'et valgt tilbud',
    drop: 'et fravalgt tilbud',
    kind: 'den viste kombination',
    text: 'teksten',
    finder: 'hvilken finder det var til',
    other: 'noget, vi ikke kender',
  } satisfies Record<LinkPart, string>,
  refused: {
    newer: 'Linket er lavet med en nyere udgave af tilbudsfinderen og kan ikke åbnes her.',
    'too-long': 'Linket er for langt til at kunne åbnes.',
    unreadable: 'Linket kunne ikke læses. Måske mangler den sidste del af det.',
  } satisfies Record<Exclude<LinkRefusal, 'no-link'>, string>,
};

export type LinkedTexts = typeof da;

declare module '../base/tables.js' {
  interface Tables {
    linked: LinkedTexts;
  }
}
