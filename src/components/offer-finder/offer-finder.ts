import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MUNICIPALITIES } from '../../core/content/municipalities.js';
import type { JointOfferKind } from '../../core/model/vocabulary.js';
import { loadFinderPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent } from '../base/events.js';
import { jsonChild } from '../base/json-child.js';
import { pitchFor } from '../base/weave.js';
import { weaveStyles } from '../base/weave.styles.js';
import { AnswerController } from './answer-controller.js';
import type { AnswerView } from './answer.js';
import type { AllTexts } from './below-texts.da.js';
import type { OwnTextsByLanguage } from '../base/own-words.js';
import { renderShow, type AskView } from './ask-view.js';
import { askStyles } from './ask.styles.js';
import { AskingController } from './asking-controller.js';
import { renderAsking, roomOf } from './asking-view.js';
import { CatalogueController } from './catalogue-controller.js';
import type { CataloguesInput } from './catalogue-sources.js';
import { EMPTY_STATE, factOf, toEnquiry } from './enquiry-state.js';
import { holdOf } from './held-offers.js';
import { renderList } from './list-view.js';
import { isFocusFree, orGoOnAt } from './held-focus.js';
import { titleOf } from './need-title.js';
import { limitsOf, presetMunicipality, presetNeeds, warnOfUnknown } from './presets.js';
import type { Finder, Remembered } from './remembered.js';
import { isTraced } from './remembered-trace.js';
import { stairStyles } from './stair.styles.js';
import type { SourceTexts } from './source-texts.da.js';
import type { Tables } from '../base/tables.js';
import { textsFor } from '../base/texts-for.js';
import { da, type FinderTexts } from './texts.da.js';
import { en } from './texts.en.js';

const textsOf = textsFor('finder', { da, en });
/** Texts that a host may put its own in place of: by their keys, and by the name of their table what comes when it is opened. */
export type OwnFinderTexts = FinderTexts &
  AllTexts &
  SourceTexts &
  Pick<
    Tables,
    | 'base'
    | 'comparison'
    | 'failure'
    | 'finding'
    | 'findingFold'
    | 'linked'
    | 'remembering'
    | 'takeAway'
    | 'takeAwayFold'
  >;
/** Properties that are part of the question; setting one changes the answer on show. */
const ASKED_BY_HOST = ['needs', 'municipality', 'maxOffers', 'minSystems'] as const;
/** Whoever still stands on one of these waits for the answer. */
const ASKING_FOR_IT = '.show button, [role="alert"] button';

/**
 * Finds the best *joint* offer for a small company: which offers from which of the three public systems handle which
 * need, in which order, and why.
 *
 * @summary The joint-offer finder: needs in, best combinations across the systems out.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The element has painted.
 * @fires {KoblingChangeEvent} kobling-change - The reader changed needs, facts or an answer; carries what and how many.
 * @fires {KoblingSavedEvent} kobling-saved - What the reader asked is kept for the next visit.
 * @fires {KoblingResultEvent} kobling-result - A joint offer is on show; carries the ids of its offers.
 * @fires {KoblingErrorEvent} kobling-error - A catalogue could not be used; carries its name and a code.
 */
export class KoblingOfferFinder extends KoblingElement {
  static override styles = [baseStyles, weaveStyles, stairStyles, askStyles];

  declare texts: OwnTextsByLanguage<OwnFinderTexts> | undefined;

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

