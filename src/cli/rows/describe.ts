import { needById } from '../../core/content/needs.js';
import { textIn } from '../../core/model/text.js';
import type { ColumnKey } from '../columns/columns.js';
import type { HeaderRow } from '../columns/headers.js';
import type { Language } from '../language.js';
import type { Remark } from '../columns/remarks.js';
import type { Texts } from '../texts/texts.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** A day as people say it: 12. januar 2027. */
export function dayInWords(date: string, language: Language): string {
  return new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
}

/** The header of a column as this spreadsheet has it, else as the template has it. */
function headerOf(column: ColumnKey | null, header: HeaderRow, texts: Texts): string {
  if (column === null) return '';
  const own = header.headers.find((one) => one.kind === 'column' && one.key === column);
  return own && own.kind === 'column' ? own.written : texts.columns[column].header;
}

/** A remark as a sentence in the words of the spreadsheet. */
export function describe(
  { code, column, found, suggestion }: Remark,
  header: HeaderRow,
  texts: Texts,
  language: Language,
): string {
  const { rows } = texts;
  const need = suggestion === null ? undefined : needById(suggestion);
  const title = need ? ` (${rows.quote(textIn(need.title, language))})` : '';
  const expected = code === 'refused' ? (suggestion ?? '') : '';
  return rows.remark[code]({
    column: headerOf(column, header, texts),
    found: DATE.test(found) ? dayInWords(found, language) : found,
    meant: expected || (suggestion === null ? '' : `${suggestion}${title}`),
  });
}
