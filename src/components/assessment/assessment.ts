import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer, Instrument, Item, Response } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import { visibleItems } from '../../core/assessment/visible-items.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { askConfirm, renderConfirm } from '../base/confirm.js';
import { copyText } from '../base/copy.js';
import { downloadText } from '../base/download.js';
import { KoblingElement } from '../base/element.js';
import {
  KoblingChangeEvent,
  KoblingCompleteEvent,
  KoblingErrorEvent,
  KoblingSavedEvent,
} from '../base/events.js';
import { loadInstrument, toFailure, type InstrumentFailure } from '../base/instrument-source.js';
import { jsonChild } from '../base/json-child.js';
import { StoreController } from '../base/store-controller.js';
import { assessmentStyles } from './assessment.styles.js';
import { renderDone } from './done-view.js';
import { DraftSession, draftKey } from './draft-session.js';
import { renderIntro } from './intro-view.js';
import { renderItems } from './items-view.js';
import { renderReview } from './review-view.js';
import type { Pace, ProfilePart, Step, StepView } from './step-view.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

const TEXTS = { da, en };
const STEPS = { intro: renderIntro, items: renderItems, review: renderReview, done: renderDone };

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
  static override styles = [baseStyles, assessmentStyles];

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

  @state() private loaded: Instrument | undefined;
  @state() private broken: InstrumentFailure | undefined;
  @state() private step: Step = 'intro';
  @state() private index = 0;
  @state() private typedNumbers: Readonly<Record<string, string>> = {};
  @state() private answersAsText: string | null = null;

  #session: DraftSession | undefined;
  #profile: ProfilePart | undefined;
  #load: AbortController | undefined;
  readonly #storage = new StoreController(this, {
    onOpen: (store) => void this.#session?.open(store),
    onLeave: async () => this.#session?.written(),
    onErased: () => {
      this.#session?.onErased();
      this.typedNumbers = {};
      this.step = 'intro';
      this.index = 0;
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
    return this.loaded !== undefined || this.broken !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const child = jsonChild(this, 'instrument');
    if (child !== undefined) this.instrument = child;
    // Moved within the page it keeps what it has; removed while loading it begins again.
    if (this.hasUpdated && !this.loaded && !this.broken) void this.#loadInstrument();
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
    this.broken = undefined;
    try {
      const instrument = await loadInstrument(this.instrument, this.ownerDocument.URL, signal);
      if (signal.aborted) return;
      const round = this.round ?? null;
      if (this.#session?.instrument === instrument && this.#session.round === round) return;
      this.#session = new DraftSession(
        instrument,
        round,
        this.effectiveWorkspace,
        () => this.requestUpdate(),
        (rev) => this.dispatchEvent(new KoblingSavedEvent('drafts', rev)),
        this.mode === 'kiosk' ? countInto(instrument, round) : undefined,
      );
      const { store } = this.#storage;
      if (store) await this.#session.open(store);
      this.step = 'intro';
      this.loaded = instrument;
    } catch (error) {
      if (signal.aborted) return;
      this.broken = toFailure(error, this.instrument);
      this.dispatchEvent(new KoblingErrorEvent(this.broken.error, this.broken.code, this.broken.file));
    }
  }

  /** The items this person is asked, in order. */
  #items(session: DraftSession): readonly Item[] {
    return visibleItems(session.instrument, session.response.answers);
  }

  /** The items on show: one, or those of one theme. */
  #onShow(items: readonly Item[]): readonly Item[] {
    const current = items[Math.min(this.index, items.length - 1)];
    if (!current) return [];
    return this.pace === 'dimension'
      ? items.filter(({ dimension }) => dimension === current.dimension)
      : [current];
  }

  #goTo(step: Step, index = this.index): void {
    this.step = step;
    this.index = index;
    const session = this.#session;
    if (session && step === 'items') session.moveTo(this.#items(session)[index]?.id ?? null);
    void this.focusOn('here');
  }

  #move(by: 1 | -1): void {
    const session = this.#session;
    if (!session) return;
    const items = this.#items(session);
    const shown = this.#onShow(items);
    const edge = by === 1 ? shown.at(-1) : shown[0];
    let target = (edge ? items.indexOf(edge) : 0) + by;
    if (target >= items.length) {
      this.#goTo('review');
      return;
    }
    if (target < 0) {
      this.#goTo('intro');
      return;
    }
    const landing = items[target];
    if (by === -1 && this.pace === 'dimension' && landing)
      target = items.findIndex(({ dimension }) => dimension === landing.dimension);
    this.#goTo('items', target);
  }

  readonly #onAnswer = (item: Item, answer: Answer | undefined): void => {
    const session = this.#session;
    if (!session) return;
    const { [item.id]: _gone, ...others } = this.typedNumbers;
    this.typedNumbers = others;
    session.moveTo(item.id);
    session.answer(item.id, answer);
    this.dispatchEvent(new KoblingChangeEvent('answer', session.answered));
  };

  readonly #onNumber = (item: Item, number: number | undefined, typed: string): void => {
    this.#onAnswer(item, number);
    this.typedNumbers = { ...this.typedNumbers, [item.id]: typed };
  };

  /** Digits answer, 0 is "don't know", Enter goes on; only while focus is in here and one statement is on show. */
  #onKey(event: KeyboardEvent): void {
    const session = this.#session;
    if (this.step !== 'items' || this.pace !== 'item' || !session) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const [item] = this.#onShow(this.#items(session));
    const target = event.composedPath()[0];
    const isField =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type !== 'radio');
    if (!item) return;
    if (event.key === 'Enter') {
      const isPressable = target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
      if (isPressable || target instanceof HTMLTextAreaElement || event.repeat) return;
      event.preventDefault();
      this.#move(1);
      return;
    }
    if (isField) return;
    const answer = answerForKey(event.key, item, session.instrument);
    if (answer === undefined) return;
    event.preventDefault();
    this.#onAnswer(item, answer);
  }

  async #finish(): Promise<void> {
    const session = this.#session;
    if (!session || this.step === 'done') return;
    const total = this.#items(session).length;
    this.step = 'done';
    if (!(await session.finish())) {
      this.#goTo('review');
      return;
    }
    void this.withPart(async () => {
      this.#profile = await loadPart.profile();
      this.requestUpdate();
    });
    this.dispatchEvent(new KoblingCompleteEvent(session.instrument.id, session.answered, total));
    await this.focusOn('here');
  }

  async #startOver(): Promise<void> {
    await this.#session?.startOver();
    this.typedNumbers = {};
    this.#goTo('items', 0);
  }

  async #file(session: DraftSession): Promise<{ name: string; text: string }> {
    const { toResponseFile, writeJson, safeFileName } = await loadPart.exports();
    const { instrument, round, id } = session.response;
    return {
      name: safeFileName(
        ['kobling', instrument.id, round ?? '', id.slice(0, 6)].filter(Boolean).join('-'),
        'json',
      ),
      text: writeJson(toResponseFile(session.response)),
    };
  }

  async #download(): Promise<void> {
    if (!this.#session) return;
    const { name, text } = await this.#file(this.#session);
    downloadText(this, name, text);
  }

  async #copy(): Promise<void> {
    if (!this.#session) return;
    const { text } = await this.#file(this.#session);
    const copied = await copyText(this, text);
    this.answersAsText = copied ? null : text;
    if (copied) this.announce(this.t.copied);
  }

  get #view(): StepView | undefined {
    const session = this.#session;
    if (!session) return undefined;
    const items = this.#items(session);
    return {
      t: this.t,
      locale: this.locale,
      level: this.level,
      session,
      items,
      shown: this.#onShow(items),
      pace: this.pace,
      typedNumbers: this.typedNumbers,
      answersAsText: this.answersAsText,
      storage: this.effectiveStorage,
      kiosk: this.mode === 'kiosk',
      status: this.#storage.status,
      profile: this.#profile,
      goTo: (step, index) => this.#goTo(step, index),
      move: (by) => this.#move(by),
      setPace: (pace) => {
        this.pace = pace;
        void this.focusOn('here');
      },
      onAnswer: this.#onAnswer,
      onNumber: this.#onNumber,
      onTell: (part) => session.tell({ ...session.response.respondent, ...part }),
      onStartOver: () => askConfirm(this.renderRoot, 'start-over'),
      onFinish: () => void this.#finish(),
      onDownload: () => void this.#download(),
      onCopy: () => void this.#copy(),
      onPrint: () => this.ownerDocument.defaultView?.print(),
      onAgain: () => void this.#again(),
    };
  }

  /** A new response; the finished one stays. */
  async #again(): Promise<void> {
    this.answersAsText = null;
    this.typedNumbers = {};
    await this.#session?.startOver();
    this.#goTo('intro', 0);
  }

  #renderBroken({ detail, problems }: InstrumentFailure): TemplateResult {
    const { t } = this;
    return html`<div class="error">
      ${this.heading(t.failedTitle)}
      <p>${t.failedText} ${t.failedMend}</p>
      <p class="code" lang="en" translate="no">${detail}</p>
      ${
        problems.length > 1
          ? html`<details>
            <summary>${t.details}</summary>
            <ul class="code" lang="en" translate="no">
              ${problems
                .slice(0, 20)
                .map(
                  ({ path, code, expected, found }) =>
                    html`<li>${path || '/'}: ${code}, ${expected} ← ${found}</li>`,
                )}
            </ul>
          </details>`
          : nothing
      }
      <p><button type="button" class="link" @click=${() => void this.#loadInstrument()}>${t.retry}</button></p>
    </div>`;
  }

  protected override renderContent(): TemplateResult {
    const { t, broken } = this;
    const view = this.#view;
    const name = this.landmark(t.region);
    if (broken) return html`<section aria-label=${name}>${this.#renderBroken(broken)}</section>`;
    if (!this.loaded || !view)
      return html`<section aria-label=${name}><p class="note">${t.loading}</p></section>`;
    return html`<section aria-label=${name} data-rr-mask>
      ${STEPS[this.step](view)}
      ${renderConfirm({
        id: 'start-over',
        level: this.level + 1,
        title: t.startOverTitle,
        text: t.startOverText(view.session.answered),
        yes: t.startOverYes,
        no: t.cancel,
        onYes: () => void this.#startOver(),
      })}
    </section>`;
  }
}

/** How kiosk mode hands in. */
const countInto =
  (instrument: Instrument, round: string | null) =>
  async (store: Store, response: Response): Promise<void> => {
    const { countIn } = await loadPart.profile();
    await countIn(store, draftKey(instrument.id, round), instrument, response);
  };

function answerForKey(key: string, item: Item, { scale }: Instrument): Answer | undefined {
  if (key === '0') return 'unknown';
  if (key === '-') return 'not-relevant';
  const digit = /^\d$/.test(key) ? Number(key) : Number.NaN;
  if (item.kind === 'rating' && digit >= scale.min && digit <= scale.max) return digit;
  return item.kind === 'choice' ? item.options[digit - 1]?.id : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-assessment': KoblingAssessment;
  }
}
