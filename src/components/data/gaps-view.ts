import { html, nothing, type TemplateResult } from 'lit';
import type { GapList } from '../../core/model/gaps.js';
import { summariseGaps, type GapSummary } from '../../core/offers/gaps.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import type { GapsFormat } from './gaps-download.js';
import { needInWords, periodInWords, placeInWords } from './gaps-words.js';
import type { DataTexts } from './texts.da.js';

/** More places than these are a list to read; the table for a spreadsheet has them all. */
const MOST_PLACES = 4;

export interface GapsView {
  readonly t: DataTexts;
  readonly locale: Locale;
  /** Level of the heading over it. */
  readonly level: number;
  readonly narrow: boolean;
  readonly lists: readonly GapList[];
  readonly onDownload: (format: GapsFormat) => void;
}

function placesInWords({ places }: GapSummary, t: DataTexts): string {
  const named = places
    .slice(0, MOST_PLACES)
    .map(({ municipality, days }) => t.placeCount(placeInWords(municipality, t), days));
  const rest = places.length - named.length;
  return [...named, ...(rest > 0 ? [t.morePlaces(rest)] : [])].join(', ');
}

function renderTable({ t, locale }: GapsView, gaps: readonly GapSummary[]): TemplateResult {
  return html`<table>
    <caption class="unseen">
      ${t.gapsTitle}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t.gapsColumns.need}</th>
        <th scope="col" class="number">${t.gapsColumns.count}</th>
        <th scope="col">${t.gapsColumns.places}</th>
        <th scope="col">${t.gapsColumns.period}</th>
      </tr>
    </thead>
    <tbody>
      ${gaps.map(
        (gap) =>
          html`<tr>
            <th scope="row">${needInWords(gap.need, t, locale)}</th>
            <td class="number">${gap.days}</td>
            <td>${placesInWords(gap, t)}</td>
            <td>${periodInWords(gap.first, gap.last, locale)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The same where there is no room for four columns. */
function renderRows({ t, locale }: GapsView, gaps: readonly GapSummary[]): TemplateResult {
  return html`<ul class="rows">
    ${gaps.map(
      (gap) =>
        html`<li>
          <b>${needInWords(gap.need, t, locale)}</b>
          <p>${t.times(gap.days)} · ${periodInWords(gap.first, gap.last, locale)}</p>
          <p>${placesInWords(gap, t)}</p>
        </li>`,
    )}
  </ul>`;
}

/** Needs that no offer took up: what, how often, where and when. Nothing where nothing has been counted. */
export function renderGaps(view: GapsView): TemplateResult | typeof nothing {
  const { t, level, narrow, lists, onDownload } = view;
  const gaps = summariseGaps(lists);
  if (gaps.length === 0) return nothing;
  return html`<div class="section gaps">
    ${headingAt(level, t.gapsTitle, { size: 'label' })}
    <p class="measure">${t.gapsText} ${lists.length > 1 ? t.gapsFrom(lists.length) : nothing}</p>
    ${narrow ? renderRows(view, gaps) : renderTable(view, gaps)}
    <div class="actions no-print">
      <button type="button" class="link" @click=${() => onDownload('csv')}>${t.gapsAsTable}</button>
      <button type="button" class="link" @click=${() => onDownload('json')}>${t.gapsAsFile}</button>
    </div>
    <p class="note measure no-print">${t.gapsNote}</p>
  </div>`;
}
