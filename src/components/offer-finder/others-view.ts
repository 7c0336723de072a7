import { html, nothing, type TemplateResult } from 'lit';
import type { JointOffer } from '../../core/model/joint-offer.js';
import type { JoinedOffer } from '../../core/offers/merge.js';
import { shownIn } from '../base/language.js';
import { inlineMark } from '../base/weave.js';
import { renderHold, type HeldView } from './held-view.js';
import type { Shown } from './marked.js';
import { obstaclesInWords } from './obstacle-words.js';
import type { ResultView } from './result-view.js';
import { renderWhy } from './why-view.js';

/** What lists of single offers are painted from; also where no joint offer was found. */
export type FoldedView = Pick<
  ResultView,
  't' | 'locale' | 'own' | 'needs' | 'questions' | 'result' | 'barred' | 'closed' | 'exclusions' | 'beside'
> & { readonly jointOffer: JointOffer | undefined };

/** Titles of offers on show that must not stand together with this one. */
function excludedBy({ jointOffer, exclusions, locale }: FoldedView, { offer }: JoinedOffer): Shown[] {
  const isBarredBy = (type: string | null) =>
    exclusions.some(
      ({ offers: [a, b] }) => (a === type && b === offer.type) || (b === type && a === offer.type),
    );
  return (jointOffer?.parts ?? [])
    .filter((part) => isBarredBy(part.offer.type))
    .map((part) => shownIn(part.offer.title, locale));
}

/** Why this offer is not in the joint offer; worked out when somebody asks. */
export function renderWhyNot(view: FoldedView, entry: JoinedOffer): TemplateResult {
  const { t, beside } = view;
  const { key, catalogue, offer } = entry;
  const ref = { catalogue, offer: offer.id };
  const explained = beside.isOpen(key) ? beside.explanationOf(ref) : undefined;
  return html`<details
    class="beside"
    ?open=${beside.isOpen(key)}
    @toggle=${(event: Event) => beside.onToggle(event, key, ref)}
  >
    <summary>${t.why}<span class="unseen"> ${shownIn(offer.title, view.locale)}</span></summary>
    <div class="note">
      ${explained ? renderWhy(view, explained, excludedBy(view, entry)) : html`<p>${t.moment}</p>`}
    </div>
  </details>`;
}

/** The buttons that put an offer into the answer, and out of it. */
export const renderHoldOf = (view: HeldView, { catalogue, offer }: JoinedOffer): TemplateResult =>
  renderHold(view, { catalogue, offer: offer.id }, shownIn(offer.title, view.locale));

/** What an answer keeps out, by name, with the rule and what would let it in; then what is closed, and what came instead. */
export function renderBarred(view: FoldedView): TemplateResult | typeof nothing {
  const { t, locale, barred, closed } = view;
  if (barred.length + closed.length === 0) return nothing;
  const titleOf = ({ offer }: JoinedOffer) =>
    html`<span>${inlineMark(offer.system)}<b>${shownIn(offer.title, locale)}</b></span>`;
  return html`<details class="others barred">
    <summary>${t.notNow}</summary>
    <ul>
      ${barred.map(
        (entry) =>
          html`<li>
            ${titleOf(entry)}
            ${renderWhyNot(view, entry)}
          </li>`,
      )}
      ${closed.map(
        (entry) =>
          html`<li>
            ${titleOf(entry)}
            <p class="note">${obstaclesInWords(entry.obstacles, entry.successor, t, locale)}</p>
          </li>`,
      )}
    </ul>
  </details>`;
}
