import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { ContextProvider } from '@lit/context';
import { STORAGES } from '../../core/storage/store.js';
import { baseStyles } from '../base/base.styles.js';
import { workspaceContext, type WorkspaceContext } from '../base/context.js';
import { KoblingElement } from '../base/element.js';
import { LOOKS } from '../base/looks.js';
import type { Looks } from '../base/theme.js';

/**
 * Wraps elements of the kit and gives them one workspace: where they keep things, their language and their looks.
 * Paints nothing itself.
 *
 * @summary Optional wrapper: one store, language and theme for the elements inside.
 * @slot - The elements, and whatever else stands between them.
 * @fires {KoblingReadyEvent} kobling-ready - The workspace is given to those inside; theirs pass by here, like all their events.
 * @fires {KoblingChangeEvent} kobling-change - From an element inside.
 * @fires {KoblingSavedEvent} kobling-saved - From an element inside.
 * @fires {KoblingCompleteEvent} kobling-complete - From an assessment inside.
 * @fires {KoblingResultEvent} kobling-result - From an element inside.
 * @fires {KoblingErrorEvent} kobling-error - From an element inside.
 */
export class KoblingWorkspace extends KoblingElement {
  static override styles = [
    baseStyles,
    // A box, since without one its transitions, by which changes of the page are heard of, never run.
    css`
      slot {
        display: block;
      }
    `,
  ];

  readonly #given = new ContextProvider(this, { context: workspaceContext, initialValue: NOTHING_GIVEN });

  protected override willUpdate(_changed: PropertyValues): void {
    const looks: Partial<Looks> = Object.fromEntries(
      LOOKS.flatMap((name) => (this[name] === undefined ? [] : [[name, this[name]]])),
    );
    const next: WorkspaceContext = {
      workspace: this.workspace,
      storage: STORAGES.find((one) => one === this.storage),
      lang: this.lang || undefined,
      looks,
    };
    // Identity says "nothing changed": descendants repaint only when something did.
    if (JSON.stringify(next) !== JSON.stringify(this.#given.value)) this.#given.setValue(next);
  }

  protected override renderContent(): TemplateResult {
    return html``;
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

const NOTHING_GIVEN: WorkspaceContext = {
  workspace: undefined,
  storage: undefined,
  lang: undefined,
  looks: {},
};

declare global {
  interface HTMLElementTagNameMap {
    'kobling-workspace': KoblingWorkspace;
  }
}
