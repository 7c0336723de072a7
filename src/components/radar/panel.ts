import type { TemplateResult } from 'lit';
import { coverage } from '../../core/assessment/coverage.js';
import { namedTeam, type NamedTeam } from '../../core/assessment/named-team.js';
import { movedSince, publication, withoutErased } from '../../core/assessment/publication.js';
import type { RoundData } from '../../core/assessment/tally-change.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingChangeEvent, KoblingResultEvent } from '../base/events.js';
import type { Locale } from '../base/locale.js';
import type { RoundController } from '../base/round-controller.js';
import type { RadarBelow } from './below.js';
import { coverOf, RADAR_VIEWS, renderCover, type Cover, type RadarViewName } from './body.js';
import { bodyStyles } from './body.styles.js';

/** The element that a panel stands in, as far as the panel needs it. */
export interface RadarShell {
  readonly element: KoblingElement;
  readonly wear: (styles: { readonly cssText: string }) => void;
  readonly announce: (message: string) => void;
  /** Moves focus after the next painting; only ever after something the person did. */
  readonly focusOn: (id: string) => Promise<void>;
  /** The reader chose a view. */
  readonly onView: (view: RadarViewName) => void;
}

/** Where and how the panel is painted. */
export interface RadarFrame {
  readonly locale: Locale;
  readonly level: number;
  readonly narrow: boolean;
  readonly titleId: string;
  readonly waiting: unknown;
  /** What the page asks for. */
  readonly view: RadarViewName | undefined;
}

/** What is on show, and what it is made of. */
export interface RadarScene {
  readonly store: Store;
  readonly instrument: Instrument;
  readonly round: string | null;
  readonly answers: RoundController;
  readonly cover: Cover | undefined;
  /** A team too small for figures without names. */
  readonly team: NamedTeam | null;
}

/** What the panel's own part has, for what stands below: so that it is not loaded twice. */
export const ROUND_TOOLS = { movedSince, publication, withoutErased, coverage };

/** Where the reader's choice of view is kept; one for all radars of a workspace. */
const VIEW_KEY = 'radar-view';
/** From this width on there is room for names beside the spokes. */
const ROOMY_EM = 42;

/** One's own response and no other, nor a tally of others. */
const isOneAlone = ([first, ...others]: RoundData): boolean =>
  first?.format === 'kobling-response' && others.length === 0;

/** Everything the radar shows of a round. It comes on demand, with the first thing to show. */
export class RadarPanel {
  readonly #shell: RadarShell;
  #scene: RadarScene | undefined;
  #below: RadarBelow | undefined;
  #told = '';
  /** The reader's own choice, in this page or before; the page's next wish replaces it. */
  #chosen: RadarViewName | undefined;
  #wished: RadarViewName | undefined;
  /** Whether the choice that is kept has been asked for. */
  #isAsked = false;
  #isPainted = false;
  /** The number of the competence that is being read; 0 before the first. */
  #current = 0;
  #roomy = true;
  #reading = 0;

