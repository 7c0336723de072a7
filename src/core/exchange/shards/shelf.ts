import { CatalogueError, FileError } from '../../model/problem.js';
import { offerKey } from '../../offers/merge.js';
import { Pace, yieldToOthers } from '../../model/yield.js';
import { renamed } from '../rename-error.js';
import { bucketOf, contentHash } from './hash.js';
import { readDetails } from './read-details.js';
import { readIndex } from './read-manifest.js';
import { readShard, type NumberedOffer } from './read-shard.js';
import { withTitles } from './read-titles.js';
import type { Offer, OfferRef } from '../../model/catalogue.js';
import type { ShardEntry, ShardManifest, ShardPlace } from '../../model/shards.js';

/** Gives the text of a file that lies beside the manifest. */
export type FetchShard = (file: string, signal: AbortSignal | undefined) => Promise<string>;

/** Hash in the name of a file. */
const NAMED_BY_HASH = /-([0-9a-f]{16})\.json$/u;

/** The files beside a manifest: each is fetched when it is first wanted, looked at, and kept. */
export class Shelf {
  readonly #manifest: ShardManifest;
  readonly #fetchFile: FetchShard;
  readonly #indices = new Map<string, readonly ShardEntry[]>();
  readonly #shards = new Map<string, readonly NumberedOffer[]>();
  readonly #titled = new Map<string, readonly NumberedOffer[]>();
  readonly #whole = new Map<string, ReadonlyMap<string, Offer>>();
  #turn: Promise<void> = Promise.resolve();

  constructor(manifest: ShardManifest, fetchFile: FetchShard) {
    this.#manifest = manifest;
    this.#fetchFile = fetchFile;
  }

  /** The shards of a place; none where nothing is for it. @throws CatalogueError */
  index(place: ShardPlace, signal: AbortSignal | undefined): Promise<readonly ShardEntry[]> {
    const file = this.#manifest.places.find((entry) => entry.place === place)?.file;
    if (file === undefined) return Promise.resolve([]);
    return this.#once(this.#indices, file, signal, (text) => readIndex(text, file));
  }

  /** The index of a place, if it has been read. */
  knownIndex(place: ShardPlace): readonly ShardEntry[] | undefined {
    const file = this.#manifest.places.find((entry) => entry.place === place)?.file;
    return file === undefined ? [] : this.#indices.get(file);
  }

  /** The thin offers of a shard. @throws CatalogueError */
  shard({ file }: ShardEntry, signal: AbortSignal | undefined): Promise<readonly NumberedOffer[]> {
    return this.#once(this.#shards, file, signal, (text) =>
      readShard(text, file, this.#manifest, new Pace(signal)),
    );
  }

  /** The same with titles. Two shards may have the same ones, in one file. @throws CatalogueError */
  async titled(entry: ShardEntry, signal: AbortSignal | undefined): Promise<readonly NumberedOffer[]> {
    const { file, titles } = entry;
    const [offers, text] = await Promise.all([
      this.shard(entry, signal),
      this.#titled.has(file) ? '' : this.#text(titles, signal),
    ]);
    return this.#kept(this.#titled, file, titles, signal, () =>
      this.#inTurn(() => {
        checkHash(text, titles);
        return withTitles(offers, text, titles, new Pace(signal));
      }),
    );
  }

  /** A shard that has been read, with titles where they have come. */
  known({ file }: ShardEntry): readonly NumberedOffer[] | undefined {
    return this.#titled.get(file) ?? this.#shards.get(file);
  }

  /** Whether the titles of a shard have come. */
  isTitled({ file }: ShardEntry): boolean {
    return this.#titled.has(file);
  }

  /** The file that an offer lies in whole. */
  fileOf(ref: OfferRef): string {
    const { buckets, folders } = this.#manifest.details;
    const bucket = bucketOf(offerKey(ref), buckets);
    return `${folders[bucket % folders.length]}/${bucket}.json`;
  }

  /** The whole offers in such a file, by `catalogue/offer`. @throws CatalogueError */
  details(file: string, signal: AbortSignal | undefined): Promise<ReadonlyMap<string, Offer>> {
    return this.#once(this.#whole, file, signal, (text) => readDetails(text, file));
  }

  #once<T>(
    kept: Map<string, T>,
    file: string,
    signal: AbortSignal | undefined,
    read: (text: string) => T | Promise<T>,
  ): Promise<T> {
    return this.#kept(kept, file, file, signal, async () => {
      const text = await this.#text(file, signal);
      return this.#inTurn(() => {
        checkHash(text, file);
        return read(text);
      });
    });
  }

  async #kept<T>(
    kept: Map<string, T>,
    key: string,
    file: string,
    signal: AbortSignal | undefined,
    make: () => Promise<T>,
  ): Promise<T> {
    const known = kept.get(key);
    if (known !== undefined) return known;
    try {
      const value = await make();
      kept.set(key, value);
      return value;
    } catch (error) {
      signal?.throwIfAborted();
      throw renamed(CatalogueError, file, error);
    }
  }

  /** Files come together; they are read one after the other, so that no stretch of work is longer than one takes. */
  #inTurn<T>(work: () => T | Promise<T>): Promise<T> {
    const run = this.#turn.then(yieldToOthers).then(work);
    this.#turn = run.then(
      () => undefined,
      () => undefined,
    );
    return run;
  }

  async #text(file: string, signal: AbortSignal | undefined): Promise<string> {
    try {
      return await this.#fetchFile(file, signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw asCatalogueError(error, file);
    }
  }
}

/** Whatever gave the file may be built by itself: its errors are told by what they say, not by their class. */
function asCatalogueError(error: unknown, file: string): FileError {
  if (error instanceof FileError) return renamed(CatalogueError, file, error);
  const { code, problems } = error as Partial<FileError>;
  return typeof code === 'string' && Array.isArray(problems)
    ? new CatalogueError(code, problems, file, { cause: error })
    : new CatalogueError('unreachable', [], file, { cause: error });
}

/** @throws FileError `invalid` for a file that is not the one its name says: cut off, or exchanged. */
function checkHash(text: string, file: string): void {
  const expected = NAMED_BY_HASH.exec(file)?.[1];
  const found = contentHash(text);
  if (expected === undefined || expected === found) return;
  throw new FileError('invalid', [{ path: '', code: 'other-content', expected, found }], file);
}
