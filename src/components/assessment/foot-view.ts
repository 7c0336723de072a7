import { html, nothing, type TemplateResult } from 'lit';
import type { Item } from '../../core/model/assessment.js';
import { unknownKey } from './answer-keys.js';
import { onwardTexts } from './onward-texts.js';
import type { StepView } from './step-view.js';
import { GOES_ON } from './walk.js';

function renderKeys(view: StepView, first: Item): unknown {
  const { session, beside } = view;
  const o = onwardTexts(view);
  const { scale } = session.instrument;
  if (first.kind === 'count') return o.keysCount;
  if (first.kind !== 'rating') return nothing;
  const keys = o.keys(scale.min, scale.max, unknownKey(first, scale));
  return beside ? `${keys} ${o.keysBoth}` : keys;
}

/** Whether answers lead on by themselves, which keys answer, and the other pace. */
export function renderFoot(view: StepView, first: Item): TemplateResult {
  const { pace, advances, setPace, setAdvances } = view;
  const o = onwardTexts(view);
  const other = pace === 'item' ? 'dimension' : 'item';
  const onToggle = (event: Event) => setAdvances((event.target as HTMLInputElement).checked);
  return html`<div class="note foot">
    ${
      pace === 'item'
        ? html`<label class="toggle">
            <input type="checkbox" .checked=${advances} @change=${onToggle} />
            <span id=${GOES_ON}>${o.advances}</span>
          </label>`
        : nothing
    }
    <p>
      ${pace === 'item' ? html`<span class="by-key">${renderKeys(view, first)}</span>` : nothing}
      ${first.source ? o.source(first.source.page) : nothing}
      <button type="button" class="link" @click=${() => setPace(other)}>
        ${pace === 'item' ? o.byTheme : o.oneByOne}
      </button>
    </p>
  </div>`;
}
