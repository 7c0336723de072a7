import { COLLECTIONS, type Collection } from '../../core/storage/store.js';

/** How much lies in one collection. */
export interface Holding {
  readonly collection: Collection;
  readonly count: number;
  /** ISO 8601, the latest write; empty where nothing lies. */
  readonly last: string;
}

type Records = Readonly<Record<Collection, readonly { readonly updated: string }[]>>;

/** What lies in each collection, of all that is there. */
export const holdingsOf = (records: Records): readonly Holding[] =>
  COLLECTIONS.map((collection) => ({
    collection,
    count: records[collection].length,
    last: records[collection].reduce((last, { updated }) => (updated > last ? updated : last), ''),
  }));

/** What lies there after everything was erased. */
export const NOTHING_HELD: readonly Holding[] = COLLECTIONS.map((collection) => ({
  collection,
  count: 0,
  last: '',
}));

export const totalOf = (holdings: readonly Holding[]): number =>
  holdings.reduce((sum, { count }) => sum + count, 0);
