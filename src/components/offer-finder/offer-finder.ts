import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue, FactValue } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { findMunicipality } from '../../core/content/municipalities.js';
import { needById } from '../../core/content/needs.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { copyText } from '../base/copy.js';
import { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent, KoblingErrorEvent, KoblingResultEvent } from '../base/events.js';
import { jsonChild } from '../base/json-child.js';
import { CLOSE, NARROW, pitchFor } from '../base/weave.js';
import { weaveStyles } from '../base/weave.styles.js';
import type { Answer, AnswerView } from './answer.js';
import { renderFacts, renderField, renderList, renderShow, renderStair, type AskView } from './ask-view.js';
import {
  listSources,
  loadBuiltIn,
  loadSource,
  type CatalogueSource,
  type CataloguesInput,
} from './catalogue-sources.js';
import {
  EMPTY_STATE,
  toEnquiry,
  withNextImportance,
  withRecognised,
  withToggled,
  type EnquiryState,
} from './enquiry-state.js';
import { finderStyles } from './offer-finder.styles.js';
import { renderSourceNotes } from './source-notes.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

const TEXTS = { da, en };
/** Properties that are part of the question; setting one changes the answer on show. */
const ASKED_BY_HOST = ['needs', 'municipality', 'maxOffers', 'minSystems'] as const;
type AnswerPart = Awaited<ReturnType<typeof loadPart.answer>>;
/** The reader has paused; each key stroke is not worth a reading. */
const PAUSE_MS = 250;

/**
 * Finds the best *joint* offer for a small company: which offers from which of the three public systems handle which
 * need, in which order, and why.
 *
 * @summary The joint-offer finder: needs in, best combinations across the systems out.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The element has painted.
 * @fires {KoblingChangeEvent} kobling-change - The reader changed needs, facts or an answer; carries what and how many.
 * @fires {KoblingResultEvent} kobling-result - A joint offer is on show; carries the ids of its offers.
 * @fires {KoblingErrorEvent} kobling-error - A catalogue could not be used; carries its name and a code.
 * @csspart content - Everything the element paints.
 * @cssproperty --kobling-accent - Accent colour, where the attribute `accent` is not set.
 */
export class KoblingOfferFinder extends KoblingElement {
  static override styles = [baseStyles, weaveStyles, finderStyles];

  /** Addresses of catalogues, separated by spaces; by property also catalogue objects. None: the national schemes. */
  @property() catalogues: CataloguesInput | undefined;
  /** Ids of needs that are chosen from the start, separated by spaces. */
  @property() needs = '';
  /** Code or name of the municipality to begin with. */
  @property() municipality = '';
  /** Fewest systems that a joint offer should span, 1–3. */
  @property({ type: Number, attribute: 'min-systems' }) minSystems = 2;
  /** Most offers in one joint offer, 1–8. */
  @property({ type: Number, attribute: 'max-offers' }) maxOffers = 4;

  @state() private asked: EnquiryState = EMPTY_STATE;
  @state() private sources: readonly CatalogueSource[] = [];
  @state() private loading = true;
  @state() private answered = false;
  @state() private computing = false;
  @state() private notUnderstood = false;
  @state() private answer: Answer | undefined;
  @state() private shown: JointOffer | undefined;
  @state() private copyBySelf: string | null = null;
  @state() private copied = false;

  /** The answering half: engine, drawing and words, loaded with the first question. */
  #answering: AnswerPart | undefined;
  /** Questions in the order in which they first came up. */
  #order: readonly string[] = [];
  #load: AbortController | undefined;
  #compute: AbortController | undefined;
  /** The reader has asked for the answer, which may have to wait for the catalogues. */
  #goToAnswer = false;
  /** It left the page while an answer was under way. */
  #cutOff = false;
  #reading: ReturnType<typeof setTimeout> | undefined;

  private get t() {
    return TEXTS[this.locale];
  }

  private get limits() {
    const within = (value: number, low: number, high: number, otherwise: number) =>
      Number.isFinite(value) ? Math.min(high, Math.max(low, Math.trunc(value))) : otherwise;
    return { maxOffers: within(this.maxOffers, 1, 8, 4), minSystems: within(this.minSystems, 1, 3, 2) };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.catalogues ??= jsonChild(this, 'catalogues') as CataloguesInput | undefined;
    // Moved within the page it keeps what it has; removed while loading it begins again.
    if (this.hasUpdated && this.loading) void this.#loadAll();
    else if (this.#cutOff) void this.#answer();
    this.#cutOff = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
    this.#compute?.abort();
    this.#cutOff = this.computing;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('needs')) {
      const ids = wordsOf(this.needs).filter((id) => needById(id) !== undefined);
      const added = ids.map((id) => ({ id, importance: 2 as const, quote: null }));
      this.asked = { ...this.asked, needs: added };
    }
    if (changed.has('municipality')) {
      const place = wordsOf(this.municipality).join(' ');
      this.asked = { ...this.asked, municipality: findMunicipality(place)?.code ?? null };
    }
    if (changed.has('catalogues') || !this.hasUpdated) void this.#loadAll();
    else if (ASKED_BY_HOST.some((name) => changed.has(name))) void this.#answer();
  }

