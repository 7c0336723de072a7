import readWorkbook from 'read-excel-file/node';
import { SheetError } from './table.js';
import type { Cell, Table } from './table.js';

/** Codes of the reader, and what they mean here. */
const FAULTS: ReadonlyMap<unknown, 'old-excel' | 'empty'> = new Map([
  ['XLS_FILE_NOT_SUPPORTED', 'old-excel' as const],
  ['NO_DATA', 'empty' as const],
]);

/** A day as the cell shows it: spreadsheets know no time zones. */
function day(date: Date): string | null {
  return Number.isNaN(date.getTime()) ? null : date.toISOString().slice(0, 10);
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value instanceof Date ? day(value) : null;
}

/** The workbook's sheets, or a named error for what is none. */
async function sheetsOf(bytes: Uint8Array) {
  try {
    return await readWorkbook(Buffer.from(bytes));
  } catch (cause) {
    const code: unknown = cause instanceof Error ? Reflect.get(cause, 'code') : undefined;
    throw new SheetError(FAULTS.get(code) ?? 'not-a-table', '', { cause });
  }
}

/**
 * The sheets of an .xlsx file as tables, in the workbook's order; formulas as the values they had when it was saved.
 * @throws SheetError `old-excel` for .xls, `empty`, or `not-a-table`.
 */
export async function readXlsx(
  bytes: Uint8Array,
): Promise<readonly { readonly name: string; readonly table: Table }[]> {
  const sheets = await sheetsOf(bytes);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    table: {
      kind: 'xlsx',
      rows: data.map((row, index) => ({ number: index + 1, cells: row.map(toCell) })),
    },
  }));
}
