import { MAX_BYTES, MAX_DEPTH } from './caps.js';
import { FileError } from '../model/problem.js';
import { shown } from './pointer.js';
import { stringEnd } from './string-end.js';
import { syntaxFault } from './syntax-fault.js';

const QUOTE = 0x22;

function checkDepth(text: string, file: string | undefined): void {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = stringEnd(text, at) - 1;
    // [ and { differ in one bit, as do ] and }
    else if ((code | 0x20) === 0x7b) {
      depth += 1;
      if (depth > MAX_DEPTH) throw new FileError('too-deep', [], file);
    } else if ((code | 0x20) === 0x7d) depth -= 1;
  }
}

/**
 * Looks at a text before it is parsed and gives it without its byte order mark.
 * @throws FileError `too-large`, `empty`, `wrong-encoding` (UTF-16 read as something else) or `looks-like-html`
 *   (often the login page of an intranet).
 */
export function checkText(text: string, file?: string): string {
  if (text.length > MAX_BYTES) throw new FileError('too-large', [], file);
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (body.slice(0, 4).includes('\0') || /^(?:ÿþ|þÿ|\uFFFD\uFFFD)/u.test(body)) {
    const problem = { path: '', code: 'wrong-encoding', expected: 'UTF-8', found: 'UTF-16' };
    throw new FileError('wrong-encoding', [problem], file);
  }
  const first = body.search(/\S/u);
  if (first === -1) throw new FileError('empty', [], file);
  if (body[first] === '<') {
    const problem = {
      path: '',
      code: 'looks-like-html',
      expected: 'JSON',
      found: shown(body.slice(first, first + 60)),
    };
    throw new FileError('looks-like-html', [problem], file);
  }
  return body;
}

/** The error for text that is not JSON, with the line and column of `position`, each from 1. */
export function notJson(
  text: string,
  position: number | undefined,
  file?: string,
  cause?: unknown,
): FileError {
  let found = 'text that is not JSON';
  if (position !== undefined) {
    const lines = text.slice(0, position).split('\n');
    found = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
  }
  return new FileError('not-json', [{ path: '', code: 'not-json', expected: 'JSON', found }], file, {
    cause,
  });
}

/**
 * `JSON.parse` of a piece of `whole` that begins at `offset`, with a named error that tells where the fault is.
 * @throws FileError `not-json`.
 */
export function parsePiece(piece: string, file?: string, offset = 0, whole = piece): unknown {
  try {
    const value: unknown = JSON.parse(piece);
    return value;
  } catch (cause) {
    const fault = syntaxFault(piece);
    throw notJson(whole, fault === undefined ? undefined : offset + fault, file, cause);
  }
}

/**
 * JSON text to a parsed value: size, encoding, login pages and depth are looked at first.
 * @throws FileError with the code of what is wrong.
 */
export function parseJsonText(text: string, file?: string): unknown {
  const body = checkText(text, file);
  checkDepth(body, file);
  return parsePiece(body, file);
}

/** A string as JSON text, anything else as the parsed value that it is. @throws FileError as `parseJsonText`. */
export function asParsed(input: unknown, file?: string): unknown {
  return typeof input === 'string' ? parseJsonText(input, file) : input;
}
