import { wrap } from 'idb';
import { ask } from './environment.js';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { Backend, ChangeOptions, Decide, DiskRecord, Place, StoreName } from './backend.js';

/** One object store: records under their own `key`. */
interface RecordStore {
  key: IDBValidKey;
  value: DiskRecord;
}

/** The database of one workspace. What is read is not trusted: see `readRecord`. */
export interface KoblingDB extends DBSchema {
  drafts: RecordStore;
  responses: RecordStore;
  tallies: RecordStore;
  rounds: RecordStore;
  settings: RecordStore;
  unreadable: RecordStore;
  meta: RecordStore;
}

/** Ties the schema check made on opening to the type: without our `meta` it is not our database. */
function isKoblingDatabase(
  database: IDBPDatabase | IDBPDatabase<KoblingDB>,
): database is IDBPDatabase<KoblingDB> {
  return database.objectStoreNames.contains('meta');
}

/** Told when the browser takes the connection away. */
export interface ConnectionEvents {
  /** Another tab wants to delete (`newVersion` null) or upgrade: `close()` must follow, or it stays blocked. */
  onVersionChange(newVersion: number | null): void;
  /** The connection has ended abnormally: site data cleared, disk gone. */
  onLost(): void;
}

/** An open database as a backend. */
export class Connection implements Backend {
  readonly #raw: IDBDatabase;
  readonly #database: IDBPDatabase<KoblingDB>;

  constructor(raw: IDBDatabase, events: ConnectionEvents) {
    this.#raw = raw;
    const database = wrap(raw);
    if (!isKoblingDatabase(database)) throw new TypeError('kobling: not a database of ours');
    this.#database = database;
    raw.onversionchange = (event) => {
      events.onVersionChange(event.newVersion);
    };
    raw.onclose = () => {
      events.onLost();
    };
  }

  /** Names of the stores that are there: a newer database may lack some of ours. */
  get stores(): readonly StoreName[] {
    return [...this.#database.objectStoreNames];
  }

  read(place: Place): Promise<unknown> {
    return this.#database.get(place.store, place.key);
  }

  async readAll(stores: readonly StoreName[]): Promise<readonly (readonly unknown[])[]> {
    const transaction = this.#database.transaction(stores, 'readonly');
    const [records] = await Promise.all([
      Promise.all(stores.map((store) => transaction.objectStore(store).getAll())),
      transaction.done,
    ]);
    return records;
  }

  async change(places: readonly Place[], decide: Decide, { strict }: ChangeOptions): Promise<void> {
    const names = new Set<StoreName>(['unreadable', 'meta', ...places.map((place) => place.store)]);
    const transaction = this.#database.transaction([...names], 'readwrite', {
      durability: strict ? 'strict' : 'default',
    });
    // A request can succeed and the transaction still fail (quota): only `done` is a proof. The empty handler keeps
    // the rejection from being reported twice when the lines below fail first.
    const { done } = transaction;
    done.catch(() => undefined);
    try {
      const current = await Promise.all(
        places.map((place) => transaction.objectStore(place.store).get(place.key)),
      );
      const requests: Promise<unknown>[] = [];
      for (const { store, key, record } of decide(current)) {
        const objects = transaction.objectStore(store);
        const request = record === undefined ? objects.delete(key) : objects.put(record);
        request.catch(() => undefined);
        requests.push(request);
      }
      await Promise.all([...requests, done]);
    } catch (error) {
      // Throws where the browser has aborted by itself.
      ask(() => {
        transaction.abort();
      });
      await done.catch(() => undefined);
      throw error;
    }
  }

  /** Lets go once the transactions under way have finished. */
  close(): void {
    this.#raw.onversionchange = null;
    this.#raw.onclose = null;
    this.#database.close();
  }
}
