import { COLUMN_KEYS, columnFacts } from '../columns/columns.js';
import { toCsv } from '../../core/exchange/csv.js';
import type { ColumnKey } from '../columns/columns.js';
import type { Language } from '../language.js';
import type { Texts } from '../texts/texts.js';

/** Columns of the template: the usual ones, or every one there is. */
export function templateColumns(all: boolean): readonly ColumnKey[] {
  return COLUMN_KEYS.filter((key) => all || columnFacts(key).usual);
}

/**
 * A spreadsheet to fill in: headers, a row of explanations that reading passes over, and two invented offers that show
 * how it looks.
 */
export function template({ columns }: Texts, language: Language, all: boolean): string {
  const keys = templateColumns(all);
  const row = (text: (key: ColumnKey) => string): string[] => keys.map(text);
  return toCsv(
    [
      row((key) => columns[key].header),
      keys.map((key, index) => `${index === 0 ? '# ' : ''}${columns[key].about}`),
      row((key) => columns[key].examples[0]),
      row((key) => columns[key].examples[1]),
    ],
    { locale: language },
  );
}
