import { html, nothing, type TemplateResult } from 'lit';
import { shownIn } from '../base/language.js';
import { inlineMark } from '../base/weave.js';
import type { AllTexts } from './below-texts.da.js';
import type { HeldOffer } from './find-answer.js';
import { isPart, type HeldView } from './held-view.js';
import { sayAround } from './marked.js';

type HeldListView = HeldView & { readonly t: AllTexts };

function renderOne({ t, locale, jointOffer, onHold }: HeldListView, one: HeldOffer): TemplateResult {
  const { ref, hold, offer } = one;
  const title = offer ? shownIn(offer.title, locale) : ref.offer;
  const words = sayAround(t.holds[hold], [title]);
  const isIn = isPart(jointOffer, ref);
  return html`<li>
    <span>${offer ? inlineMark(offer.system) : nothing}${words}</span>
    <button
      type="button"
      class="link no-print"
      data-held=${`${ref.catalogue}/${ref.offer}`}
      @click=${() => onHold(ref, hold)}
    >
      ${t.takeBack}<span class="unseen"> ${words}</span>
    </button>
    ${hold === 'pin' && jointOffer && !isIn ? html`<span class="note">${t.pinMissing}</span>` : nothing}
  </li>`;
}

/** What the answer holds to, each to be taken back, and how much worse it is for it. */
export function renderHeld(view: HeldListView): TemplateResult | typeof nothing {
  const { t, held, loss } = view;
  if (held.length === 0) return nothing;
  return html`<div class="held">
    <p><b>${t.heldTitle}</b></p>
    <ul>
      ${held.map((one) => renderOne(view, one))}
    </ul>
    ${loss === null ? nothing : html`<p class="quiet">${t.heldCost(100 * loss)}</p>`}
  </div>`;
}
