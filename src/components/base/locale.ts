import { addedLanguage } from '../../core/model/languages.js';
import { parentAcross } from './background.js';
import type { Tables } from './tables.js';

/** A language that all texts are there in: `da`, `en`, or the tag of one that the page has added. */
export type Locale = string;

/** @returns `en` for `en-GB`; Danish for a language that is not there. */
export function toLocale(tag: string | null | undefined): Locale {
  const [language = ''] = tag?.toLowerCase().split('-') ?? [];
  return language === 'en' ? 'en' : (addedLanguage(language)?.tag ?? 'da');
}

/** A table of texts in a language: ours, or of one that the page has added. */
export function textsIn<K extends keyof Tables>(
  locale: Locale,
  table: K,
  ours: Readonly<Record<'da' | 'en', Tables[K]>>,
): Tables[K] {
  const added = addedLanguage(locale)?.tables[table] as Tables[K] | undefined;
  return added ?? (locale === 'en' ? ours.en : ours.da);
}

/** The nearest `lang` above an element, through shadow roots. */
export const languageAround = (element: Element | null): string | undefined =>
  element ? (element.getAttribute('lang') ?? languageAround(parentAcross(element))) : undefined;
