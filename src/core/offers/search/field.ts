import type { Columns } from '../columns.js';
import { servesAsWell } from '../levels.js';
import { coverageOf, EPSILON } from '../objective.js';
import type { Kinds } from './kinds.js';
import type { SearchQuestion } from './question.js';

/**
 * The offers that can stand in the best set, whatever the needs are worth, numbered from 0 in the order of their keys,
 * with what they cost in terms of value.
 */
export interface Lineup {
  readonly count: number;
  /** Row in the columns. */
  readonly row: Int32Array;
  readonly kind: Int32Array;
  readonly provider: Int32Array;
  readonly providers: number;
  /** Effort and price, weighted. */
  readonly burden: Float64Array;
  /** Offers with the same profile give the same on every need. */
  readonly profile: Int32Array;
  /**
   * How many others of its kind and provider can stand in for an offer: it is in a set of no use unless they all are.
   */
  readonly rank: Uint8Array;
}

/** The same with what they bring. */
export interface Field extends Lineup {
  readonly needs: number;
  /** Coverage that profile p gives on need n, at [p · needs + n]. */
  readonly gain: Float64Array;
  /** Needs that a profile serves, as bits. */
  readonly serves: Int32Array;
}

/**
 * Leaves out every offer that another of the same kind and provider can stand in for.
 *
 * Why nothing is lost: say b stands in a set, and each of its substitutes a serves every need at least as well at no
 * more burden, with a smaller key where that is all they differ in. If one of them is outside, it can take b's place
 * and needs: the set is worth no less and comes no later. If all are inside, one of them can take over b's needs, and
 * without b the set is smaller and worth no less, unless pairs are lost with b. With as many substitutes as other offers
 * fit into a set there is no pair to lose: all are of one kind.
 */
export function lineUp(question: SearchQuestion, kinds: Kinds): Lineup {
  const { columns, weights, pinned, candidates, most } = question;
  const burdenOf = (row: number): number =>
    weights.effort * (columns.effort[row] ?? 0) + weights.price * (columns.price[row] ?? 0);
  const { order, starts } = groupByKindAndProvider(question, kinds);
  const kept: number[] = [...pinned];
  const burdens = new Float64Array(columns.rows.length);
  for (let i = 0; i < candidates.length; i += 1) {
    const row = candidates[i] ?? 0;
    burdens[row] = burdenOf(row);
  }
  const ranks = new Uint8Array(columns.rows.length);
  const standing: number[] = [];
  for (let group = 0; group + 1 < starts.length; group += 1) {
    const from = starts[group] ?? 0;
    const to = starts[group + 1] ?? 0;
    const kind = kinds.ofRow[order[from] ?? 0] ?? 0;
    const needed = (kinds.partners[kind]?.length ?? 0) > 0 ? Math.max(1, most - 1) : 1;
    standing.length = 0;
    const rows = order.subarray(from, to).sort((a, b) => (burdens[a] ?? 0) - (burdens[b] ?? 0) || a - b);
    for (let i = 0; i < rows.length; i += 1) {
      const row = rows[i] ?? 0;
      let missing = needed;
      for (let j = 0; j < standing.length && missing > 0; j += 1) {
        const other = standing[j] ?? 0;
        const winsTie = other < row || (burdens[row] ?? 0) - (burdens[other] ?? 0) > EPSILON;
        if (winsTie && servesAsWell(columns.levels, other, row)) missing -= 1;
      }
      if (missing === 0) continue;
      // Where everyone is a provider of their own, those who stand in for each other are not of one provider.
      ranks[row] = weights.contact > 0 ? needed - missing : 0;
      standing.push(row);
    }
    for (const row of standing) kept.push(row);
  }
  const row = Int32Array.from(kept).sort();
  const burden = new Float64Array(row.length);
  const profile = new Int32Array(row.length);
  const kind = new Int32Array(row.length);
  const provider = new Int32Array(row.length);
  for (let o = 0; o < row.length; o += 1) {
    const r = row[o] ?? 0;
    kind[o] = kinds.ofRow[r] ?? 0;
    // Where contacts cost nothing, everyone can stand for everyone: each offer is taken as a provider of its own.
    provider[o] = weights.contact > 0 ? (columns.provider[r] ?? 0) : o;
    profile[o] = columns.profile[r] ?? 0;
    burden[o] = burdenOf(r);
  }
  const providers = weights.contact > 0 ? columns.providerCount : row.length;
  const rank = Uint8Array.from(row, (r) => ranks[r] ?? 0);
  return { count: row.length, row, kind, provider, providers, burden, profile, rank };
}

/** Adds what each profile gives, and which needs it serves. */
export function makeField(lineup: Lineup, columns: Columns): Field {
  const needs = columns.needs.length;
  const perPoint = coverageOf(columns, 1);
  const gain = new Float64Array(columns.profiles.length * needs);
  const serves = new Int32Array(columns.profiles.length);
  columns.profiles.forEach((row, profile) => {
    for (let n = 0; n < needs; n += 1) {
      const level = columns.fit[row * needs + n] ?? 0;
      if (level === 0) continue;
      gain[profile * needs + n] = level * (columns.importance[n] ?? 0) * perPoint;
      serves[profile] = (serves[profile] ?? 0) | (1 << n);
    }
  });
  return { ...lineup, needs, gain, serves };
}

/** The candidates, those of one kind and provider side by side, by two counting sorts; `starts` ends with their number. */
function groupByKindAndProvider(
  { columns, candidates, weights }: SearchQuestion,
  kinds: Kinds,
): { order: Int32Array; starts: readonly number[] } {
  const together = weights.contact > 0;
  const byProvider = together
    ? countingSort(candidates, columns.provider, columns.providerCount)
    : candidates;
  const order = countingSort(byProvider, kinds.ofRow, kinds.count);
  const starts: number[] = [];
  let kind = -1;
  let provider = -1;
  for (let i = 0; i < order.length; i += 1) {
    const row = order[i] ?? 0;
    if (kinds.ofRow[row] === kind && (!together || columns.provider[row] === provider)) continue;
    kind = kinds.ofRow[row] ?? 0;
    provider = columns.provider[row] ?? 0;
    starts.push(i);
  }
  starts.push(order.length);
  return { order, starts };
}

/** Items in ascending order of their key, in their old order among equals. Keys are whole numbers below `keys`. */
export function countingSort(items: Int32Array, keyOf: Int32Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (let i = 0; i < items.length; i += 1) {
    const after = (keyOf[items[i] ?? 0] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key <= keys; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Int32Array(items.length);
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i] ?? 0;
    const key = keyOf[item] ?? 0;
    const at = next[key] ?? 0;
    sorted[at] = item;
    next[key] = at + 1;
  }
  return sorted;
}
