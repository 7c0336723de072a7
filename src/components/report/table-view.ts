import { html, nothing, type TemplateResult } from 'lit';
import type { ReportRow } from '../../core/model/report.js';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import { shownIn } from '../base/language.js';
import { copyText } from '../base/copy.js';
import { formatMean } from '../base/format.js';
import { groupMark } from '../base/round-marks.js';
import { linesOf } from './distribution-view.js';
import { shownSystems, shownTheme, statementsOf, themeOf } from './themes.js';
import type { ThemesView } from './themes-view.js';

/** One row's head: a theme over its statements, or a statement. */
interface Head {
  readonly text: unknown;
  readonly row: ReportRow;
  readonly isTheme: boolean;
}

interface Row {
  readonly head: TemplateResult;
  readonly cells: readonly unknown[];
}

interface Table {
  readonly id: string;
  readonly caption: string;
  readonly copy: string;
  readonly columns: readonly unknown[];
  /** So many columns after the heads hold words; the rest are numbers. */
  readonly words: number;
  /** One body a theme, each with its rows of cells. */
  readonly bodies: readonly {
    readonly name: string;
    readonly rows: readonly Row[];
  }[];
}

const headsOf = (view: ThemesView, theme: ReportRow): readonly Head[] => [
  { text: shownTheme(view, theme.id), row: theme, isTheme: true },
  ...statementsOf(view, theme.id).map((one) => ({ ...one, isTheme: false })),
];

/** A theme's head tells its reading as the drawing does. */
const renderHead = ({ t }: ThemesView, { text, isTheme, row }: Head): TemplateResult =>
  isTheme
    ? html`<th scope="rowgroup">
        <b>${text}</b>${row.reading ? html`: <span class="quiet">${t.readings[row.reading]}</span>` : nothing}
      </th>`
    : html`<th scope="row">${text}</th>`;

/** The same head over again: for whoever hears or copies the row, not for the eye. */
const repeatHead = ({ text, isTheme }: Head): TemplateResult =>
  html`<th scope=${isTheme ? 'rowgroup' : 'row'} class="again"><span class="unseen">${text}</span></th>`;

const named = ({ t }: ThemesView, system: System | null): TemplateResult =>
  html`${groupMark(system)}${system === null ? t.all : t.systems[system]}`;

/** The rows of these themes and of all their statements. */
const allRows = (view: ThemesView, rows: readonly ReportRow[]): readonly ReportRow[] =>
  rows.flatMap((theme) => headsOf(view, theme).map(({ row }) => row));

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

/** A table as lines of cells with tabs between them, which every spreadsheet takes in. */
const asText = (table: HTMLTableElement): string =>
  [...table.rows]
    .map((row) =>
      [...row.cells]
        .map((cell) => (cell.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim())
        .join('\t'),
    )
    .join('\n');

/** Copies the table over the button, and says beside it whether that went well. */
async function copyTable(view: ThemesView, event: Event): Promise<void> {
  const button = event.currentTarget;
  if (!(button instanceof Element)) return;
  const block = button.closest('.table-block');
  const table = block?.querySelector('table');
  const status = block?.querySelector('[role="status"]');
  if (!table || !status) return;
  status.textContent = '';
  const isCopied = await copyText(button, asText(table));
  status.textContent = isCopied ? view.t.copied : view.t.notCopied;
}

function renderTable(view: ThemesView, { id, caption, copy, columns, words, bodies }: Table): TemplateResult {
  const alignment = (column: number) => (column < words ? 'nowrap' : 'number');
  const captionId = `${id}-${view.level}`;
  return html`<div class="table-block">
    <div class="scroll" role="group" tabindex="0" aria-labelledby=${captionId}>
      <table>
        <caption class="label" id=${captionId}>
          ${caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">${view.t.columns.statement}</th>
            ${columns.map((column, i) => html`<th scope="col" class=${alignment(i)}>${column}</th>`)}
          </tr>
        </thead>
        ${bodies.map(
          ({ name, rows }) =>
            html`<tbody aria-label=${name}>
              ${rows.map(
                ({ head, cells }, i) =>
                  html`<tr class=${i === 0 ? 'head-row' : ''}>
                    ${head}${cells.map((cell, at) => html`<td class=${alignment(at)}>${cell}</td>`)}
                  </tr>`,
              )}
            </tbody>`,
        )}
      </table>
    </div>
    <p class="note actions no-print">
      <button type="button" class="link" @click=${(event: Event) => void copyTable(view, event)}>${copy}</button>
      <span role="status"></span>
    </p>
  </div>`;
}

/**
 * Themes as tables, as full a view as the drawing: the profile with its means and readings, and the distribution. Why
 * something is not shown stands once, under them.
 * @param about what the themes are, in the captions
 */
export function renderTables(view: ThemesView, rows: readonly ReportRow[], about: string): TemplateResult {
  const { t, report } = view;
  const every = allRows(view, rows);
  const shown = shownSystems(every);
  const hidden = SYSTEMS.filter(
    (system) => shown.length > 0 && !shown.includes(system) && (report.systems[system] ?? 0) > 0,
  ).map((system) => t.systems[system]);
  const isGap = every.some((row) => row.n === null || shown.some((system) => !row.bySystem[system]));
  return html`${renderTable(view, profileTable(view, rows, t.profileOf(about)))}
    ${hidden.length > 0 ? html`<p class="note measure">${t.hiddenSystems(hidden)}</p>` : nothing}
    ${isGap ? html`<p class="note measure">${t.whyNotShown(report.minGroup)}</p>` : nothing}
    ${renderTable(view, distributionTable(view, rows, t.distributionOf(about)))}`;
}
