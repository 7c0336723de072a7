import type { FetchedFile } from '../../core/exchange/fetch-file.js';

/** A manifest as it was fetched, or as it was kept. */
export interface Manifest extends FetchedFile {
  /** From an earlier visit: there is no connection now. */
  readonly isKept?: boolean;
}

/** Why a manifest from an earlier visit may stand in: nobody has said that it is wrong. */
const OUT_OF_REACH = ['unreachable', 'timeout', 'http-status'];

/**
 * Files of catalogues that are kept for the next visit, also without a connection. A browser may have no cache, deny it
 * or be out of space: then nothing is kept, and all is fetched as if for the first time.
 */
export class FileCache {
  readonly #name: string | undefined;
  /** It was here: where it is gone since, somebody has erased it. */
  #isKnown = false;

  /** @param name undefined keeps nothing */
  constructor(name: string | undefined) {
    this.#name = name;
  }

  /** The text kept of an address. Looking makes no cache. */
  async read(address: string): Promise<string | undefined> {
    return this.#try(async (caches, name) => {
      if (!(await caches.has(name))) return undefined;
      this.#isKnown = true;
      const response = await (await caches.open(name)).match(address);
      return await response?.text();
    });
  }

  /**
   * Keeps a text, unless it was fetched for something that has been called off: what is erased while files are on their
   * way does not come back with them.
   */
  async write(address: string, text: string, signal?: AbortSignal): Promise<void> {
    await this.#try(async (caches, name) => {
      if (signal?.aborted || (this.#isKnown && !(await caches.has(name)))) return;
      const cache = await caches.open(name);
      this.#isKnown = true;
      await cache.put(address, new Response(text, { headers: { 'content-type': 'application/json' } }));
    });
  }

  /** Whoever asks anew after everything was erased has files kept again. */
  begin(): void {
    this.#isKnown = false;
  }

  /** Forgets what lies under an address and is no longer used. */
  async clear(folder: string, isUsed: (address: string) => boolean): Promise<void> {
    await this.#try(async (caches, name) => {
      const cache = await caches.open(name);
      const old = (await cache.keys()).filter(({ url }) => url.startsWith(folder) && !isUsed(url));
      await Promise.all(old.map((request) => cache.delete(request)));
    });
  }

  async #try<T>(work: (caches: CacheStorage, name: string) => Promise<T>): Promise<T | undefined> {
    if (this.#name === undefined) return undefined;
    try {
      // Missing on a page without https, and throwing in a sandboxed frame: what `caches` is shows when it is asked for.
      return await work(globalThis.caches, this.#name);
    } catch {
      return undefined;
    }
  }
}

/** The manifest that was kept of an address, where the publisher's own is out of reach. */
export async function keptManifest(
  { href }: URL,
  cache: string | undefined,
  error: unknown,
): Promise<Manifest | undefined> {
  if (!OUT_OF_REACH.includes(String((error as { code?: unknown }).code))) return undefined;
  const text = await new FileCache(cache).read(href);
  return text === undefined ? undefined : { text, file: href, isKept: true };
}
