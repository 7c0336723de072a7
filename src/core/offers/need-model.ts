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

/** How likely the next bit of a kind is a 1; learns from those before. */
export interface Odds {
  /** Of 65536, by the number of the kind. */
  readonly of: Uint16Array;
  readonly seen: Uint8Array;
}

const KINDS = 1 << 15;

export function evenOdds(): Odds {
  return { of: new Uint16Array(KINDS).fill(32768), seen: new Uint8Array(KINDS) };
}

export function learn({ of, seen }: Odds, name: number, bit: number): void {
  const before = of[name] ?? 32768;
  const times = seen[name] ?? 0;
  const after = before + Math.trunc(((bit ? 65535 : 0) - before) / (times + 1.6));
  of[name] = Math.max(32, Math.min(65503, after));
  if (times < 250) seen[name] = times + 1;
}

/** Gives or takes one bit, whose odds are known by a number. */
export type BitCoder = (name: number, bit: number) => number;

/** A reader of a range-coded stream. Past its end it reads zeros. */
export function bitReader(bytes: Uint8Array): BitCoder {
  const odds = evenOdds();
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
    const middle = low + Math.floor((high - low) / 65536) * (odds.of[name] ?? 32768);
    const bit = value <= middle ? 1 : 0;
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
      take();
    }
    learn(odds, name, bit);
    return bit;
  };
}

/** So many rows take a slow phone a few milliseconds. */
const ROWS_AT_ONCE = 500;

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
 * returns counts. Rests now and then, so that a page can do something else meanwhile.
 */
export function* codeModel(
  code: BitCoder,
  needs: number,
  model?: CodedModel,
): Generator<undefined, CodedModel, undefined> {
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
    if (i % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield;
  }
  return { levels, bias, rows };
}

/** Unpacks a model, some 20,000 numbers, in slices. */
export async function unpackModel({ needs, data }: PackedModel): Promise<NeedModel> {
  const ids = [...needs.split(' '), ''];
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const walk = codeModel(bitReader(bytes), ids.length);
  let step = walk.next();
  for (; !step.done; step = walk.next()) await new Promise((resolve) => setTimeout(resolve));
  const { levels, bias, rows } = step.value;
  const row = (cells: ReadonlyMap<number, number>): Row =>
    [...cells].map(([need, level]) => [need, (levels[level] ?? 0) / FORMAT.unit] as const);
  return {
    needs: ids,
    bias: bias.map((value) => value / FORMAT.unit - 8),
    rows: new Map(rows.map(({ slot, cells }) => [slot, row(cells)])),
  };
}
