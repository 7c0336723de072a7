import { html, nothing, type TemplateResult } from 'lit';
import type { ReportRow } from '../../core/model/report.js';
import { citationOf } from '../base/citation.js';
import { headingAt } from '../base/heading.js';
import { renderCounts } from '../base/round-counts.js';
import { renderViewSwitch } from '../base/round-views.js';
import type { Beside } from './beside.js';
import { hasEverybody, isMarked } from './distribution-view.js';
import { headline } from './headline.js';
import { renderPosition } from './position-view.js';
import { renderTables } from './table-view.js';
import { renderTalk } from './talk-view.js';
import { ratedThemes, shownSystems } from './themes.js';
import { renderFour, renderThemes, type ThemesView } from './themes-view.js';

/** The drawing, or the same as tables: equal views of the figures. */
export const REPORT_VIEWS = ['figure', 'table'] as const;
export type ReportViewName = (typeof REPORT_VIEWS)[number];

/** `level` is that of the report's title. */
export interface ReportView extends ThemesView {
  /** Id of the title, which focus may go to. */
  readonly titleId: string;
  readonly view: ReportViewName;
  /** What has come in since, or nothing. */
  readonly waiting: unknown;
  /** What stands beside the report, once it has been read. */
  readonly beside: Beside | undefined;
  readonly onView: (view: ReportViewName) => void;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

/** What the marks, bars and threads of the drawing mean. */
function legendOf({ t, report }: ReportView, rated: readonly ReportRow[]): readonly string[] {
  const isBySystem = shownSystems(rated).length > 0;
  const legend = [isBySystem && rated.every(isMarked) ? t.marks : t.bars];
  if (isBySystem) legend.push(t.lines);
  if (rated.some(hasEverybody)) legend.push(t.everybody);
  legend.push(t.thread);
  if (isBySystem) legend.push(t.threadBent);
  else if (Object.keys(report.systems).length > 0) legend.push(t.together);
  return legend;
}

/** The figures of a closed round, drawn or as tables. */
function renderFigures(view: ReportView): TemplateResult {
  const { t, report, level, view: chosen, beside } = view;
  const own = ratedThemes(view, false);
  const context = ratedThemes(view, true);
  const isTable = chosen === 'table';
  const themes = (rows: readonly ReportRow[], below: number, about: string) =>
    (isTable ? renderTables : renderThemes)({ ...view, level: level + below }, rows, about);
  return html`<p class="measure grounds">
      ${renderCounts(t, report.respondents, report.systems, report.minGroup)}
      ${isTable ? nothing : html`<span class="quiet">${legendOf(view, [...own, ...context]).join(' ')}</span>`}
    </p>
    ${renderViewSwitch({
      label: t.viewLabel,
      names: REPORT_VIEWS.map((name) => [name, t.views[name]]),
      chosen,
      onView: view.onView,
    })}
    ${
      own.length > 0
        ? html`${isTable ? nothing : renderFour(view)}${themes(own, 1, t.aboutThemes)}${beside?.renderAgreed(view)}${renderTalk({ ...view, level: level + 1 })}`
        : nothing
    }
    ${beside?.renderMore(view)} ${beside?.renderTime(view)}
    ${
      context.length > 0
        ? html`<div class="section">
          ${headingAt(level + 1, t.context, { size: 'label' })}
          <p class="note">${t.contextNote}</p>
          ${themes(context, 2, t.aboutContext)}
        </div>`
        : nothing
    }
    ${report.position ? renderPosition(t, level + 1, report.position, isTable, beside?.moved(view)) : nothing}
    ${beside?.renderFolds(view)}`;
}

/** The whole report of a closed round. */
export function renderReport(view: ReportView): TemplateResult {
  const { t, locale, level, instrument } = view;
  return html`${headingAt(level, headline(view), { size: 'h2', id: view.titleId })} ${renderFigures(view)}
    <div class="section">
      ${view.waiting}
      <div class="actions no-print">
        <button type="button" class="link" @click=${view.onExport}>${t.export}</button>
        <button type="button" class="link" @click=${view.onPrint}>${t.print}</button>
      </div>
      <p class="note measure">${t.noNorms} ${t.notPromised}</p>
      ${
        instrument.citation
          ? html`<p class="note measure">${t.citation('')}<cite>${citationOf(instrument, locale)}</cite></p>`
          : nothing
      }
    </div>`;
}
