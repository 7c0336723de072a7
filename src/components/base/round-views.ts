import { html, type TemplateResult } from 'lit';

/** Equal views of the same figures, one of which is on show. */
export interface ViewSwitch<View extends string> {
  /** Name of the group of buttons. */
  readonly label: string;
  /** The views' names, in the order of the buttons. */
  readonly names: readonly (readonly [view: View, name: string])[];
  readonly chosen: View;
  readonly onView: (view: View) => void;
}

/** The buttons that change between views; report and radar have the same. */
export const renderViewSwitch = <View extends string>({
  label,
  names,
  chosen,
  onView,
}: ViewSwitch<View>): TemplateResult =>
  html`<div class="views no-print" role="group" aria-label=${label}>
    ${names.map(
      ([view, name]) =>
        html`<button type="button" aria-pressed=${view === chosen ? 'true' : 'false'} @click=${() => onView(view)}>
          ${name}
        </button>`,
    )}
  </div>`;
