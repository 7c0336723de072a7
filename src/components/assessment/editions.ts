import type { Instrument } from '../../core/model/assessment.js';
import type { BatchWrite, Draft, Store, Stored } from '../../core/storage/store.js';
import { carryOver, keepAside, readOlder, type CarriedOver } from './older-draft.js';

/**
 * Drafts that were begun in another edition of a questionnaire. What still has a place is brought along; the draft as it
 * was is kept beside, and the two are never mixed.
 */
export class Editions {
  /** The edition that the answers on show were begun in, where that is another one. */
  from: number | undefined;
  #older: readonly Stored<Draft>[] = [];
  /** The outgrown draft that goes aside with the next write. */
  #aside: Draft | undefined;

  constructor(
    private readonly instrument: Instrument,
    /** Where the draft lies. */
    private readonly key: string,
  ) {}

  /** Drafts with answers that have no place here, as they were. */
  get outgrown(): readonly Draft[] {
    return [...(this.#aside ? [this.#aside] : []), ...this.#older.map(({ value }) => value)];
  }

  /** Something would be lost if the draft went now. */
  get isPending(): boolean {
    return this.#aside !== undefined;
  }

  /** Finds what lies aside. */
  async read(store: Store): Promise<void> {
    this.#older = await readOlder(store, this.key).catch(() => this.#older); // closed meanwhile
  }

  /** A draft as this edition has it. */
  fit(found: Stored<Draft>): CarriedOver {
    return carryOver(this.instrument, found);
  }

  adopt({ aside, from }: CarriedOver): void {
    this.#aside = aside;
    this.from = from;
  }

  /** What is written together with the draft, and what to call once it is. */
  beside(): { readonly writes: readonly BatchWrite[]; readonly done: () => void } {
    const aside = this.#aside;
    const done = () => {
      if (this.#aside === aside) this.#aside = undefined;
    };
    return { writes: aside ? [keepAside(this.key, aside, this.#older)] : [], done };
  }

  /** Deletes what lies aside. @returns whether the draft on the disk still holds some of it */
  async forget(store: Store | undefined): Promise<boolean> {
    for (const { key } of this.#older) await store?.delete('drafts', key);
    const { isPending } = this;
    this.#aside = undefined;
    return isPending;
  }

  /** The draft begins anew. */
  reset(): void {
    this.#aside = undefined;
    this.from = undefined;
  }

  /** Everything was erased. */
  clear(): void {
    this.#older = [];
    this.reset();
  }
}
