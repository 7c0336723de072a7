/** What one cell holds; dates come as YYYY-MM-DD. */
export type Cell = string | number | boolean | null;

/** One row as its owner sees it. */
export interface SheetRow {
  /** From 1, as the spreadsheet counts. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  /** In a spreadsheet a cell stands under its header; in CSV a stray delimiter moves all that follows. */
  readonly kind: 'csv' | 'xlsx';
  readonly rows: readonly SheetRow[];
}

export type SheetFault =
  'empty' | 'old-excel' | 'not-a-table' | 'open-quote' | 'no-such-sheet' | 'too-large' | 'no-header';

/** A file that is not a table, and why, as a key. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  constructor(
    readonly fault: SheetFault,
    /** What it is about: a line, the names of the sheets, the headers found. */
    readonly about = '',
    options?: ErrorOptions,
  ) {
    super(`kobling: ${fault} ${about}`, options);
  }
}

/** A cell as the text that its owner reads, without space at its ends; nothing is ''. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  return String(cell).trim();
}

/** Whether a row holds nothing. */
export function isBlank({ cells }: SheetRow): boolean {
  return cells.every((cell) => cellText(cell) === '');
}
