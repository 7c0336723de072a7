import { CatalogueError, FileError } from '../../model/problem.js';
import { offerKey } from '../../offers/merge.js';
import { Pace } from '../../model/yield.js';
import { named } from '../rename-error.js';
import { placesFor } from './places.js';
import { readManifest } from './read-manifest.js';
import { Shelf, type FetchShard } from './shelf.js';
import { uniteShards } from './unite.js';
import type { NumberedOffer } from './read-shard.js';
import type { Catalogue, Offer, OfferRef } from '../../model/catalogue.js';
import type { ShardEntry, ShardManifest, ShardPlace } from '../../model/shards.js';

export type { FetchShard } from './shelf.js';

/** What decides which shards are needed. */
export interface ShardQuestion {
  readonly needs: readonly string[];
  /** Official code; null for the whole country. */
  readonly municipality: number | null;
  /** Offers that must be there whatever they serve, such as pinned ones. */
  readonly offers?: readonly OfferRef[];
  /** Titles too, which lists need and the best joint offer does not; without them an offer's id stands for its title. */
  readonly titles?: boolean;
}

/** What there is for a question now. */
export interface LoadedShards {
  /** Thin offers; the same objects as long as the same shards are needed. */
  readonly catalogues: readonly Catalogue[];
  /** Why something could not be had, a file each; asking again tries them again. */
  readonly failures: readonly FileError[];
}

/** A catalogue in shards, of which what is needed is fetched when it is. */
export class Shards {
  readonly manifest: ShardManifest;
  readonly #shelf: Shelf;
  /** Offers that were asked for by name and that no shard fetched so far has. */
  readonly #named = new Map<string, NumberedOffer>();
  #last: { readonly made: string; readonly catalogues: readonly Catalogue[] } | undefined;

  constructor(manifest: ShardManifest, fetchFile: FetchShard) {
    this.manifest = manifest;
    this.#shelf = new Shelf(manifest, fetchFile);
  }

  /** Bytes, before a server packs them, that the whole country takes for these needs: an upper bound. */
  bytesOf(needs: readonly string[]): number {
    return needs.reduce((sum, need) => sum + (this.manifest.needs[need]?.bytes ?? 0), 0);
  }

  /**
   * Fetches what a question needs. The catalogues then hold every offer that serves a need asked and that a company there
   * could use, whatever else it tells, those asked for by name, and those of the needs asked for before. No other offer
   * can stand in any admissible set, so what is best among them is best in the whole catalogue, with whatever weights,
   * pins, drops, facts and day; only `considered` counts fewer. Rejects with the signal's reason alone.
   */
  async load(question: ShardQuestion, signal?: AbortSignal): Promise<LoadedShards> {
    const failures: FileError[] = [];
    const trying = async <T>(work: Promise<T>): Promise<T | undefined> => {
      try {
        return await work;
      } catch (error) {
        signal?.throwIfAborted();
        if (!(error instanceof FileError)) throw error;
        failures.push(error);
        return undefined;
      }
    };
    const places = this.#placesFor(question);
    await Promise.all(
      places.map(async (place) => {
        const index = (await trying(this.#shelf.index(place, signal))) ?? [];
        const needed = index.filter((entry) => serves(entry, question.needs));
        await Promise.all(
          needed.map((entry) =>
            trying(question.titles ? this.#shelf.titled(entry, signal) : this.#shelf.shard(entry, signal)),
          ),
        );
      }),
    );
    const catalogues = await this.#unite(places, signal);
    const missing = (question.offers ?? []).filter((ref) =>
      catalogues.find(({ id }) => id === ref.catalogue)?.offers.every(({ id }) => id !== ref.offer),
    );
    const whole = await trying(this.detailsOf(missing, signal));
    for (const [key, offer] of whole ?? []) {
      const own = missing.find((ref) => offerKey(ref) === key);
      const catalogue = this.manifest.catalogues.findIndex(({ id }) => id === own?.catalogue);
      this.#named.set(key, { catalogue, offer });
    }
    return { catalogues: await this.#unite(places, signal), failures };
  }

  /**
   * The whole offers behind these names, with summary, terms and contact, by `catalogue/offer`; those that the catalogue
   * does not have are left out. @throws CatalogueError for a file that cannot be had.
   */
  async detailsOf(refs: readonly OfferRef[], signal?: AbortSignal): Promise<ReadonlyMap<string, Offer>> {
    const own = refs.filter(({ catalogue }) => this.manifest.catalogues.some(({ id }) => id === catalogue));
    const files = [...new Set(own.map((ref) => this.#shelf.fileOf(ref)))];
    const read = await Promise.all(files.map((file) => this.#shelf.details(file, signal)));
    const found = new Map<string, Offer>();
    for (const key of own.map(offerKey))
      for (const offers of read) {
        const offer = offers.get(key);
        if (offer) found.set(key, offer);
      }
    return found;
  }

  /** Where to look: what is for the question's place, or the whole country where that is there already. */
  #placesFor({ needs, municipality }: ShardQuestion): readonly ShardPlace[] {
    const everywhere = this.#shelf.knownIndex('all')?.filter((entry) => serves(entry, needs));
    const isThere = everywhere?.every((entry) => this.#shelf.known(entry)) ?? false;
    return placesFor(isThere ? null : municipality);
  }

  /** What was fetched for these places, also for another need: taking a need away changes nothing in the columns. */
  async #unite(
    places: readonly ShardPlace[],
    signal: AbortSignal | undefined,
  ): Promise<readonly Catalogue[]> {
    const there = places
      .flatMap((place) => this.#shelf.knownIndex(place) ?? [])
      .filter((entry) => this.#shelf.known(entry));
    const made = [
      ...there.map((entry) => `${entry.file}${this.#shelf.isTitled(entry) ? ' titled' : ''}`),
      ...this.#named.keys(),
    ].join('\n');
    if (this.#last?.made !== made) {
      const shards = there.flatMap((entry) => this.#shelf.known(entry) ?? []);
      const catalogues = await uniteShards(
        this.manifest,
        [...shards, ...this.#named.values()],
        new Pace(signal),
      );
      this.#last = { made, catalogues };
    }
    return this.#last.catalogues;
  }
}

const serves = ({ needs: own }: ShardEntry, needs: readonly string[]): boolean =>
  own === null ? needs.length > 0 : own.some((need) => needs.includes(need));

/**
 * Opens a catalogue in shards.
 * @param manifest text of the manifest, or its parsed value
 * @param fetchFile gives the text of a file by its path beside the manifest
 * @throws CatalogueError for what is no manifest of version 1.
 */
export function openShards(manifest: unknown, fetchFile: FetchShard, file?: string): Shards {
  return named(CatalogueError, file, () => new Shards(readManifest(manifest, file), fetchFile));
}
