import type { Offer } from '../model/catalogue.js';

export interface AfterCycle {
  /** Position of the offer that the cycle was found at. */
  readonly position: number;
  /** What the cycle goes through, the first once more at the end: ids of offers, and types in brackets. */
  readonly names: readonly string[];
}

interface Node {
  readonly name: string;
  /** Nodes that come before, by number. */
  readonly before: number[];
  /** Offers only: the entry of `after` behind each edge. */
  readonly entries: readonly string[];
}

/** Offers are nodes, and so are the types that some `after` names: an edge per offer of a type would be too many. */
function graph(offers: readonly Offer[]): Node[] {
  const ids = new Map(offers.map(({ id }, index) => [id, index]));
  const types = new Map<string, Node>();
  const nodes: Node[] = offers.map(({ id }) => ({ name: id, before: [], entries: [] }));
  const typeNumbers = new Map<string, number>();
  for (const { after } of offers) {
    for (const entry of after) {
      if (ids.has(entry) || types.has(entry)) continue;
      const node: Node = { name: `(${entry})`, before: [], entries: [] };
      types.set(entry, node);
      typeNumbers.set(entry, nodes.push(node) - 1);
    }
  }
  return nodes.map((node, index) => {
    const offer = offers[index];
    if (!offer) return node;
    if (offer.type !== null) types.get(offer.type)?.before.push(index);
    const before = offer.after.map((entry) => ids.get(entry) ?? typeNumbers.get(entry) ?? index);
    return { name: node.name, before, entries: offer.after };
  });
}

/**
 * Cycles of `after` within one catalogue. An entry names an offer of the file by id, else all its offers of that type.
 * Every edge of a cycle is dropped, as the format says, and the search goes on until none is left; linear in offers
 * and entries. `offers` come back in the same order, changed ones as copies.
 */
export function breakAfterCycles(offers: readonly Offer[]): {
  readonly offers: readonly Offer[];
  readonly cycles: readonly AfterCycle[];
} {
  if (offers.every(({ after }) => after.length === 0)) return { offers, cycles: [] };
  const nodes = graph(offers);
  const isOffer = (node: number): boolean => node < offers.length;
  const next = new Uint32Array(nodes.length);
  const state = new Uint8Array(nodes.length); // 0 not seen, 1 on the path, 2 done
  const dropped = new Map<number, Set<number>>();
  const cycles: AfterCycle[] = [];

  for (let start = 0; start < offers.length; start += 1) {
    if (state[start] !== 0) continue;
    const path = [start];
    state[start] = 1;
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const edge = next[node] ?? 0;
      const target = nodes[node]?.before[edge];
      if (target === undefined) {
        state[node] = 2;
        path.pop();
        continue;
      }
      next[node] = edge + 1;
      if (state[target] === 0) {
        state[target] = 1;
        path.push(target);
      } else if (state[target] === 1) {
        const round = path.splice(path.lastIndexOf(target));
        for (const member of round) {
          state[member] = 0; // its other edges are still to be followed, from `next` on
          const taken = (next[member] ?? 1) - 1;
          if (isOffer(member)) dropped.set(member, (dropped.get(member) ?? new Set()).add(taken));
          else next[member] = taken; // a type keeps its offers: the edge stands and is followed again
        }
        state[target] = 1;
        path.push(target);
        const names = [...round, target].map((member) => nodes[member]?.name ?? '');
        cycles.push({ position: round.find(isOffer) ?? start, names });
      }
    }
  }

  const kept = offers.map((offer, index) => {
    const gone = dropped.get(index);
    return gone ? { ...offer, after: offer.after.filter((_, edge) => !gone.has(edge)) } : offer;
  });
  return { offers: kept, cycles };
}
