import type { Locale } from './locale.js';
import type { WithOwn } from './own-words.js';
import type { Tables } from './tables.js';

/** Whoever says something: an element, or what is painted for one. */
export interface Speaker {
  readonly locale: Locale;
  readonly own: WithOwn;
}

/**
 * The one way to a table of texts: in Danish and English from here, in other languages from what the page has added,
 * with the host's own texts in their place. The element knows both, so that parts need not carry it.
 * @param name of the table, by which added languages and hosts know it
 */
export const textsFor =
  <K extends keyof Tables>(name: K, ours: Readonly<Record<'da' | 'en', Tables[K]>>) =>
  ({ own }: Speaker): Tables[K] =>
    own(name, ours);
