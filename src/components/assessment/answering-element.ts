import { property, state } from 'lit/decorators.js';
import type { Answer, Item } from '../../core/model/assessment.js';
import type { Perspective } from '../../core/model/vocabulary.js';
import type { Store } from '../../core/storage/store.js';
import { KoblingChangeEvent } from '../base/events.js';
import type { Advance } from './advance.js';
import { readKey } from './answer-keys.js';
import { spokenAnswer } from './item-view.js';
import { today } from './new-response.js';
import { loadOnward, onwardPart } from './onward-part.js';
import type { OwnTempo } from './own-tempo.js';
import { SessionElement } from './session-element.js';
import { Telling } from './telling.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';
import type { TypedNumbers } from './typed-numbers.js';
import { fieldId, itemsOnShow, nextStop, type Pace, type Step, type Stop } from './walk.js';

const textsOf = textsFor('assessment', { da, en });
/** Where it is kept that a reader does not want to be led on; one for all questionnaires of a workspace. */
const ADVANCE_KEY = 'assessment-advance';

/** An element in which a person goes from statement to statement and answers, by keys, taps or what stands in for them. */
export abstract class AnsweringElement extends SessionElement {
  /** `item` (default) shows one statement at a time, `dimension` one theme. The person can change it. */
  @property() pace: Pace | undefined = 'item';

  @state() protected step: Step = 'intro';
  @state() protected index = 0;

