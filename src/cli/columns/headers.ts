import { cellText } from '../sheet/table.js';
import { COLUMN_KEYS, columnFacts } from './columns.js';
import { COLUMN_TEXTS } from '../texts/columns.js';
import { fold } from '../../core/model/spelling.js';
import { lookup } from '../words.js';
import { nearest } from '../../core/exchange/nearest.js';
import { needOver } from './needs-cell.js';
import type { ColumnKey } from './columns.js';
import type { Language } from '../language.js';
import type { SheetRow, Table } from '../sheet/table.js';

/** What one column of the table turned out to be. */
export type Header =
  | { readonly kind: 'column'; readonly key: ColumnKey; readonly written: string }
  /** A column for one need, with its fit in the cells. */
  | { readonly kind: 'need'; readonly need: string; readonly written: string }
  /** The same column once more; the first one counts. */
  | { readonly kind: 'again'; readonly written: string }
  | { readonly kind: 'unknown'; readonly written: string; readonly suggestion: ColumnKey | null }
  | { readonly kind: 'none' };

export interface HeaderRow {
  readonly row: SheetRow;
  readonly headers: readonly Header[];
  /** The language most headers are written in; it decides how 1,500 is read. */
  readonly language: Language;
}

/** The header is looked for in this many rows: people like a title above it. */
const ROWS = 10;

const BY_HEADER = lookup<ColumnKey>([
  // All proper headers come before the spare ones, so that no spare one takes another column's name.
  ...COLUMN_KEYS.map((key): [ColumnKey, string[]] => [
    key,
    [COLUMN_TEXTS.da[key].header, COLUMN_TEXTS.en[key].header, key],
  ]),
  ...COLUMN_KEYS.map((key): [ColumnKey, readonly string[]] => [key, columnFacts(key).also ?? []]),
]);
const ENGLISH = new Set(COLUMN_KEYS.map((key) => fold(COLUMN_TEXTS.en[key].header)));
const DANISH = new Set(COLUMN_KEYS.map((key) => fold(COLUMN_TEXTS.da[key].header)));

function suggest(written: string): ColumnKey | null {
  const spelling = nearest(fold(written), BY_HEADER.keys());
  const key = spelling === undefined ? undefined : BY_HEADER.get(spelling);
  return key ?? null;
}

function read({ cells }: SheetRow): Header[] {
  const seen = new Set<string>();
  return cells.map((cell): Header => {
    const written = cellText(cell);
    // `(skal udfyldes)` and stars are notes to the writer.
    const name = fold(written.replace(/\([^)]*\)|\*/gu, ' ')) || fold(written);
    if (name === '') return { kind: 'none' };
    const key = BY_HEADER.get(name);
    const need = key === undefined ? needOver(name) : undefined;
    const meaning = key ?? need;
    if (meaning === undefined) return { kind: 'unknown', written, suggestion: suggest(written) };
    if (seen.has(meaning)) return { kind: 'again', written };
    seen.add(meaning);
    return key === undefined ? { kind: 'need', need: meaning, written } : { kind: 'column', key, written };
  });
}

/**
 * The row with the headers: the first of the topmost ten that names the title and one more column. Undefined when there
 * is none, which means that the table is about something else.
 */
export function findHeaderRow(table: Table): HeaderRow | undefined {
  for (const row of table.rows.slice(0, ROWS)) {
    const headers = read(row);
    const known = headers.filter(({ kind }) => kind === 'column' || kind === 'need');
    const hasTitle = known.some((header) => header.kind === 'column' && header.key === 'title');
    if (!hasTitle || known.length < 2) continue;
    const names = row.cells.map((cell) => fold(cellText(cell)));
    const count = (words: ReadonlySet<string>): number => names.filter((name) => words.has(name)).length;
    return { row, headers, language: count(ENGLISH) > count(DANISH) ? 'en' : 'da' };
  }
  return undefined;
}
