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

/** What `catalogues` may be: addresses separated by spaces, or objects. */
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
 * @param base address of the document, which relative addresses are resolved against whatever `<base>` says
 */
export async function loadSource(
  source: unknown,
  base: string,
  signal: AbortSignal,
): Promise<CatalogueSource> {
  const name = typeof source === 'string' ? source : idOf(source);
  try {
    const readers = await loadPart.readers();
    if (typeof source !== 'string') {
      const { catalogue, problems } = readers.parseCatalogue(source);
      return { name: catalogue.publisher.name, status: 'ready', catalogue, problems };
    }
    const { text } = await readers.fetchFile(source, { base, signal });
    const { catalogue, problems } = await readers.readCatalogue(text, { signal, file: source });
    return { name: catalogue.publisher.name, status: 'ready', catalogue, problems };
  } catch (error) {
    signal.throwIfAborted();
    return failed(name, error);
  }
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