  readonly #supply: CatalogueController = new CatalogueController({
    element: this,
    question: () => {
      const { asked } = this.#asking;
      const { pin } = asked;
      const needs = asked.needs.map(({ id }) => id);
      return { needs, pin, municipality: factOf(asked, 'municipality'), wanted: this.#answer.wanted };
    },
    onChange: (said) => void this.#find(said),
    announce: (said) => this.announce(said),
  });
  readonly #answer: AnswerController = new AnswerController(
    this,
    () => {
      const { asked } = this.#asking;
      const supply = this.#supply.ready;
      return (
        supply && {
          catalogues: supply.catalogues,
          complete: supply.complete,
          enquiry: toEnquiry(asked, this.limits),
          held: asked,
        }
      );
    },
    {
      onStyles: (styles) => this.wear(styles),
      onAnswer: (isFirst) => {
        this.#isLed = isFirst && isFocusFree(this, ASKING_FOR_IT);
        if (this.#isLed) void this.focusOn('answer');
        // The list folds away under whoever is in it.
        else if (isFirst) void this.updateComplete.then(orGoOnAt(this.shadowRoot, '.list > summary'));
      },
    },
  );
  readonly #asking = new AskingController(
    this,
    () => this.t,
    (...change) => this.#onChange(...change),
  );

  /** Remembers what is asked; comes with the first thing that the reader does, or where something is kept. */
  #remembered: Remembered | undefined;
  readonly #finder: Finder = {
    host: this,
    asking: this.#asking,
    answer: this.#answer,
    supply: this.#supply,
    link: '',
    isOwn: false,
    afresh: (needs = this.needs, place = this.municipality) => ({
      ...EMPTY_STATE,
      needs: presetNeeds(needs),
      municipality: presetMunicipality(place),
    }),
    find: (said) => this.#find(said),
  };
  /** Which store was looked into. */
  #place = '';

  /** What is told of the link that the page was opened by. */
  @state() private linked = '';
  /** Focus has gone to the answer: it need not be told. */
  #isLed = false;

  private get t() {
    return textsOf(this);
  }

  private get limits() {
    return limitsOf(this.maxOffers, this.minSystems);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.catalogues ??= jsonChild(this, 'catalogues') as CataloguesInput | undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const asking = this.#asking;
    if (changed.has('needs') || changed.has('municipality')) warnOfUnknown(this.needs, this.municipality);
    if (changed.has('needs')) asking.asked = { ...asking.asked, needs: presetNeeds(this.needs) };
    if (changed.has('municipality'))
      asking.asked = { ...asking.asked, municipality: presetMunicipality(this.municipality) };
    if (changed.has('catalogues') || !this.hasUpdated) void this.#supply.load(this.catalogues);
    else if (ASKED_BY_HOST.some((name) => changed.has(name))) void this.#answer.find();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const place = `${this.effectiveStorage} ${this.effectiveWorkspace}`;
    if (place !== this.#place) void this.#begin(place);
  }

  /** A link to a question goes before what the reader has asked last, and that before what the page has set. */
  async #begin(place: string): Promise<void> {
    const isFirst = this.#place === '';
    this.#place = place;
    const { hash } = this.ownerDocument.location;
    if (isFirst && hash.startsWith('#kobling=')) {
      this.#finder.link = hash;
      await this.withPart(() => this.#open(hash));
    }
    if (await isTraced(this.effectiveStorage, this.effectiveWorkspace))
      await this.withPart(async () => (await this.#memory()).recall(), 'store');
  }

  async #memory(): Promise<Remembered> {
    const part = await loadFinderPart.remembered();
    return (this.#remembered ??= new part.Remembered(this.#finder));
  }

  /** The reader has done something: from now on it is remembered. */
  #keep(): void {
    this.#finder.isOwn = true;
    void this.withPart(async () => (await this.#memory()).keep(), 'store');
  }

  /** The page was opened by a link to a question. */
  async #open(hash: string): Promise<void> {
    const linked = (await loadFinderPart.linked()).readLinked(hash, this);
    if (!linked) {
      this.#finder.link = '';
      return;
    }
    const { asked, kind, said } = linked;
    this.linked = said;
    if (asked) this.#asking.asked = asked;
    if (asked) this.#answer.open(kind);
    await this.#find(said);
  }

  async #onChange(what: string, count: number, said?: string): Promise<void> {
    this.dispatchEvent(new KoblingChangeEvent(what, count));
    if (what === 'question') this.linked = '';
    this.#keep();
    await this.#find(said);
  }

  /** Answers what is asked now; says what was done, and what came of it where focus does not go there. */
  async #find(said = ''): Promise<void> {
    this.#isLed = false;
    const found = this.#answer.find();
    const isFollowed = this.#view !== undefined;
    if (!isFollowed && said) this.announce(said);
    await found;
    await this.updateComplete;
    if (!this.#view && this.#answer.wanted && isFocusFree(this, ASKING_FOR_IT))
      this.shadowRoot?.querySelector<HTMLElement>('[role="alert"] button')?.focus();
    if (!this.#isLed) this.#tell(isFollowed ? said : '');
  }

  /** Says what was done, and what the answer is now. */
  #tell(said: string): void {
    const view = this.#view;
    if (view) this.announce(`${said} ${this.#answer.computing ? '' : view.t.changed(view.title)}`.trim());
  }

  readonly #onRetry = async (): Promise<void> => {
    const goOn = orGoOnAt(this.shadowRoot, '#field, .show button, #answer');
    await this.#supply.retry();
    if (this.#supply.failed.length === 0) this.announce(this.t.fetched);
    await this.updateComplete;
    goOn();
  };

  readonly #onShow = (): void => {
    if (this.#asking.asked.needs.length === 0) {
      this.announce(this.t.needFirst);
      void this.focusOn('field');
    } else if (this.#pending) {
      this.announce(this.t.computing);
    } else {
      this.#answer.ask();
      this.#keep();
      if (this.#supply.asksPlace) this.#supply.askPlace();
      else void this.#find(this.t.computing);
    }
  };

  readonly #onWish = (kind: JointOfferKind, said: string): void => {
    this.#answer.show(kind);
    this.#keep();
    this.#tell(said);
  };

  readonly #onCopy = async (): Promise<void> => {
    const view = this.#view;
    if (!view) return;
    const copied = await this.#answer.copy(view);
    this.announce(copied ? view.t.copied : view.t.copyFailed);
  };

  /** The first answer is on its way; where the reader has to say more first it is not. */
  get #pending(): boolean {
    return this.#answer.pending && !this.#supply.asksPlace;
  }

  get #askView(): AskView {
    const { t } = this;
    const asking = this.#asking;
    return {
      asking,
      t,
      locale: this.locale,
      narrow: this.narrow,
      pitch: pitchFor(this.narrow, asking.asked.needs.length),
      answered: this.#answer.answer !== undefined,
      pending: this.#pending,
      supply: this.#supply.loading ? t.loading : t.offersFrom(...this.#supply.size),
      onShow: this.#onShow,
    };
  }

  /** The answer as it is painted; undefined before there is one. */
  get #view(): AnswerView | undefined {
    const { narrow } = this;
    const { asked, onAnswer, onHold } = this.#asking;
    const municipality = factOf(asked, 'municipality');
    return this.#answer.view({
      locale: this.locale,
      own: this.own,
      level: this.level + 1,
      narrow,
      pitch: pitchFor(narrow, asked.needs.length),
      needs: asked.needs.map(({ id }) => id),
      place: MUNICIPALITIES.find(({ code }) => code === municipality)?.name ?? '',
      titleOf,
      asked,
      holdOf: (ref) => holdOf(asked, ref),
      onHold,
      answers: asked.facts,
      ...this.limits,
      onAnswer,
      onWish: this.#onWish,
      onCopy: () => void this.#onCopy(),
      onPrint: () => this.ownerDocument.defaultView?.print(),
    });
  }

  #renderResult(): TemplateResult | typeof nothing {
    const { part, computing } = this.#answer;
    const view = this.#view;
    if (!view || !part) return nothing;
    return html`<div class="result" aria-busy=${computing ? 'true' : 'false'}>${part.renderAnswer(view)}</div>`;
  }

  protected override renderContent(): TemplateResult {
    const view = this.#askView;
    const { noneLoaded } = this.#supply;
    return html`<section
      aria-label=${this.landmark(this.t.region)}
      class="cloth-ground ${roomOf(view.pitch)}"
      data-rr-mask
    >
      ${this.heading(this.t.title)} ${this.linked && html`<p class="note">${this.linked}</p>`} ${renderAsking(view)}
      ${noneLoaded ? nothing : renderShow(view)} ${this.#remembered?.render()}
      ${this.#supply.render(this.level + 1, () => void this.#onRetry())}
      ${noneLoaded ? html`<slot></slot>` : nothing} ${renderList(view)}${this.#renderResult()}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-offer-finder': KoblingOfferFinder;
  }
}
