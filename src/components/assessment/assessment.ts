import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Answer, Item } from '../../core/model/assessment.js';
import type { Perspective } from '../../core/model/vocabulary.js';
import type { Store, StoreChange } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { askConfirm } from '../base/confirm.js';
import { KoblingChangeEvent, KoblingCompleteEvent } from '../base/events.js';
import type { Advance } from './advance.js';
import { readKey } from './answer-keys.js';
import { assessmentStyles } from './assessment.styles.js';
import { HandOut } from './hand-out.js';
import { spokenAnswer } from './item-view.js';
import { loadOnward, onwardPart } from './onward-part.js';
import type { OwnTempo } from './own-tempo.js';
import { renderFailed, renderPage, START_OVER } from './page-view.js';
import { SessionElement } from './session-element.js';
import { savedInWords, type ProfilePart, type StepView } from './step-view.js';
import { Telling } from './telling.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';
import type { TypedNumbers } from './typed-numbers.js';
import { claimId, fieldId, itemsOnShow, nextStop, type Pace, type Step, type Stop } from './walk.js';

const TEXTS = { da, en };
/** Where it is kept that a reader does not want to be led on; one for all questionnaires of a workspace. */
const ADVANCE_KEY = 'assessment-advance';

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
export class KoblingAssessment extends SessionElement {
  static override styles = [baseStyles, ...assessmentStyles];

  /** `item` (default) shows one statement at a time, `dimension` one theme. The person can change it. */
  @property() pace: Pace = 'item';

  @state() private step: Step = 'intro';
  @state() private index = 0;

  /** The statement on show: what is asked before it may come and go with the answers. */
  #here: string | undefined;
  /** What the next figure answers, where two things are asked of a statement. */
  #keysFor: Perspective = 'self';
  /** The last press was made with a pointer, and so on purpose. */
  #isPointed = false;
  #typed: TypedNumbers | undefined;
  #handOut = new HandOut(this);
  #profile: ProfilePart | undefined;
  #isProfileAsked = false;
  #isOnwardAsked = false;
  #advance: Advance | undefined;
  #tempo: OwnTempo | undefined;
  /** The reader wants to be led on by answers. */
  #advances = true;
  readonly #telling = new Telling((words) => this.announce(words));

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
    // Arrow keys press, too, but not with a pointer.
    this.addEventListener('click', ({ detail }) => (this.#isPointed = detail > 0), { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#advance?.stop();
  }

  private get t() {
    return TEXTS[this.locale];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { sessions } = this;
    if (sessions.some(({ save }) => save.is === 'failed')) this.#telling.lost();
    const isStuck = sessions.some(
      ({ conflict, save, outgrown, from }) => conflict || save.is === 'failed' || outgrown.length > 0 || from,
    );
    if (!this.#isOnwardAsked && (isStuck || this.unfit || this.shelf.status?.reason)) this.#loadOnward();
    if (!this.#isProfileAsked && sessions.some(({ finished }) => finished)) this.#loadProfile();
    this.#stay();
  }

  /** Keeps the statement on show where others come or go before it. */
  #stay(): void {
    const items = this.session?.items ?? [];
    if (this.step !== 'items' || items[this.index]?.id === this.#here) return;
    const at = items.findIndex(({ id }) => id === this.#here);
    if (at !== -1) this.index = at;
    else this.#arrive(Math.min(this.index, items.length - 1));
  }

  #arrive(index: number): void {
    this.index = index;
    const item = this.session?.items[index];
    this.#here = item?.id;
    if (item) this.#tempo?.show(item);
    this.#keysFor = this.asked.view;
  }

  protected override onStore(store: Store): void {
    void store.get('settings', ADVANCE_KEY).then(
      (kept) => {
        this.#advances = kept?.value !== false;
        this.requestUpdate();
      },
      () => undefined, // closed meanwhile
    );
  }

  protected override async prepare(): Promise<void> {
    const { view, alsoDesired } = this.asked;
    if (this.unfit || alsoDesired || view !== 'self' || this.mode === 'kiosk') await this.#haveOnward();
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
    this.#advance?.stop();
    this.step = step;
    this.#arrive(index);
    const goal = item && this.pace === 'dimension' ? CSS.escape(claimId(item)) : 'here';
    // What is not needed for the first statement comes while that is read; the overview and the picture wait for theirs.
    this.#loadOnward(step === 'review' && !onwardPart() ? goal : undefined);
    void this.focusOn(goal);
  }

  #move(by: 1 | -1): void {
    const { session, index, pace, locale } = this;
    if (!session) return;
    const bad = by === 1 && this.#typed?.holdingBack(itemsOnShow(session.items, index, pace), locale);
    if (!bad) {
      this.#goTo(nextStop(session.items, index, pace, by));
      return;
    }
    this.announce(onwardPart()?.badNumberInWords(bad, locale) ?? '');
    void this.focusOn(CSS.escape(fieldId(bad)));
  }

  readonly #onAnswer = (item: Item, answer: Answer | undefined, of: Perspective): void => {
    const isFirst = !this.#isComplete(item);
    this.#give(item, answer, of);
    if (this.#isPointed && (item.kind === 'rating' || onwardPart()?.isChosen(item, answer)))
      this.#leadOn(item, isFirst);
  };

  #give(item: Item, answer: Answer | undefined, of: Perspective): void {
    const session = this.#sessionFor(of);
    if (!session) return;
    this.#advance?.settle();
    this.#typed?.forget(item);
    this.requestUpdate();
    // What was said of the answer before does not hold for this one.
    this.announce('');
    const isAnswered = item.id in session.response.answers;
    // Nothing in place of nothing is not worth keeping, and must not be called kept.
    if (answer === undefined && !isAnswered) return;
    if (!isAnswered && session === this.session) this.#tempo?.answer(item);
    session.answer(item.id, answer);
    this.dispatchEvent(new KoblingChangeEvent('answer', this.session?.answered ?? 0));
  }

  #sessionFor(of: Perspective) {
    return of === this.asked.view ? this.session : this.beside;
  }

