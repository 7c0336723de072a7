import type { Catalogue, Offer, OfferRef } from '../../core/model/catalogue.js';
import { offerKey } from '../../core/offers/merge.js';
import { cacheName } from '../../core/storage/cache-name.js';
import { KoblingErrorEvent } from '../base/events.js';
import type { Answer } from './find-answer.js';
import type { Supply, SupplyHost, SupplyQuestion } from './catalogue-controller.js';
import {
  failureOf,
  joinJsonLd,
  loadSource,
  type CatalogueSource,
  type Failure,
  type Loading,
} from './catalogue-loading.js';
import { completeAnswer, shownIn } from './shard-answer.js';
import { renderSourceNotes } from './source-notes.js';
import { textsFor, type Speaker } from '../base/texts-for.js';
import { da, type SourceTexts } from './source-texts.da.js';
import { en } from './source-texts.en.js';

const textsOf = textsFor('source', { da, en });

/** A file of a catalogue in shards that could not be had. */
export interface MissingFile extends Failure {
  readonly file: string;
}

/** What has been fetched of a catalogue in shards for the question. */
interface Fetched {
  readonly catalogues: readonly Catalogue[];
  readonly missing: readonly MissingFile[];
}

/** The catalogues that the host named: whole ones, and ones of which a question brings what it needs. */
export class CatalogueSupply implements Supply {
  readonly sources: readonly CatalogueSource[];
  /** The reader would rather have the whole country than name a municipality. */
  isEverywhere = false;
  /** Something is being fetched for the question. */
  isFetching = false;

  readonly #host: SupplyHost;
  /** What the files on their way are for, and what those that are here are for. */
  #wanted = '';
  #there = '';
  #fetched = new Map<CatalogueSource, Fetched>();
  #missingTexts = new Map<CatalogueSource, readonly MissingFile[]>();
  #fetch: AbortController | undefined;

  constructor(sources: readonly CatalogueSource[], host: SupplyHost) {
    this.sources = sources;
    this.#host = host;
  }

  /** Whose language it is told in. */
  get speaker(): Speaker {
    return this.#host.element;
  }

  get t(): SourceTexts {
    return textsOf(this.#host.element);
  }

  /** Which catalogues are missing. */
  get said(): string {
    return this.sources
      .flatMap(({ failure, name }) => (failure ? `${this.t.failedTitle(name)}.` : []))
      .join(' ');
  }

  get #sharded(): readonly CatalogueSource[] {
    return this.sources.filter(({ shards }) => shards);
  }

  get failed(): readonly string[] {
    return this.sources.flatMap((source) =>
      source.failure || this.missingOf(source).length > 0 ? [source.name] : [],
    );
  }

  get noneLoaded(): boolean {
    return this.sources.every(({ failure }) => failure);
  }

