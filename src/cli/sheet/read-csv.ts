import { CsvError, parse } from 'csv-parse/sync';
import { decodeBytes } from './decode-bytes.js';
import { delimiterOf } from './delimiter.js';
import { SheetError } from './table.js';
import type { SheetRow, Table } from './table.js';

/** The apostrophe that keeps a spreadsheet from running a text as a formula; ours and others' writers put it there. */
const GUARD = /^'(?=[\s"',;]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/**
 * A CSV file as a table, whatever its encoding, delimiter and line ends. Empty rows are rows: their owner counts them.
 * @throws SheetError `empty`, or `open-quote` with the line where the row begins.
 */
export function readCsv(bytes: Uint8Array): Table {
  const text = decodeBytes(bytes);
  const { delimiter, skip } = delimiterOf(text);
  const body = text.slice(skip);
  if (!/\S/u.test(body)) throw new SheetError('empty');
  const rows: SheetRow[] = [];
  let lines = 0;
  try {
    parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (record: string[], info) => {
        rows.push({ number: rows.length + 1, cells: record.map((cell) => cell.replace(GUARD, '')) });
        lines = info.lines;
        return null;
      },
    });
  } catch (cause) {
    const isOpen = cause instanceof CsvError && cause.code === 'CSV_QUOTE_NOT_CLOSED';
    throw isOpen
      ? new SheetError('open-quote', String(lines + 1), { cause })
      : new SheetError('not-a-table', '', { cause });
  }
  return { kind: 'csv', rows };
}
