import { html, type TemplateResult } from 'lit';
import { textAndLang, type Text } from '../../core/model/text.js';
import type { Locale } from './locale.js';

/**
 * A text of a file as it is shown: in `locale`, else in Danish and marked as Danish, so that a screen reader changes its
 * voice and the browser its hyphens (WCAG 3.1.2). Wherever a text is content; in attributes and files, where no mark can
 * go, `textIn` does.
 */
export function shownIn(text: Text, locale: Locale): string | TemplateResult {
  const { text: words, lang } = textAndLang(text, locale);
  return lang === undefined ? words : markDanish(words, locale);
}

/** Words that are Danish whatever the reader's language: a title, a name of a law, what somebody wrote. */
export function markDanish(words: string, locale: Locale): string | TemplateResult {
  return locale === 'da' ? words : html`<span lang="da">${words}</span>`;
}
