import type { Collection, StoreChange } from './store.js';

type Change = Omit<StoreChange, 'from'>;

/** What the listeners have been told, or have read, of each record: its revision. Finds what they missed. */
export class Notebook {
  readonly #revisions = new Map<
    string,
    { readonly collection: Collection; readonly key: string; rev: number }
  >();

  /** Notes a revision; 0 for "not there". */
  note({ collection, key, rev }: Change): void {
    const place = `${collection}/${key}`;
    if (rev === 0) this.#revisions.delete(place);
    else this.#revisions.set(place, { collection, key, rev });
  }

  /** Compares with what stands there now, notes it, and returns the differences. */
  compare(now: readonly Change[]): readonly Change[] {
    const places = new Map(now.map((change) => [`${change.collection}/${change.key}`, change]));
    const changed = now.filter(
      ({ collection, key, rev }) => this.#revisions.get(`${collection}/${key}`)?.rev !== rev,
    );
    const gone = [...this.#revisions]
      .filter(([place]) => !places.has(place))
      .map(([, { collection, key }]): Change => ({ collection, key, rev: 0 }));
    const differences = [...changed, ...gone];
    for (const change of differences) this.note(change);
    return differences;
  }

  clear(): void {
    this.#revisions.clear();
  }
}
