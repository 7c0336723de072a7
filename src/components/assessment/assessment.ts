import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer, Item } from '../../core/model/assessment.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { askConfirm } from '../base/confirm.js';
import { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent, KoblingCompleteEvent } from '../base/events.js';
import { FailureController } from '../base/failure-controller.js';
import { loadInstrument } from '../base/instrument-source.js';
import { jsonChild } from '../base/json-child.js';
import { StoreController } from '../base/store-controller.js';
import { readKey } from './answer-keys.js';
import { assessmentStyles } from './assessment.styles.js';
import type { DraftSession } from './draft-session.js';
import { copyResponse, downloadResponse } from './hand-out.js';
import { newSession } from './new-session.js';
import { renderFailed, renderPage, START_OVER } from './page-view.js';
import type { ProfilePart, StepView } from './step-view.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';
import { itemsOnShow, nextStop, type Pace, type Step, type Stop } from './walk.js';

const TEXTS = { da, en };

/**
 * Runs an instrument, one calm item at a time, and keeps every answer the moment it is given.
 *
 * @summary Runs a questionnaire for a partnership and saves the answers.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The instrument is on show.
 * @fires {KoblingChangeEvent} kobling-change - An answer was given; carries how many there are, never what.
 * @fires {KoblingSavedEvent} kobling-saved - An answer is on disk.
 * @fires {KoblingCompleteEvent} kobling-complete - The person finished; carries how many of how many were answered.
 * @fires {KoblingErrorEvent} kobling-error - The instrument could not be used; carries its name and a code.
 * @csspart content - Everything the element paints.
 * @cssproperty --kobling-accent - Accent colour, where the attribute `accent` is not set.
 */
export class KoblingAssessment extends KoblingElement {
  static override styles = [baseStyles, ...assessmentStyles];

  /** Id of a built-in instrument or an address; by property also an instrument object. */
  @property() instrument: unknown = 'partnership-short';
  /** Name of the round that the answers belong to. */
  @property() round: string | undefined;
  /**
   * `person` (default) keeps a draft and the response; `kiosk`, for one shared device, keeps answers in memory and adds
   * them to a tally at the end: no single record exists.
   */
  @property() mode: 'person' | 'kiosk' = 'person';
  /** `item` (default) shows one statement at a time, `dimension` one theme. The person can change it. */
  @property() pace: Pace = 'item';

  @state() private isLoaded = false;
  @state() private step: Step = 'intro';
  @state() private index = 0;
  @state() private typedNumbers: Readonly<Record<string, string>> = {};
  @state() private answersAsText: string | null = null;

