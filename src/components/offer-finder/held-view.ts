import { html, nothing, type TemplateResult } from 'lit';
import type { OfferRef } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { shownIn } from '../base/language.js';
import { inlineMark } from '../base/weave.js';
import type { AnswerTexts } from './answer-texts.da.js';
import type { Locale } from '../base/locale.js';
import type { HeldOffer } from './find-answer.js';
import type { Hold } from './held-offers.js';
import { sayAround, type Shown } from './marked.js';

/** What the reader wants in the answer and out of it, what that costs, and what happens on a press. */
export interface HeldView {
  readonly t: AnswerTexts;
  readonly locale: Locale;
  readonly jointOffer: JointOffer | undefined;
  readonly held: readonly HeldOffer[];
  /** How much less the best is worth for it; null where that cannot be said. */
  readonly loss: number | null;
  readonly holdOf: (ref: OfferRef) => Hold | undefined;
  readonly onHold: (ref: OfferRef, hold: Hold) => void;
}

/** Two buttons beside an offer: it must be in the answer, or must not. The one that holds is pressed. */
export function renderHold(
  { t, jointOffer, holdOf, onHold }: HeldView,
  ref: OfferRef,
  title: Shown,
): TemplateResult {
  const isIn = isPart(jointOffer, ref);
  const button = (hold: Hold) => {
    const isHeld = holdOf(ref) === hold;
    return html`<button
      type="button"
      class="link"
      aria-pressed=${isHeld ? 'true' : 'false'}
      @click=${() => onHold(ref, hold)}
    >
      ${hold === 'pin' && isIn ? t.keep : t.hold[hold]}<span class="unseen"> ${title}</span>
    </button>`;
  };
  return html`<p class="hold no-print">${button('pin')} ${button('drop')}</p>`;
}

function isPart(jointOffer: JointOffer | undefined, { catalogue, offer }: OfferRef): boolean {
  return jointOffer?.parts.some((part) => part.catalogue === catalogue && part.offer.id === offer) ?? false;
}

function renderOne({ t, locale, jointOffer, onHold }: HeldView, one: HeldOffer): TemplateResult {
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
export function renderHeld(view: HeldView): TemplateResult | typeof nothing {
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
