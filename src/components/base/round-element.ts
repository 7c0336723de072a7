import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Instrument } from '../../core/model/assessment.js';
import { loadRoundPart } from '../../parts.js';
import type { ChosenInstrument } from './chosen-instrument.js';
import { KoblingElement } from './element.js';
import { FailureController } from './failure-controller.js';
import { loadInstrument } from './instrument-source.js';
import { jsonChild } from './json-child.js';
import { RoundController, type PublicationRule } from './round-controller.js';
import { textsFor } from './texts-for.js';
import type { RoundKind } from './round-texts.da.js';
import type { Waiting } from './tables.js';

/** What stands around a round's figures, loaded on demand: its words and its states. */
type Surround = Awaited<ReturnType<typeof loadRoundPart.round>>;
/** How responses come in, who is missing, and how a round is set up; loaded beside it. */
type Desk = InstanceType<Awaited<ReturnType<typeof loadRoundPart.handIn>>['RoundDesk']>;

/** Id of the heading that focus goes to. */
const TITLE = 'title';
/** All other words come with the part that this waits for. */
const waitTexts = textsFor('roundWait', {
  da: { wait: 'Henter svarene …' },
  en: { wait: 'Fetching the answers …' },
});

/**
 * What shows the answers of a round: finds the instrument, follows the round in the store, closes it, takes in what is handed in.
 * Report and radar differ in the figures alone.
 */
export abstract class RoundElement extends KoblingElement {
  /** Id of a built-in instrument or an address; by property also an instrument object. */
  abstract instrument: unknown;
  /** Name of the round. */
  abstract round: string | undefined;

  @state() protected loaded: Instrument | undefined;
  @state() private surround: Surround | undefined;

  protected readonly answers = new RoundController(
    this,
    () => this.loadRule(),
    async () => {
      // The reader may have gone over to another questionnaire.
      this.loaded = this.answers.instrument;
      // What may no longer be shown is gone before anything is waited for.
      await Promise.all([this.compute(), this.#loadSurround()]);
      // By itself: what is kept beside the answers holds nothing up.
      void this.withPart(async () => this.#desk?.look(), 'desk');
    },
  );
  readonly #failure = new FailureController(this);
  #load: AbortController | undefined;
  #desk: Desk | undefined;

  /** Which of the two it is, for the words. */
  protected abstract readonly kind: RoundKind;
  /** Name of the element's region. */
  protected abstract readonly region: string;
  /** Address of the page where people answer, where the host names it. */
  declare protected answerPage: string | undefined;
  /** Where the reader may go over to rounds of other questionnaires: which one is on show. */
  protected choosing?(own: Instrument): ChosenInstrument | undefined;
  /** Loads what decides on a closed round; it comes with the figures. */
  protected abstract loadRule(): Promise<PublicationRule>;
  /** Derives the figures once a change has come in; nothing is computed while painting. */
  protected abstract compute(): Promise<void>;
  /**
   * The figures, or undefined where there are none to show.
   * @param titleId id of their heading, which focus may go to
   * @param waiting what has come in since
   */
  protected abstract renderFigures(titleId: string, waiting: unknown): TemplateResult | undefined;

  protected override get isPainted(): boolean {
    if (!this.surround) return false;
    return this.#failure.told !== undefined || (this.loaded !== undefined && this.answers.isRead);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const child = jsonChild(this, 'instrument');
    if (child !== undefined) this.instrument = child;
    if (this.hasUpdated && !this.loaded && !this.#failure.told) void this.#loadInstrument();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('instrument') || changed.has('round')) void this.#loadInstrument();
  }

  protected override update(changed: PropertyValues<this>): void {
    const before = this.shadowRoot?.activeElement;
    super.update(changed);
    // A button that did its work is gone, and focus would fall to the page's start: what it led to is read on from.
    if (before && !before.isConnected)
      this.renderRoot.querySelector<HTMLElement>(`#${TITLE}, #failure`)?.focus();
  }

  async #loadSurround(): Promise<void> {
    if (this.surround) return;
    const [surround, { RoundDesk, deskStyles }] = await Promise.all([
      loadRoundPart.round(),
      loadRoundPart.handIn(),
    ]);
    this.#desk ??= new RoundDesk({
      host: this,
      answers: this.answers,
      kind: this.kind,
      instrument: () => this.loaded,
      given: () => this.round,
      answerPage: () => this.answerPage,
      level: () => this.level + 1,
    });
    this.surround = surround;
    this.wear(surround.roundStyles);
    this.wear(deskStyles);
  }

  async #loadInstrument(): Promise<void> {
    this.#load?.abort();
    const { signal } = (this.#load = new AbortController());
    this.#failure.clear();
    void this.withPart(() => this.#loadSurround());
    try {
      const instrument = await loadInstrument(this.instrument, this.ownerDocument.URL, signal);
      if (signal.aborted) return;
      this.loaded = instrument;
      this.answers.chosen = this.choosing?.(instrument);
      this.answers.use(instrument, this.round);
    } catch (error) {
      if (signal.aborted) return;
      await Promise.all([
        this.#failure.tell(error, this.instrument),
        this.withPart(() => this.#loadSurround()),
      ]);
    }
  }

  #renderRound(surround: Surround, instrument: Instrument): TemplateResult {
    const { locale, own, level, kind, answers: round } = this;
    const view = {
      locale,
      own,
      level,
      kind,
      titleId: TITLE,
      instrument,
      round,
      wait: waitTexts(this).wait,
      onClose: () => surround.askConfirm(this.renderRoot, surround.CLOSE_ROUND),
      onPublish: () => void round.publish(),
    };
    return this.renderFigures(TITLE, surround.renderWaiting(view)) ?? surround.renderRoundState(view);
  }

  #renderFailure(surround: Surround): unknown {
    const t = surround.roundTexts(this);
    return this.#failure.render({
      level: this.level,
      source: 'page',
      title: t.failedTitle[this.kind],
      safe: t.failedSafe,
      onRetry: () => void this.#loadInstrument(),
    });
  }

  protected override renderContent(): TemplateResult {
    const { loaded, surround } = this;
    const { store, isRead } = this.answers;
    const name = this.landmark(this.region);
    if (this.#failure.told)
      return html`<section aria-label=${name}>${surround ? this.#renderFailure(surround) : nothing}</section>`;
    if (!surround || !loaded || !store || !isRead)
      return html`<section aria-label=${name}><p class="note" id=${TITLE} tabindex="-1">${waitTexts(this).wait}</p></section>`;
    return html`<section aria-label=${name} data-rr-mask>
      ${this.#renderRound(surround, loaded)}
      ${this.#desk?.render()}
    </section>`;
  }
}

declare module './tables.js' {
  interface Tables {
    roundWait: Waiting;
  }
}