  async #loadAll(): Promise<void> {
    this.#load?.abort();
    const load = (this.#load = new AbortController());
    this.loading = true;
    const list = listSources(this.catalogues);
    const base = this.ownerDocument.URL;
    const loaded = await Promise.all(
      list.length === 0
        ? [loadBuiltIn(this.localName)]
        : list.map((source) => loadSource(source, base, load.signal)),
    ).catch(() => undefined);
    if (!loaded || load.signal.aborted) return;
    this.sources = loaded;
    this.loading = false;
    for (const { failure, name } of loaded)
      if (failure) this.dispatchEvent(new KoblingErrorEvent(failure.error, failure.code, name));
    if (this.answered) await this.#answer();
  }

  /** Every catalogue failed: what the page put inside the tag is the best there is. */
  get #noneLoaded(): boolean {
    return !this.loading && this.sources.every(({ status }) => status === 'failed');
  }

  get #catalogues(): readonly Catalogue[] {
    return this.sources.flatMap(({ catalogue }) => catalogue ?? []);
  }

  /** Computes the joint offer for what is asked now; a newer question ends an older one. */
  #answer(): Promise<void> {
    if (!this.answered || this.loading) return Promise.resolve();
    return this.withPart(() => this.#findAnswer());
  }

  async #findAnswer(): Promise<void> {
    this.#compute?.abort();
    const compute = (this.#compute = new AbortController());
    this.computing = true;
    try {
      this.#answering ??= await loadPart.answer();
      const enquiry = toEnquiry(this.asked, this.limits);
      const answer = await this.#answering.findAnswer(this.#catalogues, enquiry, compute.signal);
      if (compute.signal.aborted) return;
      const kind = this.shown?.kind;
      const again = answer.result.alternatives.find((alternative) => alternative.kind === kind);
      this.answer = answer;
      this.#show(again ?? answer.result.best ?? undefined);
      if (this.#goToAnswer) void this.focusOn('answer');
      this.#goToAnswer = false;
    } catch (error) {
      if (!compute.signal.aborted) throw error;
    } finally {
      if (this.#compute === compute) this.computing = false;
    }
  }

  #show(jointOffer: JointOffer | undefined): void {
    this.shown = jointOffer;
    if (this.#answering) this.#order = this.#answering.extendOrder(this.#order, jointOffer);
    this.copyBySelf = null;
    this.copied = false;
    const ids = jointOffer?.parts.map(({ offer }) => offer.id) ?? [];
    this.dispatchEvent(new KoblingResultEvent('joint-offer', ids.length, ids));
  }

  async #change(asked: EnquiryState, what: string, count: number): Promise<void> {
    this.asked = asked;
    this.dispatchEvent(new KoblingChangeEvent(what, count));
    await this.#answer();
    const view = this.#view;
    if (view) this.announce(view.t.changed(view.title));
  }

  readonly #onText = (text: string): void => {
    this.asked = { ...this.asked, text };
    clearTimeout(this.#reading);
    this.#reading = setTimeout(() => void this.withPart(() => this.#read(text)), PAUSE_MS);
  };

  async #read(text: string): Promise<void> {
    const { recogniseNeeds } = await loadPart.recogniser();
    const matches = await recogniseNeeds(text, this.locale);
    if (text !== this.asked.text) return;
    const next = withRecognised(this.asked, matches);
    this.notUnderstood = text.trim().length > 12 && next.needs.length === 0;
    void this.#change(next, 'needs', next.needs.length);
    this.announce(this.notUnderstood ? this.t.notUnderstood : this.t.needCount(next.needs.length));
  }

  readonly #onToggle = (id: string): void => {
    this.notUnderstood = false;
    const next = withToggled(this.asked, id);
    const held = this.shadowRoot?.activeElement;
    void this.#change(next, 'needs', next.needs.length);
    void this.updateComplete.then(() => {
      // The need that held the pressed button is gone; go on at the last one left, or where needs are written.
      if (held && !this.shadowRoot?.activeElement)
        [...this.renderRoot.querySelectorAll<HTMLElement>('#field, .need-tools > :last-child')]
          .at(-1)
          ?.focus();
    });
  };

  readonly #onShow = (): void => {
    if (this.asked.needs.length === 0) {
      this.announce(this.t.needFirst);
      this.renderRoot.querySelector<HTMLElement>('#field')?.focus();
      return;
    }
    this.answered = true;
    this.#goToAnswer = true;
    void this.#answer();
  };

  readonly #onAnswer = (fact: string, value: FactValue | null): void => {
    const facts = { ...this.asked.facts, [fact]: value };
    const controls = () => [
      ...this.renderRoot.querySelectorAll<HTMLElement>(`[data-fact="${fact}"] :is(button, input, select)`),
    ];
    const held = controls().findIndex((control) => control.matches(':focus'));
    void this.#change({ ...this.asked, facts }, 'facts', Object.keys(facts).length).then(async () => {
      await this.updateComplete;
      // The answered question has moved up among the others; focus goes with it.
      if (held >= 0 && !this.shadowRoot?.activeElement) controls()[held]?.focus();
    });
  };

  readonly #onKind = (jointOffer: JointOffer): void => {
    this.#show(jointOffer);
    void this.focusOn('answer');
  };

  readonly #onCopy = async (): Promise<void> => {
    const view = this.#view;
    if (!view || !this.#answering) return;
    const text = this.#answering.resultAsText(view);
    const copied = await copyText(this, text);
    this.copyBySelf = copied ? null : text;
    this.copied = copied;
    this.announce(copied ? view.t.copied : view.t.copyFailed);
  };

  get #askView(): AskView {
    const { asked, t } = this;
    const offers = this.#catalogues.reduce((sum, catalogue) => sum + catalogue.offers.length, 0);
    const systems = new Set(
      this.#catalogues.flatMap((catalogue) => catalogue.offers.map(({ system }) => system)),
    );
    const company = (part: Partial<EnquiryState>) => {
      void this.#change({ ...this.asked, ...part }, 'company', Object.keys(part).length);
    };
    return {
      t,
      locale: this.locale,
      narrow: this.narrow,
      pitch: pitchFor(this.narrow, asked.needs.length),
      state: asked,
      notUnderstood: this.notUnderstood,
      answered: this.answered,
      supply: this.loading ? t.loading : t.offersFrom(offers, systems.size),
      onText: this.#onText,
      onToggle: this.#onToggle,
      onImportance: (id) => {
        const next = withNextImportance(this.asked, id);
        void this.#change(next, 'importance', next.needs.length);
      },
      onMunicipality: (municipality) => company({ municipality }),
      onEmployees: (employees) => company({ employees }),
      onSector: (sector) => company({ sector }),
      onShow: this.#onShow,
    };
  }

  /** The answer as it is painted; undefined before there is one. */
  get #view(): AnswerView | undefined {
    const { answer, shown, asked, narrow } = this;
    if (!this.answered || !answer || !this.#answering || asked.needs.length === 0) return undefined;
    return this.#answering.toView(answer, {
      locale: this.locale,
      level: this.level + 1,
      narrow,
      pitch: pitchFor(narrow, asked.needs.length),
      needs: asked.needs.map(({ id }) => id),
      municipality: asked.municipality,
      answers: asked.facts,
      jointOffer: shown,
      ...this.limits,
      copyText: this.copyBySelf,
      copied: this.copied,
      onAnswer: this.#onAnswer,
      onKind: this.#onKind,
      onCopy: () => void this.#onCopy(),
      order: this.#order,
      onPrint: () => this.ownerDocument.defaultView?.print(),
    });
  }

  #renderResult(): TemplateResult | typeof nothing {
    if (!this.answered || this.asked.needs.length === 0) return nothing;
    const view = this.#view;
    if (!view || !this.#answering)
      return this.computing || this.loading ? html`<p class="result">${this.t.computing}</p>` : nothing;
    return html`<div class="result" aria-busy=${this.computing ? 'true' : 'false'}>
      ${this.#answering.renderAnswer(view)}
    </div>`;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#askView;
    const room = view.pitch === CLOSE ? 'close' : view.pitch === NARROW ? 'tight' : '';
    return html`<section
      aria-label=${this.landmark(this.t.region)}
      class="cloth-ground ${room}"
      data-rr-mask
    >
      ${this.heading(this.t.title)} ${renderField(view)} ${renderStair(view)} ${renderFacts(view)}
      ${this.#noneLoaded ? nothing : renderShow(view)}
      ${renderSourceNotes(this.t, this.sources, this.level + 1, () => void this.#loadAll())}
      ${this.#noneLoaded ? html`<slot></slot>` : nothing}
      ${this.answered ? html`${renderList(view)}${this.#renderResult()}` : renderList(view)}
    </section>`;
  }
}

/** Frameworks set properties to whatever they hold: nothing, a list, a number. */
const wordsOf = (value: unknown): string[] => [value ?? ''].flat().join(' ').split(/\s+/);

declare global {
  interface HTMLElementTagNameMap {
    'kobling-offer-finder': KoblingOfferFinder;
  }
}
