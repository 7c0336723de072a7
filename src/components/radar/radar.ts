import type { TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { RoundData } from '../../core/assessment/tally-change.js';
import { loadPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { KoblingChangeEvent, KoblingResultEvent } from '../base/events.js';
import { RoundElement } from '../base/round-element.js';
import { weaveStyles } from '../base/weave.styles.js';
import type { Cover } from './body.js';

const REGION = { da: 'Koblingsradar', en: 'Coupling radar' };
const VIEWS = ['radar', 'dots', 'table'] as const;
type View = (typeof VIEWS)[number];
/** One's own response and no other, nor a tally of others. */
const isOneAlone = ([first, ...others]: RoundData): boolean =>
  first?.format === 'kobling-response' && others.length === 0;

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
export class KoblingRadar extends RoundElement {
  static override styles = [baseStyles, weaveStyles];

  /** Id of a built-in instrument or an address; by property also an instrument object. */
  @property() instrument: unknown = 'coupling';
  /** Name of the round. */
  @property() round: string | undefined;
  /** `radar`, `dots` or `table`; without it dots where there is little room, else radar. */
  @property() view: View | undefined;

  @state() private cover: Cover | undefined;

  /** Figures and drawing, loaded with the first thing to show. */
  #body: Body | undefined;

  protected get kind() {
    return 'radar' as const;
  }

  protected get region(): string {
    return REGION[this.locale];
  }

  protected loadRule() {
    return loadPart.radar();
  }

  /** A team's cover once the round is closed; before that one's own, while nobody else has answered. */
  get #isShown(): boolean {
    const { publication, data } = this.answers;
    return publication.status === 'closed' || (publication.status === 'open' && isOneAlone(data));
  }

  protected async compute(): Promise<void> {
    if (!this.#isShown) this.cover = undefined;
    else this.#body ??= await loadPart.radar();
    // Asked again: the round may have changed while the part was on its way.
    const { publication, minGroup, data } = this.answers;
    const { loaded: instrument } = this;
    const body = this.#body;
    if (!instrument || !body || !this.#isShown) {
      this.cover = undefined;
      return;
    }
    this.wear(body.bodyStyles);
    const people = publication.status === 'closed' ? publication.published : data;
    this.cover = body.coverOf(instrument, people, minGroup);
    if (this.cover?.of !== 'team') return;
    const ids = instrument.dimensions.map(({ id }) => id);
    this.dispatchEvent(new KoblingResultEvent('radar', this.cover.people, ids));
  }

  #choose(view: View): void {
    this.view = view;
    this.dispatchEvent(new KoblingChangeEvent('view', VIEWS.indexOf(view)));
  }

  protected renderFigures(titleId: string, waiting: unknown): TemplateResult | undefined {
    const { cover, narrow, loaded: instrument, locale, level } = this;
    const body = this.#body;
    if (!cover || !body || !instrument) return undefined;
    return body.renderCover({
      locale,
      level,
      titleId,
      narrow,
      instrument,
      cover,
      view: VIEWS.find((view) => view === this.view) ?? (narrow ? 'dots' : 'radar'),
      waiting: this.answers.publication.status === 'closed' ? waiting : undefined,
      onView: (view) => this.#choose(view),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-radar': KoblingRadar;
  }
}
