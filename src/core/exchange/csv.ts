export type CsvCell = string | number | boolean | null;

export interface CsvOptions {
  /** `en`: commas between cells and decimal points; any other: semicolons and decimal commas, as a Danish spreadsheet opens it. */
  readonly locale: string;
}

/**
 * A cell that begins so (also after spaces, quotes or separators) may be run as a formula: = + - @ and their full-width
 * twins, tab, carriage return, line feed.
 */
const FORMULA = /^[\s"',;]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const LONE_SURROGATE = /\p{Surrogate}/gu;

function textCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replace(LONE_SURROGATE, '\uFFFD').replaceAll('"', '""')}"`;
}

function numberCell(value: number, decimal: string): string {
  return Number.isFinite(value) ? String(value + 0).replace('.', decimal) : '';
}

/**
 * Rows as CSV for a spreadsheet: byte order mark, CRLF, every text quoted. Texts that could run as a formula get an
 * apostrophe in front; numbers of ours stay numbers, also negative ones; null and non-finite numbers are empty cells.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], { locale }: CsvOptions): string {
  const [separator, decimal] = locale === 'en' ? [',', '.'] : [';', ','];
  const cell = (value: CsvCell): string => {
    if (value === null) return '';
    if (typeof value === 'number') return numberCell(value, decimal);
    return textCell(String(value));
  };
  const lines = rows.map((row) => `${row.map(cell).join(separator)}\r\n`);
  return `\uFEFF${lines.join('')}`;
}
