import type { Pace } from '../../model/yield.js';
import { grown } from './grown.js';

/**
 * In which offers a word stands, and where in them. An entry is (distance to the offer before − 1) · 8 + field bits, in
 * bytes of seven bits, lowest first, the eighth saying that more follow: mostly one byte.
 */
export interface Postings {
  readonly data: Uint8Array;
  /** Where each word's entries begin; one more at the end. */
  readonly starts: Int32Array;
}

/** Field bits: also what a field counts. Their sum puts a title above summary and rest together. */
export const TITLE = 4;
export const SUMMARY = 2;
export const REST = 1;
const FIELD_BITS = 3;

/** Takes the words of one offer after the other, then turns the table: from words by offer to offers by word. */
export class PostingsWriter {
  /** Entries (word · 8 + fields) of all offers in order, and where each offer's end. */
  #log: Int32Array = new Int32Array(1 << 12);
  #ends: Int32Array = new Int32Array(1 << 8);
  #length = 0;
  #offers = 0;
  /** By word: the last offer with it, counted from 1; that offer's entry; bytes so far. */
  #lastOffer: Int32Array = new Int32Array(1 << 10);
  #entry: Int32Array = new Int32Array(1 << 10);
  #bytes: Int32Array = new Int32Array(1 << 10);

  /** Words of the offer at hand; `known` is how many distinct words there are by now. */
  add(words: Int32Array, count: number, field: number, known: number): void {
    this.#lastOffer = grown(this.#lastOffer, known);
    this.#entry = grown(this.#entry, known);
    this.#bytes = grown(this.#bytes, known);
    const log = (this.#log = grown(this.#log, this.#length + count));
    const offer = this.#offers + 1;
    for (let i = 0; i < count; i += 1) {
      const word = words[i] ?? 0;
      const last = this.#lastOffer[word] ?? 0;
      if (last === offer) {
        const entry = this.#entry[word] ?? 0;
        log[entry] = (log[entry] ?? 0) | field;
      } else {
        log[this.#length] = (word << FIELD_BITS) | field;
        this.#entry[word] = this.#length;
        this.#length += 1;
        this.#lastOffer[word] = offer;
        this.#bytes[word] = (this.#bytes[word] ?? 0) + bytesFor(offer - last - 1);
      }
    }
  }

  /** The next words belong to the next offer. */
  closeOffer(): void {
    this.#ends = grown(this.#ends, this.#offers + 1);
    this.#ends[this.#offers] = this.#length;
    this.#offers += 1;
  }

  async finish(words: number, pace: Pace): Promise<Postings> {
    const starts = new Int32Array(words + 1);
    for (let word = 0; word < words; word += 1) {
      starts[word + 1] = (starts[word] ?? 0) + (this.#bytes[word] ?? 0);
    }
    const data = new Uint8Array(starts[words] ?? 0);
    const next = starts.slice(0, words);
    const lastOffer = new Int32Array(words);
    let i = 0;
    for (let offer = 1; offer <= this.#offers; offer += 1) {
      if (pace.due()) await pace.rest();
      for (const end = this.#ends[offer - 1] ?? 0; i < end; i += 1) {
        const entry = this.#log[i] ?? 0;
        const word = entry >>> FIELD_BITS;
        let value = ((offer - (lastOffer[word] ?? 0) - 1) << FIELD_BITS) | (entry & 7);
        lastOffer[word] = offer;
        let at = next[word] ?? 0;
        for (; value > 127; value >>>= 7) {
          data[at] = (value & 127) | 128;
          at += 1;
        }
        data[at] = value;
        next[word] = at + 1;
      }
    }
    return { data, starts };
  }
}

function bytesFor(gap: number): number {
  return gap < 1 << 4 ? 1 : gap < 1 << 11 ? 2 : gap < 1 << 18 ? 3 : gap < 1 << 25 ? 4 : 5;
}

/** For every offer with this word: adds factor · fields to `worth`. */
export function addWorth({ data, starts }: Postings, word: number, factor: number, worth: Int32Array): void {
  const end = starts[word + 1] ?? 0;
  let offer = -1;
  for (let at = starts[word] ?? 0; at < end; at += 1) {
    let byte = data[at] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      at += 1;
      byte = data[at] ?? 0;
      value |= (byte & 127) << shift;
    }
    offer += (value >>> FIELD_BITS) + 1;
    const own = factor * (value & 7);
    worth[offer] = (worth[offer] ?? 0) + own;
  }
}
