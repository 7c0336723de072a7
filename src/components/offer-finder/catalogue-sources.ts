import type { Catalogue } from '../../core/model/catalogue.js';
import type { Problem } from '../../core/model/problem.js';
import { loadNationalCatalogue } from '../../core/content/national/index.js';
import { loadPart } from '../../parts.js';

/** One catalogue that the finder was told of, and how far it got. */
export interface CatalogueSource {
  /** Address as configured, or the id of a catalogue given by property. */
  readonly name: string;
  readonly status: 'loading' | 'ready' | 'failed';
  readonly catalogue?: Catalogue;
  readonly problems: readonly Problem[];
  /** Why it failed, as a key, with what a web editor needs to mend it. */
  readonly failure?: { readonly error: string; readonly code: string; readonly detail: string };
}

/** Stands among the addresses for the page's own JSON-LD. */
const OF_THE_PAGE = '#json-ld';

/** What `catalogues` may be: addresses separated by spaces, `#json-ld` for the page's own, or objects. */
export type CataloguesInput = string | readonly unknown[];

/** Splits the attribute; objects keep their place. */
export function listSources(input: CataloguesInput | undefined): readonly unknown[] {
  if (input === undefined) return [];
  return typeof input === 'string' ? input.split(/\s+/).filter(Boolean) : input;
}

function failed(name: string, error: unknown): CatalogueSource {
  const { code = 'invalid', problems = [] } = error as { code?: string; problems?: readonly Problem[] };
  const message = error instanceof Error ? error.message : String(error);
  return {
    name,
    status: 'failed',
    problems,
    failure: { error: error instanceof Error ? error.name : 'Error', code, detail: message },
  };
}

/**
 * Loads one source. Never rejects, except when aborted: one catalogue that fails leaves the others alone.
 * @param page whose address relative ones are resolved against whatever `<base>` says, and whose JSON-LD may be asked for
 */
export async function loadSource(
  source: unknown,
  page: Document,
  signal: AbortSignal,
): Promise<CatalogueSource> {
  const name = typeof source === 'string' ? source : idOf(source);
  const base = page.URL;
  try {
    const readers = await loadPart.readers();
    if (source === OF_THE_PAGE) {
      const texts = await jsonLdOf(page);
      const { catalogue, problems } = await readers.readJsonLdTexts(texts, { signal, base, file: source });
      return { name: catalogue.publisher.name, status: 'ready', catalogue, problems };
    }
    if (typeof source !== 'string') {
      const { catalogue, problems } = readers.parseCatalogue(source);
      return { name: catalogue.publisher.name, status: 'ready', catalogue, problems };
    }
    const { text, file } = await readers.fetchFile(source, { base, signal });
    const { catalogue, problems } = await readers.readCatalogue(text, { signal, file: source, base: file });
    return { name: catalogue.publisher.name, status: 'ready', catalogue, problems };
  } catch (error) {
    signal.throwIfAborted();
    return failed(name, error);
  }
}

/** The texts of a page's scripts of JSON-LD; those further down are waited for. */
async function jsonLdOf(page: Document): Promise<readonly string[]> {
  if (page.readyState === 'loading')
    await new Promise((resolve) => page.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const scripts = page.querySelectorAll('script[type="application/ld+json" i]');
  return [...scripts].map(({ textContent }) => textContent ?? '');
}

/** The built-in catalogue of national schemes, used when the host names no other. */
export async function loadBuiltIn(name: string): Promise<CatalogueSource> {
  try {
    return { name, status: 'ready', catalogue: await loadNationalCatalogue(), problems: [] };
  } catch (error) {
    return failed(name, error);
  }
}

function idOf(source: unknown): string {
  return typeof source === 'object' && source !== null && 'id' in source ? String(source.id) : 'JSON';
}
