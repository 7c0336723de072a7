import { lineUp, type Lineup } from './field.js';
import { Groups } from './groups.js';
import { bitCount, sortIntoKinds, type Kinds } from './kinds.js';
import type { SearchQuestion } from './question.js';
import { Shelves } from './shelves.js';

/** What questions share that differ only in what needs and contacts are worth, and in the systems to span. */
export interface Ground {
  readonly kinds: Kinds;
  readonly lineup: Lineup;
  readonly shelves: Shelves;
  readonly groups: Groups;
}

/** So many grounds are kept for the same offers: the usual weights and their alternatives, and some to spare. */
const KEPT = 8;

/** When more groups than this are known from the questions before, the next one starts without any. */
const MOST_GROUPS = 20_000;

/** The grounds made for some candidates, the one used last at the end. */
const grounds = new WeakMap<Int32Array, { readonly look: string; readonly ground: Ground }[]>();

/** The ground of a question, made anew only if none like it is known; with a rest between its stages. */
export async function groundOf(question: SearchQuestion): Promise<Ground> {
  const { candidates, pinned, most, weights } = question;
  const look = [
    most,
    weights.effort,
    weights.price,
    weights.combination > 0,
    weights.contact > 0,
    ...pinned,
  ].join();
  const known = grounds.get(candidates) ?? [];
  const at = known.findIndex((one) => one.look === look);
  const [own] = at < 0 ? [] : known.splice(at, 1);
  let ground = own?.ground ?? (await makeGround(question));
  if (ground.groups.count > MOST_GROUPS) ground = { ...ground, groups: ground.groups.anew() };
  grounds.set(candidates, [...known, { look, ground }].slice(-KEPT));
  return ground;
}

async function makeGround(question: SearchQuestion): Promise<Ground> {
  const { pace } = question;
  const kinds = sortIntoKinds(question);
  if (pace.due()) await pace.rest();
  const lineup = lineUp(question, kinds);
  if (pace.due()) await pace.rest();
  const shelves = new Shelves(lineup, kinds);
  return { kinds, lineup, shelves, groups: new Groups(kinds, shelves, reachOf(lineup, kinds)) };
}

/** Most systems that one provider has offers of. */
function reachOf({ count, provider, kind }: Lineup, { system }: Kinds): number {
  const systems = new Map<number, number>();
  let most = 1;
  for (let o = 0; o < count; o += 1) {
    const p = provider[o] ?? 0;
    const bits = (systems.get(p) ?? 0) | (1 << (system[kind[o] ?? 0] ?? 0));
    systems.set(p, bits);
    if (bits & (bits - 1)) most = Math.max(most, bitCount(bits));
  }
  return most;
}
