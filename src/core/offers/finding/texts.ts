import { needById } from '../../content/needs.js';
import type { Offer } from '../../model/catalogue.js';
import type { Text } from '../../model/text.js';
import { REST, SUMMARY, TITLE } from './postings.js';

/** Where in an offer a text stands: `type` is the title of its national type, `need` of a need it serves. */
export type SearchedField = 'title' | 'summary' | 'terms' | 'provider' | 'type' | 'need';

/**
 * Takes one text of an offer: `language` as in `Text`, null for a name; `need` is the need's id where the text is a
 * need's title.
 */
export type TextVisitor = (
  text: string,
  field: SearchedField,
  language: string | null,
  need: string | null,
) => void;

/** Titles of the national types by id. */
export type TypeTitles = ReadonlyMap<string, Text>;

export const FIELD_BIT: Readonly<Record<SearchedField, number>> = {
  title: TITLE,
  summary: SUMMARY,
  terms: REST,
  provider: REST,
  type: REST,
  need: REST,
};

/** Texts that many offers share, word for word: read once. */
export const SHARED: ReadonlySet<SearchedField> = new Set(['provider', 'type', 'need']);

/** Shows the visitor all texts of an offer that are searched, in every language they are written in. */
export function visitTexts(offer: Offer, types: TypeTitles, visit: TextVisitor): void {
  const each = (field: SearchedField, text: Text | null | undefined, need: string | null = null): void => {
    if (!text) return;
    for (const language of Object.keys(text)) visit(text[language] ?? '', field, language, need);
  };
  each('title', offer.title);
  each('summary', offer.summary);
  each('terms', offer.terms);
  visit(offer.provider.name, 'provider', null, null);
  if (offer.type !== null) each('type', types.get(offer.type));
  for (const need of Object.keys(offer.needs)) each('need', needById(need)?.title, need);
}
