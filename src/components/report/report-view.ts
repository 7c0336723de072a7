import { html, nothing, type TemplateResult } from 'lit';
import type { Instrument } from '../../core/model/assessment.js';
import type { DialoguePoint, Report, ReportRow } from '../../core/model/report.js';
import { textIn } from '../../core/model/text.js';
import { SYSTEMS, type Reading, type System } from '../../core/model/vocabulary.js';
import { formatMean } from '../base/format.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import { renderCounts } from '../base/round-counts.js';
import {
  hasEverybody,
  isMarked,
  linesOf,
  renderAxis,
  renderDistribution,
  renderGlyph,
} from './distribution-view.js';
import { renderPosition } from './position-view.js';
import type { ReportTexts } from './body-texts.da.js';

export interface ReportView {
  readonly t: ReportTexts;
  readonly locale: Locale;
  /** Heading level of the report's title. */
  readonly level: number;
  /** Id of the title, which focus may go to. */
  readonly titleId: string;
  readonly instrument: Instrument;
  readonly report: Report;
  /** What has come in since, or nothing. */
  readonly waiting: unknown;
  readonly onExport: () => void;
  readonly onPrint: () => void;
}

const themeOf = ({ instrument, locale }: ReportView, id: string): string => {
  const dimension = instrument.dimensions.find((one) => one.id === id);
  return dimension ? textIn(dimension.title, locale) : id;
};