  /** The statement on show: what is asked before it may come and go with the answers. */
  #here: string | undefined;
  /** What the next figure answers, where two things are asked of a statement. */
  #keysFor: Perspective = 'self';
  /** The last press was made with a pointer, and so on purpose. */
  #isPointed = false;
  protected typed: TypedNumbers | undefined;
  protected isOnwardAsked = false;
  protected advance: Advance | undefined;
  protected tempo: OwnTempo | undefined;
  /** The reader wants to be led on by answers. */
  protected advances = true;
  #hasWished = false;
  protected readonly telling = new Telling((words) => this.announce(words));

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#onKey(event));
    // Arrow keys press, too, but not with a pointer.
    this.addEventListener('click', ({ detail }) => (this.#isPointed = detail > 0), { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.advance?.stop();
  }

  /** The pace as it is walked: where none is set, or one that is not known, one statement at a time. */
  protected get walked(): Pace {
    return this.pace === 'dimension' ? 'dimension' : 'item';
  }

  protected get t() {
    return textsOf(this);
  }

  /** Goes to a place in the questionnaire, and focus with it. */
  protected abstract goTo(stop: Stop): void;

  /** Keeps the statement on show where others come or go before it. */
  protected stay(): void {
    const items = this.session?.items ?? [];
    if (this.step !== 'items' || items[this.index]?.id === this.#here) return;
    const at = items.findIndex(({ id }) => id === this.#here);
    if (at !== -1) this.index = at;
    else this.arrive(Math.min(this.index, items.length - 1));
  }

  protected arrive(index: number): void {
    this.index = index;
    const item = this.session?.items[index];
    this.#here = item?.id;
    if (item) this.tempo?.show(item);
    this.#keysFor = this.asked.view;
  }

  protected override onStore(store: Store): void {
    void store.get('settings', ADVANCE_KEY).then(
      (kept) => {
        // The reader was faster than the store.
        if (this.#hasWished) return;
        this.advances = kept?.value !== false;
        this.requestUpdate();
      },
      () => undefined, // closed meanwhile
    );
  }

  protected move(by: 1 | -1): void {
    const { session, index, walked: pace, locale } = this;
    if (!session) return;
    const bad = by === 1 && this.typed?.holdingBack(itemsOnShow(session.items, index, pace), locale);
    if (!bad) {
      this.goTo(nextStop(session.items, index, pace, by));
      return;
    }
    this.announce(onwardPart()?.badNumberInWords(bad, this) ?? '');
    void this.focusOn(CSS.escape(fieldId(bad)));
  }

  protected readonly onAnswer = (item: Item, answer: Answer | undefined, of: Perspective): void => {
    const isFirst = !this.#isComplete(item);
    this.#give(item, answer, of);
    if (this.#isPointed && (item.kind === 'rating' || onwardPart()?.isChosen(item, answer)))
      this.#leadOn(item, isFirst);
  };

  #give(item: Item, answer: Answer | undefined, of: Perspective): void {
    const session = this.#sessionFor(of);
    if (!session) return;
    this.advance?.settle();
    this.typed?.forget(item);
    this.requestUpdate();
    // What was said of the answer before does not hold for this one.
    this.announce('');
    const isAnswered = item.id in session.response.answers;
    // Nothing in place of nothing is not worth keeping, and must not be called kept.
    if (answer === undefined && !isAnswered) return;
    if (!isAnswered && session === this.session) this.tempo?.answer(item);
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
    if (!this.advance) {
      // Somebody was faster than the part that leads on; where it cannot be had, that is told already.
      this.haveOnward().then(
        () => this.#leadOn(item, isFirst),
        () => undefined,
      );
      return;
    }
    const isMeant = this.advances && isFirst && this.walked === 'item' && this.#isComplete(item);
    if (!isMeant || this.session?.items.at(-1) === item) {
      this.advance.stop();
      return;
    }
    this.advance.start(() => {
      // What stands in the way of saving is read before one goes on.
      const isSafe = this.sessions.every(({ conflict, save }) => !conflict && save.is !== 'failed');
      if (isSafe && this.#here === item.id && this.step === 'items') this.move(1);
    });
  }

  protected readonly onNumber = (item: Item, number: number | undefined, typed: string): void => {
    this.#give(item, number, this.asked.view);
    this.typed?.set(item, typed);
  };

  protected readonly onStep = (item: Item, number: number): void => {
    this.#give(item, number, this.asked.view);
    // The field has not got focus, and so does not say itself what it holds now.
    this.announce(String(number));
  };

  /** Keys answer only while focus is in here and one statement is on show: with more, a key could mean any of them. */
  #onKey(event: KeyboardEvent): void {
    const { session, t, locale } = this;
    this.#isPointed = false;
    if (this.step !== 'items' || this.walked !== 'item' || !session) return;
    const [item] = itemsOnShow(session.items, this.index, this.walked);
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
      if (!this.advance?.isHabit()) this.move(1);
      return;
    }
    const { answer } = meaning;
    const of = this.#asksOf(item).includes(this.#keysFor) ? this.#keysFor : this.asked.view;
    const isFirst = !this.#isComplete(item);
    this.#give(item, answer, of);
    this.#keysFor = this.#asksOf(item).at(-1) ?? of;
    const words = spokenAnswer({ t, locale, instrument: session.instrument }, item, answer);
    this.telling.chosen(t.chosen(words), this.#sessionFor(of)?.save.is === 'saving');
    this.#leadOn(item, isFirst);
  }

  /** @param goal where focus goes then */
  protected loadOnward(goal?: string): void {
    if (this.isOnwardAsked && goal === undefined) return;
    this.isOnwardAsked = true;
    void this.withPart(async () => {
      await this.haveOnward();
      if (goal !== undefined) await this.focusOn(goal);
    }, 'onward');
  }

  protected async haveOnward(): Promise<void> {
    this.isOnwardAsked = true;
    this.wear((await loadOnward()).onwardStyles);
    this.equip();
    // The first time a browser finds out the day takes it longer than painting a statement: while one is read, then.
    setTimeout(today);
    this.requestUpdate();
  }

  /** What is there once the part is, for one way through the questionnaire. */
  protected equip(): void {
    const onward = onwardPart();
    if (!onward || this.advance) return;
    this.advance = new onward.Advance();
    this.tempo = new onward.OwnTempo();
    this.typed = new onward.TypedNumbers();
    const item = this.session?.items[this.index];
    if (item) this.tempo.show(item);
  }

  protected async setAdvances(isOn: boolean): Promise<void> {
    this.advances = isOn;
    this.#hasWished = true;
    this.advance?.stop();
    this.requestUpdate();
    // On a shared device it is one person's wish; where it cannot be kept, it holds for this page.
    if (this.isKiosk) return;
    await this.shelf.store?.put('settings', ADVANCE_KEY, isOn).catch(() => undefined);
  }
}
