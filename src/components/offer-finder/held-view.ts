import { html, type TemplateResult } from 'lit';
import type { OfferRef } from '../../core/model/catalogue.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import type { AnswerTexts } from './answer-texts.da.js';
import type { Locale } from '../base/locale.js';
import type { HeldOffer } from './find-answer.js';
import type { Hold } from './held-offers.js';
import type { Shown } from './marked.js';

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

/** Whether the joint offer has this offer. */
export function isPart(jointOffer: JointOffer | undefined, { catalogue, offer }: OfferRef): boolean {
  return jointOffer?.parts.some((part) => part.catalogue === catalogue && part.offer.id === offer) ?? false;
}
