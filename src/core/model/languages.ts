import { VERSION } from '../../version.js';

/** A language that a page has added to the two of the kit. */
export interface AddedLanguage {
  /** BCP 47, for `lang` and `Intl`. */
  readonly tag: string;
  /** The texts of the elements, by the names of their tables. */
  readonly tables: Readonly<Record<string, unknown>>;
  /** The texts of the content (needs, instruments, …) by the Danish ones. */
  readonly content: ReadonlyMap<string, string>;
}

const KEY = Symbol.for('kobling');

/**
 * What every copy of the kit on a page shares, under `Symbol.for('kobling')`, where the kit tells of itself. The build
 * keeps its part loader and the Trusted Types policy there, too.
 */
export const sharedOnPage = <T extends object>(): Partial<T> =>
  ((globalThis as { [KEY]?: Partial<T> })[KEY] ??= {});

/** By version: texts of another one lack some, or have others. */
type Languages = Record<string, Map<string, AddedLanguage>>;

/** The language that a page has added by this tag (`nb`, in small letters, no region), or undefined. */
export const addedLanguage = (tag: string): AddedLanguage | undefined =>
  (globalThis as { [KEY]?: { languages?: Languages } })[KEY]?.languages?.[VERSION]?.get(tag);

/** Keeps a language for every copy of this version of the kit on the page. */
export function keepLanguage(tags: readonly string[], language: AddedLanguage): void {
  const byVersion = (sharedOnPage<{ languages: Languages }>().languages ??= {});
  const languages = (byVersion[VERSION] ??= new Map());
  for (const tag of tags) languages.set(tag, language);
}
