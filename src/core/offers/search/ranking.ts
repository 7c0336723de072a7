import type { Shelf, Shelves, Wanted } from './shelves.js';

/** The offers of the shelves by what they are worth; made for each shelf when it is first asked for. */
export class Ranking {
  /** Worth of each profile, before the burden. */
  readonly #profiles: Float64Array;
  readonly #shelves: Shelves;
  readonly #most: number;
  /** At [(wanted + 1) · (most + 1) + times]. */
  readonly #rows: (Float64Array | undefined)[] = [];
  readonly #tops = new Map<Wanted, Float64Array>();
  readonly #ordered = new Map<Wanted, Ordered>();

  /** @param profiles what each profile is worth, before an offer's burden */
  constructor(shelves: Shelves, profiles: Float64Array, most: number) {
    this.#shelves = shelves;
    this.#profiles = profiles;
    this.#most = most;
  }

  /** Worth of the best so many offers of every provider of a shelf, −Infinity where there are fewer. */
  row(wanted: Wanted, times: number): Float64Array {
    return (this.#rows[(wanted + 1) * (this.#most + 1) + times] ??= this.#makeRow(wanted, times));
  }

  /** Worth of the best q offers (1 ≤ q ≤ most) of the i-th provider at [i · most + q − 1], −Infinity if there are fewer. */
  tops(wanted: Wanted): Float64Array {
    const known = this.#tops.get(wanted);
    if (known) return known;
    const { starts, profile, burden } = this.#shelves.get(wanted);
    const most = this.#most;
    const tops = new Float64Array((starts.length - 1) * most).fill(-Infinity);
    for (let i = 0; i + 1 < starts.length; i += 1) {
      const first = i * most;
      const end = starts[i + 1] ?? 0;
      for (let x = starts[i] ?? 0; x < end; x += 1) {
        const worth = (this.#profiles[profile[x] ?? 0] ?? 0) - (burden[x] ?? 0);
        let at = first + most - 1;
        if (worth <= (tops[at] ?? 0)) continue;
        for (; at > first && worth > (tops[at - 1] ?? 0); at -= 1) tops[at] = tops[at - 1] ?? 0;
        tops[at] = worth;
      }
      for (let q = 1; q < most; q += 1) tops[first + q] = (tops[first + q] ?? 0) + (tops[first + q - 1] ?? 0);
    }
    this.#tops.set(wanted, tops);
    return tops;
  }

  /** Worth of each offer of a shelf. */
  worths(wanted: Wanted): Float64Array {
    const { profile, burden } = this.#shelves.get(wanted);
    const worths = new Float64Array(burden.length);
    for (let x = 0; x < worths.length; x += 1) {
      worths[x] = (this.#profiles[profile[x] ?? 0] ?? 0) - (burden[x] ?? 0);
    }
    return worths;
  }

  /** The offers of a shelf with their worth, those of a provider that are worth most first. */
  ordered(wanted: Wanted): Ordered {
    const known = this.#ordered.get(wanted);
    if (known) return known;
    const { starts, offers } = this.#shelves.get(wanted);
    const worths = this.worths(wanted);
    const places = Int32Array.from(offers.keys());
    const byWorth = (a: number, b: number): number => (worths[b] ?? 0) - (worths[a] ?? 0) || a - b;
    for (let i = 0; i + 1 < starts.length; i += 1) {
      const own = places.subarray(starts[i], starts[i + 1]);
      if (own.length > 1) own.sort(byWorth);
    }
    const ordered = {
      offers: places.map((x) => offers[x] ?? 0),
      worths: Float64Array.from(places, (x) => worths[x] ?? 0),
    };
    this.#ordered.set(wanted, ordered);
    return ordered;
  }

  #makeRow(wanted: Wanted, times: number): Float64Array {
    const shelf = this.#shelves.get(wanted);
    if (times === 1) return this.#highest(shelf);
    if (times === 2) return this.#highestTwo(shelf);
    const tops = this.tops(wanted);
    const row = new Float64Array(shelf.providers.length);
    for (let i = 0; i < row.length; i += 1) row[i] = tops[i * this.#most + times - 1] ?? 0;
    return row;
  }

  /** What the best offer of each provider is worth. */
  #highest({ starts, fronts, profile, burden }: Shelf): Float64Array {
    const profiles = this.#profiles;
    const highest = new Float64Array(starts.length - 1);
    for (let i = 0; i < highest.length; i += 1) {
      let most = -Infinity;
      const end = fronts[i] ?? 0;
      for (let x = starts[i] ?? 0; x < end; x += 1) {
        const own = (profiles[profile[x] ?? 0] ?? 0) - (burden[x] ?? 0);
        if (own > most) most = own;
      }
      highest[i] = most;
    }
    return highest;
  }

  /** What the best two offers of each provider are worth. */
  #highestTwo({ starts, profile, burden }: Shelf): Float64Array {
    const profiles = this.#profiles;
    const highest = new Float64Array(starts.length - 1);
    for (let i = 0; i < highest.length; i += 1) {
      let most = -Infinity;
      let next = -Infinity;
      const end = starts[i + 1] ?? 0;
      for (let x = starts[i] ?? 0; x < end; x += 1) {
        const own = (profiles[profile[x] ?? 0] ?? 0) - (burden[x] ?? 0);
        if (own <= next) continue;
        next = own > most ? most : own;
        if (own > most) most = own;
      }
      highest[i] = most + next;
    }
    return highest;
  }
}

/** Offers and what each of them is worth. */
export interface Ordered {
  readonly offers: Int32Array;
  readonly worths: Float64Array;
}
