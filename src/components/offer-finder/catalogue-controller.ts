import type { ReactiveController } from 'lit';
import type { Catalogue } from '../../core/model/catalogue.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingErrorEvent } from '../base/events.js';
import {
  listSources,
  loadBuiltIn,
  loadSource,
  type CatalogueSource,
  type CataloguesInput,
} from './catalogue-sources.js';

/** Holds the catalogues that a finder works with, and how far each has got. */
export class CatalogueController implements ReactiveController {
  sources: readonly CatalogueSource[] = [];
  loading = true;

  readonly #host: KoblingElement;
  readonly #onLoaded: () => void;
  /** Loads again what was asked for last. */
  #again: (() => Promise<void>) | undefined;
  #load: AbortController | undefined;

  constructor(host: KoblingElement, onLoaded: () => void) {
    this.#host = host;
    this.#onLoaded = onLoaded;
    host.addController(this);
  }

  /** Moved within the page it keeps what it has; removed while loading it begins again. */
  hostConnected(): void {
    if (this.loading) void this.retry();
  }

  hostDisconnected(): void {
    this.#load?.abort();
  }

  /** Every catalogue failed: what the page put inside the tag is the best there is. */
  get noneLoaded(): boolean {
    return !this.loading && this.failed.length === this.sources.length;
  }

  /** Names of those that failed. */
  get failed(): readonly string[] {
    return this.sources.filter(({ status }) => status === 'failed').map(({ name }) => name);
  }

  get catalogues(): readonly Catalogue[] {
    return this.sources.flatMap(({ catalogue }) => catalogue ?? []);
  }

  /** How many offers there are, from how many systems. */
  get supply(): readonly [offers: number, systems: number] {
    const offers = this.catalogues.flatMap((catalogue) => catalogue.offers);
    return [offers.length, new Set(offers.map(({ system }) => system)).size];
  }

  async retry(): Promise<void> {
    await this.#again?.();
  }

  /** Loads what the host named; the national schemes when it named none. A newer call ends an older one. */
  async load(input: CataloguesInput | undefined): Promise<void> {
    this.#again = () => this.load(input);
    this.#load?.abort();
    const load = (this.#load = new AbortController());
    this.loading = true;
    this.#host.requestUpdate();
    const list = listSources(input);
    const page = this.#host.ownerDocument;
    const loaded = await Promise.all(
      list.length === 0
        ? [loadBuiltIn(this.#host.localName)]
        : list.map((source) => loadSource(source, page, load.signal)),
    ).catch(() => undefined);
    if (!loaded || load.signal.aborted) return;
    this.sources = loaded;
    this.loading = false;
    this.#host.requestUpdate();
    for (const { failure, name } of loaded)
      if (failure) this.#host.dispatchEvent(new KoblingErrorEvent(failure.error, failure.code, name));
    this.#onLoaded();
  }
}
