import { PRESET_DEFINED } from '../components/base/page-event.js';
import type { Tables } from '../components/base/tables.js';
import { keepLanguage } from '../core/model/languages.js';

/** All that a language is made of. A key or a table that is missing does not compile. */
export interface LanguagePack {
  /** BCP 47, in small letters and without a region: `nb`. Elements carry it as `lang`, and `Intl` formats by it. */
  readonly tag: string;
  /** Other tags of pages that it serves: `no`. */
  readonly also?: readonly string[];
  /** The texts of the elements, each table with the type of the Danish one. */
  readonly tables: Readonly<Tables>;
  /** The texts of needs, questions, instruments, glossary and exercises, by the Danish ones. What is missing stays Danish. */
  readonly content: Readonly<Record<string, string>>;
}

/**
 * Adds a language to every element of this version of the kit on the page; elements that are there already are painted
 * anew. Called again with the same tag it replaces the language.
 *
 * @throws RangeError for a tag that no page could carry, and for `da` and `en`, which are the kit's own
 * @example addLanguage({ tag: 'nb', also: ['no'], tables, content });
 */
export function addLanguage({ tag, also = [], tables, content }: LanguagePack): void {
  const tags = [tag, ...also];
  for (const each of tags)
    if (!/^[a-z]{2,3}$/.test(each) || each === 'da' || each === 'en')
      throw new RangeError(`kobling: ${JSON.stringify(each)} is no tag of a language to add, such as "nb"`);
  keepLanguage(tags, { tag, tables: { ...tables }, content: new Map(Object.entries(content)) });
  // Elements look again at the page: its language is one that they have now.
  globalThis.document?.dispatchEvent(new Event(PRESET_DEFINED));
}
