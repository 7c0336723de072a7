/** A second connection, as another script or an older kit would open it: plain IndexedDB, deaf to `versionchange`. */

/** Opens a database raw; `upgrade` runs when it is created or upgraded. */
export function openRaw(
  name: string,
  version?: number,
  upgrade: (database: IDBDatabase) => void = () => undefined,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      upgrade(request.result);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(new Error(String(request.error)));
    };
  });
}

/** Deletes a database; resolves when it is gone. */
export function deleteRaw(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(new Error(String(request.error)));
    };
  });
}

/** Writes records past the kit. */
export function putRaw(database: IDBDatabase, store: string, records: readonly unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(store, 'readwrite');
    for (const record of records) transaction.objectStore(store).put(record);
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(new Error(String(transaction.error)));
    };
  });
}

/** Everything in one store, as it lies there. */
export function readRaw(database: IDBDatabase, store: string): Promise<readonly unknown[]> {
  return new Promise((resolve) => {
    const request = database.transaction(store).objectStore(store).getAll();
    request.onsuccess = () => {
      const records: readonly unknown[] = request.result;
      resolve(records);
    };
  });
}

/** Whether there is a database of that name; WebKit keeps an empty one of version 0 when its creation is aborted. */
export async function exists(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some(
    ({ name: listed, version = 0 }) => listed === name && version > 0,
  );
}

/**
 * Keeps a database busy with an upgrade that does not end: every other `open` waits, as in a browser that hangs.
 * @returns once it is held; call what it gives to let go, which leaves the database as it was.
 */
export function holdDatabase(name: string, version: number): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    let held = true;
    request.onupgradeneeded = () => {
      const { transaction } = request;
      const store = request.result.createObjectStore('hold');
      // A transaction lives as long as it has a request to answer.
      const again = (): void => {
        if (held) store.get(0).onsuccess = again;
        else transaction?.abort();
      };
      again();
      resolve(() => {
        held = false;
      });
    };
    request.onblocked = () => {
      reject(new Error('something is open'));
    };
    request.onerror = (event) => {
      event.preventDefault();
    };
  });
}
