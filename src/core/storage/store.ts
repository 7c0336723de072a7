import type { Response, Round, Tally } from '../model/assessment.js';

/**
 * Where a store keeps things: `local` in IndexedDB, `session` in memory and sessionStorage (gone with the tab),
 * `none` in memory only.
 */
export const STORAGES = ['local', 'session', 'none'] as const;
export type Storage = (typeof STORAGES)[number];

/** Why a store that was asked for IndexedDB works in memory, as a key. */
export type MemoryReason =
  'missing' | 'denied' | 'timeout' | 'blocked' | 'newer' | 'foreign' | 'deleted' | 'failed';

/** Answers on their way. One per instrument, round and perspective. */
export interface Draft {
  readonly instrument: { readonly id: string; readonly revision: number };
  readonly round: string | null;
  readonly response: Response;
  /** The item that was open last. */
  readonly at: string | null;
}

/** What each collection holds. */
export interface Collections {
  drafts: Draft;
  responses: Response;
  tallies: Tally;
  rounds: Round;
  settings: unknown;
  /** Records that could not be read, as they stood, with where they came from. */
  unreadable: { readonly from: string; readonly key: string; readonly raw: unknown; readonly why: string };
}
export const COLLECTIONS = ['drafts', 'responses', 'tallies', 'rounds', 'settings', 'unreadable'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** A record as it is kept: its value, and a revision that rises by one with every write. */
export interface Stored<T> {
  readonly key: string;
  /** 1, 2, 3 …; orders writes, since clocks move. */
  readonly rev: number;
  /** ISO 8601 time of the last write, for people only. */
  readonly updated: string;
  readonly value: T;
}

export interface PutOptions {
  /**
   * The revision this write builds on: 0 for "does not exist yet". Another revision on disk rejects with
   * StoreConflictError, and both sides are kept by the caller. Left out, the write goes through whatever stands there.
   */
  readonly expected?: number;
  /** Ask the disk for certainty (`durability: 'strict'`): for the final answer and for imports. */
  readonly strict?: boolean;
}

export interface StoreChange {
  readonly collection: Collection;
  readonly key: string;
  /** 0 when it was deleted. */
  readonly rev: number;
  /** `here` from this page, `elsewhere` from another tab or frame. */
  readonly from: 'here' | 'elsewhere';
}

/** What the status line of an element tells. */
export interface StoreStatus {
  readonly storage: Storage;
  /** What really holds the data now. */
  readonly backend: 'indexeddb' | 'session' | 'memory';
  /** Null when things are as asked. */
  readonly reason: MemoryReason | null;
}

/** One write of a batch: `value` undefined deletes. */
export interface BatchWrite<C extends Collection = Collection> {
  readonly collection: C;
  readonly key: string;
  readonly value: Collections[C] | undefined;
  readonly expected?: number;
}

/** What an erasure found when it looked afterwards. */
export interface Erasure {
  /** Nothing of the workspace is left on this device. */
  readonly gone: boolean;
  /** Another tab still holds the database; the browser deletes it when that tab closes. */
  readonly blocked: boolean;
  /** What still stands: `indexedDB/<name>`, `sessionStorage/<key>`. */
  readonly left: readonly string[];
}

/** One store per (workspace, storage); all elements of a page share it. */
export interface Store {
  readonly workspace: string;
  readonly status: StoreStatus;
  /** Reads one record; never creates a database. Unreadable records move to `unreadable` and read as undefined. */
  get<C extends Collection>(collection: C, key: string): Promise<Stored<Collections[C]> | undefined>;
  /** All records of a collection, in key order. */
  list<C extends Collection>(collection: C): Promise<readonly Stored<Collections[C]>[]>;
  /**
   * Writes one record and resolves when the transaction has *completed*.
   * @throws StoreConflictError when `expected` does not hold; StoreWriteError (quota, connection lost …) otherwise.
   */
  put<C extends Collection>(
    collection: C,
    key: string,
    value: Collections[C],
    options?: PutOptions,
  ): Promise<Stored<Collections[C]>>;
  /**
   * Several writes in one transaction: all or nothing. Resolves with one record per write, in their order; a deletion
   * reads `rev: 0` and no value. Of two writes to one key the later builds on the earlier.
   */
  batch(
    writes: readonly BatchWrite[],
    options?: { readonly strict?: boolean },
  ): Promise<readonly Stored<unknown>[]>;
  delete(collection: Collection, key: string, options?: { readonly expected?: number }): Promise<void>;
  /**
   * Called after every completed change, here or elsewhere, and for a change of one's own before its promise resolves.
   * Returns what ends it.
   */
  subscribe(listener: (change: StoreChange) => void): () => void;
  /** Called when `status` changes (a database vanished, came back …). */
  subscribeStatus(listener: (status: StoreStatus) => void): () => void;
  /** Everything this store holds, for the export; under `newer` also what the newer database let us read. */
  dump(): Promise<{ readonly [C in Collection]: readonly Stored<Collections[C]>[] }>;
  /**
   * Removes everything of this workspace (database, sessionStorage, memory) and looks whether it is gone. From then on
   * every store of the workspace that is open, in any tab, tells the reason `deleted` and rejects writes as `erased`.
   */
  erase(): Promise<Erasure>;
  /**
   * The person has chosen to go on after an erasure: writes are accepted again and create the database anew. Call it
   * only when nothing from before the erasure is held any more. A store opened after the erasure needs no `resume`.
   */
  resume(): void;
  /** One holder fewer; the connection closes with the last. */
  close(): void;
}

export interface OpenStoreOptions {
  /** Separates data on one origin; letters, digits, `-`, `_`, `.`; default `default`. */
  readonly workspace?: string;
  /** Default `local`. */
  readonly storage?: Storage;
}
