import { COLLECTIONS } from './store.js';
import type { Collection, Stored } from './store.js';

/** Everything is kept in one of the collections; `meta` holds what the store itself must remember. */
export const STORE_NAMES = [...COLLECTIONS, 'meta'] as const;
export type StoreName = Collection | 'meta';

/** A record as it lies on disk: what the caller sees, and two marks of the store's own. */
export interface DiskRecord extends Stored<unknown> {
  /** Random id of the write that made it: tells after a lost connection whether the write had gone through. */
  readonly write: string;
  /** For a draft dated in the future: when that was first seen (see retention). */
  readonly held?: string;
}

/** Where a record lies. */
export interface Place {
  readonly store: StoreName;
  /** A string, except for records that somebody else wrote into our database. */
  readonly key: IDBValidKey;
}

/** One step of a change; without a record it deletes. */
export interface Edit extends Place {
  readonly record: DiskRecord | undefined;
}

/**
 * Sees the records that stand at the places asked for and says what to change. Runs inside the transaction, so it
 * must not wait for anything; when it throws, nothing is changed. Edits may also go to `unreadable` and `meta`.
 */
export type Decide = (current: readonly unknown[]) => readonly Edit[];

export interface ChangeOptions {
  /** Ask the disk for certainty. */
  readonly strict: boolean;
  /** Whether the change may bring the database into being; one that only removes must not. */
  readonly create: boolean;
}

/** Where records lie. The rules about them (revisions, shapes, age) are the store's and the same for every backend. */
export interface Backend {
  /** The record at one place as it stands, unchecked; undefined when there is none. */
  read(place: Place): Promise<unknown>;
  /** All records of each store asked for, unchecked, in key order, from one moment. */
  readAll(stores: readonly StoreName[]): Promise<readonly (readonly unknown[])[]>;
  /** One atomic change; resolves when it is certain, rejects when nothing was changed. */
  change(places: readonly Place[], decide: Decide, options: ChangeOptions): Promise<void>;
}
