import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Report } from '../../core/model/report.js';
import { textIn } from '../../core/model/text.js';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { downloadText } from '../base/download.js';
import { KoblingElement } from '../base/element.js';
import { KoblingErrorEvent, KoblingResultEvent } from '../base/events.js';
import { isInMemory, renderHandIn } from '../base/hand-in.js';
import { loadInstrument, toFailure, type InstrumentFailure } from '../base/instrument-source.js';
import { jsonChild } from '../base/json-child.js';
import { RoundController, type HandedIn } from '../base/round-controller.js';
import { threadAt, WIDE } from '../base/weave.js';
import { weaveStyles } from '../base/weave.styles.js';
import { renderCounts } from './counts-view.js';
import { reportStyles } from './report.styles.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

const TEXTS = { da, en };
type Body = Awaited<ReturnType<typeof loadPart.report>>;

/**
 * What a group's answers say: where people agree, where they differ, and what to talk about. Figures only of a closed
 * round, and never of fewer than five people.
 *
 * @summary The group's report: profile, agreement, differences, points to talk about.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The element has painted.
 * @fires {KoblingResultEvent} kobling-result - A report is on show; carries how many responses it rests on.
 * @fires {KoblingErrorEvent} kobling-error - The instrument or a file could not be used.
 * @csspart content - Everything the element paints.
 * @cssproperty --kobling-accent - Accent colour, where the attribute `accent` is not set.
 */
export class KoblingReport extends KoblingElement {
  static override styles = [baseStyles, weaveStyles, reportStyles];

  /** Id of a built-in instrument or an address; by property also an instrument object. */
  @property() instrument: unknown = 'partnership-short';
  /** Name of the round. */
  @property() round: string | undefined;

  @state() private loaded: Instrument | undefined;
  @state() private broken: InstrumentFailure | undefined;
  @state() private report: Report | undefined;
  @state() private handedIn: readonly HandedIn[] = [];

  #load: AbortController | undefined;
  readonly #round = new RoundController(
    this,
    loadPart.report,
    () => void this.withPart(() => this.#compute()),
  );
  /** Figures and drawing, loaded with the first closed round. */
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

  /** Derived once a change has come in; nothing is computed while painting. */
  async #compute(): Promise<void> {
    const { publication, minGroup, split } = this.#round;
    if (!this.loaded || publication.status !== 'closed') {
      this.report = undefined;
      return;
    }
    this.#body ??= await loadPart.report();
    this.wear(this.#body.bodyStyles);
    this.report = this.#body.createReport(this.loaded, publication.published, { minGroup, split });
    const themes = this.report.dimensions.map(({ id }) => id);
    this.dispatchEvent(new KoblingResultEvent('report', this.report.respondents, themes));
  }

  async #onFiles(files: readonly File[]): Promise<void> {
    this.handedIn = await this.#round.handIn(files);
    for (const { failure, name } of this.handedIn)
      if (failure) this.dispatchEvent(new KoblingErrorEvent(failure.error, failure.code, name));
  }

  async #export(body: Body, report: Report): Promise<void> {
    const { loaded, locale } = this;
    if (!loaded) return;
    const writers = await loadPart.exports();
    const name = writers.safeFileName(
      ['kobling', loaded.id, this.round ?? ''].filter(Boolean).join('-'),
      'csv',
    );
    const options = { locale, ...body.csvWords(locale) };
    downloadText(
      this,
      name,
      writers.toCsv(writers.reportRows(report, loaded, options), { locale }),
      'text/csv',
    );
  }

  #renderThreads(there: number, needed: number): TemplateResult {
    return html`<div class="threads">
      <svg class="cloth" aria-hidden="true">
        ${Array.from({ length: Math.max(there, needed) }, (_, i) => {
          const x = `${threadAt(WIDE, i)}em`;
          return svg`<line class=${i < there ? 'there' : 'lacking'} x1=${x} x2=${x} y1="0" y2="100%"></line>
            ${i < there ? svg`<circle class="neutral" cx=${x} cy="100%" r="0.14em"></circle>` : nothing}`;
        })}
      </svg>
    </div>`;
  }

  #systems(): Partial<Record<(typeof SYSTEMS)[number], number>> {
    return Object.fromEntries(
      SYSTEMS.map((system) => [
        system,
        this.#round.responses.filter(({ respondent }) => respondent.system === system).length,
      ]),
    );
  }

  #renderState(instrument: Instrument): TemplateResult {
    const { t } = this;
    const { publication, responses, minGroup } = this.#round;
    const title = t.title(textIn(instrument.title, this.locale));
    const isClosed = publication.status === 'closed';
    const count = isClosed ? publication.published.length : responses.length;
    if (publication.status === 'withdrawn')
      return html`<div class="state">
        ${this.heading(t.withdrawnTitle)}
        <p class="measure">${t.withdrawnText}</p>
        ${this.#renderTakeIn()}
      </div>`;
    if (count === 0)
      return html`<div class="state">
        ${this.heading(title)}
        <p><b>${t.empty}.</b></p>
        <p class="measure">${t.emptyText}</p>
      </div>`;
    if (count < minGroup)
      return html`<div class="state">
        ${this.heading(t.fewTitle(minGroup - count))} ${this.#renderThreads(count, minGroup)}
        <p class="measure">${t.fewText(count, minGroup)}</p>
        <p class="note">${renderCounts(t, count, this.#systems())}</p>
        ${isClosed ? this.#renderTakeIn() : nothing}
      </div>`;
    // Closed, and the figures are on their way.
    if (isClosed) return html`<p class="note">${t.loading}</p>`;
    return html`<div class="state">
      ${this.heading(t.openTitle)}
      <p>${renderCounts(t, count, this.#systems())}</p>
      <p class="measure">${t.openText}</p>
      <div class="actions">
        <button type="button" class="solid" @click=${() => void this.#round.publish()}>${t.close}</button>
      </div>
      <p class="note">${t.closeNote}</p>
      ${this.#renderNotPublished()}
    </div>`;
  }

  #renderNotPublished(): TemplateResult | typeof nothing {
    return this.#round.isPublishingFailed ? html`<p role="alert">${this.t.notPublished}</p>` : nothing;
  }

  #renderTakeIn(): TemplateResult | typeof nothing {
    const { t } = this;
    const { waiting, mayTakeIn } = this.#round.publication;
    if (waiting === 0) return nothing;
    return html`<p class="note measure">
      ${t.waiting(waiting)} ${t.waitingWhy}
      ${
        mayTakeIn
          ? html`<button type="button" class="link" @click=${() => void this.#round.publish()}>${t.takeIn}</button>`
          : nothing
      }
    </p>
    ${this.#renderNotPublished()}`;
  }

  #renderBody(instrument: Instrument): TemplateResult {
    const { locale, level, report } = this;
    const body = this.#body;
    if (!body || !report || report.suppressed) return this.#renderState(instrument);
    return body.renderReport({
      t: body.textsIn(locale),
      locale,
      level,
      instrument,
      report,
      waiting: this.#renderTakeIn(),
      onExport: () => void this.#export(body, report),
      onPrint: () => this.ownerDocument.defaultView?.print(),
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
      ${this.#renderBody(loaded)}
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
    'kobling-report': KoblingReport;
  }
}
