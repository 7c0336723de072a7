/** What the recogniser learnt of one language, unpacked from the text it is kept in. */
import type { PackedModel } from '../content/need-models.js';

/** What a feature speaks for: pairs of a need's number and a weight above 0. */
export type Row = readonly (readonly [need: number, weight: number])[];

export interface NeedModel {
  /** Ids by number; the last one, '', stands for texts about no need. */
  readonly needs: readonly string[];
  /** By need number: how far it is expected before anything was read. */
  readonly bias: readonly number[];
  /** By feature slot. */
  readonly rows: ReadonlyMap<number, Row>;
}

/** Bits of the numbers in the stream. */
export const FORMAT = { count: 14, level: 12, levels: 2, bias: 10, gap: 5, width: 3, unit: 64 } as const;

/** A guess of the next bit that learns from those before. */
export interface Odds {
  /** Of a 1, of 65536. */
  of: number;
  seen: number;
}

export function learn(odds: Odds, bit: number): void {
  odds.of += Math.trunc(((bit ? 65535 : 0) - odds.of) / (odds.seen + 1.6));
  odds.of = Math.max(32, Math.min(65503, odds.of));
  if (odds.seen < 250) odds.seen += 1;
}

/** Odds by name, made when first asked for. */
export function oddsTable(): (name: number) => Odds {
  const table = new Map<number, Odds>();
  return (name) => {
    const known = table.get(name) ?? { of: 32768, seen: 0 };
    table.set(name, known);
    return known;
  };
}

/** Gives or takes one bit, whose odds are known by a number. */
export type BitCoder = (name: number, bit: number) => number;

/** A reader of a range-coded stream. Past its end it reads zeros. */
export function bitReader(bytes: Uint8Array): BitCoder {
  const odds = oddsTable();
  let low = 0;
  let high = 0xffffffff;
  let at = 0;
  let value = 0;
  const take = (): void => {
    value = ((value << 8) | (bytes[at] ?? 0)) >>> 0;
    at += 1;
  };
  for (let i = 0; i < 4; i += 1) take();
  return (name) => {
    const guess = odds(name);
    const middle = low + Math.floor((high - low) / 65536) * guess.of;
    const bit = value <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      take();
    }
    learn(guess, bit);
    return bit;
  };
}

/** Numbers of odds: each kind of number has a range of its own. */
const kind = (place: number): number => place * 4096;

/** A number of so many bits, highest first, each with odds that know the bits before when `tree` says so. */
export function codeNumber(code: BitCoder, place: number, bits: number, number: number, tree = true): number {
  let read = 1;
  for (let i = bits - 1; i >= 0; i -= 1) read = read * 2 + code(place + (tree ? read : i), (number >> i) & 1);
  return read - (1 << bits);
}

/** A model in whole numbers: slots ascending, levels by number. */
export interface CodedModel {
  readonly levels: readonly number[];
  readonly bias: readonly number[];
  readonly rows: readonly { readonly slot: number; readonly cells: ReadonlyMap<number, number> }[];
}

/**
 * Walks a model bit by bit. Reading and writing are the same walk: when reading, `model` is empty and what `code`
 * returns counts.
 */
export function codeModel(code: BitCoder, needs: number, model?: CodedModel): CodedModel {
  const plain = (bits: number, value = 0): number => codeNumber(code, kind(0), bits, value, false);
  const count = plain(FORMAT.count, model?.rows.length);
  const levels = Array.from({ length: 1 << FORMAT.levels }, (_, i) => plain(FORMAT.level, model?.levels[i]));
  const bias = Array.from({ length: needs }, (_, i) => plain(FORMAT.bias, model?.bias[i]));
  const rows: { slot: number; cells: Map<number, number> }[] = [];
  let slot = -1;
  for (let i = 0; i < count; i += 1) {
    const row = model?.rows[i];
    const gap = (row?.slot ?? 0) - slot;
    const bits = codeNumber(code, kind(1), FORMAT.gap, row ? Math.floor(Math.log2(gap)) : 0);
    slot += (1 << bits) + codeNumber(code, kind(2) + bits * 32, bits, row ? gap - (1 << bits) : 0, false);
    const width = 1 + codeNumber(code, kind(3), FORMAT.width, row ? row.cells.size - 1 : 0);
    const cells = new Map<number, number>();
    for (let need = 0; cells.size < width && need < needs; need += 1) {
      const left = width - cells.size;
      const has = needs - need === left ? 1 : code(kind(4) + left * 64 + need, row?.cells.has(need) ? 1 : 0);
      if (has)
        cells.set(need, codeNumber(code, kind(5) + width * 16, FORMAT.levels, row?.cells.get(need) ?? 0));
    }
    rows.push({ slot, cells });
  }
  return { levels, bias, rows };
}

/** Unpacks a model; some 20,000 numbers, which takes a few milliseconds. */
export function unpackModel({ needs, data }: PackedModel): NeedModel {
  const ids = [...needs.split(' '), ''];
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const { levels, bias, rows } = codeModel(bitReader(bytes), ids.length);
  const row = (cells: ReadonlyMap<number, number>): Row =>
    [...cells].map(([need, level]) => [need, (levels[level] ?? 0) / FORMAT.unit] as const);
  return {
    needs: ids,
    bias: bias.map((value) => value / FORMAT.unit - 8),
    rows: new Map(rows.map(({ slot, cells }) => [slot, row(cells)])),
  };
}
