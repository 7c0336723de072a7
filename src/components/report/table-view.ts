import { html, nothing, type TemplateResult } from 'lit';
import { meanInterval } from '../../core/assessment/interval.js';
import type { ReportRow } from '../../core/model/report.js';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import { shownIn } from '../base/language.js';
import { formatMean } from '../base/format.js';
import { groupMark } from '../base/round-marks.js';
import { linesOf } from './distribution-view.js';
import { renderTable, type Row, type Table } from './table-block.js';
import { shownSystems, shownTheme, statementsOf, themeOf } from './themes.js';
import type { ThemesView } from './themes-view.js';

/** One row's head: a theme over its statements, or a statement. */
interface Head {
  readonly text: unknown;
  readonly row: ReportRow;
  readonly isTheme: boolean;
  /** A statement whose answers have been turned, so that high is good. */
  readonly isReversed: boolean;
}

export const headsOf = (view: ThemesView, theme: ReportRow): readonly Head[] => [
  { text: shownTheme(view, theme.id), row: theme, isTheme: true, isReversed: false },
  ...statementsOf(view, theme.id).map((one) => ({ ...one, isTheme: false })),
];

/** A theme's head tells its reading as the drawing does. */
export const renderHead = ({ t }: ThemesView, { text, isTheme, isReversed, row }: Head): TemplateResult =>
  isTheme
    ? html`<th scope="rowgroup">
        <b>${text}</b>${row.reading ? html`: <span class="quiet">${t.readings[row.reading]}</span>` : nothing}
      </th>`
    : html`<th scope="row">
        ${text}${isReversed ? html`${' '}<span class="quiet">${t.turnedShort}</span>` : nothing}
      </th>`;

/** The same head over again: for whoever hears or copies the row, not for the eye. */
export const repeatHead = ({ text, isTheme }: Head): TemplateResult =>
  html`<th scope=${isTheme ? 'rowgroup' : 'row'} class="again"><span class="unseen">${text}</span></th>`;

export const named = ({ t }: ThemesView, system: System | null): TemplateResult =>
  html`${groupMark(system)}${system === null ? t.all : t.systems[system]}`;

/** The rows of these themes and of all their statements. */
const allRows = (view: ThemesView, rows: readonly ReportRow[]): readonly ReportRow[] =>
  rows.flatMap((theme) => headsOf(view, theme).map(({ row }) => row));

/** Where everybody's mean lies with 95 % certainty. */
function intervalOf({ t, locale, instrument }: ThemesView, { n, mean, sd }: ReportRow): unknown {
  const interval = n === null || mean === null ? null : meanInterval({ n, mean, sd }, instrument.scale);
  if (!interval) return t.notShown;
  return html`<span class="nowrap">${formatMean(interval.low, locale)}–${formatMean(interval.high, locale)}</span>`;
}

/** The profile: what the drawing shows by the thread, the means and the readings. */
function profileTable(view: ThemesView, rows: readonly ReportRow[], caption: string): Table {
  const { t, locale } = view;
  const systems = shownSystems(allRows(view, rows));
  const figure = (value: number | null | undefined) =>
    typeof value === 'number' ? formatMean(value, locale) : t.notShown;
  const cellsOf = (row: ReportRow) => [
    row.n ?? t.notShown,
    figure(row.mean),
    ...systems.map((system) => figure(row.bySystem[system]?.mean)),
    intervalOf(view, row),
    figure(row.averageDeviation),
  ];
  return {
    id: 'profile',
    caption,
    copy: t.copyProfile,
    words: 0,
    columns: [
      t.columns.people,
      systems.length > 0 ? named(view, null) : t.mean,
      ...systems.map((system) => named(view, system)),
      t.columns.interval,
      t.columns.spread,
    ],
    bodies: rows.map((theme) => ({
      name: themeOf(view, theme.id),
      rows: headsOf(view, theme).map((head) => ({ head: renderHead(view, head), cells: cellsOf(head.row) })),
    })),
  };
}

/** The distribution: how many answers on each point, line by line as they are drawn. */
function distributionTable(view: ThemesView, rows: readonly ReportRow[], caption: string): Table {
  const { t, locale, instrument } = view;
  const { labels } = instrument.scale;
  const rowsOf = (head: Head): readonly Row[] => {
    const lines = linesOf(head.row);
    if (lines.length === 0)
      return [{ head: renderHead(view, head), cells: [named(view, null), ...labels.map(() => t.notShown)] }];
    return lines.map(({ system, figures }, i) => ({
      head: i === 0 ? renderHead(view, head) : repeatHead(head),
      cells: [named(view, system), ...figures.histogram],
    }));
  };
  return {
    id: 'distribution',
    caption,
    copy: t.copyDistribution,
    words: 1,
    columns: [t.columns.group, ...labels.map((label) => shownIn(label, locale))],
    bodies: rows.map((theme) => ({
      name: themeOf(view, theme.id),
      rows: headsOf(view, theme).flatMap(rowsOf),
    })),
  };
}

/**
 * Themes as tables, as full a view as the drawing: the profile with its means and readings, and the distribution. Why
 * something is not shown stands once, under them.
 * @param about what the themes are, in the captions
 */
export function renderTables(view: ThemesView, rows: readonly ReportRow[], about: string): TemplateResult {
  const { t, report, instrument } = view;
  const every = allRows(view, rows);
  const shown = shownSystems(every);
  const hidden = SYSTEMS.filter(
    (system) => shown.length > 0 && !shown.includes(system) && (report.systems[system] ?? 0) > 0,
  ).map((system) => t.systems[system]);
  const isGap = every.some((row) => row.n === null || shown.some((system) => !row.bySystem[system]));
  return html`${renderTable(view, profileTable(view, rows, t.profileOf(about)))}
    ${hidden.length > 0 ? html`<p class="note measure">${t.hiddenSystems(hidden)}</p>` : nothing}
    ${isGap ? html`<p class="note measure">${t.whyNotShown(report.minGroup)}</p>` : nothing}
    ${every.some((row) => instrument.items.some(({ id, reversed }) => reversed && id === row.id)) ? html`<p class="note measure">${t.turnedNote}</p>` : nothing}
    ${renderTable(view, distributionTable(view, rows, t.distributionOf(about)))}`;
}
