import { ask } from './environment.js';
import { MIGRATIONS, isOurs, stepsFrom, versionOf } from './migrations.js';
import { withinLimit } from './limit.js';
import type { Environment } from './environment.js';
import type { Migration } from './migrations.js';
import type { MemoryReason } from './store.js';

/** What came of opening. `newer` is open too, so that it can be read; it must not be written. */
export type Opened =
  | { readonly kind: 'open'; readonly database: IDBDatabase }
  | { readonly kind: 'newer'; readonly database: IDBDatabase }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly reason: MemoryReason; readonly cause: unknown };

export interface OpenDatabaseOptions {
  /** Create the database when it is not there. Without it a missing one is reported as `absent`. */
  readonly create: boolean;
  /** Gets the outcome when it comes after the time limit. */
  readonly onLate?: (opened: Opened) => void;
  readonly migrations?: readonly Migration[];
}

/** The name of a workspace's database, and of its key in sessionStorage. */
export function databaseName(workspace: string): string {
  return `kobling:${workspace}`;
}

/**
 * Opens a workspace's database within the time limit, and upgrades an older one. Never throws.
 * @returns `unusable` with `missing` (no IndexedDB), `denied` (the browser refuses), `timeout`, `blocked` (another tab
 *   holds the old version), `foreign` (a database of our name that is not ours, left alone) or `failed`.
 */
export async function openDatabase(
  environment: Environment,
  name: string,
  { create, onLate, migrations = MIGRATIONS }: OpenDatabaseOptions,
): Promise<Opened> {
  const { answer: factory, error } = ask(() => environment.indexedDB());
  if (!factory) {
    return { kind: 'unusable', reason: error === undefined ? 'missing' : 'denied', cause: error };
  }
  let blocked = false;
  const open = async (): Promise<Opened> => {
    if (!create && !environment.abortsCleanly && !(await isListed(factory, name))) {
      return absentUnlessRefused(factory, name);
    }
    return await openAndCheck(factory, name, create, migrations, () => {
      blocked = true;
    });
  };
  const opening = open();
  const limit = await withinLimit(opening, environment.limitMs);
  if (limit.inTime) return limit.value;
  if (onLate) void opening.then(onLate);
  return { kind: 'unusable', reason: blocked ? 'blocked' : 'timeout', cause: undefined };
}

/** Whether the browser lists a database that has been created to the end; true where it does not tell. */
async function isListed(factory: IDBFactory, name: string): Promise<boolean> {
  try {
    const databases = await factory.databases();
    return databases.some((database) => database.name === name && (database.version ?? 0) > 0);
  } catch {
    return true;
  }
}

/** Version 0 is never valid, so this creates nothing; a browser that would refuse to open says so instead. */
function absentUnlessRefused(factory: IDBFactory, name: string): Opened {
  const { error } = ask(() => factory.open(name, 0));
  return error === undefined || error instanceof TypeError
    ? { kind: 'absent' }
    : { kind: 'unusable', reason: reasonOf(error), cause: error };
}

async function openAndCheck(
  factory: IDBFactory,
  name: string,
  create: boolean,
  migrations: readonly Migration[],
  onBlocked: () => void,
): Promise<Opened> {
  const version = versionOf(migrations);
  // Without a version the browser would create version 1; the request aborts that.
  const opened = await request(factory, name, create ? version : undefined, migrations, onBlocked);
  if (opened.kind === 'unusable' && opened.reason === 'newer') {
    return await openAndCheck(factory, name, false, migrations, onBlocked);
  }
  if (opened.kind !== 'open') return opened;
  const { database } = opened;
  if (!isOursInside(database, version)) {
    database.close();
    return { kind: 'unusable', reason: 'foreign', cause: undefined };
  }
  if (database.version > version) return { kind: 'newer', database };
  if (database.version === version) return opened;
  database.close();
  return await openAndCheck(factory, name, true, migrations, onBlocked);
}

function request(
  factory: IDBFactory,
  name: string,
  version: number | undefined,
  migrations: readonly Migration[],
  onBlocked: () => void,
): Promise<Opened> {
  return new Promise((resolve) => {
    const { answer: open, error } = ask(() => factory.open(name, version));
    if (!open) {
      resolve({ kind: 'unusable', reason: reasonOf(error), cause: error });
      return;
    }
    let outcome: Opened | undefined;
    open.onblocked = onBlocked;
    open.onupgradeneeded = (event) => {
      const transaction = open.transaction;
      if (!transaction) return;
      if (version === undefined) outcome = { kind: 'absent' };
      else if (event.oldVersion > 0 && !isOursInside(open.result, version, transaction)) {
        outcome = { kind: 'unusable', reason: 'foreign', cause: undefined };
      } else {
        const { error: broken } = ask(() => {
          for (const step of stepsFrom(event.oldVersion, migrations)) step.upgrade(open.result, transaction);
        });
        if (broken === undefined) return;
        outcome = { kind: 'unusable', reason: 'failed', cause: broken };
      }
      transaction.abort();
    };
    open.onsuccess = () => {
      resolve({ kind: 'open', database: open.result });
    };
    open.onerror = (event) => {
      // Firefox reports an aborted upgrade as an error of the page unless it is handled.
      event.preventDefault();
      resolve(outcome ?? { kind: 'unusable', reason: reasonOf(open.error), cause: open.error });
    };
  });
}

function reasonOf(error: unknown): MemoryReason {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : '';
  if (name === 'VersionError') return 'newer';
  // InvalidStateError is what older Firefox says in private windows.
  return name === 'SecurityError' || name === 'InvalidStateError' ? 'denied' : 'failed';
}

function isOursInside(database: IDBDatabase, schemaVersion: number, upgrade?: IDBTransaction): boolean {
  const stores = [...database.objectStoreNames];
  const keyPathOf = (store: string): unknown =>
    (upgrade ?? database.transaction(store)).objectStore(store).keyPath;
  return isOurs(database.version, stores, keyPathOf, schemaVersion);
}
