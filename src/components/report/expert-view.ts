import { html, type TemplateResult } from 'lit';
import { meanInterval } from '../../core/assessment/interval.js';
import type { ReportRow } from '../../core/model/report.js';
import { formatMean, regionOf } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import { textsFor } from '../base/texts-for.js';
import { da, type Reason } from './expert-texts.da.js';
import { en } from './expert-texts.en.js';
import type { ReportView } from './report-view.js';
import { renderTable } from './table-block.js';
import { headsOf, renderHead } from './table-view.js';
import { ratedThemes, statementsOf, themeOf } from './themes.js';

const textsOf = textsFor('expert', { da, en });

/** Two decimals always, so that columns can be read down, and a minus that is none of a hyphen's. */
const formatTwo = (value: number, locale: Locale): string =>
  new Intl.NumberFormat(regionOf(locale), { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    .format(value)
    .replace('-', '−');

/** Why a theme has no α and no ICC; null where it may have them. */
function lackOf(view: ReportView, theme: string, isTallied: boolean): Reason | null {
  if (view.report.reliability[theme]) return null;
  if (isTallied) return 'tallied';
  return statementsOf(view, theme).length < 2 ? 'single' : 'few';
}

/** Mean with its interval, agreement and consistency, each with a plain reason where it is not shown. */
export function renderExpert(view: ReportView, isTallied: boolean): TemplateResult {
  const { t, locale, report, level, instrument } = view;
  const e = textsOf(view);
  const given = new Set<Reason>();
  const lacking = (reason: Reason) => {
    given.add(reason);
    return html`<span class="quiet">${e.why[reason]}</span>`;
  };
  const two = (value: number) => formatTwo(value, locale);
  const figure = (value: number | null) => (value === null ? lacking('hidden') : two(value));
  const intervalOf = ({ n, mean, sd }: ReportRow) => {
    const interval = n === null || mean === null ? null : meanInterval({ n, mean, sd }, instrument.scale);
    return interval
      ? html`<span class="nowrap">${e.range(formatMean(interval.low, locale), formatMean(interval.high, locale))}</span>`
      : lacking('hidden');
  };
  const consistencyOf = (row: ReportRow) => {
    if (row.n === null) return [lacking('hidden'), lacking('hidden'), lacking('hidden')];
    const lack = lackOf(view, row.id, isTallied);
    const known = report.reliability[row.id];
    if (lack || !known) return Array.from({ length: 3 }, () => lacking(lack ?? 'few'));
    const told = (value: number | null) => (value === null ? lacking('alike') : two(value));
    return [told(known.alpha), told(known.icc1), known.rows];
  };
  const cellsOf = (row: ReportRow, isTheme: boolean) => [
    row.n ?? lacking('hidden'),
    row.mean === null ? lacking('hidden') : formatMean(row.mean, locale),
    intervalOf(row),
    figure(row.sd),
    figure(row.averageDeviation),
    figure(row.agreement),
    ...(isTheme ? consistencyOf(row) : Array.from({ length: 3 }, () => '–')),
  ];
  const rows = [...ratedThemes(view, false), ...ratedThemes(view, true)];
  const bodies = rows.map((theme) => ({
    name: themeOf(view, theme.id),
    rows: headsOf(view, theme).map((head) => ({
      head: renderHead(view, head),
      cells: cellsOf(head.row, head.isTheme),
    })),
  }));
  return html`${headingAt(level + 1, e.title)}
    ${renderTable(view, {
      id: 'expert',
      caption: e.caption(t.aboutThemes),
      copy: e.copy,
      words: 0,
      columns: Object.values(e.columns),
      bodies,
    })}
    ${[...given].map((reason) => html`<p class="note measure">${e.reasons[reason](report.minGroup)}</p>`)}
    <dl class="expert-notes">
      ${e.notes.map(([term, text]) => html`<div><dt class="label">${term}</dt><dd class="note">${text}</dd></div>`)}
    </dl>`;
}
