interface Entry {
  readonly offer: number;
  readonly score: number;
}

/** Keeps the best few of many, given in order of offers: a heap with the weakest on top. */
export class Best {
  readonly #limit: number;
  readonly #heap: Entry[] = [];

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(offer: number, score: number): void {
    const heap = this.#heap;
    const isFull = heap.length >= this.#limit;
    // A later offer must be better, not as good.
    if (isFull && !(score > (heap[0]?.score ?? Infinity))) return;
    const entry = { offer, score };
    if (!isFull) {
      let at = heap.push(entry) - 1;
      while (at > 0) {
        const above = (at - 1) >> 1;
        const parent = heap[above];
        if (!parent || !isWeaker(entry, parent)) break;
        heap[at] = parent;
        at = above;
      }
      heap[at] = entry;
      return;
    }
    let at = 0;
    for (;;) {
      const left = heap[2 * at + 1];
      const right = heap[2 * at + 2];
      const child = right && left && isWeaker(right, left) ? right : left;
      if (!child || !isWeaker(child, entry)) break;
      heap[at] = child;
      at = child === left ? 2 * at + 1 : 2 * at + 2;
    }
    heap[at] = entry;
  }

  sorted(): Entry[] {
    return this.#heap.sort((a, b) => b.score - a.score || a.offer - b.offer);
  }
}

function isWeaker(a: Entry, b: Entry): boolean {
  return a.score < b.score || (a.score === b.score && a.offer > b.offer);
}
