/**
 * The best choice of at most `room` items when all items of one provider together cost one contact: a knapsack over
 * providers, each offering its first, first two, first three … best items as a bundle. Exact for that question.
 * One object is filled again and again, so that a bound costs no allocation.
 */
export class BundlePlan {
  readonly #width: number;
  /** Bundle number of a provider, valid where `#round` is the current one. */
  readonly #slotOf: Int32Array;
  readonly #roundOf: Int32Array;
  #round = 0;
  #room = 0;
  #slots = 0;
  /** Per slot: contact, how many items it was given, its best worths in descending order, and whose they are. */
  #contact = new Float64Array(0);
  #given = new Int32Array(0);
  #tops = new Float64Array(0);
  #topPlaces = new Int32Array(0);
  /** Per place: its slot and worth. */
  #slot = new Int32Array(0);
  #worth = new Float64Array(0);
  /** How many items the best plan takes from a slot when it has q left. */
  #take = new Uint8Array(0);
  readonly #plan: Float64Array;

  /** @param width the largest room there will be */
  constructor(providers: number, width: number) {
    this.#width = width;
    this.#slotOf = new Int32Array(providers);
    this.#roundOf = new Int32Array(providers);
    this.#plan = new Float64Array(width + 1);
  }

  /** Empties the plan for `items` items of which at most `room` may be taken. */
  start(room: number, items: number): void {
    this.#room = room;
    this.#slots = 0;
    this.#round += 1;
    if (this.#worth.length >= items) return;
    this.#contact = new Float64Array(items);
    this.#given = new Int32Array(items);
    this.#tops = new Float64Array(items * this.#width);
    this.#topPlaces = new Int32Array(items * this.#width);
    this.#slot = new Int32Array(items);
    this.#worth = new Float64Array(items);
    this.#take = new Uint8Array(items * (this.#width + 1));
  }

  /** Adds the item at `place` (0, 1, 2 … in this order). */
  add(place: number, provider: number, worth: number, contact: number): void {
    if (this.#roundOf[provider] !== this.#round) {
      this.#roundOf[provider] = this.#round;
      this.#slotOf[provider] = this.#slots;
      this.#contact[this.#slots] = contact;
      this.#given[this.#slots] = 0;
      this.#slots += 1;
    }
    const slot = this.#slotOf[provider] ?? 0;
    this.#slot[place] = slot;
    this.#worth[place] = worth;
    const given = this.#given[slot] ?? 0;
    this.#given[slot] = given + 1;
    const start = slot * this.#width;
    let at = Math.min(given, this.#room);
    while (at > 0 && (this.#tops[start + at - 1] ?? 0) < worth) at -= 1;
    if (at >= this.#room) return;
    for (let i = Math.min(given, this.#room - 1); i > at; i -= 1) {
      this.#tops[start + i] = this.#tops[start + i - 1] ?? 0;
      this.#topPlaces[start + i] = this.#topPlaces[start + i - 1] ?? 0;
    }
    this.#tops[start + at] = worth;
    this.#topPlaces[start + at] = place;
  }

  /** Worth of the best plan, at least 0: it may take nothing. */
  best(): number {
    this.#plan.fill(0);
    const stride = this.#width + 1;
    for (let slot = 0; slot < this.#slots; slot += 1) {
      const items = Math.min(this.#given[slot] ?? 0, this.#room);
      for (let room = this.#room; room > 0; room -= 1) {
        let most = this.#plan[room] ?? 0;
        let take = 0;
        let bundle = -(this.#contact[slot] ?? 0);
        for (let size = 1; size <= items && size <= room; size += 1) {
          bundle += this.#tops[slot * this.#width + size - 1] ?? 0;
          const worth = bundle + (this.#plan[room - size] ?? 0);
          if (worth <= most) continue;
          most = worth;
          take = size;
        }
        this.#plan[room] = most;
        this.#take[slot * stride + room] = take;
      }
    }
    return this.#plan[this.#room] ?? 0;
  }

  /**
   * No plan that takes the item at `place` is worth more. Call after `best()`. Its provider's other items may come
   * along for the same contact; the rest is planned as if its provider were free to be paid again.
   */
  bestWith(place: number): number {
    const slot = this.#slot[place] ?? 0;
    const worth = this.#worth[place] ?? 0;
    const start = slot * this.#width;
    const others = (this.#given[slot] ?? 0) - 1;
    let alone = worth - (this.#contact[slot] ?? 0);
    let most = alone + (this.#plan[this.#room - 1] ?? 0);
    for (let size = 1; size < this.#room && size <= others; size += 1) {
      // Leaving the item itself out of the best `size` moves the next one up.
      const own = worth >= (this.#tops[start + size - 1] ?? 0);
      alone += (own ? this.#tops[start + size] : this.#tops[start + size - 1]) ?? 0;
      most = Math.max(most, alone + (this.#plan[this.#room - 1 - size] ?? 0));
    }
    return most;
  }

  /** Places of the items that the best plan takes. Call after `best()`. */
  chosenPlaces(): number[] {
    const places: number[] = [];
    let room = this.#room;
    for (let slot = this.#slots - 1; slot >= 0 && room > 0; slot -= 1) {
      const take = this.#take[slot * (this.#width + 1) + room] ?? 0;
      for (let i = 0; i < take; i += 1) places.push(this.#topPlaces[slot * this.#width + i] ?? 0);
      room -= take;
    }
    return places;
  }
}