  get catalogues(): readonly Catalogue[] {
    return this.sources.flatMap((source) => source.catalogue ?? this.#fetched.get(source)?.catalogues ?? []);
  }

  get size(): readonly [number, number] {
    const whole = this.sources.flatMap(({ catalogue }) => catalogue?.offers ?? []);
    const manifests = this.sources.flatMap(({ shards }) => shards?.shards.manifest ?? []);
    const systems = new Set([
      ...whole.map(({ system }) => system),
      ...manifests.flatMap((manifest) => manifest.systems),
    ]);
    return [manifests.reduce((sum, { offers }) => sum + offers, whole.length), systems.size];
  }

  /** The files of a source that could not be had. */
  missingOf(source: CatalogueSource): readonly MissingFile[] {
    return [...(this.#fetched.get(source)?.missing ?? []), ...(this.#missingTexts.get(source) ?? [])];
  }

  /** Offers of a source that are here, with its answer; undefined before there is one. */
  countOf(source: CatalogueSource): number | undefined {
    return this.#fetched.get(source)?.catalogues.reduce((sum, { offers }) => sum + offers.length, 0);
  }

  /** An answer is on show, from before the place was taken away. */
  get hasAnswered(): boolean {
    return this.#there !== '';
  }

  /** Bytes that the whole country takes for what is chosen. */
  get bytesOfAll(): number {
    const { needs } = this.#host.question();
    return this.#sharded.reduce((sum, { shards }) => sum + (shards?.shards.bytesOf(needs) ?? 0), 0);
  }

  get asksPlace(): boolean {
    const { needs, municipality } = this.#host.question();
    return this.#sharded.length > 0 && needs.length > 0 && municipality === null && !this.isEverywhere;
  }

  /** The place is asked for, and the reader waits. */
  get isAskingPlace(): boolean {
    return this.asksPlace && this.#host.question().wanted;
  }

  get isReady(): boolean {
    if (this.#sharded.length === 0) return true;
    const question = this.#host.question();
    return question.needs.length === 0 || (!this.asksPlace && keyOf(question) === this.#there);
  }

  /** Fetches what the question needs, if the reader wants an answer; what is not needed any more is let go. */
  readonly follow = (): void => {
    const question = this.#host.question();
    if (this.isReady || this.asksPlace || !question.wanted || keyOf(question) === this.#wanted) return;
    void this.#fetchFor(question);
  };

  readonly leave = (): void => {
    this.#fetch?.abort();
    this.#wanted = this.#there;
  };

  /** Everything was erased: what is on its way is let go, or it would be kept again. */
  readonly forget = (): void => {
    this.leave();
    for (const { shards } of this.#sharded) shards?.forget();
  };

  readonly askPlace = (): void => {
    const { element, announce } = this.#host;
    element.requestUpdate();
    announce(`${this.t.placeTitle} ${this.t.placeText(this.size[0])}`);
    void element.updateComplete.then(() =>
      element.shadowRoot?.querySelector<HTMLElement>('.facts select')?.focus(),
    );
  };

  /** The reader wants all of the country. Whoever stood on the button goes on where the answer is waited for. */
  readonly onWhole = (): void => {
    const { element, announce, onChange } = this.#host;
    this.isEverywhere = true;
    announce(this.t.fetching);
    onChange('');
    element.requestUpdate();
    void element.updateComplete.then(() =>
      element.shadowRoot?.querySelector<HTMLElement>('.show button, #answer')?.focus(),
    );
  };

  /** Another try at what is missing. */
  readonly onAgain = (): void => {
    this.#missingTexts.clear();
    void this.#fetchFor(this.#host.question());
  };

  async #fetchFor(question: SupplyQuestion): Promise<void> {
    const { element, onChange } = this.#host;
    this.#fetch?.abort();
    const { signal } = (this.#fetch = new AbortController());
    this.#wanted = keyOf(question);
    this.isFetching = true;
    element.requestUpdate();
    const { needs, pin: offers } = question;
    const municipality = question.municipality;
    try {
      await Promise.all(
        this.#sharded.map(async (source) => {
          const loaded = await source.shards?.shards.load({ needs, municipality, offers }, signal);
          if (!loaded || signal.aborted) return;
          const missing = loaded.failures.map((error) => ({ ...failureOf(error), file: error.file ?? '' }));
          this.#fetched.set(source, { catalogues: loaded.catalogues, missing });
        }),
      );
    } catch (error) {
      if (!signal.aborted) throw error;
      return;
    } finally {
      if (this.#fetch.signal === signal) this.isFetching = false;
    }
    this.#there = this.#wanted;
    this.#tell([...this.#fetched.values()].flatMap(({ missing }) => missing));
    element.requestUpdate();
    onChange(this.#missingInWords());
  }

  /** An answer with the texts of what it shows; the titles of everything else follow. */
  readonly complete = async (
    answer: Answer,
    signal: AbortSignal,
    onMore: (answer: Answer) => void,
  ): Promise<Answer> => {
    if (this.#sharded.length === 0) return answer;
    const question = this.#host.question();
    const whole = new Map(
      (
        await Promise.all(this.#sharded.map((source) => this.#textsOf(source, shownIn(answer), signal)))
      ).flatMap((found) => [...found]),
    );
    const later = async (): Promise<void> => {
      const catalogues = await this.#titled(question, signal);
      onMore(await completeAnswer(answer, { catalogues, whole, isTitled: true }, signal));
    };
    // What is painted first comes first. Another question ends what is under way.
    setTimeout(() => {
      void later().catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    });
    return completeAnswer(answer, { catalogues: [], whole, isTitled: false }, signal);
  };

  /** The whole offers behind these names; one file that is missing costs only the texts in it. */
  async #textsOf(
    source: CatalogueSource,
    refs: readonly OfferRef[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, Offer>> {
    const found = new Map<string, Offer>();
    const missing = new Map<string, MissingFile>();
    const own = new Map(refs.map((ref) => [offerKey(ref), ref]));
    await Promise.all(
      [...own.values()].map(async (ref) => {
        try {
          const whole = (await source.shards?.shards.detailsOf([ref], signal)) ?? [];
          for (const [key, offer] of whole) found.set(key, offer);
        } catch (error) {
          signal.throwIfAborted();
          const { file = '' } = error as { file?: string };
          missing.set(file, { ...failureOf(error), file });
        }
      }),
    );
    this.#missingTexts.set(source, [...missing.values()]);
    this.#tell([...missing.values()]);
    return found;
  }

  /** Everything that there is to list, with titles where they can be had. */
  async #titled(
    { needs, municipality, pin: offers }: SupplyQuestion,
    signal: AbortSignal,
  ): Promise<readonly Catalogue[]> {
    const lists = await Promise.all(
      this.sources.map(async ({ catalogue, shards }) => {
        if (catalogue) return [catalogue];
        const loaded = await shards?.shards.load({ needs, municipality, offers, titles: true }, signal);
        return loaded?.catalogues ?? [];
      }),
    );
    return lists.flat();
  }

  /** Tells the page which file failed, and why. */
  #tell(missing: readonly MissingFile[]): void {
    for (const { error, code, file } of missing)
      this.#host.element.dispatchEvent(new KoblingErrorEvent(error, code, file));
  }

  #missingInWords(): string {
    const names = this.#sharded.filter((source) => this.missingOf(source).length > 0);
    return names.map(({ name }) => `${this.t.missingTitle(name)}.`).join(' ');
  }

  render(level: number, onRetry: () => void): ReturnType<typeof renderSourceNotes> {
    return renderSourceNotes(this, level, onRetry);
  }
}

/** What decides which files a question needs. */
const keyOf = ({ needs, municipality, pin }: SupplyQuestion): string =>
  JSON.stringify([[...needs].sort(), municipality, pin]);

/** Loads what the host named; undefined when it was called off. */
export async function loadSupply(
  list: readonly unknown[],
  host: SupplyHost,
  signal: AbortSignal,
): Promise<CatalogueSupply | undefined> {
  const { element } = host;
  const loading: Loading = {
    page: element.ownerDocument,
    signal,
    cache: element.effectiveStorage === 'local' ? cacheName(element.effectiveWorkspace) : undefined,
  };
  const sources = await Promise.all(joinJsonLd(list).map((source) => loadSource(source, loading))).catch(
    () => undefined,
  );
  if (!sources || signal.aborted) return undefined;
  for (const { failure, name } of sources)
    if (failure) element.dispatchEvent(new KoblingErrorEvent(failure.error, failure.code, name));
  return new CatalogueSupply(sources, host);
}
