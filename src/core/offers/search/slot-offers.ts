import type { Shelf } from './shelves.js';

/** For a slot of a pattern – a place, or several equal ones – the best offers of every provider. */
export interface SlotOffers {
  readonly shelf: Shelf;
  /** The best offer of the i-th provider of the shelf and what it is worth; for equal places also the next best ones. */
  readonly worth: Float64Array[];
  readonly offer: Int32Array[];
}

export function newSlotOffers(shelf: Shelf, times: number): SlotOffers {
  const ranks = Array.from({ length: times });
  return {
    shelf,
    worth: ranks.map(() => new Float64Array(shelf.providers.length)),
    offer: ranks.map(() => new Int32Array(shelf.providers.length)),
  };
}

/** Finds them at what the profiles are worth now. */
export function findSlotOffers({ shelf, worth, offer }: SlotOffers, worths: Float64Array): void {
  const { starts, fronts, offers, profile, burden } = shelf;
  const [highest, whose] = [worth[0], offer[0]];
  if (!highest || !whose) return;
  for (let i = 0; i + 1 < starts.length; i += 1) {
    if (worth.length > 1) {
      for (const list of worth) list[i] = -Infinity;
      const end = starts[i + 1] ?? 0;
      for (let x = starts[i] ?? 0; x < end; x += 1) {
        const value = (worths[profile[x] ?? 0] ?? 0) - (burden[x] ?? 0);
        if (value > (worth.at(-1)?.[i] ?? 0)) insert(worth, offer, i, value, offers[x] ?? 0);
      }
      continue;
    }
    let most = -Infinity;
    let at = 0;
    const end = fronts[i] ?? 0;
    for (let x = starts[i] ?? 0; x < end; x += 1) {
      const value = (worths[profile[x] ?? 0] ?? 0) - (burden[x] ?? 0);
      if (value <= most) continue;
      most = value;
      at = x;
    }
    highest[i] = most;
    whose[i] = offers[at] ?? 0;
  }
}

/** Puts an offer into its rank for the i-th provider; the last one falls out. */
function insert(
  worth: readonly Float64Array[],
  offer: readonly Int32Array[],
  i: number,
  value: number,
  own: number,
): void {
  let rank = worth.length - 1;
  for (; rank > 0 && value > (worth[rank - 1]?.[i] ?? 0); rank -= 1) {
    const to = worth[rank];
    const whose = offer[rank];
    if (to) to[i] = worth[rank - 1]?.[i] ?? -Infinity;
    if (whose) whose[i] = offer[rank - 1]?.[i] ?? 0;
  }
  const to = worth[rank];
  const whose = offer[rank];
  if (to) to[i] = value;
  if (whose) whose[i] = own;
}
