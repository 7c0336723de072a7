import { parseJsonText } from '../json-text.js';
import { BASE32, readBytes, writeBytes } from './alphabet.js';
import { crcBytes } from './crc32.js';
import { lengthen } from './short-keys.js';
import { MAX_PAYLOAD, unsqueeze, type Method, type Unopened } from './squeeze.js';
import { CODE_VERSION } from './write-code.js';

/**
 * Why a code cannot be read. `cut-off`: its end is missing. `foreign`: it has a character that no code has.
 * `changed`: a character has become another, or is missing. `no-mark`: it looks like a code without its beginning.
 * `newer`: made by a later kit. `too-many`: more codes or characters than are read at once.
 */
export type CodeDamage = 'cut-off' | 'foreign' | 'no-mark' | 'newer' | 'too-many' | Unopened;

/** A code found in a text. */
export type ReadCode = {
  /** The line it begins on, from 1. */
  readonly line: number;
} & (
  | { readonly file: Readonly<Record<string, unknown>>; readonly damage: null }
  | {
      readonly file: null;
      readonly damage: CodeDamage;
      /** For `foreign`: the character, and where it stands, both from 1. */
      readonly at?: { readonly character: string; readonly line: number; readonly column: number };
    }
);

/** Characters of pasted text, and codes in it, that are read at most. */
export const MAX_PASTE = 2_000_000;
const MAX_CODES = 5_000;

const MARK = /KOBLING\s?\//giu;
/** What mail programs and chats put between characters: breaks, quoting, markup, invisible ones. */
const NOISE = /[\s>|=*_~`´'"’‘“”»«.,;\\\-–—\u00AD\u200B-\u200D\u2060\uFEFF]/u;
/** Longer runs of capitals and digits stand in no letter. */
const LOOKS_LIKE_A_CODE = /[0-9A-HJKMNP-TV-Z]{40,}/u;

const LOOKALIKES: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/**
 * Finds all codes in a pasted text, whatever stands around and between them. Line breaks, spaces and marks of quoting
 * inside a code do no harm; a character changed or lost is noticed. Never throws: what cannot be read is told with why
 * and where. What is found is a file to be parsed like any other: `file.format` tells which.
 */
export async function readCodes(text: string): Promise<readonly ReadCode[]> {
  if (text.length > MAX_PASTE) return [{ line: 1, file: null, damage: 'too-many' }];
  const lineAt = lineCounter(text);
  const marks = [...text.matchAll(MARK)];
  const found: ReadCode[] = unmarked(text.slice(0, marks[0]?.index), 0, lineAt);
  for (const [index, mark] of marks.entries()) {
    const line = lineAt(mark.index);
    if (index >= MAX_CODES) return [...found, { line, file: null, damage: 'too-many' }];
    const from = mark.index + mark[0].length;
    const piece = text.slice(from, marks[index + 1]?.index);
    const parts = piece.split('/', 3);
    if (piece.split('/', 4).length < 4) {
      found.push({ line, file: null, damage: 'cut-off' });
      continue;
    }
    found.push({ line, ...(await readOne(parts, from, text, lineAt)) });
    const end = parts.reduce((sum, part) => sum + part.length + 1, 0);
    found.push(...unmarked(piece.slice(end), from + end, lineAt));
  }
  return found;
}

/** A code's outcome, without the line it begins on. */
type Outcome = ReadCode extends infer R ? (R extends unknown ? Omit<R, 'line'> : never) : never;
const damaged = (damage: CodeDamage): Outcome => ({ file: null, damage });

async function readOne(
  parts: readonly string[],
  from: number,
  text: string,
  lineAt: (index: number) => number,
): Promise<Outcome> {
  let at = from;
  const cleaned: string[] = [];
  for (const part of parts) {
    const clean: string[] = [];
    for (const character of part) {
      const capital = character.toUpperCase();
      const plain = LOOKALIKES[capital] ?? capital;
      // The head has letters of its own, which are told apart below.
      if (cleaned.length === 0 ? /[0-9A-Z]/u.test(capital) : BASE32.characters.includes(plain))
        clean.push(cleaned.length === 0 ? capital : plain);
      else if (!NOISE.test(character)) {
        const column = at - text.lastIndexOf('\n', at - 1);
        return { file: null, damage: 'foreign', at: { character, line: lineAt(at), column } };
      }
      at += character.length;
    }
    cleaned.push(clean.join(''));
    at += 1;
  }
  const [head = '', body = '', check = ''] = cleaned;
  const [, version, method, letter] = /^(\d{1,6})([A-Z])([A-Z])$/u.exec(head) ?? [];
  if (version === undefined || method === undefined || letter === undefined) return damaged('changed');
  if (writeBytes(crcBytes(`${head}/${body}`), BASE32) !== check) return damaged('changed');
  if (Number(version) > CODE_VERSION || !isMethod(method)) return damaged('newer');
  const bytes = readBytes(body, BASE32);
  if (!bytes) return damaged('changed');
  return openFile(letter, { method, bytes });
}

const isMethod = (letter: string): letter is Method => letter === 'Z' || letter === 'P';

/** The file in a payload whose check holds. */
async function openFile(letter: string, squeezed: { method: Method; bytes: Uint8Array }): Promise<Outcome> {
  if (squeezed.bytes.length > MAX_PAYLOAD) return damaged('too-large');
  const opened = await unsqueeze(squeezed);
  if (typeof opened === 'string') return damaged(opened);
  try {
    const file = lengthen(letter, parseJsonText(opened.text));
    // Of a format that this kit does not know.
    return file ? { file, damage: null } : damaged('newer');
  } catch {
    return damaged('changed');
  }
}

/** Pieces without a beginning, by line; lines that follow one another are one piece. */
function unmarked(text: string, from: number, lineAt: (index: number) => number): ReadCode[] {
  const found: ReadCode[] = [];
  let at = from;
  let isGoingOn = false;
  for (const line of text.split('\n')) {
    const looks = LOOKS_LIKE_A_CODE.test(line);
    if (looks && !isGoingOn) found.push({ line: lineAt(at), file: null, damage: 'no-mark' });
    isGoingOn = looks;
    at += line.length + 1;
  }
  return found;
}

/** Tells the line of a place in the text, from 1; places are asked for in rising order or anew. */
function lineCounter(text: string): (index: number) => number {
  let seen = 0;
  let line = 1;
  return (index) => {
    if (index < seen) [seen, line] = [0, 1];
    for (let next = text.indexOf('\n', seen); next !== -1 && next < index; next = text.indexOf('\n', seen)) {
      line += 1;
      seen = next + 1;
    }
    return line;
  };
}
