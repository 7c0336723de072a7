import type { ReactiveController, TemplateResult, nothing } from 'lit';
import { loadNationalCatalogue } from '../../core/content/national/index.js';
import type { Catalogue, OfferRef } from '../../core/model/catalogue.js';
import { loadFinderPart } from '../../parts.js';
import type { KoblingElement } from '../base/element.js';
import type { Answer } from './find-answer.js';
import { listSources, type CataloguesInput } from './catalogue-sources.js';

/** What decides which offers are needed. */
export interface SupplyQuestion {
  readonly needs: readonly string[];
  readonly municipality: number | null;
  readonly pin: readonly OfferRef[];
  /** The reader has asked for an answer. */
  readonly wanted: boolean;
}

/** Completes an answer that was found among thin offers; `onMore` is given it again when more has come. */
export type CompleteAnswer = (
  answer: Answer,
  signal: AbortSignal,
  onMore: (answer: Answer) => void,
) => Promise<Answer>;

/** What a finder answers from: all of it at once, or what a question needs. */
export interface Supply {
  readonly catalogues: readonly Catalogue[];
  /** How many offers there are, from how many systems. */
  readonly size: readonly [offers: number, systems: number];
  /** What is to be said of it when it has come. */
  readonly said?: string;
  /** Names of what could not be had. */
  readonly failed?: readonly string[];
  readonly noneLoaded?: boolean;
  /** The municipality decides what is fetched, and is not known. */
  readonly asksPlace?: boolean;
  /** All that the question needs is there. */
  readonly isReady?: boolean;
  readonly complete?: CompleteAnswer;
  /** Fetches what the question needs now, if the reader wants an answer. */
  readonly follow?: () => void;
  /** Asks for the municipality. */
  readonly askPlace?: () => void;
  readonly leave?: () => void;
  /** Everything that was kept has been erased. */
  readonly forget?: () => void;
  readonly render?: (level: number, onRetry: () => void) => TemplateResult | typeof nothing;
}

/** What the supply needs of the finder. */
export interface SupplyHost {
  readonly element: KoblingElement;
  readonly question: () => SupplyQuestion;
  /** What there is has changed: ask again. The words are said. */
  readonly onChange: (said: string) => void;
  readonly announce: (said: string) => void;
}

/** Holds what a finder answers from, and how far it has got. */
export class CatalogueController implements ReactiveController {
  loading = true;

  readonly #host: SupplyHost;
  #supply: Supply | undefined;
  /** Loads again what was asked for last. */
  #again: (() => Promise<void>) | undefined;
  #load: AbortController | undefined;

  constructor(host: SupplyHost) {
    this.#host = host;
    host.element.addController(this);
  }

  /** Moved within the page it keeps what it has; removed while loading it begins again. */
  hostConnected(): void {
    if (this.loading) void this.retry();
  }

  hostDisconnected(): void {
    this.#load?.abort();
    this.#supply?.leave?.();
  }

  hostUpdated(): void {
    if (!this.loading) this.#supply?.follow?.();
  }

  /** What can be asked of it now; undefined while something is on its way. */
  get ready(): Supply | undefined {
    return this.loading || this.#supply?.isReady === false ? undefined : this.#supply;
  }

  /** Every catalogue failed: what the page put inside the tag is the best there is. */
  get noneLoaded(): boolean {
    return !this.loading && this.#supply?.noneLoaded === true;
  }

  get failed(): readonly string[] {
    return this.#supply?.failed ?? [];
  }

  get size(): Supply['size'] {
    return this.#supply?.size ?? [0, 0];
  }

  get asksPlace(): boolean {
    return this.#supply?.asksPlace ?? false;
  }

  forget(): void {
    this.#supply?.forget?.();
  }

  askPlace(): void {
    this.#supply?.askPlace?.();
  }

  render(level: number, onRetry: () => void): TemplateResult | typeof nothing | undefined {
    return this.#supply?.render?.(level, onRetry);
  }

  async retry(): Promise<void> {
    await this.#again?.();
  }

  /** Loads what the host named; the national schemes when it named none. A newer call ends an older one. */
  async load(input: CataloguesInput | undefined): Promise<void> {
    this.#again = () => this.load(input);
    this.#load?.abort();
    const { signal } = (this.#load = new AbortController());
    this.loading = true;
    const { element } = this.#host;
    element.requestUpdate();
    const sources = listSources(input);
    await element.withPart(async () => {
      const supply =
        sources.length === 0
          ? await builtIn()
          : await (await loadFinderPart.supply()).loadSupply(sources, this.#host, signal);
      if (!supply || signal.aborted) return;
      this.#supply?.leave?.();
      this.#supply = supply;
      this.loading = false;
      element.requestUpdate();
      this.#host.onChange(supply.said ?? '');
    });
  }
}

/** The national schemes, used when the host names no catalogue. */
async function builtIn(): Promise<Supply> {
  const catalogue = await loadNationalCatalogue();
  const systems = new Set(catalogue.offers.map(({ system }) => system)).size;
  return { catalogues: [catalogue], size: [catalogue.offers.length, systems] };
}
