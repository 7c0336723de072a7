import type { ReactiveController } from 'lit';
import { loadFacts } from '../../core/content/facts.js';
import type { Catalogue } from '../../core/model/catalogue.js';
import type { Enquiry } from '../../core/model/enquiry.js';
import type { JointOfferKind } from '../../core/model/vocabulary.js';
import { loadFinderPart } from '../../parts.js';
import { copyText } from '../base/copy.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingResultEvent } from '../base/events.js';
import type { AnswerSettings, AnswerView } from './answer.js';
import type { CompleteAnswer } from './catalogue-controller.js';
import type { Answer } from './find-answer.js';
import type { HeldRefs } from './held-offers.js';

type AnswerPart = Awaited<ReturnType<typeof loadFinderPart.answer>>;
type BelowPart = Awaited<ReturnType<typeof loadFinderPart.below>>;
type EnginePart = Awaited<ReturnType<typeof loadFinderPart.engine>>;

/** What the controller adds to how an answer is painted. */
type HeldHere = 'jointOffer' | 'wish' | 'order' | 'copyText' | 'copied' | 'questions' | 'below' | 'takeAway';

/** What is asked of whom. */
export interface Question {
  readonly catalogues: readonly Catalogue[];
  readonly enquiry: Enquiry;
  readonly held: HeldRefs;
  /** Completes the answer with what it shows. */
  readonly complete?: CompleteAnswer | undefined;
}

/** What comes of it in the element. */
export interface AnswerCalls {
  readonly onAnswer: (isFirst: boolean) => void;
  /** Styles have come with a part. */
  readonly onStyles: (styles: { readonly cssText: string }) => void;
}

/** Finds the answer to what is asked now and holds it; a newer question ends an older one. */
export class AnswerController implements ReactiveController {
  /** The reader has asked; from then on the answer follows every change. */
  wanted = false;
  computing = false;
  answer: Answer | undefined;
  /** What should count most: it holds over every change of the question. */
  wish: JointOfferKind = 'balanced';
  /** Questions in the order in which they first came up. */
  order: readonly string[] = [];
  /** The text to copy by hand, where the clipboard is out of reach. */
  copyText: string | null = null;
  copied = false;
  /** The answering half: drawing and words, loaded with the first question. */
  part: AnswerPart | undefined;

  readonly #host: KoblingElement;
  /** Undefined while the catalogues are on their way. */
  readonly #question: () => Question | undefined;
  readonly #calls: AnswerCalls;
  #engine: EnginePart | undefined;
  #below: BelowPart | undefined;
  /** Words of all questions; they come with what stands below the answer. */
  #facts: Answer['facts'] | undefined;
  /** The plan that can be taken away; what is written in it outlives every answer. */
  takeAway: AnswerSettings['takeAway'];
  #isBelowLost = false;
  #compute: AbortController | undefined;
  /** Just asked for, and not answered yet: it may have to wait for the catalogues. */
  #isNew = false;
  /** The element left the page while an answer was under way. */
  #cutOff = false;

  constructor(host: KoblingElement, question: () => Question | undefined, calls: AnswerCalls) {
    this.#host = host;
    this.#question = question;
    this.#calls = calls;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#cutOff) void this.find();
    this.#cutOff = false;
  }

  hostDisconnected(): void {
    this.#compute?.abort();
    this.#cutOff = this.computing;
  }

  /** The first answer is on its way, or waits for the catalogues. */
  get pending(): boolean {
    return this.wanted && !this.answer && (this.computing || !this.#question());
  }

  /** The reader asks, and is led to the answer when `find` has it. */
  ask(): void {
    this.wanted = true;
    this.#isNew = true;
    this.#host.requestUpdate();
  }

  /** The answer is wanted from the start, with this to count most. */
  open(kind: JointOfferKind): void {
    this.wanted = true;
    this.wish = kind;
  }

  /** Answers what is asked now, if the reader wants an answer. Where nothing is asked, it begins from the start. */
  async find(): Promise<void> {
    const question = this.#question();
    if (question && Object.keys(question.enquiry.needs).length === 0) {
      this.#compute?.abort();
      this.wanted = false;
      this.answer = undefined;
      this.wish = 'balanced';
    }
    if (this.wanted && question) await this.#host.withPart(() => this.#find(question));
  }

  async #find({ catalogues, enquiry, held, complete }: Question): Promise<void> {
    this.#compute?.abort();
    const compute = (this.#compute = new AbortController());
    this.computing = true;
    this.#host.requestUpdate();
    try {
      const [engine] = await Promise.all([this.#loadEngine(), this.#loadPart()]);
      const found = await engine.findAnswer(catalogues, enquiry, held, compute.signal);
      const onMore = (answer: Answer): void => {
        this.answer = answer;
        this.#host.requestUpdate();
      };
      const answer = (await complete?.(found, compute.signal, onMore)) ?? found;
      if (compute.signal.aborted) return;
      this.answer = answer;
      this.show(this.wish);
      this.#calls.onAnswer(this.#isNew);
      this.#isNew = false;
      if (!this.#below)
        void this.#host.updateComplete.then(() => this.#host.withPart(() => this.#loadBelow()));
    } catch (error) {
      if (!compute.signal.aborted) throw error;
    } finally {
      if (this.#compute === compute) this.computing = false;
      this.#host.requestUpdate();
    }
  }

  async #loadEngine(): Promise<EnginePart> {
    return (this.#engine ??= await loadFinderPart.engine());
  }

  async #loadPart(): Promise<void> {
    if (this.part) return;
    this.part = await loadFinderPart.answer();
    this.#calls.onStyles(this.part.styles);
  }

  /** What stands below the answer, once that is painted. */
  async #loadBelow(): Promise<void> {
    this.#isBelowLost = false;
    try {
      const [below, facts] = await Promise.all([loadFinderPart.below(), loadFacts()]);
      this.#below = below;
      this.#facts = facts;
      this.#calls.onStyles(below.styles);
    } catch (error) {
      this.#isBelowLost = true;
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }

  /** The answer as it is painted; undefined before there is one. */
  view(settings: Omit<AnswerSettings, HeldHere>): AnswerView | undefined {
    const { part, answer, wish, order, copyText, copied } = this;
    if (!this.wanted || !answer || settings.needs.length === 0) return undefined;
    return part?.toView(answer, {
      ...settings,
      jointOffer: answer.wishes.get(wish),
      wish,
      order,
      copyText,
      copied,
      questions: this.#facts ?? answer.facts,
      takeAway: (this.takeAway ??= this.#below && new this.#below.TakeAway(this.#calls.onStyles)),
      below: this.#below ?? (this.#isBelowLost ? undefined : 'waits'),
    });
  }

  /** Shows the joint offer in which this counts most, if there is any. */
  show(wish: JointOfferKind): void {
    this.wish = wish;
    const jointOffer = this.answer?.wishes.get(wish);
    if (this.part) this.order = this.part.extendOrder(this.order, jointOffer);
    this.copyText = null;
    this.copied = false;
    this.#host.requestUpdate();
    const ids = jointOffer?.parts.map(({ offer }) => offer.id) ?? [];
    this.#host.dispatchEvent(new KoblingResultEvent('joint-offer', ids.length, ids));
  }

  /** Puts the answer on the clipboard, or shows it as text; says whether it is on the clipboard. */
  async copy(view: AnswerView): Promise<boolean> {
    const text = view.jointOffer ? (this.#below?.asText(view) ?? '') : '';
    this.copied = await copyText(this.#host, text);
    this.copyText = this.copied ? null : text;
    this.#host.requestUpdate();
    return this.copied;
  }
}
