import { html, nothing, type TemplateResult } from 'lit';
import type { StoreStatus } from '../../core/storage/store.js';
import type { Locale } from '../base/locale.js';
import { dayInWords } from './gaps-words.js';
import { totalOf, type Holding } from './holdings.js';
import type { DataTexts } from './texts.da.js';

export interface HoldingsView {
  readonly t: DataTexts;
  readonly locale: Locale;
  readonly holdings: readonly Holding[];
  readonly backend: StoreStatus['backend'];
  /** Everything as text, where it could not be copied. */
  readonly asText: string | null;
  readonly onExport: () => void;
  readonly onCopy: () => void;
}

/** Ready to be copied by key, and by the menu of a phone. */
const selectAll = ({ target }: Event): void => {
  if (target instanceof HTMLTextAreaElement) target.select();
};

/** What lies on this device, where, and how to take it along. */
export function renderHoldings(view: HoldingsView): TemplateResult {
  const { t, locale, holdings, backend, asText, onExport, onCopy } = view;
  if (totalOf(holdings) === 0)
    return html`<p>${t.nothing}</p>
      <p class="measure quiet">${t.nothingText[backend]}</p>`;
  return html`<p class="measure">${t.where[backend]} ${backend === 'indexeddb' ? html`<span class="quiet">${t.limits}</span>` : nothing}</p>
    <table>
      <caption class="unseen">
        ${t.title}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t.columns.what}</th>
          <th scope="col" class="number">${t.columns.count}</th>
          <th scope="col">${t.columns.last}</th>
        </tr>
      </thead>
      <tbody>
        ${holdings
          .filter(({ count }) => count > 0)
          .map(
            ({ kind, count, last }) =>
              html`<tr>
                <th scope="row">${t.kinds[kind]}</th>
                <td class="number">${count}</td>
                <td>${last ? dayInWords(last, locale) : '–'}</td>
              </tr>`,
          )}
      </tbody>
    </table>
    <div class="actions no-print">
      <button type="button" class="solid" @click=${onExport}>${t.export}</button>
      <button type="button" class="link" @click=${onCopy}>${t.copyInstead}</button>
    </div>
    ${
      asText === null
        ? nothing
        : html`<div>
            <label for="as-text">${t.copyText}</label>
            <textarea readonly rows="8" id="as-text" .value=${asText} @focus=${selectAll}></textarea>
          </div>`
    }`;
}
