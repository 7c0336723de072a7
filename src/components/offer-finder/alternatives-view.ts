import { html, nothing, type TemplateResult } from 'lit';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { headingAt } from '../base/heading.js';
import { miniature } from '../base/weave-mini.js';
import { partsInOrder } from './cloth-view.js';
import { renderComparison } from './compare-view.js';
import { differing } from './figure-words.js';
import type { ResultView } from './result-view.js';

const miniOf = (needs: readonly string[], jointOffer: JointOffer): TemplateResult =>
  miniature(
    needs.length,
    partsInOrder(jointOffer).map(({ offer, needs: handled }) => ({
      system: offer.system,
      takes: needs.flatMap((need, i) => (handled.includes(need) ? [i] : [])),
    })),
  );

/** Another joint offer, what it has else than the one on show, and the two side by side when that is opened. */
function renderOther(view: ResultView, other: JointOffer): TemplateResult {
  const { t, locale, jointOffer, needs, beside } = view;
  const key = `kind ${other.kind}`;
  return html`<li>
    ${miniOf(needs, other)}
    <div>
      <b>${t.kinds[other.kind]}</b>
      <p class="note">${differing(other, jointOffer, t, locale).shown}</p>
    </div>
    <details
        class="beside"
        ?open=${beside.isOpen(key)}
        @toggle=${(event: Event) => beside.onToggle(event, key)}
      >
        <summary>${t.compare}<span class="unseen">: ${t.kinds[other.kind]}</span></summary>
        ${beside.isOpen(key) ? renderComparison(view, other) : html`<p class="note">${t.moment}</p>`}
      </details>
  </li>`;
}

/** The other joint offers, each beside the one on show. */
export function renderAlternatives(view: ResultView): TemplateResult | typeof nothing {
  const { t, result, jointOffer } = view;
  const others = [...(result.best ? [result.best] : []), ...result.alternatives].filter(
    (one) => one !== jointOffer,
  );
  if (others.length === 0) return nothing;
  return html`<div class="section">
    ${headingAt(view.level + 1, t.sideBySide, { size: 'label' })}
    <ul class="kinds">
      ${others.map((other) => renderOther(view, other))}
    </ul>
    <p class="note measure weighed">${t.weighed} ${t.suits}</p>
  </div>`;
}
