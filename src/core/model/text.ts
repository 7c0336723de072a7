import { addedLanguage } from './languages.js';

/** A text in the languages it has been written in; Danish is always there. */
export type Text = { readonly da: string; readonly en?: string } & { readonly [language: string]: string };

/** A text, and the language it is in where that is not the one asked for. */
export interface TextAndLang {
  readonly text: string;
  readonly lang?: 'da';
}

/** The text in `locale`, else in Danish. */
export function textIn(text: Text, locale: string): string {
  return textAndLang(text, locale).text;
}

/**
 * The text in `locale`, where it has been written so or a language of the page knows it; else in Danish, which is then
 * said: whoever reads aloud needs to know.
 */
export function textAndLang(text: Text, locale: string): TextAndLang {
  const found = text[locale] ?? addedLanguage(locale)?.content.get(text.da);
  return found === undefined ? { text: text.da, lang: 'da' } : { text: found };
}
