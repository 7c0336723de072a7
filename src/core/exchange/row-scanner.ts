import { FileError } from '../model/problem.js';
import { MAX_DEPTH, MAX_ROWS } from './caps.js';
import { notJson, parsePiece } from './json-text.js';
import { stringEnd } from './string-end.js';

/** Where one row stands in the text: [from, to). */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

export interface ScannedRows {
  /** The text with the rows cut out: `… "offers": [] …`. */
  readonly head: string;
  readonly rows: readonly RowRange[];
}

/** Steps between two chances to rest. */
const STEPS = 4096;

/**
 * Finds the rows of the top-level list `key` of a JSON text without parsing it, so that they can be parsed one by one.
 * Yields now and then, for the caller to rest; returns the rows. It trusts nothing: what is wrong between rows shows
 * when the pieces are parsed. Of several lists under the same key the last counts, as in `JSON.parse`.
 * @throws FileError `too-deep`, `too-many-rows` or `not-json`.
 */
export function* scanRows(
  text: string,
  key: string,
  file?: string,
): Generator<undefined, ScannedRows, undefined> {
  let depth = 0;
  let steps = 0;
  let head = '';
  let headFrom = 0;
  let rows: RowRange[] = [];
  /** Start of the row being read; -1 outside the list. */
  let rowFrom = -1;
  /** The top-level string that ended last: the key, when a list opens after it. */
  let lastString = '';

  for (let at = 0; at < text.length; at += 1) {
    if ((steps += 1) % STEPS === 0) yield;
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const end = stringEnd(text, at);
      if (depth === 1) lastString = text.slice(at, Math.min(end, at + 64));
      at = end - 1;
    } else if ((code | 0x20) === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new FileError('too-deep', [], file);
      if (depth === 2 && code === 0x5b && isKey(lastString, key) && followsColon(text, at)) {
        head += `${text.slice(headFrom, at)}[]`;
        rows = [];
        rowFrom = at + 1;
      }
    } else if ((code | 0x20) === 0x7d) {
      depth -= 1;
      if (depth === 1 && rowFrom !== -1) {
        const isEmpty = rows.length === 0 && text.slice(rowFrom, at).trim() === '';
        if (!isEmpty) rows.push({ from: rowFrom, to: at });
        if (code !== 0x5d) throw notJson(text, at, file);
        headFrom = at + 1;
        rowFrom = -1;
      }
    } else if (code === 0x2c && depth === 2 && rowFrom !== -1) {
      rows.push({ from: rowFrom, to: at });
      rowFrom = at + 1;
      if (rows.length >= MAX_ROWS) throw new FileError('too-many-rows', [], file);
    }
  }
  if (rowFrom !== -1) parsePiece(text.slice(rowFrom), file, rowFrom, text);
  return { head: head + text.slice(headFrom), rows };
}

/** Whether a string as written in JSON, perhaps with escapes, is this key. */
function isKey(written: string, key: string): boolean {
  if (written === `"${key}"`) return true;
  return written.includes('\\') && /^"(?:[^"\\]|\\.)*"$/u.test(written) && parsePiece(written) === key;
}

/** Whether the list at `at` is a value of the top-level object and not an item of a top-level list. */
function followsColon(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && ' \t\r\n'.includes(text.charAt(before))) before -= 1;
  return text.charAt(before) === ':';
}
