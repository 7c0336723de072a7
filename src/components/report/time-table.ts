import { html, type TemplateResult } from 'lit';
import type { Course } from '../../core/assessment/compare-rounds.js';
import type { ReportRow } from '../../core/model/report.js';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import { formatMean } from '../base/format.js';
import { renderTable } from './table-block.js';
import { headsOf, named, renderHead, repeatHead } from './table-view.js';
import { themeOf } from './themes.js';
import { rowOf, type TimeView } from './time-context.js';
import { formatChange, formatNoise } from './time-words.js';

/** The cells of one line: every round's mean, then the last change. */
function cellsOf(view: TimeView, { points, changes }: Course): readonly unknown[] {
  const { t, tt, locale } = view;
  const change = changes.at(-1);
  return [
    ...points.map((point) =>
      point
        ? html`${formatMean(point.mean, locale)} <span class="note nowrap">(${point.n})</span>`
        : html`<span class="quiet">${t.notShown}</span>`,
    ),
    change ? formatChange(change.change, locale) : '–',
    change ? formatNoise(change.noise, locale) : '–',
    change ? tt.readings[change.reading] : '–',
  ];
}

/** The rounds as a table, as full a view as the drawings: every theme and statement, everybody and each shown system. */
export function renderTimeTable(view: TimeView, rows: readonly ReportRow[], about: string): TemplateResult {
  const { t, tt, rounds } = view;
  return renderTable(view, {
    id: `rounds-${rows[0]?.id ?? ''}`,
    caption: tt.caption(about),
    copy: tt.copy,
    words: 1,
    columns: [
      t.columns.group,
      ...rounds.map(
        (_, i) =>
          html`${tt.round(i + 1)} <span class="note">(${t.columns.people.toLocaleLowerCase()})</span>`,
      ),
      tt.columns.change,
      tt.columns.noise,
      tt.columns.reading,
    ],
    bodies: rows.map((theme) => ({
      name: themeOf(view, theme.id),
      rows: headsOf(view, theme).flatMap((head) => {
        const row = rowOf(view, head.row.id, head.isTheme);
        if (!row) return [];
        const systems = SYSTEMS.flatMap((system): [System, Course][] => {
          const course = row.groups[system];
          return course ? [[system, course]] : [];
        });
        return [
          { head: renderHead(view, head), cells: [named(view, null), ...cellsOf(view, row)] },
          ...systems.map(([system, course]) => ({
            head: repeatHead(head),
            cells: [named(view, system), ...cellsOf(view, course)],
          })),
        ];
      }),
    })),
  });
}