  /** What is asked of this statement, in the order of the page. */
  #asksOf(item: Item): readonly Perspective[] {
    const isBoth = this.beside?.items.some(({ id }) => id === item.id);
    return isBoth ? [this.asked.view, 'desired'] : [this.asked.view];
  }

  #isComplete(item: Item): boolean {
    return this.#asksOf(item).every((of) => item.id in (this.#sessionFor(of)?.response.answers ?? {}));
  }

  /** Goes on by itself once all that is asked of a statement is answered for the first time; at the end it does not. */
  #leadOn(item: Item, isFirst: boolean): void {
    if (!this.#advance) {
      // Somebody was faster than the part that leads on; where it cannot be had, that is told already.
      this.#haveOnward().then(
        () => this.#leadOn(item, isFirst),
        () => undefined,
      );
      return;
    }
    const isMeant = this.#advances && isFirst && this.pace === 'item' && this.#isComplete(item);
    if (!isMeant || this.session?.items.at(-1) === item) {
      this.#advance?.stop();
      return;
    }
    this.#advance?.start(() => {
      // What stands in the way of saving is read before one goes on.
      const isSafe = this.sessions.every(({ conflict, save }) => !conflict && save.is !== 'failed');
      if (isSafe && this.#here === item.id && this.step === 'items') this.#move(1);
    });
  }

  readonly #onNumber = (item: Item, number: number | undefined, typed: string): void => {
    this.#give(item, number, this.asked.view);
    this.#typed?.set(item, typed);
  };

  readonly #onStep = (item: Item, number: number): void => {
    this.#give(item, number, this.asked.view);
    // The field has not got focus, and so does not say itself what it holds now.
    this.announce(String(number));
  };

  /** Keys answer only while focus is in here and one statement is on show: with more, a key could mean any of them. */
  #onKey(event: KeyboardEvent): void {
    const { session, t, locale } = this;
    this.#isPointed = false;
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
    if (event.repeat) return;
    if (meaning.is === 'next') {
      if (!this.#advance?.isHabit()) this.#move(1);
      return;
    }
    const { answer } = meaning;
    const of = this.#asksOf(item).includes(this.#keysFor) ? this.#keysFor : this.asked.view;
    const isFirst = !this.#isComplete(item);
    this.#give(item, answer, of);
    this.#keysFor = this.#asksOf(item).at(-1) ?? of;
    const words = spokenAnswer({ t, locale, instrument: session.instrument }, item, answer);
    this.#telling.chosen(t.chosen(words), this.#sessionFor(of)?.save.is === 'saving');
    this.#leadOn(item, isFirst);
  }

  async #finish(): Promise<void> {
    const { session, beside } = this;
    // What counts in comes on demand, and is pressed for twice while it is on its way.
    if (this.mode === 'kiosk') await loadPart.profile();
    if (!session || this.step === 'done') return;
    const [answered, total] = [session.answered, session.items.length];
    this.step = 'done';
    // Each is a response of its own; what was wished for first, so that in the end both are there or neither is shown.
    if (beside && beside.answered > 0) beside.tell(session.response.respondent);
    const isDone = (!beside || beside.answered === 0 || (await beside.finish())) && (await session.finish());
    if (!isDone) {
      this.#goTo({ step: 'review' });
      return;
    }
    this.dispatchEvent(new KoblingCompleteEvent(session.instrument.id, answered, total));
    this.#showPicture();
  }

  #showPicture(): void {
    this.#goTo({ step: 'done' });
    this.#loadProfile(this.#profile ? undefined : 'here');
  }

  /** @param goal where focus goes then */
  #loadProfile(goal?: string): void {
    this.#isProfileAsked = true;
    void this.withPart(async () => {
      this.#profile = await loadPart.profile();
      this.wear(this.#profile.profileStyles);
      this.requestUpdate();
      if (goal !== undefined) await this.focusOn(goal);
    });
  }

  /** @param goal where focus goes then */
  #loadOnward(goal?: string): void {
    if (this.#isOnwardAsked && goal === undefined) return;
    this.#isOnwardAsked = true;
    void this.withPart(async () => {
      await this.#haveOnward();
      if (goal !== undefined) await this.focusOn(goal);
    }, 'onward');
  }

  async #haveOnward(): Promise<void> {
    this.#isOnwardAsked = true;
    this.wear((await loadOnward()).onwardStyles);
    this.#equip();
    this.requestUpdate();
  }

  /** What is there once the part is, for one way through the questionnaire. */
  #equip(): void {
    const onward = onwardPart();
    if (!onward || this.#advance) return;
    this.#advance = new onward.Advance();
    this.#tempo = new onward.OwnTempo();
    this.#typed = new onward.TypedNumbers();
    const item = this.session?.items[this.index];
    if (item) this.#tempo.show(item);
  }

  protected override begin(): void {
    this.#advance?.stop();
    this.#advance = undefined;
    this.#handOut = new HandOut(this);
    this.#equip();
    this.step = 'intro';
    this.#arrive(0);
  }

  /** A draft is deleted; a finished response stays. */
  async #startOver(step: Step): Promise<void> {
    for (const session of this.sessions) await session.startOver();
    this.begin();
    this.#goTo({ step });
  }

  async #copy(): Promise<void> {
    const response = this.session?.completed;
    if (response) await this.#handOut.copy(response);
    if (this.#handOut.copied === 'done') this.announce(this.t.copied);
    else await this.focusOn('copy');
  }

  async #setAdvances(isOn: boolean): Promise<void> {
    this.#advances = isOn;
    this.#advance?.stop();
    this.requestUpdate();
    // Where it cannot be kept, the wish holds for this page.
    await this.shelf.store?.put('settings', ADVANCE_KEY, isOn).catch(() => undefined);
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
      beside: this.beside,
      asked: this.asked,
      items,
      shown: itemsOnShow(items, this.index, this.pace),
      pace: this.pace,
      tempo: this.#tempo,
      advances: this.#advances,
      typed: this.#typed,
      handOut: this.#handOut,
      storage: this.effectiveStorage,
      kiosk: this.mode === 'kiosk',
      status: this.shelf.status,
      profile: this.#profile,
      onward: onwardPart(),
      goTo: (stop) => this.#goTo(stop),
      move: (by) => this.#move(by),
      setPace: (pace) => {
        this.pace = pace;
        this.#advance?.stop();
        void this.focusOn('here');
      },
      setAdvances: (isOn) => void this.#setAdvances(isOn),
      onAnswer: this.#onAnswer,
      onNumber: this.#onNumber,
      onStep: this.#onStep,
      onTell: (part) => session.tell({ ...session.response.respondent, ...part }),
      onStartOver: () => askConfirm(this.renderRoot, START_OVER),
      onFinish: () => void this.withPart(() => this.#finish()),
      onPicture: () => this.#showPicture(),
      onCopy: () => void this.#copy(),
      onPrint: () => this.ownerDocument.defaultView?.print(),
      onAgain: () => void this.#startOver(this.mode === 'kiosk' ? 'intro' : 'items'),
    };
  }

  protected override renderContent(): TemplateResult {
    const { t, level, unfit, locale } = this;
    const [view, name] = [this.#view, this.landmark(t.region)];
    if (this.failing.told)
      return renderFailed(this.failing, t, level, name, () => void this.loadInstrument());
    const onward = onwardPart();
    if (!this.isLoaded || !view || (unfit && !onward))
      return html`<section aria-label=${name}><p class="note">${t.loading}</p></section>`;
    if (unfit && onward)
      return html`<section aria-label=${name}>${onward.renderUnfit(unfit, locale, level)}</section>`;
    return renderPage(this.step, view, name, () => void this.#startOver('items'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-assessment': KoblingAssessment;
  }
}