  constructor(shell: RadarShell) {
    this.#shell = shell;
    shell.wear(bodyStyles);
    const { element } = shell;
    const view = element.ownerDocument.defaultView;
    if (!view) return;
    const measure = () => {
      const em = Number.parseFloat(view.getComputedStyle(element).fontSize);
      const roomy = element.clientWidth === 0 ? this.#roomy : element.clientWidth >= ROOMY_EM * em;
      if (roomy === this.#roomy) return;
      this.#roomy = roomy;
      element.requestUpdate();
    };
    measure();
    // Painting at once would change the observed box within its own observation, which the page is told as an error.
    new view.ResizeObserver(() => view.requestAnimationFrame(measure)).observe(element);
  }

  /** Derives what is shown from what has come in. What may no longer be shown is gone before anything is waited for. */
  async read(
    instrument: Instrument | undefined,
    round: string | null,
    answers: RoundController,
  ): Promise<void> {
    const { store, publication: state, minGroup, split, data } = answers;
    const { element } = this.#shell;
    const reading = ++this.#reading;
    this.#scene = undefined;
    if (!instrument || !store) return;
    if (!this.#isAsked) {
      const kept = (await store.get('settings', VIEW_KEY))?.value;
      if (reading !== this.#reading) return;
      this.#isAsked = true;
      this.#chosen ??= RADAR_VIEWS.find((view) => view === kept);
    }
    const people = state.status === 'closed' ? state.published : data;
    const isShown = state.status === 'closed' || (state.status === 'open' && isOneAlone(data));
    const cover = isShown ? coverOf(instrument, people, { minGroup, split }) : undefined;
    const team = state.status === 'withdrawn' ? null : namedTeam(instrument, people, minGroup);
    this.#scene = { store, instrument, round, answers, cover, team };
    this.#below?.follow(this.#scene);
    element.requestUpdate();
    this.#tell(instrument, cover);
    if (cover || (team && team.open.length > 0)) await this.#readBelow(reading);
    element.requestUpdate();
  }

  /** The figures, a small team with names, or undefined where there is nothing to show. */
  render(frame: RadarFrame): TemplateResult | undefined {
    const scene = this.#scene;
    if (!scene) return undefined;
    const { locale, level, narrow, titleId, waiting } = frame;
    const { cover, instrument, answers } = scene;
    if (!cover) return this.#below?.renderTeam(frame);
    if (frame.view !== this.#wished) {
      // What the page asks for now goes before what was chosen until then.
      if (this.#wished !== undefined || this.#isPainted) this.#chosen = undefined;
      this.#wished = frame.view;
    }
    this.#isPainted = true;
    const wish = RADAR_VIEWS.find((view) => view === frame.view);
    const view = this.#chosen ?? wish ?? (narrow ? 'dots' : 'radar');
    return renderCover({
      locale,
      own: this.#shell.element.own,
      level,
      titleId,
      narrow,
      roomy: this.#roomy,
      instrument,
      cover,
      view,
      current: this.#current,
      waiting: answers.publication.status === 'closed' ? waiting : undefined,
      below: this.#below?.render(frame),
      onView: (chosen) => void this.#choose(chosen),
      onRead: (current) => {
        this.#current = current;
        this.#shell.element.requestUpdate();
      },
    });
  }

  async #choose(view: RadarViewName): Promise<void> {
    this.#chosen = this.#wished = view;
    const { element, onView } = this.#shell;
    onView(view);
    element.requestUpdate();
    element.dispatchEvent(new KoblingChangeEvent('view', RADAR_VIEWS.indexOf(view)));
    // Where it cannot be kept, the choice holds for this page.
    await this.#scene?.store.put('settings', VIEW_KEY, view).catch(() => undefined);
  }

  async #readBelow(reading: number): Promise<void> {
    const { RadarBelow, belowStyles } = await import('../../parts/radar-below.js');
    this.#below ??= new RadarBelow(this.#shell);
    this.#shell.wear(belowStyles);
    const scene = this.#scene;
    if (reading !== this.#reading || !scene) return;
    // The element may have left the page meanwhile, and with it the store; there is nobody to show anything to then.
    const isHeld = () => scene.answers.store === scene.store;
    if (!isHeld()) return;
    try {
      await this.#below.read(scene, ROUND_TOOLS);
    } catch (error) {
      if (isHeld()) throw error;
    }
  }

  /** Says once that a team's cover is on show. */
  #tell(instrument: Instrument, cover: Cover | undefined): void {
    const told = cover?.of === 'team' ? JSON.stringify(cover) : '';
    if (told === this.#told) return;
    this.#told = told;
    if (cover?.of !== 'team') return;
    const ids = instrument.dimensions.map(({ id }) => id);
    this.#shell.element.dispatchEvent(new KoblingResultEvent('radar', cover.people, ids));
  }
}