  #session: DraftSession | undefined;
  #profile: ProfilePart | undefined;
  #load: AbortController | undefined;
  readonly #failure = new FailureController(this);
  readonly #storage = new StoreController(this, {
    onOpen: (store) => void this.#session?.open(store),
    onLeave: async () => this.#session?.written(),
    onErased: () => {
      this.#session?.onErased();
      this.#begin();
    },
    onChange: (change) => {
      void this.#session?.onChange(change).then((changed) => {
        if (changed) this.announce(this.t.updatedElsewhere);
      });
    },
  });

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  private get t() {
    return TEXTS[this.locale];
  }

  protected override get isPainted(): boolean {
    return this.isLoaded || this.#failure.told !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const child = jsonChild(this, 'instrument');
    if (child !== undefined) this.instrument = child;
    // Moved within the page it keeps what it has; removed while loading it begins again.
    if (this.hasUpdated && !this.isPainted) void this.#loadInstrument();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('instrument') || changed.has('round') || changed.has('mode')) void this.#loadInstrument();
  }

  async #loadInstrument(): Promise<void> {
    this.#load?.abort();
    const { signal } = (this.#load = new AbortController());
    this.#failure.clear();
    try {
      const instrument = await loadInstrument(this.instrument, this.ownerDocument.URL, signal);
      if (signal.aborted) return;
      this.#session = newSession(this, instrument, this.round ?? null, this.mode === 'kiosk');
      if (this.#storage.store) await this.#session.open(this.#storage.store);
      this.#begin();
      this.isLoaded = true;
      this.requestUpdate();
    } catch (error) {
      if (!signal.aborted) await this.#failure.tell(error, this.instrument);
    }
  }

  #goTo({ step, index = this.index }: Stop): void {
    this.step = step;
    this.index = index;
    void this.focusOn('here');
  }

  #move(by: 1 | -1): void {
    if (this.#session) this.#goTo(nextStop(this.#session.items, this.index, this.pace, by));
  }

  readonly #onAnswer = (item: Item, answer: Answer | undefined): void => {
    const session = this.#session;
    if (!session) return;
    const { [item.id]: _gone, ...others } = this.typedNumbers;
    this.typedNumbers = others;
    session.answer(item.id, answer);
    this.dispatchEvent(new KoblingChangeEvent('answer', session.answered));
  };

  readonly #onNumber = (item: Item, number: number | undefined, typed: string): void => {
    this.#onAnswer(item, number);
    this.typedNumbers = { ...this.typedNumbers, [item.id]: typed };
  };

  /** Keys answer only while focus is in here and one statement is on show: with more, a key could mean any of them. */
  #onKey(event: KeyboardEvent): void {
    const session = this.#session;
    if (this.step !== 'items' || this.pace !== 'item' || !session) return;
    const [item] = itemsOnShow(session.items, this.index, this.pace);
    const meaning = item && readKey(event, item, session.instrument);
    if (!meaning) return;
    event.preventDefault();
    if (meaning.is === 'next') this.#move(1);
    else this.#onAnswer(item, meaning.answer);
  }

  async #finish(): Promise<void> {
    const session = this.#session;
    if (!session || this.step === 'done') return;
    const total = session.items.length;
    this.step = 'done';
    if (!(await session.finish())) {
      this.#goTo({ step: 'review' });
      return;
    }
    void this.withPart(async () => {
      this.#profile = await loadPart.profile();
      this.wear(this.#profile.profileStyles);
      this.requestUpdate();
    });
    this.dispatchEvent(new KoblingCompleteEvent(session.instrument.id, session.answered, total));
    await this.focusOn('here');
  }

  /** At the beginning, as if nobody had been here. */
  #begin(): void {
    this.answersAsText = null;
    this.typedNumbers = {};
    this.step = 'intro';
    this.index = 0;
  }

  /** A draft is deleted; a finished response stays. */
  async #startOver(step: Step): Promise<void> {
    await this.#session?.startOver();
    this.#begin();
    this.#goTo({ step });
  }

  async #copy({ response }: DraftSession): Promise<void> {
    this.answersAsText = await copyResponse(this, response);
    if (this.answersAsText === null) this.announce(this.t.copied);
  }

  get #view(): StepView | undefined {
    const session = this.#session;
    if (!session) return undefined;
    const { items } = session;
    return {
      t: this.t,
      locale: this.locale,
      level: this.level,
      session,
      items,
      shown: itemsOnShow(items, this.index, this.pace),
      pace: this.pace,
      typedNumbers: this.typedNumbers,
      answersAsText: this.answersAsText,
      storage: this.effectiveStorage,
      kiosk: this.mode === 'kiosk',
      status: this.#storage.status,
      profile: this.#profile,
      goTo: (stop) => this.#goTo(stop),
      move: (by) => this.#move(by),
      setPace: (pace) => {
        this.pace = pace;
        void this.focusOn('here');
      },
      onAnswer: this.#onAnswer,
      onNumber: this.#onNumber,
      onTell: (part) => session.tell({ ...session.response.respondent, ...part }),
      onStartOver: () => askConfirm(this.renderRoot, START_OVER),
      onFinish: () => void this.#finish(),
      onDownload: () => void downloadResponse(this, session.response),
      onCopy: () => void this.#copy(session),
      onPrint: () => this.ownerDocument.defaultView?.print(),
      onAgain: () => void this.#startOver('intro'),
    };
  }

  protected override renderContent(): TemplateResult {
    const { t, level } = this;
    const [view, name] = [this.#view, this.landmark(t.region)];
    if (this.#failure.told)
      return renderFailed(this.#failure, t, level, name, () => void this.#loadInstrument());
    if (!this.isLoaded || !view)
      return html`<section aria-label=${name}><p class="note">${t.loading}</p></section>`;
    return renderPage(this.step, view, name, () => void this.#startOver('items'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-assessment': KoblingAssessment;
  }
}
