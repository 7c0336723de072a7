import type { ReactiveController, TemplateResult } from 'lit';
import { isStoreWriteError } from '../../core/storage/errors.js';
import { QUESTION_KEY } from '../../core/storage/finder-records.js';
import type { Store } from '../../core/storage/store.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingSavedEvent } from '../base/events.js';
import { StoreController } from '../base/store-controller.js';
import type { AnswerController } from './answer-controller.js';
import type { AskingController } from './asking-controller.js';
import type { CatalogueController } from './catalogue-controller.js';
import { EMPTY_STATE, type EnquiryState } from './enquiry-state.js';
import { GapWatch } from './gap-watch.js';
import { recall, toKept } from './remembered-question.js';
import { textsFor } from '../base/texts-for.js';
import { da } from './remembered-texts.da.js';
import { en } from './remembered-texts.en.js';
import { renderRemembered } from './remembered-view.js';

const textsOf = textsFor('remembering', { da, en });

/** The finder, as far as what remembers for it must know it. */
export interface Finder {
  readonly host: KoblingElement;
  readonly asking: AskingController;
  readonly answer: AnswerController;
  readonly supply: CatalogueController;
  /** The link that the page was opened by; '' for none. */
  link: string;
  /** The reader has done something here. */
  isOwn: boolean;
  /** The question as the page sets it, or with these needs and this municipality. */
  readonly afresh: (needs?: string, municipality?: string) => EnquiryState;
  /** Answers what is asked now, and says these words. */
  readonly find: (said: string) => Promise<void>;
}

/**
 * Remembers what is asked, for the next visit: every change the reader makes is written at once, and the last one
 * counts, whoever wrote it. Nothing is written before the reader has done something.
 */
export class Remembered implements ReactiveController {
  readonly #finder: Finder;
  readonly #storage: StoreController;
  readonly #gaps: GapWatch;
  #waiting: ((store: Store) => void)[] = [];
  #isRecalled = false;
  /** What the page has set after everything was cleared: it is nobody's question. */
  #blank: EnquiryState | undefined;
  /** Brings back what was cleared. */
  #back: (() => void) | undefined;
  /** What was written, or is about to be: question, wish, and whether there is an answer. */
  #written: readonly unknown[] = [];
  #writing: Promise<void> = Promise.resolve();
  #recalling: Promise<unknown> = Promise.resolve();
  /** As it was written last. */
  #text: string | undefined;
  #state: 'kept' | 'failed' | undefined;
  #isCounted = false;

  constructor(finder: Finder) {
    this.#finder = finder;
    const { host } = finder;
    this.#storage = new StoreController(host, {
      onOpen: (store) => this.#onOpen(store),
      onChange: () => undefined,
      onErased: () => this.#onErased(),
      onLeave: async () => {
        await Promise.all([this.#writing, this.#gaps.counted, this.#recalling]);
      },
    });
    this.#gaps = new GapWatch((isWritten) => this.#onCounted(isWritten));
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#gaps.stop();
  }

  hostUpdated(): void {
    const { isOwn, answer, supply } = this.#finder;
    if (!isOwn) return;
    void this.#write();
    const { store } = this.#storage;
    // Where a catalogue is missing, so may be the offer.
    const isWhole = answer.wanted && !answer.computing && supply.failed.length === 0;
    this.#gaps.look(isWhole ? store : undefined, answer.answer);
  }

  /** Brings back what was asked last, unless the reader has begun anew meanwhile. */
  async recall(): Promise<void> {
    const store = this.#storage.store ?? (await new Promise<Store>((open) => this.#waiting.push(open)));
    const reading = store.get('settings', QUESTION_KEY);
    // Told by who reads; here it only holds the store open.
    this.#recalling = reading.catch(() => undefined);
    const kept = await reading;
    const { host, asking, answer, link, isOwn, afresh, find } = this.#finder;
    const recalled = recall(kept?.value, link, afresh);
    if (!recalled || isOwn) return;
    this.#isRecalled = true;
    this.#state = 'kept';
    // Whoever is writing already goes on writing.
    asking.asked = { ...recalled.asked, text: asking.asked.text };
    if (recalled.wish) answer.open(recalled.wish);
    host.requestUpdate();
    await find(textsOf(host).again);
  }

