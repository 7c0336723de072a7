import { cellText } from '../sheet/table.js';
import type { Cell, SheetRow } from '../sheet/table.js';
import type { ColumnKey } from '../columns/columns.js';
import type { HeaderRow } from '../columns/headers.js';

/** One row read by its headers. */
export interface RowCells {
  readonly cell: (key: ColumnKey) => Cell | undefined;
  readonly text: (key: ColumnKey) => string;
  /** Cells of the needs that have a column of their own. */
  readonly needCells: readonly { readonly need: string; readonly cell: Cell | undefined }[];
  /** Text in cells beyond the last header. */
  readonly beyond: readonly string[];
}

/** The cells of a row under their headers. */
export function readRow({ headers }: HeaderRow, { cells }: SheetRow): RowCells {
  const places = new Map<ColumnKey, number>();
  headers.forEach((header, index) => {
    if (header.kind === 'column') places.set(header.key, index);
  });
  const last = headers.findLastIndex(({ kind }) => kind !== 'none');
  const cell = (key: ColumnKey): Cell | undefined => {
    const place = places.get(key);
    return place === undefined ? undefined : cells[place];
  };
  return {
    cell,
    text: (key) => cellText(cell(key)),
    needCells: headers.flatMap((header, index) =>
      header.kind === 'need' ? [{ need: header.need, cell: cells[index] }] : [],
    ),
    beyond: cells
      .slice(last + 1)
      .map(cellText)
      .filter((text) => text !== ''),
  };
}

/** The headers under which two rows say different things. */
export function differing({ headers }: HeaderRow, one: SheetRow, other: SheetRow): string[] {
  return headers.flatMap((header, index) =>
    header.kind !== 'none' && cellText(one.cells[index]) !== cellText(other.cells[index])
      ? [header.written]
      : [],
  );
}
