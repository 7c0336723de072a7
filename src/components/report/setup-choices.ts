import { html, nothing, type TemplateResult } from 'lit';
import type { Shortfall } from '../../core/assessment/reach.js';
import { askedItems } from '../../core/assessment/visible-items.js';
import type { Instrument } from '../../core/model/assessment.js';
import { minutesFor } from '../assessment/tempo.js';
import { shownIn } from '../base/language.js';
import { inList } from '../base/numbers.js';
import type { SetupView } from './setup-view.js';

/** How many statements a questionnaire asks, and how long that takes. */
function sizeOf({ t }: SetupView, instrument: Instrument): string {
  const items = askedItems(instrument, {}, 'self');
  return t.size(items.length, minutesFor(items));
}

/** Which questionnaire the round has, or may have, each with what it asks of people. */
export function renderSheets(view: SetupView): TemplateResult {
  const { t, locale, sheets, instrument, round, isHeldElsewhere } = view;
  const held = isHeldElsewhere ? html`<p class="measure" id="sheet-held">${t.heldElsewhere}</p>` : nothing;
  const inWords = (one: Instrument) => html`${shownIn(one.title, locale)}`;
  // The questionnaire of a round that is there cannot be changed: its answers belong to it.
  if (round || sheets.length < 2)
    return html`<div>
      <p class="label">${t.instrument}</p>
      <p>${inWords(instrument)} <span class="note">${sizeOf(view, instrument)}, ${t.revision(instrument.revision)}</span></p>
      ${held}
    </div>`;
  return html`<fieldset>
    <legend class="label">${t.instrument}</legend>
    <p class="note">${t.instrumentNote}</p>
    <div class="sheets" role="presentation">
      ${sheets.map(
        (one) =>
          html`<label
            ><input
              type="radio"
              name="sheet"
              value=${one.id}
              .checked=${one.id === instrument.id}
              aria-describedby=${one.id === instrument.id && isHeldElsewhere ? 'sheet-held' : nothing}
              @change=${() => view.onSheet(one.id)}
            /><span>${inWords(one)} <span class="note">${sizeOf(view, one)}</span></span></label
          >`,
      )}
    </div>
    ${held}
  </fieldset>`;
}

function shortfallInWords({ t, locale }: SetupView, one: Shortfall, minGroup: number): string {
  const words = t.shortfall;
  switch (one.is) {
    case 'no-report':
    case 'no-group':
      return words[one.is](one.expected, minGroup);
    case 'nothing-to-split':
      return words[one.is];
    case 'roles':
      return words.roles(one.expected, one.roles, minGroup);
    default:
      return words[one.is](
        inList(
          one.systems.map((system) => t.system[system]),
          locale,
        ),
        minGroup,
      );
  }
}

/** Told as the form is filled in, while it can still be changed; nothing is refused for it. */
export const renderShortfalls = (view: SetupView): TemplateResult =>
  html`<div class="shortfalls" role="status">
    ${
      view.shortfalls.length > 0
        ? html`<p class="label">${view.t.shortfallTitle}</p>
          ${view.shortfalls.map((one) => html`<p class="measure">${shortfallInWords(view, one, view.minGroup)}</p>`)}`
        : nothing
    }
  </div>`;
