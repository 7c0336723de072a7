/**
 * How many pairs a set can come to have that is built up in a certain order: the kind added last has the fewest pairs of
 * all that are not pinned.
 *
 * Why that says much: of t kinds with P pairs the one with the fewest has at most floor(2P/t), so the set before had
 * P − floor(2P/t) at least. A set with many pairs therefore has many from its beginning, and of three kinds that pair
 * once no set of five with more than three pairs is built.
 */
export class Density {
  readonly #most: number;
  readonly #width: number;
  /** Most pairs in the end, at [(span · (most + 1) + size) · width + pairs]. */
  readonly #final: Int32Array;

  /**
   * @param most kinds in a whole set
   * @param pinned how many of them are pinned, and `pinnedPairs` how many pairs those make
   * @param systems how many there are
   */
  constructor(most: number, pinned: number, pinnedPairs: number, systems: number) {
    this.#most = most;
    this.#width = mostPairs(most, systems) + 1;
    this.#final = new Int32Array((systems + 1) * (most + 1) * this.#width).fill(-1);
    for (let span = 1; span <= systems; span += 1) {
      for (let pairs = 0; pairs < this.#width; pairs += 1) this.#set(span, most, pairs, pairs);
      for (let size = most - 1; size >= pinned; size -= 1) {
        for (let pairs = 0; pairs < this.#width; pairs += 1) {
          const free = size + 1 - pinned;
          let next = Math.min(mostPairs(size + 1, span), pairs + size);
          const lost = (): number => Math.floor((2 * (next - pinnedPairs)) / free);
          while (next > pairs && next - lost() > pairs) next -= 1;
          this.#set(span, size, pairs, this.of(span, size + 1, Math.max(pairs, next)));
        }
      }
    }
  }

  /** Most pairs of a whole set of at most `span` systems that goes on from `size` kinds with so many pairs. */
  of(span: number, size: number, pairs: number): number {
    return this.#final[this.#at(span, size, Math.min(pairs, this.#width - 1))] ?? 0;
  }

  #set(span: number, size: number, pairs: number, final: number): void {
    this.#final[this.#at(span, size, pairs)] = final;
  }

  #at(span: number, size: number, pairs: number): number {
    return (span * (this.#most + 1) + size) * this.#width + pairs;
  }
}

/** Most pairs among so many offers of so many systems: no two of one system make a pair (Turán 1941). */
export function mostPairs(offers: number, systems: number): number {
  return Math.floor(((systems - 1) * offers * offers) / (2 * systems));
}
