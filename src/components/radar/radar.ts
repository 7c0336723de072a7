import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Instrument } from '../../core/model/assessment.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent, KoblingErrorEvent, KoblingResultEvent } from '../base/events.js';
import { isInMemory, renderHandIn } from '../base/hand-in.js';
import { loadInstrument, toFailure, type InstrumentFailure } from '../base/instrument-source.js';
import { jsonChild } from '../base/json-child.js';
import { RoundController, type HandedIn } from '../base/round-controller.js';
import { weaveStyles } from '../base/weave.styles.js';
import type { Cover } from './body.js';
import { radarStyles } from './radar.styles.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

const TEXTS = { da, en };
const VIEWS = ['radar', 'dots', 'table'] as const;
type View = (typeof VIEWS)[number];
type Body = Awaited<ReturnType<typeof loadPart.radar>>;

/**
 * A team's cover of the four coupling functions and their competences. It says something about the team; it never ranks
 * or labels a person.
 *
 * @summary The coupling-competence radar: a team's cover as radar, dot plot or table.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The element has painted.
 * @fires {KoblingChangeEvent} kobling-change - The reader chose another view.
 * @fires {KoblingResultEvent} kobling-result - A team's cover is on show; carries how many responses it rests on.
 * @fires {KoblingErrorEvent} kobling-error - The instrument or a file could not be used.
 * @csspart content - Everything the element paints.
 * @cssproperty --kobling-accent - Accent colour, where the attribute `accent` is not set.
 */
export class KoblingRadar extends KoblingElement {
  static override styles = [baseStyles, weaveStyles, radarStyles];

  /** Id of a built-in instrument or an address; by property also an instrument object. */
  @property() instrument: unknown = 'coupling';
  /** Name of the round. */
  @property() round: string | undefined;
  /** `radar`, `dots` or `table`; without it dots where there is little room, else radar. */
  @property() view: View | undefined;

  @state() private loaded: Instrument | undefined;
  @state() private broken: InstrumentFailure | undefined;
  @state() private cover: Cover | undefined;
  @state() private handedIn: readonly HandedIn[] = [];

  #load: AbortController | undefined;
  readonly #round = new RoundController(
    this,
    loadPart.radar,
    () => void this.withPart(() => this.#compute()),
  );
  /** Figures and drawing, loaded with the first thing to show. */
  #body: Body | undefined;

  private get t() {
    return TEXTS[this.locale];
  }

  protected override get isPainted(): boolean {
    return this.broken !== undefined || (this.loaded !== undefined && this.#round.isRead);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const child = jsonChild(this, 'instrument');
    if (child !== undefined) this.instrument = child;
    if (this.hasUpdated && !this.loaded && !this.broken) void this.#loadInstrument();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#load?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('instrument') || changed.has('round')) void this.#loadInstrument();
  }

  async #loadInstrument(): Promise<void> {
    this.#load?.abort();
    const { signal } = (this.#load = new AbortController());
    this.broken = undefined;
    try {
      const instrument = await loadInstrument(this.instrument, this.ownerDocument.URL, signal);
      if (signal.aborted) return;
      this.loaded = instrument;
      this.#round.use(instrument, this.round ?? null);
    } catch (error) {
      if (signal.aborted) return;
      this.broken = toFailure(error, this.instrument);
      this.dispatchEvent(new KoblingErrorEvent(this.broken.error, this.broken.code, this.broken.file));
    }
  }

  /** A team's cover once the round is closed; before that one's own, while nobody else has answered. */
  get #isShown(): boolean {
    const { publication, responses } = this.#round;
    return publication.status === 'closed' || responses.length === 1;
  }

