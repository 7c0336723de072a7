import { foldText } from '../text.js';

/** Soft hyphens and invisible joiners stand inside a word and part nothing. */
const JOINERS = /[\xAD\u200B-\u200D\u2060\uFEFF]/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\xAD\u200B-\u200D\u2060\uFEFF]*/gu;

/** Nearly all words are of these letters, and folded without looking further. */
const PLAIN = /^[a-zæøå\d]+$/;
const DANISH: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa' };

/** Letters below this have a place in the table. */
export const TABLE_SIZE = 0x250;
/** In the table: parts words, and stands inside a word without being of it. */
export const PARTS = 0;
export const JOINS = 1;

/** One word of a text, folded, and its place in the text as written. */
export interface PlacedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Folds as `foldText` does, and closes words over their soft hyphens. */
export function fold(text: string): string {
  return foldText(text.replace(JOINERS, ''));
}

/** The words of a text in order, folded, each with its place. */
export function placedWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: written, index } of text.matchAll(WORD)) {
    const lower = written.toLowerCase();
    const folded = PLAIN.test(lower)
      ? lower.replace(/[æøå]/g, (letter) => DANISH[letter] ?? '')
      : fold(written);
    if (folded) words.push({ text: folded, start: index, end: index + written.length });
  }
  return words;
}

/** Where in a written word the first `length` letters of its folded form end: after »å« when one of its »aa« is in. */
export function writtenLength(written: string, length: number): number {
  let at = 0;
  for (const letter of written) {
    if (fold(written.slice(0, at)).length >= length) break;
    at += letter.length;
  }
  return at;
}

/** What the first letters of Unicode fold to: one letter, or two as first + second · 2^16; else PARTS or JOINS. */
export function foldTable(): Uint32Array {
  return Uint32Array.from({ length: TABLE_SIZE }, (_, code) => {
    const letter = String.fromCharCode(code);
    if (letter.replace(JOINERS, '') === '') return JOINS;
    const folded = foldText(letter);
    return folded === '' ? PARTS : folded.charCodeAt(0) + (folded.charCodeAt(1) || 0) * 0x10000;
  });
}
