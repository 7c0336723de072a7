import { html, nothing, type TemplateResult } from 'lit';
import { coverage, type Coverage, type CoverageOptions } from '../../core/assessment/coverage.js';
import { ownCoverage, type OwnCoverage } from '../../core/assessment/own-coverage.js';
import type { RoundData } from '../../core/assessment/tally-change.js';
import type { Instrument } from '../../core/model/assessment.js';
import { SYSTEMS } from '../../core/model/vocabulary.js';
import { citationOf } from '../base/citation.js';
import { headingAt } from '../base/heading.js';
import type { Locale } from '../base/locale.js';
import type { WithOwn } from '../base/own-words.js';
import { groupMark } from '../base/round-marks.js';
import { renderViewSwitch } from '../base/round-views.js';
import { radarTexts } from './body-texts.js';
import type { RadarTexts } from './body-texts.da.js';
import {
  countsInWords,
  coverInWords,
  isCrowded,
  ownCover,
  readOut,
  teamCover,
  type FunctionCover,
} from './cover.js';
import { lineSample } from './cover-bars.js';
import { inItsLanguage, renderDots, renderTable } from './cover-views.js';
import { renderMultiples } from './multiples-view.js';
import { renderRadarFigure } from './radar-figure.js';
import { renderReader } from './reader-view.js';

/** Equal views of the same, in the order of their buttons. */
export const RADAR_VIEWS = ['radar', 'dots', 'multiples', 'table'] as const;
export type RadarViewName = (typeof RADAR_VIEWS)[number];

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
  data: RoundData,
  options: Pick<CoverageOptions, 'minGroup' | 'split'>,
): Cover | undefined {
  const [only] = data;
  if (only?.format === 'kobling-response' && data.length === 1)
    return { of: 'self', figures: ownCoverage(instrument, only) };
  const figures = coverage(instrument, data, options);
  return figures ? { of: 'team', people: figures.respondents, figures } : undefined;
}

export interface CoverView {
  readonly locale: Locale;
  /** Texts with the host's own among them. */
  readonly own: WithOwn;
  /** Heading level of the title. */
  readonly level: number;
  /** Id of the title, which focus may go to. */
  readonly titleId: string;
  readonly narrow: boolean;
  /** There is room for names beside the radar's spokes. */
  readonly roomy: boolean;
  readonly instrument: Instrument;
  readonly cover: Cover;
  readonly view: RadarViewName;
  /** The number of the competence that is being read in the radar; 0 for none. */
  readonly current: number;
  /** What has come in since, or nothing. */
  readonly waiting: unknown;
  /** What stands below the figures, or nothing. */
  readonly below: unknown;
  readonly onView: (view: RadarViewName) => void;
  readonly onRead: (number: number) => void;
}

/** The radar read point by point, in the order of the figure. */
const renderReading = (t: RadarTexts, functions: readonly FunctionCover[]): TemplateResult =>
  html`<ul class="unseen">
    ${functions.map(
      (one) =>
        html`<li>
          ${inItsLanguage(one)}
          <ul>
            ${one.competences.map((each) =>
              each.lang
                ? html`<li>${inItsLanguage(each)}: ${readOut(t, each)}</li>`
                : html`<li .textContent=${`${each.name}: ${readOut(t, each)}`}></li>`,
            )}
          </ul>
        </li>`,
    )}
  </ul>`;

/** What the marks, and where there are many people the lines, mean; on one's own view there is nobody to tell apart. */
function renderLegend(
  t: RadarTexts,
  functions: readonly FunctionCover[],
  { view, roomy }: CoverView,
): TemplateResult | typeof nothing {
  const groups = functions.flatMap(({ competences }) => competences.flatMap((one) => one.groups ?? []));
  const shown = [...SYSTEMS, null].filter((system) => groups.some((group) => group.system === system));
  const hasLines = isCrowded(functions) && view !== 'table';
  // The figure has lines alone; the rows have the count beside its mark.
  const hasMarks = !hasLines || view === 'dots' || !roomy;
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

/** The views as equals, one of them on show. One person has nothing to put side by side. */
function renderViews(
  t: RadarTexts,
  functions: readonly FunctionCover[],
  settings: CoverView,
): TemplateResult {
  const { locale, level, roomy, cover, view: wanted, current, onView, onRead } = settings;
  const people = cover.of === 'team' ? cover.people : null;
  const rows = { t, functions, people };
  const names = RADAR_VIEWS.filter((view) => people !== null || view !== 'multiples');
  const chosen = names.includes(wanted) ? wanted : 'radar';
  const dots = (numbered: boolean) =>
    html`${renderDots(rows, level + 1, numbered)}
    ${people !== null && isCrowded(functions) ? html`<p class="note legend">${t.legendDots(people)}</p>` : nothing}`;
  const views: Readonly<Record<RadarViewName, () => TemplateResult>> = {
    radar: () =>
      html`${renderRadarFigure(t, locale, functions, { numbered: !roomy, isOwn: people === null, current })}
      ${renderReader({ t, functions, current, onRead })}
      ${roomy ? renderReading(t, functions) : dots(true)}`,
    dots: () => dots(false),
    multiples: () => renderMultiples(t, locale, functions, () => dots(true)),
    table: () => renderTable(rows),
  };
  return html`${renderViewSwitch({
    label: t.viewLabel,
    names: names.map((view) => [view, t.views[view]]),
    chosen,
    onView,
  })}
  ${people === null ? nothing : renderLegend(t, functions, settings)} ${views[chosen]()}`;
}

/** The figures made ready for drawing, kept as long as they are the same: a view or a point read changes none of them. */
const ready = new WeakMap<Cover, { readonly t: RadarTexts; readonly functions: readonly FunctionCover[] }>();

function functionsFor({ cover, locale, instrument }: CoverView, t: RadarTexts): readonly FunctionCover[] {
  const kept = ready.get(cover);
  if (kept?.t === t) return kept.functions;
  const source = { t, locale, instrument };
  const functions = cover.of === 'team' ? teamCover(source, cover.figures) : ownCover(source, cover.figures);
  ready.set(cover, { t, functions });
  return functions;
}

/** A cover in words, in one of its views, and what follows from it. */
export function renderCover(settings: CoverView): TemplateResult {
  const { locale, level, titleId, instrument, cover, waiting, below } = settings;
  const t = radarTexts(settings);
  const functions = functionsFor(settings, t);
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
    ${waiting} ${below}
    <p class="note measure legend source">
      <span>${countsInWords({ t, locale, instrument }, cover.of)} ${t.noNorms}</span>
      ${instrument.citation ? html`<span>${t.citation('')}<cite>${citationOf(instrument, locale)}</cite></span>` : nothing}
    </p>`;
}
