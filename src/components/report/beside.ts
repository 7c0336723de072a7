import { html, nothing, type TemplateResult } from 'lit';
import type { Instrument, Round } from '../../core/model/assessment.js';
import type { Report } from '../../core/model/report.js';
import { textIn } from '../../core/model/text.js';
import type { KoblingElement } from '../base/element.js';
import type { RoundController } from '../base/round-controller.js';
import { roundKey } from '../base/round-keys.js';
import { besideTexts } from './beside-texts.js';
import { Fold } from './fold.js';
import { knownRounds, type FigureRule, type KnownRound } from './known-rounds.js';
import { Notes } from './notes.js';
import type { Moved } from './position-view.js';
import type { ReportView } from './report-view.js';
import { renderCounted } from './counted-view.js';
import { renderSigns } from './signs-view.js';

type TimePart = typeof import('../../parts/report-time.js');
type MeetingPart = typeof import('../../parts/report-meeting.js');
type ExpertPart = typeof import('../../parts/report-expert.js');
export type Wear = (styles: { readonly cssText: string }) => void;

/** How rounds are shown over time: equal views. */
export const TIME_VIEWS = ['slope', 'dots', 'table'] as const;
export type TimeViewName = (typeof TIME_VIEWS)[number];

/**
 * What stands beside a round's report and needs more than the report: the rounds before it, what was agreed on it, the
 * meeting, the expert's figures. It reads the store with the report and paints as a part of it.
 */
export class Beside {
  /** The closed rounds up to this one; empty where it is the only one. */
  rounds: readonly KnownRound[] = [];
  readonly notes: Notes;
  /** Some of the people were counted on a kiosk, so there are no rows of single people. */
  isTallied = false;
  timeView: TimeViewName = 'slope';

  readonly host: KoblingElement;
  readonly #wear: Wear;
  readonly #rule: FigureRule;
  readonly #meeting: Fold<MeetingPart>;
  readonly #expert: Fold<ExpertPart>;
  #time: TimePart | undefined;
  #key = '';
  #round: Round | undefined;
  #reading = 0;

  constructor(host: KoblingElement, wear: Wear, rule: FigureRule) {
    this.host = host;
    this.notes = new Notes(host);
    this.#wear = wear;
    this.#rule = rule;
    this.#meeting = new Fold(host, 'meeting', wear, () => import('../../parts/report-meeting.js'));
    this.#expert = new Fold(host, 'expert', wear, () => import('../../parts/report-expert.js'));
  }

  /** Reads what belongs to the report on show; the last call counts. */
  async read(
    answers: Pick<RoundController, 'store' | 'publication'>,
    instrument: Instrument,
    round: string | null,
    report: Report | undefined,
  ): Promise<void> {
    const { store } = answers;
    const key = roundKey(instrument.id, round);
    // Nothing of another round may stand beside this one's figures, not even for a moment.
    if (key !== this.#key) this.clear();
    this.#key = key;
    if (!store || !report || report.suppressed) return;
    const reading = ++this.#reading;
    try {
      this.#round = (await store.get('rounds', key))?.value;
      const rounds = await knownRounds(store, { instrument, key, report }, this.#rule);
      if (rounds.length > 1 && !this.#time) {
        this.#time = await import('../../parts/report-time.js');
        this.#wear(this.#time.styles);
      }
      await this.notes.read(store, key, rounds.at(-2)?.key ?? '', () => reading === this.#reading);
      if (reading !== this.#reading) return;
      this.rounds = rounds;
    } catch (error) {
      // The element has left the page, or shows another workspace: what it was reading is closed.
      if (answers.store !== store) return;
      throw error;
    }
    this.isTallied = answers.publication.published.some(({ format }) => format === 'kobling-tally');
    this.host.requestUpdate();
  }

  /** The figures are gone, and with them all that stood beside them. */
  clear(): void {
    this.#reading += 1;
    this.#round = undefined;
    this.rounds = [];
    this.notes.clear();
  }

  /** What the coordinator calls the round on show, else how it is known; empty where it is no round. */
  get roundName(): string {
    const { title } = this.#round ?? {};
    return title ? textIn(title, this.host.locale) : this.#key.slice(this.#key.indexOf('@') + 1);
  }

  /** Shows something that only the screen knows of. */
  show(change: () => void): void {
    change();
    this.host.requestUpdate();
  }

  /** What has become of what was agreed on the report before. */
  renderAgreed(view: ReportView): unknown {
    return this.#time && this.notes.agreed.length > 0 ? this.#time.renderAgreed(view, this) : nothing;
  }

  /** What stands under the themes: countable facts, with how they have changed, and signs to ask about. */
  renderMore(view: ReportView): unknown {
    const verdict = (id: string) =>
      this.#time && this.rounds.length > 1 ? this.#time.verdictOn(view, this, id) : '';
    return html`${renderCounted(view, verdict)}${renderSigns(view)}`;
  }

  renderTime(view: ReportView): unknown {
    return this.#time && this.rounds.length > 1 ? this.#time.renderTime(view, this) : nothing;
  }

  /** How Figure 1's middle has moved; undefined where there is nothing to compare with. */
  moved(view: ReportView): Moved | undefined {
    return this.#time && this.rounds.length > 1 ? this.#time.movedTo(view, this) : undefined;
  }

  renderFolds(view: ReportView): TemplateResult {
    const t = besideTexts(view);
    const hasTalk = view.report.dialoguePoints.length > 0;
    return html`${
      hasTalk ? this.#meeting.render(t.meeting, t.moment, (part) => part.renderMeeting(view, this)) : nothing
    }
    ${this.#expert.render(t.expert, t.moment, (part) => part.renderExpert(view, this.isTallied))}`;
  }
}
