import type { Pace } from '../../model/yield.js';
import { fold, foldTable, JOINS, PARTS, TABLE_SIZE } from './fold.js';
import { grown } from './grown.js';

/** Every distinct word, once. */
export interface Vocabulary {
  /** All words run together, in order of appearance. */
  readonly list: string;
  /** Where each word starts in the list; one more at the end. */
  readonly starts: Int32Array;
  /** Which letters each word has, as `lettersOf` tells. */
  readonly letters: Int32Array;
}

/** The letters of a word as bits, several letters to a bit: what lacks a bit lacks the letter. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= bitOf(word.charCodeAt(i));
  return bits;
}

/** A shift counts modulo 32: every letter of a–z has a bit of its own. */
const bitOf = (code: number): number => 1 << code;

/** Letters turned into a string in one go. */
const PIECE = 8192;

/**
 * Collects words. Texts are read letter by letter, without making a string for each word: the letters go to the end of
 * the list, and stay there if the word is new.
 */
export class VocabularyReader {
  /** The words of the text read last; how many is what `read` returns. */
  words: Int32Array = new Int32Array(256);
  /** Distinct words so far. */
  count = 0;
  readonly #table = foldTable();
  #letters: Uint16Array = new Uint16Array(1 << 12);
  #starts: Int32Array = new Int32Array(1 << 10);
  #hashes: Int32Array = new Int32Array(1 << 10);
  /** Number of a word + 1 by its hash, open addressing; at most half full. */
  #slots: Int32Array = new Int32Array(1 << 11);
  #found = 0;

  /** Reads a text and returns how many words it has; their numbers lie in `words`. */
  read(text: string): number {
    this.#found = 0;
    if (!this.#scan(text, false)) {
      // Rare letters, or accents as characters of their own: the careful way, from the start.
      this.#found = 0;
      this.#scan(fold(text), true);
    }
    return this.#found;
  }

  async finish(pace: Pace): Promise<Vocabulary> {
    const pieces: string[] = [];
    const end = this.#starts[this.count] ?? 0;
    for (let from = 0; from < end; from += PIECE) {
      if (pace.due()) await pace.rest();
      pieces.push(String.fromCharCode(...this.#letters.subarray(from, Math.min(end, from + PIECE))));
    }
    const letters = new Int32Array(this.count);
    for (let word = 0, at = 0; word < this.count; word += 1) {
      if (word % PIECE === 0 && pace.due()) await pace.rest();
      let bits = 0;
      for (const next = this.#starts[word + 1] ?? 0; at < next; at += 1)
        bits |= bitOf(this.#letters[at] ?? 0);
      letters[word] = bits;
    }
    return { list: pieces.join(''), starts: this.#starts.slice(0, this.count + 1), letters };
  }

  /** False if the text has letters that must be folded first. */
  #scan(text: string, folded: boolean): boolean {
    const start = this.#starts[this.count] ?? 0;
    const table = this.#table;
    // A letter becomes two at most.
    const letters = (this.#letters = grown(this.#letters, start + 2 * text.length));
    this.words = grown(this.words, text.length);
    let from = start;
    let end = start;
    let hash = 0;
    for (let i = 0; i <= text.length; i += 1) {
      const code = i < text.length ? text.charCodeAt(i) : 0;
      let letter = code;
      if (code < TABLE_SIZE) letter = table[code] ?? PARTS;
      // General punctuation: dashes, quotes, spaces, and among them the joiners.
      else if (code >= 0x2000 && code < 0x2070) {
        letter = (code >= 0x200b && code <= 0x200d) || code === 0x2060 ? JOINS : PARTS;
      } else if (!folded) return false;
      if (letter > JOINS) {
        letters[end] = letter;
        end += 1;
        hash = Math.imul(hash, 31) + (letter & 0xffff);
        if (letter > 0xffff) {
          letters[end] = letter >>> 16;
          end += 1;
          hash = Math.imul(hash, 31) + (letter >>> 16);
        }
      } else if (letter === PARTS && end > from) {
        from = this.#take(from, end, hash);
        end = from;
        hash = 0;
      }
    }
    return true;
  }

  /** Numbers the word that lies at the end of the list; returns where the next one may begin. */
  #take(from: number, end: number, rawHash: number): number {
    const letters = this.#letters;
    const hash = Math.imul(rawHash ^ (rawHash >>> 15), 0x2c1b3c6d);
    const last = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 13)) & last;
    for (let known = this.#slots[slot] ?? 0; known > 0; known = this.#slots[slot] ?? 0) {
      if (this.#hashes[known - 1] === hash) {
        const other = this.#starts[known - 1] ?? 0;
        let same = (this.#starts[known] ?? 0) - other === end - from ? 0 : -1;
        while (same >= 0 && same < end - from && letters[other + same] === letters[from + same]) same += 1;
        if (same === end - from) {
          this.words[this.#found] = known - 1;
          this.#found += 1;
          return from;
        }
      }
      slot = (slot + 1) & last;
    }
    this.words[this.#found] = this.count;
    this.#found += 1;
    this.#hashes = grown(this.#hashes, this.count + 1);
    this.#starts = grown(this.#starts, this.count + 2);
    this.#hashes[this.count] = hash;
    this.count += 1;
    this.#starts[this.count] = end;
    this.#slots[slot] = this.count;
    if (this.count * 2 > this.#slots.length) this.#widen();
    return end;
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const last = slots.length - 1;
    for (let word = 0; word < this.count; word += 1) {
      const hash = this.#hashes[word] ?? 0;
      let slot = (hash ^ (hash >>> 13)) & last;
      while (slots[slot]) slot = (slot + 1) & last;
      slots[slot] = word + 1;
    }
    this.#slots = slots;
  }
}
