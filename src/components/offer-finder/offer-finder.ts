import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { FactValue } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import type { NeedMatch } from '../../core/model/need.js';
import { baseStyles } from '../base/base.styles.js';
import { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent } from '../base/events.js';
import { jsonChild } from '../base/json-child.js';
import { pitchFor } from '../base/weave.js';
import { weaveStyles } from '../base/weave.styles.js';
import { AnswerController } from './answer-controller.js';
import type { AnswerView } from './answer.js';
import { renderShow, type AskView } from './ask-view.js';
import { askStyles } from './ask.styles.js';
import { renderAsking, roomOf } from './asking-view.js';
import { CatalogueController } from './catalogue-controller.js';
import type { CataloguesInput } from './catalogue-sources.js';
import {
  EMPTY_STATE,
  toEnquiry,
  withNextImportance,
  withToggled,
  type EnquiryState,
} from './enquiry-state.js';
import { readCount } from './facts-view.js';
import { renderList } from './list-view.js';
import { titleOf } from './need-title.js';
import { withRecognised } from './reading.js';
import { heldFocus, orGoOnAt } from './held-focus.js';
import { limitsOf, presetMunicipality, presetNeeds } from './presets.js';
import { renderSourceNotes } from './source-notes.js';
import { stairStyles } from './stair.styles.js';
import { TextReader } from './text-reader.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

