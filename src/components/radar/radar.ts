import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { loadRadarPart } from '../../parts.js';
import { baseStyles } from '../base/base.styles.js';
import { RoundElement } from '../base/round-element.js';
import { textsFor } from '../base/texts-for.js';
import { weaveStyles } from '../base/weave.styles.js';
import type { RadarViewName } from './body.js';
import type { RadarPanel } from './panel.js';
import type { Region } from '../base/tables.js';

const shellTexts = textsFor('radarShell', {
  da: { region: 'Koblingsradar' },
  en: { region: 'Coupling radar' },
});

/**
 * A team's cover of the four coupling functions and their competences. It says something about the team; it never ranks
 * or labels a person.
 *
 * @summary The coupling-competence radar: a team's cover as radar, dot plot, small figures or table.
 * @slot - Fallback, shown until the element runs and whenever it cannot.
 * @fires {KoblingReadyEvent} kobling-ready - The element has painted.
 * @fires {KoblingChangeEvent} kobling-change - The reader chose another view, or noted an exercise as done.
 * @fires {KoblingSavedEvent} kobling-saved - Something the reader did is on disk.
 * @fires {KoblingResultEvent} kobling-result - A team's cover is on show; carries how many responses it rests on.
 * @fires {KoblingErrorEvent} kobling-error - The instrument or a file could not be used.
 */
export class KoblingRadar extends RoundElement {
  static override styles = [baseStyles, weaveStyles];

  /** Id of a built-in instrument or an address; by property also an instrument object. */
  @property() instrument: unknown = 'coupling';
  /** Name of the round; without one the reader chooses among the rounds set up here. */
  @property() round: string | undefined;
  /**
   * `radar`, `dots`, `multiples` or `table`; without it dots where there is little room, else radar. What the reader has
   * chosen goes before it, until the page asks for another.
   */
  @property() view: RadarViewName | undefined;

  /** Figures and drawing, loaded with the first answer. */
  #panel: RadarPanel | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.instrument ??= 'coupling';
    super.willUpdate(changed);
  }

  protected get kind() {
    return 'radar' as const;
  }

  protected get region(): string {
    return shellTexts(this).region;
  }

  protected loadRule() {
    return loadRadarPart.body();
  }

  protected async compute(): Promise<void> {
    const { answers } = this;
    if (!this.#panel && answers.data.length + answers.publication.published.length > 0) {
      const { RadarPanel } = await loadRadarPart.body();
      this.#panel ??= new RadarPanel({
        element: this,
        wear: (styles) => this.wear(styles),
        announce: (message) => this.announce(message),
        focusOn: (id) => this.focusOn(id),
        onView: (view) => (this.view = view),
      });
    }
    await this.#panel?.read(this.loaded, answers.round, answers);
  }

  protected renderFigures(titleId: string, waiting: unknown): TemplateResult | undefined {
    const { locale, level, narrow, view } = this;
    return this.#panel?.render({ locale, level, narrow, titleId, waiting, view });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kobling-radar': KoblingRadar;
  }
}

declare module '../base/tables.js' {
  interface Tables {
    radarShell: Region;
  }
}
