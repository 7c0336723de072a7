import { html, nothing, type TemplateResult } from 'lit';
import { coverage, type Coverage } from '../../core/assessment/coverage.js';
import { ownCoverage, type OwnCoverage } from '../../core/assessment/own-coverage.js';
import type { RoundData } from '../../core/assessment/tally-change.js';
import type { Instrument } from '../../core/model/assessment.js';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { citationOf } from '../base/citation.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import { groupMark } from '../base/round-marks.js';
import { renderViewSwitch } from '../base/round-views.js';
import { da, type RadarTexts } from './body-texts.da.js';
import { en } from './body-texts.en.js';
import { coverInWords, isCrowded, ownCover, teamCover, type FunctionCover } from './cover.js';
import { lineSample } from './cover-bars.js';
import { inItsLanguage, renderDots, renderTable } from './cover-views.js';
import { renderRadarFigure } from './radar-figure.js';

const TEXTS: Readonly<Record<Locale, RadarTexts>> = { da, en };
const VIEWS = ['radar', 'dots', 'table'] as const;
type View = (typeof VIEWS)[number];

/** What there is to show: a team's cover, or one's own view for oneself alone. */
export type Cover =
  | { readonly of: 'team'; readonly people: number; readonly figures: Coverage }
  | { readonly of: 'self'; readonly figures: OwnCoverage };

/**
 * The cover of these people; of one alone their own view. Undefined for more than one but fewer than `minGroup`.
 * @throws RangeError when minGroup is below 5
 */
export function coverOf(instrument: Instrument, data: RoundData, minGroup: number): Cover | undefined {
  const [only] = data;
  if (only?.format === 'kobling-response' && data.length === 1)
    return { of: 'self', figures: ownCoverage(instrument, only) };
  const figures = coverage(instrument, data, { minGroup });
  return figures ? { of: 'team', people: figures.respondents, figures } : undefined;
}

export interface CoverView {
  readonly locale: Locale;
  /** Heading level of the title. */
  readonly level: number;
  /** Id of the title, which focus may go to. */
  readonly titleId: string;
  readonly narrow: boolean;
  readonly instrument: Instrument;
  readonly cover: Cover;
  readonly view: View;
  /** What has come in since, or nothing. */
  readonly waiting: unknown;
  readonly onView: (view: View) => void;
}

/** The radar read point by point, in the order of the figure. */
const renderReading = (t: RadarTexts, functions: readonly FunctionCover[]): TemplateResult =>
  html`<ul class="unseen">
    ${functions.map(
      (one) =>
        html`<li>
          ${inItsLanguage(one)}
          <ul>
            ${one.competences.map((each) => html`<li>${inItsLanguage(each)}: ${each.words}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;

/** What the marks, and where there are many people the lines, mean; on one's own view there is nobody to tell apart. */
function renderLegend(
  t: RadarTexts,
  functions: readonly FunctionCover[],
  { view, narrow }: CoverView,
): TemplateResult | typeof nothing {
  const groups = functions.flatMap(({ competences }) => competences.flatMap((one) => one.groups ?? []));
  const shown = [...SYSTEMS, null].filter((system) => groups.some((group) => group.system === system));
  const hasLines = isCrowded(functions) && view !== 'table';
  // The figure has lines alone; the rows have the count beside its mark.
  const hasMarks = !hasLines || view === 'dots' || narrow;
  if (shown.length === 0) return nothing;
  return html`<p class="note legend">
    ${shown.map(
      (system) =>
        html`<span class="nowrap"
          >${hasLines ? lineSample(system) : nothing}${hasMarks || system === null ? groupMark(system) : nothing}${
            system === null ? t.noSystemShown : t.systems[system]
          }</span
        >`,
    )}
  </p>`;
}

/** Radar, dots and table as equal views of the same. */
function renderViews(
  t: RadarTexts,
  functions: readonly FunctionCover[],
  settings: CoverView,
): TemplateResult {
  const { locale, level, narrow, cover, view: chosen, onView } = settings;
  const people = cover.of === 'team' ? cover.people : null;
  const rows = { t, functions, people };
  const dots = () =>
    html`${renderDots(rows, level + 1, narrow)}
    ${people !== null && isCrowded(functions) ? html`<p class="note legend">${t.legendDots(people)}</p>` : nothing}`;
  const views: Readonly<Record<View, () => TemplateResult>> = {
    radar: () =>
      html`${renderRadarFigure(t, locale, functions, { narrow, isOwn: people === null })}
      ${narrow ? dots() : renderReading(t, functions)}`,
    dots,
    table: () => renderTable(rows),
  };
  return html`${renderViewSwitch({
    label: t.viewLabel,
    names: VIEWS.map((view) => [view, t.views[view]]),
    chosen,
    onView,
  })}
  ${people === null ? nothing : renderLegend(t, functions, settings)} ${views[chosen]()}`;
}

/** A cover in words and in one of three views. */
export function renderCover(settings: CoverView): TemplateResult {
  const { locale, level, titleId, instrument, cover, waiting } = settings;
  const t = TEXTS[locale];
  const source = { t, locale, instrument };
  const functions = cover.of === 'team' ? teamCover(source, cover.figures) : ownCover(source, cover.figures);
  const all = functions.flatMap(({ competences }) => competences);
  const carried = all.filter(({ total }) => total === 1).length;
  return html`${headingAt(level, cover.of === 'self' ? t.ownTitle : t.title, { size: 'h2', id: titleId })}
    <p class="measure grounds">
      ${
        cover.of === 'self'
          ? html`${t.own(carried, all.length)} <span class="quiet">${t.ownNote}</span>`
          : html`${coverInWords(t, functions)} <span class="quiet">${t.people(cover.people)} ${t.aboutTeam}</span>`
      }
    </p>
    ${renderViews(t, functions, settings)}
    ${waiting}
    <p class="note measure legend">
      <span>${cover.of === 'self' ? t.keepOwn : t.keep} ${t.noNorms}</span>
      ${instrument.citation ? html`<span>${t.citation('')}<cite>${citationOf(instrument, locale)}</cite></span>` : nothing}
    </p>`;
}
