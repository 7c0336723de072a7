import { html, nothing, type TemplateResult } from 'lit';
import { hanging, stairStep } from '../base/weave.js';
import type { AskView } from './ask-view.js';
import type { ChosenNeed } from './enquiry-state.js';
import { titleOf } from './need-title.js';

function renderNeed(view: AskView, need: ChosenNeed, index: number): TemplateResult {
  const { t, locale, pitch } = view;
  const title = titleOf(need.id, locale);
  const level = t.importance(need.importance);
  return html`<li>
    ${stairStep(pitch, index)}
    <div class="step t${Math.min(index, 11)}">
      <b>${title}</b>
      ${need.quote ? html`<span class="note">${t.quote(need.quote)}</span>` : nothing}
      <span class="need-tools">
        <button
          type="button"
          class="ticks note prints"
          aria-label=${t.changeImportance(title, level)}
          @click=${() => view.asking.onImportance(need.id)}
        >
          ${[1, 2, 3].map((tick) => html`<i class=${tick <= need.importance ? 'on' : ''}></i>`)}<span>${level}</span>
        </button>
        <button
          type="button"
          class="link note"
          aria-label=${t.removeNeed(title)}
          @click=${() => view.asking.onToggle(need.id)}
        >
          ${t.remove}
        </button>
      </span>
    </div>
  </li>`;
}

/** What may have been meant too: a question, and one press takes a need in. */
function renderHeard({ t, locale, asking }: AskView): TemplateResult | typeof nothing {
  const { needs, heard } = asking.asked;
  if (heard.length === 0) return nothing;
  return html`<p class="heard note" role="group" aria-labelledby="heard">
    <span id="heard">${needs.length > 0 ? t.meantToo : t.meant}</span>
    ${heard.map((id) => {
      const title = titleOf(id, locale);
      return html`<button
          type="button"
          class="need"
          aria-label=${t.addNeed(title)}
          @click=${() => asking.onToggle(id)}
        >
          ${title}</button
        >${' '}`;
    })}
  </p>`;
}

/** The needs as the stair's beginning, each with the owner's words. */
export function renderStair(view: AskView): TemplateResult | typeof nothing {
  const { t, asking, pitch } = view;
  const { needs, heard } = asking.asked;
  if (needs.length === 0) {
    if (heard.length > 0) return html`<div class="understood">${renderHeard(view)}</div>`;
    return asking.notUnderstood ? html`<p class="note understood">${t.notUnderstood}</p>` : nothing;
  }
  const fromText = needs.some(({ quote }) => quote !== null);
  return html`<div class="understood">
    <p class="label">${fromText ? t.readAs : t.chosen}</p>
    <ol class="stair">
      ${needs.map((need, index) => renderNeed(view, need, index))}
    </ol>
    <div class="hang">
      ${hanging(
        pitch,
        needs.map(() => 'open' as const),
      )}
      <div class="step t${Math.min(needs.length - 1, 11)}">${renderHeard(view)}</div>
    </div>
  </div>`;
}
