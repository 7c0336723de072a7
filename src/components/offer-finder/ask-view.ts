import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../base/locale.js';
import type { Pitch } from '../base/weave.js';
import type { AskingController } from './asking-controller.js';
import type { FinderTexts } from './texts.da.js';

/** What the asking half of the finder paints from, and what it calls. */
export interface AskView {
  readonly t: FinderTexts;
  readonly locale: Locale;
  readonly pitch: Pitch;
  readonly narrow: boolean;
  readonly asking: AskingController;
  /** A result is on show: the list of needs folds away. */
  readonly answered: boolean;
  /** The first result is on its way. */
  readonly pending: boolean;
  readonly supply: string;
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
export function renderField({ t, asking }: AskView): TemplateResult {
  const { text } = asking.asked;
  return html`<p class="note help" id="help">${t.fieldHelp}</p>
    <div class="grow" data-text=${`${text || t.example} `}>
      <textarea
        id="field"
        class="field"
        rows="1"
        maxlength="2000"
        aria-label=${t.fieldLabel}
        aria-describedby="help"
        placeholder=${t.example}
        .value=${text}
        @input=${(event: Event) => asking.onText(valueOf(event))}
      ></textarea>
    </div>`;
}

/**
 * The button. It stays, with whoever's focus is on it, until there is an answer; that follows every change by itself.
 */
export function renderShow(view: AskView): TemplateResult | typeof nothing {
  if (view.answered) return nothing;
  const { t, asking, pending, supply } = view;
  const ready = asking.asked.needs.length > 0 && !pending;
  return html`<div class="actions show">
    <button type="button" class="solid" aria-disabled=${ready ? 'false' : 'true'} @click=${view.onShow}>
      ${pending ? t.computing : t.show}
    </button>
    <span class="note">${supply}</span>
  </div>`;
}
