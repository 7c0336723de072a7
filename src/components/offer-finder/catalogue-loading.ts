import type { Catalogue } from '../../core/model/catalogue.js';
import type { Problem } from '../../core/model/problem.js';
import { allowedAddress, fetchFile } from '../../core/exchange/fetch-file.js';
import { isJsonLd } from '../../core/exchange/json-ld/is-json-ld.js';
import { loadFinderPart, loadPart } from '../../parts.js';
import { keptManifest, type Manifest } from './shard-cache.js';
import type { ShardSource } from './shard-source.js';

/** One catalogue that the finder was told of, and what came of it. */
export interface CatalogueSource {
  /** Address as configured, or the id of a catalogue given by property. */
  readonly name: string;
  readonly catalogue?: Catalogue;
  /** A catalogue of which only what is needed is fetched. */
  readonly shards?: ShardSource;
  readonly problems: readonly Problem[];
  /** Why it failed, as a key, with what a web editor needs to mend it. */
  readonly failure?: Failure;
}

export interface Failure {
  readonly error: string;
  readonly code: string;
  readonly detail: string;
}

/** Stands among the addresses for the page's own JSON-LD. */
const OF_THE_PAGE = '#json-ld';
/** The format stands at the top of a manifest. */
const MANIFEST = /^\s*\{[^{}]{0,200}"format"\s*:\s*"kobling-shards"/;

/** What went wrong, for a web editor. */
export function failureOf(error: unknown): Failure {
  const { code = 'invalid' } = error as { code?: string };
  const detail = error instanceof Error ? error.message : String(error);
  return { error: error instanceof Error ? error.name : 'Error', code, detail };
}

/** Where a source is loaded for. */
export interface Loading {
  /** Whose address relative ones are resolved against whatever `<base>` says, and whose JSON-LD may be asked for. */
  readonly page: Document;
  readonly signal: AbortSignal;
  /** Name of the cache for files that a catalogue in shards needs again; undefined where nothing may be kept. */
  readonly cache: string | undefined;
}

/** Loads one source. Never rejects, except when aborted: one catalogue that fails leaves the others alone. */
export async function loadSource(source: unknown, loading: Loading): Promise<CatalogueSource> {
  const { page, signal } = loading;
  const name = typeof source === 'string' ? source : idOf(source);
  const base = page.URL;
  try {
    if (source === OF_THE_PAGE) {
      const readers = await loadPart.readers();
      const texts = await jsonLdOf(page);
      const { catalogue, problems } = await readers.readJsonLdTexts(texts, { signal, base, file: source });
      return { name: catalogue.publisher.name, catalogue, problems };
    }
    if (typeof source !== 'string') {
      const readers = await loadPart.readers();
      const { catalogue, problems } = isJsonLd(source)
        ? await readers.readJsonLd(source, { signal, base, id: 'json-ld-object' })
        : readers.parseCatalogue(source);
      return { name: catalogue.publisher.name, catalogue, problems };
    }
    const address = allowedAddress(source, base);
    const fetched: Manifest = await fetchFile(source, { base, signal }).catch(async (error: unknown) => {
      const kept = await keptManifest(address, loading.cache, error);
      if (!kept) throw error;
      return kept;
    });
    const { text, file } = fetched;
    if (MANIFEST.test(text)) {
      const { openSource } = await loadFinderPart.shards();
      const shards = openSource(fetched, source, fetchFile, loading);
      return { name: shards.name, shards, problems: [] };
    }
    const { readCatalogue } = await loadPart.readers();
    const { catalogue, problems } = await readCatalogue(text, { signal, file: source, base: file });
    return { name: catalogue.publisher.name, catalogue, problems };
  } catch (error) {
    signal.throwIfAborted();
    const { problems = [] } = error as { problems?: readonly Problem[] };
    return { name, problems, failure: failureOf(error) };
  }
}

/** The texts of a page's scripts of JSON-LD; those further down are waited for. */
async function jsonLdOf(page: Document): Promise<readonly string[]> {
  if (page.readyState === 'loading')
    await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const scripts = page.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].map(({ textContent }) => textContent ?? '');
}

/** Things of schema.org that a program gives, however it has cut them up, are one catalogue in the first one's place. */
export function joinJsonLd(list: readonly unknown[]): readonly unknown[] {
  const things = list.filter(isJsonLd);
  const [first] = things;
  if (things.length < 2) return list;
  return list.flatMap((one) => (one === first ? [things.flat()] : things.includes(one) ? [] : [one]));
}

function idOf(source: unknown): string {
  return typeof source === 'object' && source !== null && 'id' in source ? String(source.id) : 'JSON';
}
