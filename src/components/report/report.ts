import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Report } from '../../core/model/report.js';
import { loadReportPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { ChosenInstrument } from '../base/chosen-instrument.js';
import { KoblingChangeEvent, KoblingResultEvent } from '../base/events.js';
import { RoundElement } from '../base/round-element.js';
import { textsFor } from '../base/texts-for.js';
import { weaveStyles } from '../base/weave.styles.js';
import type { ReportViewName } from './report-view.js';
import type { Region } from '../base/tables.js';

const shellTexts = textsFor('reportShell', { da: { region: 'Rapport' }, en: { region: 'Report' } });
type Body = Awaited<ReturnType<typeof loadReportPart.body>>;
type Beside = Awaited<ReturnType<Body['loadBeside']>>;

/**
 * What a group's answers say: where people agree, where they differ, and what to talk about. Figures only of a closed
 * round, and never of fewer than five people. Here a round is set up and handed out as a link, a QR picture or a file, and what
 * people hand in – files, codes, pictures – is taken in.
 *
 * @summary The group's report: profile, agreement, differences, points to talk about.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The element has painted.
 * @fires {KoblingChangeEvent} kobling-change - The reader chose another view.
 * @fires {KoblingResultEvent} kobling-result - A report is on show; carries how many responses it rests on.
 * @fires {KoblingErrorEvent} kobling-error - The instrument or a file could not be used.
 */
export class KoblingReport extends RoundElement {
  static override styles = [baseStyles, weaveStyles];

  /** Id of a built-in instrument or an address; by property also an instrument object. */
  @property() instrument: unknown = 'partnership-short';
  /** Name of the round; without one the reader chooses among the rounds set up here. */
  @property() round: string | undefined;
  /**
   * Address of the page where people answer, relative to this one; it is filled in where a round is set up. Without it,
   * this page, if it has a questionnaire.
   */
  @property({ attribute: 'answer-page' }) override answerPage: string | undefined;

  @state() private report: Report | undefined;
  @state() private view: ReportViewName = 'figure';

  /** Figures and drawing, loaded with the first closed round. */
  #body: Body | undefined;
  /** Other rounds, the meeting, the expert's figures: loaded once the report stands. */
  #loadedBeside: Beside | undefined;
  /** The same once it has read what belongs to the round: it comes on show whole. */
  #beside: Beside | undefined;
  /** The report that the page has been told of. */
  #told = '';
  #leavePaper: (() => void) | undefined;

  protected get kind() {
    return 'report' as const;
  }

  protected get region(): string {
    return shellTexts(this).region;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leavePaper?.();
    this.#leavePaper = undefined;
  }

  protected override choosing(own: Instrument): ChosenInstrument | undefined {
    // Where the host names the round, its questionnaire is the host's choice too.
    return this.round === undefined ? new ChosenInstrument(own) : undefined;
  }

  protected loadRule() {
    return loadReportPart.body();
  }

  protected async compute(): Promise<void> {
    if (!this.loaded || this.answers.publication.status !== 'closed') {
      this.report = undefined;
      this.#told = '';
      this.#loadedBeside?.clear();
      return;
    }
    this.#body ??= await loadReportPart.body();
    // Asked again: the round may have changed while the part was on its way.
    const { publication, minGroup, split } = this.answers;
    if (!this.loaded || publication.status !== 'closed') return;
    this.wear(this.#body.bodyStyles);
    this.wear(this.#body.positionStyles);
    this.#leavePaper ??= this.#body.unfoldOnPaper(this.renderRoot, this.ownerDocument.defaultView);
    this.report = this.#body.createReport(this.loaded, publication.published, { minGroup, split });
    this.#tell(this.report);
    // By itself: the report is there, whether or not this can be had.
    void this.withPart(() => this.#readBeside(this.#body));
  }

  /** Says once that a report is on show: what is written beside it, by whoever, makes it no other. */
  #tell(report: Report): void {
    const told = JSON.stringify(report);
    if (told === this.#told) return;
    this.#told = told;
    const themes = report.dimensions.map(({ id }) => id);
    this.dispatchEvent(new KoblingResultEvent('report', report.respondents, themes));
  }

  async #readBeside(body: Body | undefined): Promise<void> {
    if (!body || !this.loaded) return;
    this.#loadedBeside ??= await body.loadBeside(this, (styles) => this.wear(styles));
    await this.#loadedBeside.read(this.answers, this.loaded, this.answers.round, this.report);
    if (this.#beside) return;
    this.#beside = this.#loadedBeside;
    this.requestUpdate();
  }

  protected renderFigures(titleId: string, waiting: unknown): TemplateResult | undefined {
    const { locale, own, level, report, loaded: instrument } = this;
    const body = this.#body;
    if (!body || !instrument || !report || report.suppressed) return undefined;
    return body.renderReport({
      t: body.textsIn(this),
      locale,
      own,
      level,
      titleId,
      instrument,
      report,
      waiting,
      view: this.view,
      onView: (view) => {
        this.view = view;
        this.dispatchEvent(new KoblingChangeEvent('view', view === 'table' ? 1 : 0));
      },
      beside: this.#beside,
      onExport: () =>
        void this.withPart(() => body.exportReport(this, report, instrument, this.answers.round)),
      onPrint: () => this.ownerDocument.defaultView?.print(),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-report': KoblingReport;
  }
}

declare module '../base/tables.js' {
  interface Tables {
    reportShell: Region;
  }
}
