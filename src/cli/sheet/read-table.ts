import { cellText, isBlank, SheetError } from './table.js';
import { findHeaderRow } from '../columns/headers.js';
import { readCsv } from './read-csv.js';
import type { Table } from './table.js';

/** Larger tables are not catalogues of offers. In bytes. */
const MAX_BYTES = 50_000_000;

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** .xlsx is a ZIP archive, .xls an OLE2 document; the name of a file may say otherwise. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0];

/** The sheet asked for, else the first one that has headers of ours, else the first that holds anything. */
function choose(
  sheets: readonly { readonly name: string; readonly table: Table }[],
  wanted: string | undefined,
): Table {
  if (wanted !== undefined) {
    const sheet = sheets.find(({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase());
    if (!sheet) throw new SheetError('no-such-sheet', sheets.map(({ name }) => name).join(', '));
    return sheet.table;
  }
  const tables = sheets.map(({ table }) => table);
  const filled = tables.filter(({ rows }) => rows.some((row) => !isBlank(row)));
  const table = filled.find((one) => findHeaderRow(one) !== undefined) ?? filled[0];
  if (!table) throw new SheetError('empty');
  return table;
}

/**
 * The bytes of a CSV or .xlsx file as a table; what it is shows in its first bytes, not in its name.
 * @param sheet name of the sheet of a workbook; without it the first one that looks like offers.
 * @throws SheetError for what is no table.
 */
export async function readTable(bytes: Uint8Array, sheet?: string): Promise<Table> {
  if (bytes.length > MAX_BYTES) throw new SheetError('too-large', String(MAX_BYTES / 1_000_000));
  if (bytes.length === 0) throw new SheetError('empty');
  if (begins(bytes, OLE2)) throw new SheetError('old-excel');
  if (!begins(bytes, ZIP)) return readCsv(bytes);
  // Most tables are CSV; the reader of workbooks is fetched when one is there.
  const { readXlsx } = await import('./read-xlsx.js');
  return choose(await readXlsx(bytes), sheet);
}

/** The row as a person would name it, for messages about a header that was not found. */
export function outline(table: Table): string {
  const first = table.rows.find((row) => !isBlank(row));
  return (first?.cells ?? [])
    .map(cellText)
    .filter((text) => text !== '')
    .slice(0, 5)
    .join(' | ');
}