const TEXTS = { da, en };
/** Properties that are part of the question; setting one changes the answer on show. */
const ASKED_BY_HOST = ['needs', 'municipality', 'maxOffers', 'minSystems'] as const;

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
  static override styles = [baseStyles, weaveStyles, stairStyles, askStyles];

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
  @state() private notUnderstood = false;
  @state() private noCount = '';

  readonly #supply = new CatalogueController(this, () => void this.#answer.find());
  readonly #answer = new AnswerController(
    this,
    () =>
      this.#supply.loading
        ? undefined
        : { catalogues: this.#supply.catalogues, enquiry: toEnquiry(this.asked, this.limits) },
    ({ styles }, isFirst) => {
      this.wear(styles);
      if (isFirst) void this.focusOn('answer');
    },
  );
  readonly #reader = new TextReader(this, (matches, text) => this.#onRead(matches, text));

  private get t() {
    return TEXTS[this.locale];
  }

  private get limits() {
    return limitsOf(this.maxOffers, this.minSystems);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.catalogues ??= jsonChild(this, 'catalogues') as CataloguesInput | undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('needs')) this.asked = { ...this.asked, needs: presetNeeds(this.needs) };
    if (changed.has('municipality'))
      this.asked = { ...this.asked, municipality: presetMunicipality(this.municipality) };
    if (changed.has('catalogues') || !this.hasUpdated) void this.#supply.load(this.catalogues);
    else if (ASKED_BY_HOST.some((name) => changed.has(name))) void this.#answer.find();
  }

  async #change(asked: EnquiryState, what: string, count: number): Promise<void> {
    this.asked = asked;
    this.dispatchEvent(new KoblingChangeEvent(what, count));
    await this.#answer.find();
    const view = this.#view;
    if (view) this.announce(view.t.changed(view.title));
  }

  readonly #onText = (text: string): void => {
    this.asked = { ...this.asked, text };
    this.#reader.readSoon(text);
  };

  #onRead(matches: readonly NeedMatch[], text: string): void {
    const next = withRecognised(this.asked, matches);
    const { needs, heard } = next;
    this.notUnderstood = text.trim().length > 12 && needs.length + heard.length === 0;
    void this.#change(next, 'needs', needs.length);
    this.announce(this.notUnderstood ? this.t.notUnderstood : this.t.needCount(needs.length, heard.length));
  }

  readonly #onToggle = (id: string): void => {
    this.notUnderstood = false;
    const next = withToggled(this.asked, id);
    const goOn = orGoOnAt(this.shadowRoot, '#field, .need-tools > :last-child');
    void this.#change(next, 'needs', next.needs.length);
    void this.updateComplete.then(goOn);
  };

  readonly #onImportance = (id: string): void => {
    const next = withNextImportance(this.asked, id);
    const importance = next.needs.find((need) => need.id === id)?.importance ?? 2;
    this.announce(this.t.nowImportance(titleOf(id, this.locale), this.t.importance(importance)));
    void this.#change(next, 'importance', next.needs.length);
  };

  readonly #onEmployees = (text: string): void => {
    const employees = readCount(text, this.locale);
    this.noCount = employees === undefined ? text : '';
    if (employees === undefined) this.announce(this.t.employeesExpected);
    void this.#change({ ...this.asked, employees: employees ?? null }, 'company', 1);
  };

  readonly #onShow = (): void => {
    if (this.asked.needs.length > 0) return void this.#answer.ask();
    this.announce(this.t.needFirst);
    void this.focusOn('field');
  };

  readonly #onAnswer = (fact: string, value: FactValue | null): void => {
    const facts = { ...this.asked.facts, [fact]: value };
    // The answered question may have moved among the others; focus goes with it.
    const hold = heldFocus(this.shadowRoot, `[data-fact="${fact}"] :is(button, input, select)`);
    void this.#change({ ...this.asked, facts }, 'facts', Object.keys(facts).length)
      .then(() => this.updateComplete)
      .then(hold);
  };

  readonly #onKind = (jointOffer: JointOffer): void => {
    this.#answer.show(jointOffer);
    void this.focusOn('answer');
  };

  readonly #onCopy = async (): Promise<void> => {
    const view = this.#view;
    if (!view) return;
    const copied = await this.#answer.copy(view);
    this.announce(copied ? view.t.copied : view.t.copyFailed);
  };

  get #askView(): AskView {
    const { asked, t } = this;
    return {
      t,
      locale: this.locale,
      narrow: this.narrow,
      pitch: pitchFor(this.narrow, asked.needs.length),
      state: asked,
      notUnderstood: this.notUnderstood,
      noCount: this.noCount,
      answered: this.#answer.wanted,
      supply: this.#supply.loading ? t.loading : t.offersFrom(...this.#supply.supply),
      onText: this.#onText,
      onToggle: this.#onToggle,
      onImportance: this.#onImportance,
      onMunicipality: (municipality) => void this.#change({ ...this.asked, municipality }, 'company', 1),
      onEmployees: this.#onEmployees,
      onSector: (sector) => void this.#change({ ...this.asked, sector }, 'company', 1),
      onShow: this.#onShow,
    };
  }

  /** The answer as it is painted; undefined before there is one. */
  get #view(): AnswerView | undefined {
    const { asked, narrow } = this;
    return this.#answer.view({
      locale: this.locale,
      level: this.level + 1,
      narrow,
      pitch: pitchFor(narrow, asked.needs.length),
      needs: asked.needs.map(({ id }) => id),
      municipality: asked.municipality,
      answers: asked.facts,
      ...this.limits,
      onAnswer: this.#onAnswer,
      onKind: this.#onKind,
      onCopy: () => void this.#onCopy(),
      onPrint: () => this.ownerDocument.defaultView?.print(),
    });
  }

  #renderResult(): TemplateResult | typeof nothing {
    const { part, computing, wanted } = this.#answer;
    if (!wanted || this.asked.needs.length === 0) return nothing;
    const view = this.#view;
    if (!view || !part)
      return computing || this.#supply.loading ? html`<p class="result">${this.t.computing}</p>` : nothing;
    return html`<div class="result" aria-busy=${computing ? 'true' : 'false'}>${part.renderAnswer(view)}</div>`;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#askView;
    const { sources, noneLoaded } = this.#supply;
    return html`<section
      aria-label=${this.landmark(this.t.region)}
      class="cloth-ground ${roomOf(view.pitch)}"
      data-rr-mask
    >
      ${this.heading(this.t.title)} ${renderAsking(view)}
      ${noneLoaded ? nothing : renderShow(view)}
      ${renderSourceNotes(this.t, sources, this.level + 1, () => void this.#supply.retry())}
      ${noneLoaded ? html`<slot></slot>` : nothing} ${renderList(view)}${this.#renderResult()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-offer-finder': KoblingOfferFinder;
  }
}
