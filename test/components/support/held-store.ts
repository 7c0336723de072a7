import { diskFull } from '../../support/fault-port.js';
import { openRaw } from '../../support/raw-database.js';

/**
 * Keeps a collection busy, so that every write to it waits its turn, as on a slow disk.
 * @param name of the database, which must exist
 * @returns what lets the writes go on
 */
export async function holdWrites(name: string, collection: string): Promise<() => Promise<void>> {
  const database = await openRaw(name);
  const transaction = database.transaction(collection, 'readwrite');
  let held = true;
  // A transaction lives as long as it has a request to answer.
  const again = (): void => {
    if (held) transaction.objectStore(collection).get('').onsuccess = again;
  };
  again();
  return () =>
    new Promise((resolve) => {
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
      held = false;
    });
}

/** From now on the disk is full; call what it gives to make room. */
export function fillDisk(): () => void {
  const transact = Reflect.get(IDBDatabase.prototype, 'transaction');
  IDBDatabase.prototype.transaction = function (
    this: IDBDatabase,
    ...how: Parameters<IDBDatabase['transaction']>
  ) {
    const transaction = transact.apply(this, how);
    if (transaction.mode === 'readwrite') diskFull(transaction);
    return transaction;
  };
  return () => {
    IDBDatabase.prototype.transaction = transact;
  };
}
