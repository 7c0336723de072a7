import { platformEnvironment } from '../../src/core/storage/environment.js';
import type { Environment } from '../../src/core/storage/environment.js';

/** What a fault does to each transaction made while it is set. */
export type Fault = (transaction: IDBTransaction) => void;

/** The browser's IndexedDB, with a hand on every connection: tests break transactions and connections through it. */
export class FaultPort {
  readonly databases: IDBDatabase[] = [];
  readonly transactions: { readonly mode: string; readonly durability: string }[] = [];
  fault: Fault | undefined;

  /** Surroundings that use this port, and otherwise the platform. */
  environment(given: Partial<Environment> = {}): Environment {
    return { ...platformEnvironment, indexedDB: () => this.#factory, ...given };
  }

  /** The connection opened last. */
  get connection(): IDBDatabase {
    const database = this.databases.at(-1);
    if (!database) throw new Error('nothing is open');
    return database;
  }

  readonly #factory: IDBFactory = {
    open: (name, version) => {
      const request = indexedDB.open(name, version);
      request.addEventListener('success', () => {
        this.#take(request.result);
      });
      return request;
    },
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (a, b) => indexedDB.cmp(a, b),
  };

  #take(database: IDBDatabase): void {
    this.databases.push(database);
    const transact = database.transaction.bind(database);
    database.transaction = (names, mode, options) => {
      const transaction = transact(names, mode, options);
      this.transactions.push({ mode: transaction.mode, durability: transaction.durability });
      if (transaction.mode === 'readwrite') this.fault?.(transaction);
      return transaction;
    };
  }
}

/** The disk is full: the request succeeds, then the transaction aborts. */
export const diskFull: Fault = (transaction) => {
  let full = false;
  const objectStore = transaction.objectStore.bind(transaction);
  transaction.objectStore = (name) => {
    const store = objectStore(name);
    const put = store.put.bind(store);
    store.put = (value, key) => {
      const request = put(value, key);
      request.addEventListener('success', () => {
        if (full) return;
        full = true;
        Object.defineProperty(transaction, 'error', {
          value: new DOMException('full', 'QuotaExceededError'),
        });
        transaction.abort();
      });
      return request;
    };
    return store;
  };
};

/** The connection breaks just after the commit: the change is on disk, but the page hears of a failure. */
export const brokenAfterCommit: Fault = (transaction) => {
  transaction.addEventListener('complete', (event) => {
    event.stopImmediatePropagation();
    transaction.dispatchEvent(new Event('abort'));
  });
};

/** The connection breaks before anything is written. */
export const brokenBefore: Fault = (transaction) => {
  transaction.abort();
};
