import { STORE_NAMES } from './backend.js';

/** The part of a database that a step may use: it runs inside the one versionchange transaction, so all or nothing. */
export type UpgradingDatabase = Pick<IDBDatabase, 'createObjectStore'>;

/** One step from a released schema to the next. Steps are never changed once released, only added. */
export interface Migration {
  /** The schema version it leads to: 1, 2, 3 … without gaps. */
  readonly version: number;
  /** Depends on nothing but what it is given, and waits for nothing but requests of this transaction. */
  upgrade(database: UpgradingDatabase, transaction: IDBTransaction): void;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    upgrade(database) {
      for (const name of ['drafts', 'responses', 'tallies', 'rounds', 'settings', 'unreadable', 'meta']) {
        database.createObjectStore(name, { keyPath: 'key' });
      }
    },
  },
];

/** The schema version that a list of steps leads to. */
export function versionOf(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.version ?? 0;
}

/** The schema version this kit writes. */
export const SCHEMA_VERSION = versionOf(MIGRATIONS);

/** The steps that a database of version `from` still lacks, in order. */
export function stepsFrom(from: number, migrations: readonly Migration[]): readonly Migration[] {
  return migrations.filter((step) => step.version > from);
}

/**
 * Whether a database of our name is ours: every store is there and keyed as ours are. A newer database counts as ours
 * when our own store `meta` is in it, since later steps may rename the others.
 * @param keyPathOf the key path of a store.
 */
export function isOurs(
  version: number,
  stores: readonly string[],
  keyPathOf: (store: string) => unknown,
  schemaVersion: number = SCHEMA_VERSION,
): boolean {
  const needed: readonly string[] = version === schemaVersion ? STORE_NAMES : ['meta'];
  return needed.every((name) => stores.includes(name) && keyPathOf(name) === 'key');
}
