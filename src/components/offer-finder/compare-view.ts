import { html, nothing, type TemplateResult } from 'lit';
import { compareRows, type ComparedRow } from './compare-rows.js';
import type { CompareTexts } from './compare-texts.da.js';
import { compareTexts } from './compare-texts.js';
import { reasonsFor } from './difference-words.js';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { elementAround } from '../base/element-around.js';
import type { ResultView } from './result-view.js';

const renderSame = (same: string, text: string) => html`<span class="quiet">${same}${text}</span>`;

const renderB = ({ b, difference }: ComparedRow) =>
  html`<b>${b}</b>${difference === null ? nothing : html`${' '}<span class="note">(${difference})</span>`}`;

function renderTable(rows: readonly ComparedRow[], a: string, b: string, c: CompareTexts): TemplateResult {
  return html`<table class="compared">
    <caption class="unseen">
      ${c.caption(a, b)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${c.what}</th>
        <th scope="col">${c.shown(a)}</th>
        <th scope="col">${b}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            <th scope="row">${row.what}</th>
            ${
              row.a === row.b
                ? html`<td colspan="2">${renderSame(c.both, row.a)}</td>`
                : html`<td><b>${row.a}</b></td>
                    <td>${renderB(row)}</td>`
            }
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** One under the other where there is no room beside; each line says which of the two it is about. */
function renderStacked(rows: readonly ComparedRow[], a: string, b: string, c: CompareTexts): TemplateResult {
  return html`<ul class="compared" aria-label=${c.caption(a, b)}>
    ${rows.map(
      (row) =>
        html`<li>
          <span class="label">${row.what}</span>
          ${
            row.a === row.b
              ? html`<p>${renderSame(c.both, row.a)}</p>`
              : html`<p><span class="note">${c.shown(a)}</span> <b>${row.a}</b></p>
                  <p><span class="note">${b}</span> ${renderB(row)}</p>`
          }
        </li>`,
    )}
  </ul>`;
}

/** The one on show and another, side by side, with the reason why the other is not the one that is proposed. */
export function renderComparison(view: ResultView, other: JointOffer): TemplateResult {
  const { locale, result, narrow, jointOffer, onWish, t, needs, questions, titleOf } = view;
  const c = compareTexts(view);
  const { best } = result;
  const rows = compareRows(jointOffer, other, { t, c, locale, needs, questions, titleOf });
  const render = narrow ? renderStacked : renderTable;
  // The button is gone with the comparison: focus goes to the answer that it brings.
  const show = async ({ currentTarget }: Event) => {
    const element = currentTarget instanceof Element ? elementAround(currentTarget) : undefined;
    onWish(other.kind, '');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('#answer')?.focus();
  };
  return html`<p class="measure">
      ${
        best && other !== best
          ? `${c.worse(100 * (best.balancedValue - other.balancedValue))} ${reasonsFor(best, other, view, c)}`
          : c.isBest
      }
    </p>
    ${render(rows, t.kinds[jointOffer.kind], t.kinds[other.kind], c)}
    <p class="no-print">
      <button type="button" class="link" @click=${show}>${c.show(t.kinds[other.kind])}</button>
    </p>`;
}
