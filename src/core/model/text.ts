/** A text in the languages it has been written in; Danish is always there. */
export type Text = { readonly da: string; readonly en?: string } & { readonly [language: string]: string };

/** The text in `locale`, else in Danish. */
export function textIn(text: Text, locale: string): string {
  return text[locale] ?? text.da;
}
