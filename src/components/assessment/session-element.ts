import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { StoreChange } from '../../core/storage/store.js';
import { KoblingElement } from '../base/element.js';
import { FailureController } from '../base/failure-controller.js';
import { loadInstrument } from '../base/instrument-source.js';
import { jsonChild } from '../base/json-child.js';
import { StoreController } from '../base/store-controller.js';
import type { DraftSession } from './draft-session.js';
import { newSession } from './new-session.js';
import { TakenRound } from './taken-round.js';

/** An element that has a questionnaire, and one person's answers to it on their way into the store. */
export abstract class SessionElement extends KoblingElement {
  /** Id of a built-in instrument or an address; by property also an instrument object. */
  @property() instrument: unknown = 'partnership-short';
  /** Name of the round that the answers belong to. */
  @property() round: string | undefined;
  /**
   * `person` (default) keeps a draft and the response; `kiosk`, for one shared device, keeps answers in memory and adds
   * them to a tally at the end: no single record exists.
   */
  @property() mode: 'person' | 'kiosk' = 'person';

  @state() protected isLoaded = false;

  protected session: DraftSession | undefined;
  protected readonly failing = new FailureController(this);
  /** @internal for the element and its parts */
  readonly shelf = new StoreController(this, {
    onOpen: (store) => void this.session?.open(store),
    onLeave: async () => this.session?.written(),
    onErased: () => {
      this.session?.onErased();
      this.begin();
    },
    onChange: (change) => {
      void this.session?.onChange(change).then((changed) => this.onStoreChange(change, changed));
    },
  });
  /**
   * The round that came with the page's address or as a file.
   * @internal for the element and its parts
   */
  readonly taken = new TakenRound(this);
  #load: AbortController | undefined;
  readonly #onAddress = (): void => {
    if (this.taken.isLinked) void this.loadInstrument();
  };

  /** Goes to the beginning, as if nobody had been here. */
  protected abstract begin(): void;
  /** Loads what is not needed to begin with, save on a shared device, where it says what becomes of the answers. */
  protected abstract loadProfile(): Promise<void>;
  /** Answers are on disk. */
  protected abstract onKept(): void;
  /** @param changed whether other answers stand here now */
  protected abstract onStoreChange(change: StoreChange, changed: boolean): void;

  protected get isKiosk(): boolean {
    return this.mode === 'kiosk' || this.taken.round?.mode === 'kiosk';
  }

  protected override get isPainted(): boolean {
    return this.isLoaded || this.failing.told !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ownerDocument.defaultView?.addEventListener('hashchange', this.#onAddress);
    const child = jsonChild(this, 'instrument');
    if (child !== undefined) this.instrument = child;
    // Moved within the page it keeps what it has; removed while loading it begins again.
    if (this.hasUpdated && !this.isPainted) void this.loadInstrument();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.defaultView?.removeEventListener('hashchange', this.#onAddress);
    this.#load?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('instrument') || changed.has('round') || changed.has('mode')) void this.loadInstrument();
  }

  /** @internal for the element and its parts */
  async loadInstrument(): Promise<void> {
    this.#load?.abort();
    const { signal } = (this.#load = new AbortController());
    this.failing.clear();
    try {
      const { taken } = this;
      await taken.find();
      const source = taken.entry?.instrument ?? this.instrument;
      const instrument = await loadInstrument(source, this.ownerDocument.URL, signal);
      if (signal.aborted) return;
      taken.entry?.fit(instrument);
      if (this.isKiosk) await this.loadProfile();
      if (signal.aborted) return;
      const round = this.round ?? taken.round?.id ?? null;
      this.session = newSession(this, instrument, round, this.isKiosk, () => this.onKept());
      if (this.shelf.store) await this.session.open(this.shelf.store);
      this.begin();
      this.isLoaded = true;
      this.requestUpdate();
    } catch (error) {
      if (!signal.aborted) await this.failing.tell(error, this.instrument);
    }
  }
}
