import { STORE_NAMES } from './backend.js';
import { readRecord } from './quarantine.js';
import type { Backend, Decide, Edit, Place, StoreName } from './backend.js';

/** All records in memory, by store and key. */
export type MemoryContents = Map<StoreName, Map<IDBValidKey, unknown>>;

/** Contents without any record. */
export function emptyContents(): MemoryContents {
  return new Map(STORE_NAMES.map((name) => [name, new Map<IDBValidKey, unknown>()]));
}

/**
 * The memory twin of the database: the same contract, gone with the page. Every record is cloned on its way in and
 * out, as IndexedDB does, so nobody holds a reference into the store.
 */
export class MemoryBackend implements Backend {
  protected contents = emptyContents();

  /** Nothing has been written, or everything removed. */
  get isEmpty(): boolean {
    return STORE_NAMES.every((name) => this.recordsOf(name).size === 0);
  }

  read(place: Place): Promise<unknown> {
    return attempt(() => structuredClone(this.recordsOf(place.store).get(place.key)));
  }

  readAll(stores: readonly StoreName[]): Promise<readonly (readonly unknown[])[]> {
    return attempt(() => stores.map((store) => structuredClone(this.sorted(store))));
  }

  change(places: readonly Place[], decide: Decide): Promise<void> {
    return attempt(() => {
      const current = places.map((place) => structuredClone(this.recordsOf(place.store).get(place.key)));
      this.apply(structuredClone(decide(current)));
    });
  }

  /** Every record of the right shape as an edit, to be written elsewhere. */
  asEdits(): readonly Edit[] {
    return STORE_NAMES.flatMap((store) =>
      this.sorted(store).flatMap((raw): Edit[] => {
        const read = readRecord(store, raw);
        return read.ok ? [{ store, key: read.record.key, record: structuredClone(read.record) }] : [];
      }),
    );
  }

  /** Fills the twin with raw records read elsewhere. */
  fill(store: StoreName, records: readonly unknown[]): void {
    for (const record of records) this.recordsOf(store).set(keyIn(record), structuredClone(record));
  }

  clear(): void {
    this.contents = emptyContents();
  }

  protected apply(edits: readonly Edit[]): void {
    for (const { store, key, record } of edits) {
      if (record === undefined) this.recordsOf(store).delete(key);
      else this.recordsOf(store).set(key, record);
    }
  }

  protected sorted(store: StoreName): unknown[] {
    // By code units, as IndexedDB orders strings.
    return [...this.recordsOf(store)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  }

  protected recordsOf(store: StoreName): Map<IDBValidKey, unknown> {
    const records = this.contents.get(store) ?? new Map<IDBValidKey, unknown>();
    this.contents.set(store, records);
    return records;
  }
}

function keyIn(record: unknown): IDBValidKey {
  const key = typeof record === 'object' && record !== null && 'key' in record ? record.key : undefined;
  return typeof key === 'string' || typeof key === 'number' ? key : '';
}

/** Runs at once, but reports like something asynchronous. */
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
