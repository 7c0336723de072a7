import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../base/locale.js';
import type { Pitch } from '../base/weave.js';
import type { EnquiryState } from './enquiry-state.js';
import type { FinderTexts } from './texts.da.js';

/** What the asking half of the finder paints from, and what it calls. */
export interface AskView {
  readonly t: FinderTexts;
  readonly locale: Locale;
  readonly pitch: Pitch;
  readonly narrow: boolean;
  readonly state: EnquiryState;
  /** The text was read and said nothing we know. */
  readonly notUnderstood: boolean;
  /** What stands in the field for the employees where it is no count; else ''. */
  readonly noCount: string;
  /** A result is on show: the list of needs folds away. */
  readonly answered: boolean;
  readonly supply: string;
  readonly onText: (text: string) => void;
  readonly onToggle: (need: string) => void;
  readonly onImportance: (need: string) => void;
  readonly onMunicipality: (code: number | null) => void;
  /** What was written, as it was written. */
  readonly onEmployees: (text: string) => void;
  readonly onSector: (sector: 'private' | 'public' | null) => void;
  readonly onShow: () => void;
}

/** What stands in the control that an event is about. */
export const valueOf = (event: Event): string =>
  event.target instanceof HTMLInputElement ||
  event.target instanceof HTMLSelectElement ||
  event.target instanceof HTMLTextAreaElement
    ? event.target.value
    : '';

/** The free-text question; a single accent rule, no box. As tall as what stands in it, the example included. */
export function renderField({ t, state, onText }: AskView): TemplateResult {
  return html`<p class="note help" id="help">${t.fieldHelp}</p>
    <div class="grow" data-text=${`${state.text || t.example} `}>
      <textarea
        id="field"
        class="field"
        rows="1"
        maxlength="2000"
        aria-label=${t.fieldLabel}
        aria-describedby="help"
        placeholder=${t.example}
        .value=${state.text}
        @input=${(event: Event) => onText(valueOf(event))}
      ></textarea>
    </div>`;
}

/** The button; once there is an answer it follows every change by itself, and the button goes. */
export function renderShow(view: AskView): TemplateResult | typeof nothing {
  if (view.answered) return nothing;
  const ready = view.state.needs.length > 0;
  return html`<div class="actions show">
    <button type="button" class="solid" aria-disabled=${ready ? 'false' : 'true'} @click=${view.onShow}>
      ${view.t.show}
    </button>
    <span class="note">${view.supply}</span>
  </div>`;
}
