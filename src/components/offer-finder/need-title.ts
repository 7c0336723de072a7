import { needById } from '../../core/content/needs.js';
import { textIn } from '../../core/model/text.js';
import type { Locale } from '../base/locale.js';

/** Handed to the lazy parts, so that none of them holds the needs once more. */
export type TitleOf = (id: string, locale: Locale) => string;

/** What a need is called; one that only the host's catalogue knows keeps its id. */
export function titleOf(id: string, locale: Locale): string {
  const need = needById(id);
  return need ? textIn(need.title, locale) : id;
}
