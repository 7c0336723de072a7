import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Store, StoreChange } from '../../core/storage/store.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Perspective } from '../../core/model/vocabulary.js';
import { KoblingElement } from '../base/element.js';
import { KoblingErrorEvent } from '../base/events.js';
import { FailureController } from '../base/failure-controller.js';
import { loadInstrument } from '../base/instrument-source.js';
import { jsonChild } from '../base/json-child.js';
import { StoreController } from '../base/store-controller.js';
import type { DraftSession } from './draft-session.js';
import { newSession } from './new-session.js';
import { loadOnward } from './onward-part.js';
import type { Asked, Unfit } from './perspective.js';
import { TakenRound } from './taken-round.js';

/** What the questionnaire on show depends on. */
const NAMES = ['instrument', 'round', 'mode', 'perspective', 'subject'] as const;

/** An element that has a questionnaire, and one person's answers to it on their way into the store. */
export abstract class SessionElement extends KoblingElement {
  /** Id of a built-in instrument or an address; by property also an instrument object. */
  @property() instrument: unknown = 'partnership-short';
  /** Name of the round that the answers belong to; goes before a round in the page's address. */
  @property() round: string | undefined;
  /**
   * `person` (default) keeps a draft and the response; `kiosk`, for one shared device, keeps answers in memory and adds
   * them to a tally at the end: no single record exists.
   */
  @property() mode: 'person' | 'kiosk' = 'person';
  /**
   * Whom and which time the answers are about: `self` (default), `other` (the team named by `subject`, seen from outside)
   * or `desired` (as it should be in a year). `self desired` and `other desired` ask both, side by side.
   */
  @property() perspective = 'self';
  /** The team that others answer about, in words, e.g. `Kommunens virksomhedsservice`; never a person. */
  @property() subject: string | undefined;

  @state() protected isLoaded = false;

  protected session: DraftSession | undefined;
  /** How it should be, where that is asked beside the present. */
  protected beside: DraftSession | undefined;
  protected asked: Asked = { view: 'self', alsoDesired: false };
  /** Why nothing can be asked from this perspective. */
  protected unfit: Unfit | undefined;
  protected readonly failing = new FailureController(this);
  /** @internal for the element and its parts */
  readonly shelf = new StoreController(this, {
    onOpen: (store) => {
      void this.#openAll(store);
      this.onStore(store);
    },
    onLeave: async () => {
      await Promise.all(this.sessions.map((session) => session.written()));
    },
    onErased: () => {
      for (const session of this.sessions) session.onErased();
      this.begin();
    },
    onChange: (change) => {
      void Promise.all(this.sessions.map((session) => session.onChange(change))).then((changed) =>
        this.onStoreChange(change, changed.includes(true)),
      );
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

  /** The answers on their way, those asked first to begin with. */
  protected get sessions(): readonly DraftSession[] {
    return [this.session, this.beside].filter((session) => session !== undefined);
  }

  /** Fetches what the first page needs besides the questionnaire. */
  protected abstract prepare(): Promise<void>;
  /** The store is there. */
  protected abstract onStore(store: Store): void;
  /** Goes to the beginning, as if nobody had been here. */
  protected abstract begin(): void;
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
    if (NAMES.some((name) => changed.has(name))) void this.loadInstrument();
  }

  /** @internal for the element and its parts */
  async loadInstrument(): Promise<void> {
    this.#load?.abort();
    const { signal } = (this.#load = new AbortController());
    this.failing.clear();
    try {
      const { taken } = this;
      // Without a link nothing is waited for, so that the questionnaire is on its way before the first painting.
      if (taken.isLinked) await taken.find();
      const source = taken.entry?.instrument ?? this.instrument;
      const instrument = await loadInstrument(source, this.ownerDocument.URL, signal);
      if (signal.aborted) return;
      taken.entry?.fit(instrument);
      await this.#ask(instrument, signal);
      await this.prepare();
      if (signal.aborted) return;
      const { store } = this.shelf;
      if (store) await this.#openAll(store);
      this.begin();
      this.isLoaded = true;
      this.requestUpdate();
    } catch (error) {
      if (!signal.aborted) await this.failing.tell(error, this.instrument);
    }
  }

  /** What a draft of another edition takes comes on demand, and may have to be asked for again. */
  async #openAll(store: Store): Promise<void> {
    await Promise.all(this.sessions.map((session) => this.withPart(() => session.open(store), 'drafts')));
  }

  /** Sees to it that what is asked can be asked, and says to the page where it cannot. */
  async #ask(instrument: Instrument, signal: AbortSignal): Promise<void> {
    const { isKiosk } = this;
    // Frameworks take a value away by setting none.
    const words = (this.perspective as string | undefined) ?? 'self';
    // Whoever asks for nothing else than one's own view pays for nothing else.
    const settled =
      words === 'self'
        ? undefined
        : (await loadOnward()).settleAsked(this.localName, words, instrument, isKiosk);
    if (signal.aborted) return;
    this.asked = settled?.asked ?? { view: 'self', alsoDesired: false };
    this.unfit = settled?.unfit;
    const round = this.round ?? this.taken.round?.id ?? null;
    const frame = { instrument, round, isKiosk, onKept: () => this.onKept() };
    const subject = this.subject === undefined || this.subject.trim() === '' ? null : this.subject.trim();
    const { view, alsoDesired } = this.asked;
    const session = (perspective: Perspective) =>
      newSession(this, frame, { perspective, subject: view === 'self' ? null : subject });
    this.session = session(view);
    this.beside = alsoDesired ? session('desired') : undefined;
    if (this.unfit) this.dispatchEvent(new KoblingErrorEvent('PerspectiveError', this.unfit, undefined));
  }
}