  /** The reader has done something. */
  keep(): void {
    this.#finder.host.requestUpdate();
  }

  #onOpen(store: Store): void {
    for (const open of this.#waiting.splice(0)) open(store);
    this.#written = [];
    this.#text = undefined;
    this.#finder.host.requestUpdate();
  }

  /** One write at a time; of what was changed meanwhile only the last is written. */
  async #write(): Promise<void> {
    const { store } = this.#storage;
    const { asking, answer } = this.#finder;
    const now = [asking.asked, answer.wanted, answer.wish];
    if (!store || now.every((part, index) => part === this.#written[index])) return;
    this.#written = now;
    const put = this.#writing.then(() => this.#put(store, asking.asked, () => this.#written === now));
    this.#writing = put.catch(() => undefined);
    await put;
  }

  /** @param isLatest false where something was changed since, or everything erased: then nothing is written */
  async #put(store: Store, asked: EnquiryState, isLatest: () => boolean): Promise<void> {
    const { host, answer, link } = this.#finder;
    const kept = asked === this.#blank ? undefined : await toKept(asked, answer, link);
    const text = JSON.stringify(kept);
    // What is being typed changes nothing of what is kept.
    if (!isLatest() || (this.#state === 'kept' && text === this.#text)) return;
    try {
      // After an erasure the store waits for the person: choosing anew is that.
      if (kept && store.status.reason === 'deleted') store.resume();
      if (kept) {
        const { rev } = await store.put('settings', QUESTION_KEY, kept);
        host.dispatchEvent(new KoblingSavedEvent('settings', rev));
      } else await store.delete('settings', QUESTION_KEY);
      this.#state = kept && 'kept';
      this.#text = text;
    } catch (error) {
      if (!isStoreWriteError(error)) throw error;
      this.#state = 'failed';
    }
    host.requestUpdate();
  }

  #onCounted(isWritten: boolean): void {
    if (isWritten) this.#isCounted = true;
    else this.#state = 'failed';
    this.#finder.host.requestUpdate();
  }

  /** Everything was erased, here or elsewhere: nothing from before is held, or it would come back. */
  #onErased(): void {
    this.#finder.supply.forget();
    if (!this.#finder.isOwn && !this.#isRecalled) return;
    this.#clear();
    this.#finder.isOwn = false;
    this.#back = undefined;
    this.#isCounted = false;
    this.#written = [];
    this.#text = undefined;
  }

  /** Back to what the page sets; gives what brings everything back. */
  #clear(): () => void {
    const { asking, answer, afresh } = this.#finder;
    const { asked } = asking;
    const { wanted, wish, takeAway } = answer;
    this.#gaps.stop();
    this.#isRecalled = false;
    this.#state = undefined;
    // Without a need the answer ends by itself, with whatever is being computed.
    asking.begin(EMPTY_STATE);
    void answer.find();
    answer.wanted = false;
    answer.takeAway = undefined;
    this.#blank = afresh();
    asking.begin(this.#blank);
    return () => {
      if (wanted) answer.open(wish);
      answer.takeAway = takeAway;
      asking.begin(asked, textsOf(this.#finder.host).back);
    };
  }

  readonly #onStartOver = (): void => {
    const { host, asking } = this.#finder;
    this.#back = this.#clear();
    asking.begin(asking.asked, textsOf(host).begun);
    void host.updateComplete.then(() => host.shadowRoot?.querySelector<HTMLElement>('#field')?.focus());
  };

  readonly #onUndo = (): void => {
    const back = this.#back;
    this.#back = undefined;
    back?.();
  };

  render(): TemplateResult | symbol {
    const { host, asking, isOwn } = this.#finder;
    const { status } = this.#storage;
    const isBlank = asking.asked === this.#blank;
    return renderRemembered({
      t: textsOf(host),
      hasOwn: (isOwn || this.#isRecalled) && !isBlank,
      isRecalled: this.#isRecalled,
      isCleared: isBlank && this.#back !== undefined,
      kept: this.#state === 'kept' ? status?.backend : undefined,
      isFailed: this.#state === 'failed',
      isCounted: this.#isCounted,
      onStartOver: this.#onStartOver,
      onUndo: this.#onUndo,
    });
  }
}
