import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer, Item } from '../../core/model/assessment.js';
import type { StoreChange } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { askConfirm } from '../base/confirm.js';
import { KoblingChangeEvent, KoblingCompleteEvent } from '../base/events.js';
import { readKey } from './answer-keys.js';
import { assessmentStyles } from './assessment.styles.js';
import { fieldId, rangeInWords } from './count-field.js';
import { HandOut } from './hand-out.js';
import { answerInWords } from './item-view.js';
import { renderFailed, renderPage, START_OVER } from './page-view.js';
import { SessionElement } from './session-element.js';
import { savedInWords, type ProfilePart, type StepView } from './step-view.js';
import { Telling } from './telling.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';
import { TypedNumbers } from './typed-numbers.js';
import { claimId, itemsOnShow, nextStop, type Pace, type Step, type Stop } from './walk.js';

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
 */
export class KoblingAssessment extends SessionElement {
  static override styles = [baseStyles, ...assessmentStyles];

  /** `item` (default) shows one statement at a time, `dimension` one theme. The person can change it. */
  @property() pace: Pace = 'item';

  @state() private step: Step = 'intro';
  @state() private index = 0;

  #typed = new TypedNumbers();
  readonly #handOut = new HandOut(this);
  #profile: ProfilePart | undefined;
  #isProfileAsked = false;
  readonly #telling = new Telling((words) => this.announce(words));

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
  }

  private get t() {
    return TEXTS[this.locale];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.session?.save.is === 'failed') this.#telling.lost();
    if (!this.isKiosk) void this.#handOut.look(this.session);
    const { conflict, finished, orphans = [] } = this.session ?? {};
    if (!this.#isProfileAsked && (conflict || finished || orphans.length > 0)) void this.loadProfile();
  }

  protected override onKept(): void {
    this.#telling.kept(savedInWords(this.t, this.shelf.status, this.effectiveStorage));
  }

  protected override onStoreChange({ from }: StoreChange, changed: boolean): void {
    if (changed && from === 'elsewhere') this.announce(this.t.updatedElsewhere);
    // The response on show has been deleted by itself.
    if (this.step === 'done' && !this.session?.completed) this.begin();
  }

  #goTo({ step, index = this.index, item }: Stop): void {
    this.step = step;
    this.index = index;
    void this.focusOn(item && this.pace === 'dimension' ? CSS.escape(claimId(item)) : 'here');
  }

  #move(by: 1 | -1): void {
    const { session, index, pace, t, locale } = this;
    if (!session) return;
    const bad = by === 1 && this.#typed.holdingBack(itemsOnShow(session.items, index, pace), locale);
    if (!bad) {
      this.#goTo(nextStop(session.items, index, pace, by));
      return;
    }
    this.announce(`${t.notANumber} ${rangeInWords(t, bad, locale)}`);
    void this.focusOn(CSS.escape(fieldId(bad)));
  }

  readonly #onAnswer = (item: Item, answer: Answer | undefined): void => {
    const session = this.session;
    if (!session) return;
    this.#typed.forget(item);
    this.requestUpdate();
    // What was said of the answer before does not hold for this one.
    this.announce('');
    // Nothing in place of nothing is not worth keeping, and must not be called kept.
    if (answer === undefined && !(item.id in session.response.answers)) return;
    session.answer(item.id, answer);
    this.dispatchEvent(new KoblingChangeEvent('answer', session.answered));
  };

  readonly #onNumber = (item: Item, number: number | undefined, typed: string): void => {
    this.#onAnswer(item, number);
    this.#typed.set(item, typed);
  };

  /** Keys answer only while focus is in here and one statement is on show: with more, a key could mean any of them. */
  #onKey(event: KeyboardEvent): void {
    const { session, t, locale } = this;
    if (this.step !== 'items' || this.pace !== 'item' || !session) return;
    const [item] = itemsOnShow(session.items, this.index, this.pace);
    const meaning = item && readKey(event, item, session.instrument);
    if (!meaning) return;
    if (meaning.is === 'figure') {
      // The figure itself goes to whatever has focus by then.
      this.renderRoot.querySelector<HTMLInputElement>(`#${CSS.escape(fieldId(item))}`)?.select();
      return;
    }
    event.preventDefault();
    if (meaning.is === 'next') {
      this.#move(1);
      return;
    }
    this.#onAnswer(item, meaning.answer);
    const { text: words } = answerInWords(
      { t, locale, instrument: session.instrument },
      item,
      meaning.answer,
    );
    this.#telling.chosen(t.chosen(words), session.save.is === 'saving');
  }

  async #finish(): Promise<void> {
    const session = this.session;
    // What counts in comes on demand, and is pressed for twice while it is on its way.
    if (this.isKiosk) await loadPart.profile();
    if (!session || this.step === 'done') return;
    const [answered, total] = [session.answered, session.items.length];
    this.step = 'done';
    if (!(await session.finish())) {
      this.#goTo({ step: 'review' });
      return;
    }
    this.dispatchEvent(new KoblingCompleteEvent(session.instrument.id, answered, total));
    this.#showPicture();
  }

  #showPicture(): void {
    void this.loadProfile();
    this.#goTo({ step: 'done' });
  }

  protected override loadProfile(): Promise<void> {
    this.#isProfileAsked = true;
    return this.withPart(async () => {
      // What hands the answers out stands below the picture, and comes with it.
      const [profile] = await Promise.all([loadPart.profile(), this.isKiosk || this.#handOut.load()]);
      this.#profile = profile;
      this.wear(profile.profileStyles);
      this.requestUpdate();
    });
  }

  protected override begin(): void {
    this.#typed = new TypedNumbers();
    this.step = 'intro';
    this.index = 0;
  }

  /** A draft is deleted; a finished response stays. */
  async #startOver(step: Step): Promise<void> {
    await this.session?.startOver();
    this.begin();
    this.#goTo({ step });
  }

  get #view(): StepView | undefined {
    const session = this.session;
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
      typed: this.#typed,
      handOut: this.#handOut,
      storage: this.effectiveStorage,
      kiosk: this.isKiosk,
      status: this.shelf.status,
      profile: this.#profile,
      taken: this.taken,
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
      onFinish: () => void this.withPart(() => this.#finish()),
      onPicture: () => this.#showPicture(),
      onPrint: () => this.ownerDocument.defaultView?.print(),
      onAgain: () => void this.#startOver(this.isKiosk ? 'intro' : 'items'),
    };
  }

  protected override renderContent(): TemplateResult {
    const { t, level } = this;
    const [view, name] = [this.#view, this.landmark(t.region)];
    if (this.failing.told)
      return renderFailed(this.failing, t, level, name, () => void this.loadInstrument());
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
