import type { Catalogue, Provider } from './catalogue.js';
import type { RawOffer } from './complete.js';
import type { System } from './vocabulary.js';

/**
 * Whom a shard is for: `all` holds every offer; the others hold what a company in one place can use, which is what is
 * national (`dk`), what its region has (`r` and the region's code) and what its municipality has (`m` and its code).
 */
export type ShardPlace = 'all' | 'dk' | `r${number}` | `m${number}`;

/** One file of thin offers of a place. */
export interface ShardEntry {
  /** Path beside the manifest; it carries a hash of what stands in it, so the file never changes. */
  readonly file: string;
  /** The titles of its offers, a file of their own: lists show them, and nothing is decided by them. */
  readonly titles: string;
  /** The needs that each of its offers serves at least one of; null: every need, because the place has few offers. */
  readonly needs: readonly string[] | null;
  readonly offers: number;
  /** Size in bytes, without the titles, before a server packs it. */
  readonly bytes: number;
}

/** What a place has: a file of its own, since a finder needs those of three places at most. */
export interface ShardIndex {
  readonly format: 'kobling-shard-index';
  readonly version: 1;
  readonly place: ShardPlace;
  readonly shards: readonly ShardEntry[];
}

/** A catalogue without its offers: whose it is and its own rules. */
export type ShardedCatalogue = Omit<Catalogue, 'format' | 'version' | 'offers'>;

/** What many offers of the whole share; shards name it by its number, and what only they have by the numbers after. */
export interface ShardCommon {
  /** Type, system, conditions and whatever else goes with them. */
  readonly kinds: readonly Partial<RawOffer>[];
  readonly providers: readonly (Pick<Provider, 'id' | 'name'> & {
    readonly url?: string | null | undefined;
  })[];
}

/** What a finder fetches first of a catalogue in shards. */
export interface ShardManifest {
  readonly format: 'kobling-shards';
  readonly version: 1;
  readonly id: string;
  readonly publisher: Catalogue['publisher'];
  /** YYYY-MM-DD; of several catalogues the latest. */
  readonly updated: string | null;
  /** All offers, each once. */
  readonly offers: number;
  readonly systems: readonly System[];
  /** For each need how many offers serve it in the whole country, and how many bytes they take. */
  readonly needs: Readonly<Record<string, { readonly offers: number; readonly bytes: number }>>;
  readonly catalogues: readonly ShardedCatalogue[];
  readonly common: ShardCommon;
  /** The index of each place, with how many offers are there. */
  readonly places: readonly { readonly place: ShardPlace; readonly file: string; readonly offers: number }[];
  readonly details: {
    /** Over how many files the whole offers are spread; see `bucketOf`. */
    readonly buckets: number;
    /** The folders that they lie in, by bucket modulo how many there are. */
    readonly folders: readonly string[];
  };
}