  /** Derived once a change has come in; nothing is computed while painting. */
  async #compute(): Promise<void> {
    if (this.#isShown) this.#body ??= await loadPart.radar();
    // Asked again: the round may have changed while the part was on its way.
    const { publication, minGroup, responses } = this.#round;
    const instrument = this.loaded;
    const body = this.#body;
    if (!instrument || !body || !this.#isShown) {
      this.cover = undefined;
      return;
    }
    this.wear(body.bodyStyles);
    const people = publication.status === 'closed' ? publication.published : responses;
    this.cover = body.coverOf(instrument, people, minGroup);
    if (this.cover?.of !== 'team') return;
    const ids = instrument.dimensions.map(({ id }) => id);
    this.dispatchEvent(new KoblingResultEvent('radar', this.cover.people, ids));
  }

  async #onFiles(files: readonly File[]): Promise<void> {
    this.handedIn = await this.#round.handIn(files);
    for (const { failure, name } of this.handedIn)
      if (failure) this.dispatchEvent(new KoblingErrorEvent(failure.error, failure.code, name));
  }

  #choose(view: View): void {
    this.view = view;
    this.dispatchEvent(new KoblingChangeEvent('view', VIEWS.indexOf(view)));
  }

  #renderState(): TemplateResult {
    const { t } = this;
    const { publication, responses, minGroup } = this.#round;
    const isClosed = publication.status === 'closed';
    const count = isClosed ? publication.published.length : responses.length;
    if (publication.status === 'withdrawn')
      return html`${this.heading(t.withdrawnTitle)}
        <p class="measure">${t.withdrawnText}</p>
        ${
          publication.mayTakeIn
            ? html`<div class="actions">
              <button type="button" class="solid" @click=${() => void this.#round.publish()}>${t.showAgain}</button>
            </div>`
            : nothing
        }`;
    if (count === 0)
      return html`${this.heading(t.title)}
        <p><b>${t.emptyTitle}.</b></p>
        <p class="measure">${t.emptyText}</p>`;
    if (count < minGroup)
      return html`${this.heading(t.fewTitle(minGroup - count))}
        <p class="measure">${t.people(count)} ${t.fewText(minGroup)}</p>`;
    // Closed, and the figures are on their way.
    if (isClosed) return html`<p class="note">${t.loading}</p>`;
    return html`${this.heading(t.openTitle)}
      <p class="measure">${t.people(count)} ${t.openText}</p>
      <div class="actions">
        <button type="button" class="solid" @click=${() => void this.#round.publish()}>${t.close}</button>
      </div>
      ${this.#round.isPublishingFailed ? html`<p role="alert">${t.notPublished}</p>` : nothing}`;
  }

  #renderBody(): TemplateResult {
    const { cover, narrow, loaded } = this;
    const body = this.#body;
    if (!cover || !body || !loaded) return html`<div class="state">${this.#renderState()}</div>`;
    const { publication } = this.#round;
    return body.renderCover({
      locale: this.locale,
      level: this.level,
      narrow,
      instrument: loaded,
      cover,
      view: VIEWS.find((view) => view === this.view) ?? (narrow ? 'dots' : 'radar'),
      waiting: publication.status === 'closed' ? publication.waiting : 0,
      mayTakeIn: publication.mayTakeIn,
      onView: (view) => this.#choose(view),
      onTakeIn: () => void this.#round.publish(),
    });
  }

  protected override renderContent(): TemplateResult {
    const { t, broken, loaded } = this;
    const name = this.landmark(t.region);
    if (broken)
      return html`<section aria-label=${name}>
        <div class="error">
          ${this.heading(t.failedTitle)}
          <p>${t.failedText}</p>
          <p class="code" lang="en" translate="no">${broken.detail}</p>
        </div>
      </section>`;
    if (!loaded || !this.#round.store || !this.#round.isRead)
      return html`<section aria-label=${name}><p class="note">${t.loading}</p></section>`;
    return html`<section aria-label=${name} data-rr-mask>
      ${this.#renderBody()}
      ${renderHandIn({
        t,
        level: this.level + 1,
        handedIn: this.handedIn,
        memory: isInMemory(this.#round.store.status),
        onFiles: (files) => void this.#onFiles(files),
      })}
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-radar': KoblingRadar;
  }
}
