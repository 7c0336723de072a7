import { html, nothing, type TemplateResult } from 'lit';
import { meanInterval } from '../../core/assessment/interval.js';
import type { ReportRow } from '../../core/model/report.js';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { textIn } from '../../core/model/text.js';
import { nameInWords } from '../base/name-in-words.js';
import { formatMean } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import type { Speaker } from '../base/texts-for.js';
import type { ReportTexts } from './body-texts.da.js';
import { renderAxis, renderDistribution, renderGlyph } from './distribution-view.js';
import { byReading, shownInside, shownTheme, statementsOf, type Told } from './themes.js';

export interface ThemesView extends Told, Speaker {
  readonly t: ReportTexts;
  /** Level of the themes' headings. */
  readonly level: number;
}

/** The four-way reading: which themes are shared strengths, shared gaps, or seen differently. */
export function renderFour(view: ThemesView): TemplateResult {
  const { t } = view;
  const readings = byReading(view);
  const four = ['shared-strength', 'shared-gap', 'between-systems', 'within-system'] as const;
  return html`<ul class="four">
    ${four.map((reading) => {
      const rows = readings.get(reading) ?? [];
      return html`<li>
        ${renderGlyph(reading)}
        <b>${t.readings[reading]}</b><br />
        <span class="quiet">${rows.length > 0 ? rows.map((row, i) => html`${i > 0 ? ', ' : ''}${shownTheme(view, row.id)}`) : t.none}</span>
      </li>`;
    })}
  </ul>`;
}

/** The systems with answers whose figures are hidden in this row, in words. */
function hiddenIn({ t, report }: ThemesView, row: ReportRow): readonly string[] {
  const shownAny = SYSTEMS.some((system) => row.bySystem[system]);
  if (!shownAny) return [];
  return SYSTEMS.filter((system) => (report.systems[system] ?? 0) > 0 && !row.bySystem[system]).map(
    (system) => t.systems[system],
  );
}

function renderStatements(view: ThemesView, theme: string): TemplateResult | typeof nothing {
  const { t, locale, instrument } = view;
  const statements = statementsOf(view, theme);
  if (statements.length === 0) return nothing;
  const last = instrument.scale.labels.at(-1);
  const turned = t.turned(last ? textIn(last, locale) : String(instrument.scale.max));
  return html`<details class="statements">
    <summary>${nameInWords((name) => t.statements(statements.length, name), shownInside(view, theme))}</summary>
    <ul>
      ${statements.map(
        ({ text, row, isReversed }) =>
          html`<li>
            <p>${text} ${isReversed ? html`<span class="note">${turned}</span>` : nothing}</p>
            ${renderDistribution({ t, locale, scale: instrument.scale }, row, 1, isReversed)}
            ${
              row.averageDeviation === null
                ? nothing
                : html`<p class="note">${t.spread(formatMean(row.averageDeviation, locale))}</p>`
            }
          </li>`,
      )}
    </ul>
  </details>`;
}

/** Everybody's mean and how sure it is; the distribution stands first. */
function renderInterval({ t, locale, instrument }: ThemesView, { n, mean, sd }: ReportRow) {
  const interval = n === null || mean === null ? null : meanInterval({ n, mean, sd }, instrument.scale);
  if (mean === null || !interval) return nothing;
  const [low, high] = [interval.low, interval.high].map((end) => formatMean(end, locale));
  return html`<span class="note interval">${t.interval(formatMean(mean, locale), low ?? '', high ?? '')}</span>`;
}

function renderTheme(view: ThemesView, row: ReportRow): TemplateResult {
  const { t, locale, instrument, level } = view;
  const hidden = hiddenIn(view, row);
  const answered = statementsOf(view, row.id).filter((one) => one.row.n !== null).length;
  return html`<li class="theme">
    ${headingAt(level, shownTheme(view, row.id), { size: 'label' })}
    ${renderDistribution({ t, locale, scale: instrument.scale }, row, answered)}
    <p class="reading">
      ${
        row.reading
          ? html`<b>${t.readings[row.reading]}</b> <span class="quiet">${t.readingsPlain[row.reading]}</span>`
          : html`<span class="quiet">${t.hidden}</span>`
      }
      ${renderInterval(view, row)}
      ${hidden.length > 0 ? html`<span class="note hidden-group">${t.hiddenSystems(hidden)}</span>` : nothing}
    </p>
    ${renderStatements(view, row.id)}
  </li>`;
}

/** Themes as drawings, their statements folded under each. */
export function renderThemes(view: ThemesView, rows: readonly ReportRow[]): TemplateResult {
  const { t, locale, instrument } = view;
  return html`<div class="chart">
    <div class="over"><div class="theme head">${renderAxis({ t, locale, scale: instrument.scale })}</div></div>
    <ul class="themes">
      ${rows.map((row) => renderTheme(view, row))}
    </ul>
  </div>`;
}
