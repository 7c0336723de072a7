import { html, nothing, type TemplateResult } from 'lit';
import type { JointOffer } from '../../core/model/joint-offer.js';
import { formatNumber } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import { miniature } from '../base/weave-mini.js';
import { partsInOrder } from './cloth-view.js';
import { renderComparison } from './compare-view.js';
import { daysInWords, nameAll, priceInWords, type Named } from './figure-words.js';
import type { ResultView } from './result-view.js';

const miniOf = (needs: readonly string[], jointOffer: JointOffer): TemplateResult =>
  miniature(
    needs.length,
    partsInOrder(jointOffer).map(({ offer, needs: handled }) => ({
      system: offer.system,
      takes: needs.flatMap((need, i) => (handled.includes(need) ? [i] : [])),
    })),
  );

/** The figures of one row in words. */
function cellsOf({ t, locale, needs }: ResultView, { figures }: Named) {
  return {
    covered: t.ofNeeds(figures.covered, needs.length),
    suits: t.percent(formatNumber(figures.suits, locale)),
    contacts: figures.contacts,
    days: daysInWords(figures, t, locale),
    price: priceInWords(figures, t, locale),
  };
}

function renderName(
  { t, jointOffer, onKind }: ResultView,
  { jointOffer: one, name, note, differs }: Named,
): TemplateResult {
  const shown = (words: string) => (words === differs?.words ? differs.shown : words);
  return html`${
    one === jointOffer
      ? html`<b>${shown(name)}</b> <span class="note">${t.shownAbove}</span>`
      : html`<button type="button" class="link prints" @click=${() => onKind(one)}>${shown(name)}</button>`
  }${note === null ? nothing : html`<span class="note differs">${shown(note)}</span>`}`;
}

function renderTable(view: ResultView, all: readonly Named[]): TemplateResult {
  const { t, needs } = view;
  return html`<table>
    <caption class="unseen">
      ${t.otherCombinations}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.columns.kind}</th>
        <th scope="col" class="number">${t.columns.needs}</th>
        <th scope="col" class="number">${t.columns.suits}</th>
        <th scope="col" class="number">${t.columns.contacts}</th>
        <th scope="col" class="number">${t.columns.days}</th>
        <th scope="col" class="number">${t.columns.price}</th>
      </tr>
    </thead>
    <tbody>
      ${all.map((one) => {
        const { covered, suits, contacts, days, price } = cellsOf(view, one);
        return html`<tr>
          <th scope="row">
            <span class="named">${miniOf(needs, one.jointOffer)}<span>${renderName(view, one)}</span></span>
          </th>
          <td class="number">${covered}</td>
          <td class="number">${suits}</td>
          <td class="number">${contacts}</td>
          <td class="number">${days}</td>
          <td class="number">${price}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

function renderAsList(view: ResultView, all: readonly Named[]): TemplateResult {
  const { t, needs } = view;
  return html`<ul class="kinds">
    ${all.map((one) => {
      const { covered, suits, contacts, days, price } = cellsOf(view, one);
      return html`<li>
        ${miniOf(needs, one.jointOffer)}
        <span
          >${renderName(view, one)}
          <span class="note in-short"
            >${[t.inShort(covered, suits, contacts), t.daysInShort(days), t.priceInShort(price)].join(' · ')}</span
          ></span
        >
      </li>`;
    })}
  </ul>`;
}

/** Each of the others beside the one on show, folded away. */
function renderComparisons(view: ResultView, all: readonly Named[]): TemplateResult[] {
  const { t, jointOffer, beside } = view;
  const shown = all.find((one) => one.jointOffer === jointOffer);
  return all
    .filter((one) => one !== shown)
    .map((one) => {
      const key = `kind ${one.jointOffer.kind}`;
      return html`<details
        class="beside"
        ?open=${beside.isOpen(key)}
        @toggle=${(event: Event) => beside.onToggle(event, key)}
      >
        <summary>${t.compare(one.name)}</summary>
        ${
          shown && beside.isOpen(key)
            ? renderComparison(view, shown, one)
            : html`<p class="note">${t.moment}</p>`
        }
      </details>`;
    });
}

/** The other ways to be best. A table where there is room, a list where there is not. */
export function renderAlternatives(view: ResultView): TemplateResult | typeof nothing {
  const { t, locale, result, needs, narrow } = view;
  if (!result.best) return nothing;
  const all = nameAll(result.best, result.alternatives, needs, t, locale);
  const more = html`${narrow ? renderAsList(view, all) : renderTable(view, all)}
    <p class="note measure weighed">${t.weighed} ${t.suits}</p>
    ${renderComparisons(view, all)}`;
  return html`<div class="section">
    ${headingAt(view.level + 1, t.otherCombinations, { size: 'label' })}
    ${all.length > 1 ? more : html`<p class="quiet">${t.noOthers}</p>`}
  </div>`;
}
