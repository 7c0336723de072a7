import { openShards, type Shards } from '../../core/exchange/shards/open-shards.js';
import { readIndex } from '../../core/exchange/shards/read-manifest.js';
import type { Loading } from './catalogue-loading.js';
import { FileCache, type Manifest } from './shard-cache.js';

type FetchFile = typeof import('../../core/exchange/fetch-file.js').fetchFile;

/** A catalogue in shards that the finder was told of. */
export class ShardSource {
  readonly shards: Shards;
  /** It may be older than what the publisher has now. */
  readonly isKept: boolean;
  readonly #manifest: Manifest;
  readonly #cache: FileCache;
  /** What was given from the cache: asked for again it was no good. */
  readonly #given = new Set<string>();
  #isNoted = false;

  constructor(manifest: Manifest, named: string, fetchFile: FetchFile, { page, cache }: Loading) {
    this.#manifest = manifest;
    this.isKept = manifest.isKept === true;
    this.#cache = new FileCache(cache);
    const fetchShard = async (path: string, signal: AbortSignal | undefined): Promise<string> => {
      const address = new URL(path, manifest.file).href;
      const kept = this.#given.has(address) ? undefined : await this.#cache.read(address);
      this.#given.add(address);
      if (kept !== undefined) return kept;
      const { text } = await fetchFile(address, { base: page.URL, signal });
      // The first file that a question brings also has the manifest kept: before that, nothing is.
      void this.#noteManifest(signal).then(() => this.#cache.write(address, text, signal));
      return text;
    };
    this.shards = openShards(manifest.text, fetchShard, named);
  }

  /** Everything kept has been erased: the next question keeps what it brings from the start. */
  forget(): void {
    this.#isNoted = false;
    this.#cache.begin();
  }

  get name(): string {
    return this.shards.manifest.publisher.name;
  }

  /** Keeps the manifest. What an older edition left behind and this one does not have is forgotten. */
  async #noteManifest(signal: AbortSignal | undefined): Promise<void> {
    if (this.#isNoted || this.isKept || signal?.aborted) return;
    this.#isNoted = true;
    const { file, text } = this.#manifest;
    const before = await this.#cache.read(file);
    await this.#cache.write(file, text, signal);
    if (before === undefined || before === text) return;
    const { places, details } = this.shards.manifest;
    const at = (path: string): string => new URL(path, file).href;
    const used = new Set([file, ...places.map((place) => at(place.file))]);
    for (const { file: index } of places) {
      const kept = await this.#cache.read(at(index));
      for (const entry of kept === undefined ? [] : readIndex(kept, index)) {
        used.add(at(entry.file)).add(at(entry.titles));
      }
    }
    const folders = details.folders.map((folder) => at(`${folder}/`));
    await this.#cache.clear(
      at('.'),
      (address) => used.has(address) || folders.some((folder) => address.startsWith(folder)),
    );
  }
}

/** @throws CatalogueError for what is no manifest that can be read here. */
export const openSource = (
  manifest: Manifest,
  named: string,
  fetchFile: FetchFile,
  loading: Loading,
): ShardSource => new ShardSource(manifest, named, fetchFile, loading);
