import { html, nothing, type TemplateResult } from 'lit';
import type { ReportRow } from '../../core/model/report.js';
import { headingAt } from '../base/heading.js';
import { formatDate } from '../base/format.js';
import { renderViewSwitch } from '../base/round-views.js';
import { KoblingChangeEvent } from '../base/events.js';
import { TIME_VIEWS, type Beside } from './beside.js';
import { renderAxis } from './distribution-view.js';
import type { ReportView } from './report-view.js';
import { ratedThemes, shownTheme } from './themes.js';
import { nameOf, rowOf, timeView, type TimeView } from './time-context.js';
import { renderDots } from './time-dots.js';
import { renderEvents } from './time-events.js';
import { numberAt, renderSlope, renderTimeAxis } from './time-slope.js';
import { renderTimeTable } from './time-table.js';
import { courseInWords, timeHeadline, verdictOf } from './time-words.js';

/** Which rounds there are: number, name, when, how many, and why one has no figures. */
function renderRounds({ tt, t, rounds, locale }: TimeView): TemplateResult {
  return html`<ol class="rounds" aria-label=${tt.rounds}>
    ${rounds.map((round, i) => {
      const name = nameOf(round, locale);
      const isShown = i === rounds.length - 1;
      return html`<li>
        <svg class="round-number" aria-hidden="true">${numberAt('50%', 0.75, i, isShown)}</svg>
        <div>
          <span class="unseen">${tt.round(i + 1)}:</span>
          <b>${name}</b>${name ? ', ' : nothing}${round.date ? tt.closed(formatDate(round.date, locale)) : nothing}
          <span class="quiet"
            >${round.report ? html`· ${t.answers(round.report.respondents)}` : nothing}
            ${isShown ? html`· ${tt.onShow}` : nothing}</span
          >
          ${round.lacks ? html`<span class="note lacks">${tt.lacks[round.lacks]}</span>` : nothing}
        </div>
      </li>`;
    })}
  </ol>`;
}

/** Whether others have answered than last time, from the counts alone. */
function renderTurnover({ tt, compared }: TimeView): TemplateResult {
  const turnover = compared.turnover.at(-1);
  return html`${
    turnover?.isLarge
      ? html`<p class="measure warning">
          ${turnover.came > 0 ? tt.came(turnover.came) : nothing}
          ${turnover.left > 0 ? tt.left(turnover.left) : nothing} <b>${tt.others}</b>
        </p>`
      : nothing
  }`;
}

function renderRow(view: TimeView, row: ReportRow): TemplateResult | typeof nothing {
  const course = rowOf(view, row.id, true);
  if (!course) return nothing;
  const [verdict, weight] = verdictOf(view, course);
  return html`<li class="theme">
    ${headingAt(view.level + 2, shownTheme(view, row.id), { size: 'label' })}
    <div>
      ${view.beside.timeView === 'slope' ? renderSlope(view, course) : renderDots(view, course)}
      <span class="unseen">${courseInWords(view, course)}</span>
    </div>
    <p class="reading"><b>${verdict}</b> <span class="quiet">${weight}</span></p>
  </li>`;
}

function renderDrawing(view: TimeView, rows: readonly ReportRow[]): TemplateResult {
  const { t, locale, instrument, beside } = view;
  return html`<div class="theme head">
      <div class="axis-place">
        ${beside.timeView === 'slope' ? renderTimeAxis(view) : renderAxis({ t, locale, scale: instrument.scale })}
      </div>
    </div>
    <ul class="themes">
      ${rows.map((row) => renderRow(view, row))}
    </ul>`;
}

/** The closed rounds up to the one on show, side by side. */
export function renderTime(from: ReportView, beside: Beside): TemplateResult {
  const view = timeView(from, beside);
  const { t, tt, level } = view;
  const own = ratedThemes(view, false);
  const rows = own.length > 0 ? own : ratedThemes(view, true);
  const isTable = beside.timeView === 'table';
  return html`<div class="section time">
    ${headingAt(
      level + 1,
      timeHeadline(
        view,
        rows.map(({ id }) => id),
      ),
      { size: 'h3' },
    )}
    ${renderRounds(view)} ${renderTurnover(view)}
    <p class="note measure">${tt.legend[beside.timeView]} ${tt.nobodyFollowed}</p>
    ${renderViewSwitch({
      label: tt.viewLabel,
      names: TIME_VIEWS.map((name) => [name, tt.views[name]]),
      chosen: beside.timeView,
      onView: (name) => {
        beside.show(() => (beside.timeView = name));
        beside.host.dispatchEvent(new KoblingChangeEvent('rounds-view', TIME_VIEWS.indexOf(name)));
      },
    })}
    ${isTable ? renderTimeTable(view, rows, own.length > 0 ? t.aboutThemes : t.aboutContext) : renderDrawing(view, rows)}
    ${renderEvents(view)}
    <p class="note measure">${tt.method}</p>
  </div>`;
}