/** A theme's name inside a sentence. */
const insideOf = (view: ReportView, id: string): string => {
  const name = themeOf(view, id);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

const isContext = (instrument: Instrument, id: string): boolean =>
  instrument.dimensions.some((dimension) => dimension.id === id && dimension.context);

/** Themes by reading, context left out: it is nobody's merit or fault. */
function byReading({ report, instrument }: ReportView): ReadonlyMap<Reading, readonly ReportRow[]> {
  const map = new Map<Reading, ReportRow[]>();
  for (const row of report.dimensions)
    if (row.reading && !isContext(instrument, row.id))
      map.set(row.reading, [...(map.get(row.reading) ?? []), row]);
  return map;
}

/** The title is the answer: what people share, or where they differ. At most two themes of each, the clearest. */
export function headline(view: ReportView): string {
  const { t } = view;
  const readings = byReading(view);
  const names = (reading: Reading, up: 1 | -1) =>
    [...(readings.get(reading) ?? [])]
      .sort((a, b) => up * ((b.mean ?? 0) - (a.mean ?? 0)))
      .slice(0, 2)
      .map((row) => themeOf(view, row.id));
  const strong = names('shared-strength', 1);
  const gap = names('shared-gap', -1);
  const differ = [...names('between-systems', 1), ...names('within-system', 1)].slice(0, 2);
  if (strong.length > 0 && gap.length > 0) return t.headline.both(strong, gap);
  if (differ.length > 0) return t.headline.differ(differ);
  if (strong.length > 0) return t.headline.strong(strong);
  return gap.length > 0 ? t.headline.gap(gap) : t.headline.open;
}

function renderFour(view: ReportView): TemplateResult {
  const { t } = view;
  const readings = byReading(view);
  const four = ['shared-strength', 'shared-gap', 'between-systems', 'within-system'] as const;
  return html`<ul class="four">
    ${four.map((reading) => {
      const rows = readings.get(reading) ?? [];
      return html`<li>
        ${renderGlyph(reading)}
        <b>${t.readings[reading]}</b><br />
        <span class="quiet">${rows.map((row) => themeOf(view, row.id)).join(', ') || '–'}</span>
      </li>`;
    })}
  </ul>`;
}

/** The systems with answers whose figures are hidden in this row, in words. */
function hiddenIn(view: ReportView, row: ReportRow): readonly string[] {
  const shownAny = SYSTEMS.some((system) => row.bySystem[system]);
  if (!shownAny) return [];
  return SYSTEMS.filter((system) => (view.report.systems[system] ?? 0) > 0 && !row.bySystem[system]).map(
    (system) => view.t.systems[system],
  );
}

function renderItems(view: ReportView, dimension: string): TemplateResult | typeof nothing {
  const { t, locale, instrument, report } = view;
  const items = instrument.items.filter((item) => item.dimension === dimension && item.kind === 'rating');
  if (items.length === 0) return nothing;
  const distribution = { t, locale, scale: instrument.scale };
  return html`<details class="statements">
    <summary>${t.statements(items.length)}</summary>
    <ul>
      ${items.map((item) => {
        const row = report.items.find(({ id }) => id === item.id);
        if (!row) return nothing;
        return html`<li>
          <p>${textIn(item.text, locale)}</p>
          ${renderDistribution(distribution, row)}
          ${
            row.averageDeviation === null
              ? nothing
              : html`<p class="note">${t.spread(formatMean(row.averageDeviation, locale))}</p>`
          }
        </li>`;
      })}
    </ul>
  </details>`;
}

function renderTheme(view: ReportView, row: ReportRow): TemplateResult {
  const { t, locale, instrument, report } = view;
  const hidden = hiddenIn(view, row);
  const inTheme = new Set(
    instrument.items
      .filter(({ dimension, kind }) => dimension === row.id && kind === 'rating')
      .map(({ id }) => id),
  );
  const statements = report.items.filter(({ id, n }) => n !== null && inTheme.has(id)).length;
  return html`<li class="theme">
    <b>${themeOf(view, row.id)}</b>
    ${renderDistribution({ t, locale, scale: instrument.scale }, row, statements)}
    <p class="reading">
      ${
        row.reading
          ? html`<b>${t.readings[row.reading]}</b> <span class="quiet">${t.readingsPlain[row.reading]}</span>`
          : html`<span class="quiet">${t.hidden}</span>`
      }
      ${hidden.length > 0 ? html`<span class="note hidden-group">${t.hiddenSystems(hidden)}</span>` : nothing}
    </p>
    ${renderItems(view, row.id)}
  </li>`;
}

function renderThemes(view: ReportView, rows: readonly ReportRow[]): TemplateResult {
  const { t, locale, instrument } = view;
  return html`<div class="theme head">${renderAxis({ t, locale, scale: instrument.scale })}</div>
    <ul class="themes">
      ${rows.map((row) => renderTheme(view, row))}
    </ul>`;
}

function questionFor(view: ReportView, point: DialoguePoint): string {
  const { t } = view;
  const theme = insideOf(view, point.dimension);
  const systemName = (id: string): string => t.systemsInside[id as System] ?? id;
  if (point.reading === 'between-systems') {
    const { highest, lowest } = point;
    return highest !== null && lowest !== null
      ? t.questions['between-systems'](theme, systemName(highest), systemName(lowest))
      : t.questions['within-system'](theme);
  }
  return t.questions[point.reading](theme);
}

function renderTalk(view: ReportView): TemplateResult | typeof nothing {
  const { t, locale, report, level } = view;
  const points = report.dialoguePoints.filter(({ dimension }) => !isContext(view.instrument, dimension));
  if (points.length === 0) return nothing;
  const basis = (point: DialoguePoint): string => {
    const row = report.dimensions.find(({ id }) => id === point.dimension);
    const means = (row ? linesOf(row) : []).map(
      ({ system, figures }) =>
        `${system === null ? t.all : t.systems[system]} ${formatMean(figures.mean, locale)}`,
    );
    return `${themeOf(view, point.dimension)}: ${means.join(', ')}`;
  };
  return html`<div class="section">
    ${headingAt(level + 1, t.talk(points.length), { size: 'label' })}
    <ol class="talk">
      ${points.map(
        (point) =>
          html`<li>
            <div>
              <p>${questionFor(view, point)}</p>
              <p class="note">${basis(point)}</p>
            </div>
          </li>`,
      )}
    </ol>
  </div>`;
}

/** The figures of a closed round. */
function renderFigures(view: ReportView): TemplateResult {
  const { t, locale, instrument, report, level } = view;
  const rated = report.dimensions.filter((row) =>
    instrument.items.some((item) => item.dimension === row.id && item.kind === 'rating'),
  );
  const own = rated.filter((row) => !isContext(instrument, row.id));
  const context = rated.filter((row) => isContext(instrument, row.id));
  const bySystem = rated.some((row) => SYSTEMS.some((system) => row.bySystem[system]));
  const legend = [bySystem && rated.every(isMarked) ? t.marks : t.bars, t.thread];
  if (bySystem) legend.push(t.threadBent);
  if (rated.some(hasEverybody)) legend.push(t.everybody);
  if (!bySystem && Object.keys(report.systems).length > 0) legend.push(t.together);
  return html`<p class="measure grounds">
      ${renderCounts(t, report.respondents, report.systems)}
      <span class="quiet">${legend.join(' ')}</span>
    </p>
    ${own.length > 0 ? html`${renderFour(view)}${renderThemes(view, own)}${renderTalk(view)}` : nothing}
    ${
      context.length > 0
        ? html`<div class="section">
          ${headingAt(level + 1, t.context, { size: 'label' })}
          <p class="note">${t.contextNote}</p>
          ${renderThemes(view, context)}
        </div>`
        : nothing
    }
    ${report.position ? renderPosition(t, locale, level + 1, report.position) : nothing}`;
}

/** The whole report of a closed round. */
export function renderReport(view: ReportView): TemplateResult {
  const { t, level, instrument } = view;
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
          ? html`<p class="note measure">${t.citation('')}<cite>${instrument.citation}</cite></p>`
          : nothing
      }
    </div>`;
}
