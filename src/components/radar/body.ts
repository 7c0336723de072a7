import { html, nothing, type TemplateResult } from 'lit';
import { coverage, type Coverage } from '../../core/assessment/coverage.js';
import { ownCoverage, type OwnCoverage } from '../../core/assessment/own-coverage.js';
import type { Instrument, Response } from '../../core/model/assessment.js';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import { inlineMark } from '../base/weave.js';
import { da, type RadarTexts } from './body-texts.da.js';
import { en } from './body-texts.en.js';
import { coverInWords, ownCover, teamCover, type FunctionCover } from './cover.js';
import { neutralMark, renderDots, renderTable } from './cover-views.js';
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
export function coverOf(
  instrument: Instrument,
  responses: readonly Response[],
  minGroup: number,
): Cover | undefined {
  const [only] = responses;
  if (only && responses.length === 1) return { of: 'self', figures: ownCoverage(instrument, only) };
  const figures = coverage(instrument, responses, { minGroup });
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
      ({ name, competences }) =>
        html`<li>
          ${name}
          <ul>
            ${competences.map((one) => html`<li>${t.reading(one.name, one.words)}</li>`)}
          </ul>
        </li>`,
    )}
  </ul>`;

/** What the marks mean; on one's own view there is nobody to tell apart. */
function renderLegend(t: RadarTexts, functions: readonly FunctionCover[]): TemplateResult | typeof nothing {
  const groups = functions.flatMap(({ competences }) => competences.flatMap((one) => one.groups ?? []));
  const shown = SYSTEMS.filter((system) => groups.some((group) => group.system === system));
  const hasOthers = groups.some((group) => group.system === null);
  if (shown.length === 0 && !hasOthers) return nothing;
  return html`<p class="note legend">
    ${shown.map((system) => html`<span>${inlineMark(system)}${t.systems[system]}</span>`)}
    ${hasOthers ? html`<span>${neutralMark()}${t.noSystemShown}</span>` : nothing}
  </p>`;
}

/** Radar, dots and table as equal views of the same. */
function renderViews(
  t: RadarTexts,
  functions: readonly FunctionCover[],
  settings: CoverView,
): TemplateResult {
  const { locale, level, narrow, cover, view: chosen, onView } = settings;
  const views: Readonly<Record<View, () => TemplateResult>> = {
    radar: () =>
      html`${renderRadarFigure(t, locale, functions, narrow)}
      ${narrow ? renderDots(t, functions, level + 1, true) : renderReading(t, functions)}`,
    dots: () => renderDots(t, functions, level + 1, narrow),
    table: () => renderTable(t, functions, t.title),
  };
  return html`<div class="views no-print" role="group" aria-label=${t.viewLabel}>
      ${VIEWS.map(
        (view) =>
          html`<button type="button" aria-pressed=${view === chosen ? 'true' : 'false'} @click=${() => onView(view)}>
            ${t.views[view]}
          </button>`,
      )}
    </div>
    ${cover.of === 'team' ? renderLegend(t, functions) : nothing} ${views[chosen]()}`;
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
      <span>${t.keep} ${t.noNorms}</span>
      ${instrument.citation ? html`<span>${t.citation('')}<cite>${instrument.citation}</cite></span>` : nothing}
    </p>`;
}
