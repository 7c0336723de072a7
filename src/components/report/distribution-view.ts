import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Scale } from '../../core/model/assessment.js';
import type { GroupFigures, ReportRow } from '../../core/model/report.js';
import { textIn } from '../../core/model/text.js';
import { SYSTEMS, type System } from '../../core/model/vocabulary.js';
import { shownIn } from '../base/language.js';
import { formatMean } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import { groupMark } from '../base/round-marks.js';
import { mark } from '../base/weave.js';
import type { ReportTexts } from './body-texts.da.js';

export interface DistributionView {
  readonly t: ReportTexts;
  readonly locale: Locale;
  readonly scale: Scale;
}

/** More answers than this on one point are a bar: marks would run into their neighbours. */
const MOST_MARKS = 5;
const LINE = 1.3;
const MARK_STEP = 0.72;
/** From stripe to stripe of a striped bar. */
const STRIPE = 0.24;
const em = (length: number): string => `${length.toFixed(3)}em`;

/** Share of the figure's width where a value stands; each point has a column of its own. */
const shareOf = (value: number, { min, max }: Scale): string =>
  `${(((value - min + 0.5) / (max - min + 1)) * 100).toFixed(2)}%`;

function renderPoint(count: number, most: number, system: System | null): TemplateResult {
  if (count === 0) return html`<span class="cell"></span>`;
  if (system !== null && most <= MOST_MARKS)
    return html`<span class="cell"
      ><svg aria-hidden="true">
        <svg x="50%" overflow="visible">
          ${Array.from({ length: count }, (_, i) => mark(system, (i - (count - 1) / 2) * MARK_STEP, 0.65, 0.78))}
        </svg></svg
    ></span>`;
  return html`<span class="cell"
    ><svg aria-hidden="true">${renderBar(system, 0.25 + (count / most) * 0.85)}</svg></span
  >`;
}

/** A bar in its system's kind of line: filled, hollow, striped; everybody's is slender. */
function renderBar(system: System | null, height: number): SVGTemplateResult {
  const slender = system === null;
  const piece = (from: number, tall: number) =>
    svg`<rect class=${`bar ${system ?? 'everybody'}`} x=${slender ? '40%' : '15%'} width=${slender ? '20%' : '70%'} y=${em(LINE - 0.1 - from - tall)} height=${em(tall)}></rect>`;
  if (system !== 'business') return piece(0, height);
  const stripes = Math.ceil(height / STRIPE);
  return svg`${Array.from({ length: stripes }, (_, i) =>
    piece(i * STRIPE, Math.min(STRIPE * 0.62, height - i * STRIPE)),
  )}`;
}

/** Whether a row is drawn as one mark an answer. */
export function isMarked(row: ReportRow): boolean {
  const lines = linesOf(row);
  return (
    lines.some(({ system }) => system !== null) &&
    lines.every(({ figures }) => figures.histogram.every((count) => count <= MOST_MARKS))
  );
}

/** Where the thread passes each line: at everybody's mean, save where the reading is that systems differ. */
function threadOf(row: ReportRow, lines: readonly Line[]): readonly number[] {
  const { mean } = row;
  return lines.map(({ figures }) =>
    row.reading === 'between-systems' || mean === null ? figures.mean : mean,
  );
}

/** The plumb thread: straight, or bent from system to system, so that it never tells another tale than the reading. */
function renderThread(means: readonly number[], scale: Scale): TemplateResult {
  const points = means.map((mean, i) => ({
    x: shareOf(mean, scale),
    y: `${((i + 0.5) * LINE).toFixed(3)}em`,
  }));
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return html``;
  return html`<svg class="thread" aria-hidden="true">
    <line x1=${first.x} x2=${first.x} y1="-0.25em" y2=${first.y}></line>
    ${points.slice(1).map((to, i) => {
      const from = points[i] ?? first;
      return svg`<line x1=${from.x} y1=${from.y} x2=${to.x} y2=${to.y}></line>`;
    })}
    <line
      x1=${last.x}
      x2=${last.x}
      y1=${last.y}
      y2=${`${(points.length * LINE + 0.25).toFixed(3)}em`}
    ></line>
  </svg>`;
}

interface Line {
  readonly system: System | null;
  readonly figures: Pick<GroupFigures, 'n' | 'mean' | 'histogram'>;
}

const sumOf = (histogram: readonly number[]): number => histogram.reduce((sum, count) => sum + count, 0);

/**
 * One line for each shown system, and one for everybody together where the systems do not add up to them: the reading
 * is of everybody, so they are to be seen.
 */
export function linesOf(row: ReportRow): readonly Line[] {
  const shown = SYSTEMS.flatMap((system): Line[] => {
    const figures = row.bySystem[system];
    return figures ? [{ system, figures }] : [];
  });
  const { n, mean, histogram } = row;
  if (n === null || mean === null || histogram === null) return shown;
  const told = shown.reduce((sum, { figures }) => sum + sumOf(figures.histogram), 0);
  return told === sumOf(histogram) ? shown : [...shown, { system: null, figures: { n, mean, histogram } }];
}

/** Whether everybody stands beside single systems in this row. */
export const hasEverybody = (row: ReportRow): boolean => {
  const lines = linesOf(row);
  return lines.length > 1 && lines.some(({ system }) => system === null);
};

/** A statement has as many answers as people; a theme has several from each, and from some perhaps fewer. */
function basisOf(t: ReportTexts, { n, histogram }: Line['figures'], statements: number): string {
  const answers = sumOf(histogram);
  if (statements === 1) return t.answersGiven(answers);
  return t.answersOf(answers, statements, n, answers > n * statements);
}

/**
 * Distribution first: marks or bars by system, the mean beside them, the same in words for whoever cannot see it.
 * @param statements how many statements' answers the row counts
 * @param isReversed the row is of a statement whose answers have been turned, so that high is good
 */
export function renderDistribution(
  { t, locale, scale }: DistributionView,
  row: ReportRow,
  statements = 1,
  isReversed = false,
): TemplateResult {
  const lines = linesOf(row);
  if (lines.length === 0) return html`<p class="note">${t.hidden}</p>`;
  const most = Math.max(...lines.flatMap(({ figures }) => figures.histogram));
  const name = (system: System | null) => (system === null ? t.all : t.systems[system]);
  const words = lines.map(({ system, figures }) => {
    const counts = figures.histogram.map((count, i) => {
      // Turned counts have the names of what was really answered.
      const label = scale.labels[isReversed ? figures.histogram.length - 1 - i : i];
      return t.distribution(label ? textIn(label, locale) : String(scale.min + i), count);
    });
    const basis = basisOf(t, figures, statements);
    return `${t.meanOf(name(system), formatMean(figures.mean, locale), basis)} (${counts.join(', ')})`;
  });
  return html`<div class="distribution points${scale.labels.length}">
    ${lines.map(
      ({ system, figures }) =>
        html`${figures.histogram.map((count) => renderPoint(count, most, system))}<span
            class="mean"
            aria-hidden="true"
            >${groupMark(system)}${formatMean(figures.mean, locale)}</span
          >`,
    )}
    ${renderThread(threadOf(row, lines), scale)}
    <span class="unseen">${words.join('. ')}</span>
  </div>`;
}

/** The scale's ends over the figures. */
export function renderAxis({ t, locale, scale }: DistributionView): TemplateResult {
  const labels = scale.labels.map((label, i) => {
    const isEnd = i === 0 || i === scale.labels.length - 1;
    return isEnd ? shownIn(label, locale) : String(scale.min + i);
  });
  return html`<div class="axis points${scale.labels.length}" aria-hidden="true">
    ${labels.map((label) => html`<span>${label}</span>`)}<span class="mean">${t.mean}</span>
  </div>`;
}

const GLYPHS = {
  'shared-strength': 'M23 1V27',
  'shared-gap': 'M7 1V27',
  'between-systems': 'M8 1V7L22 14L22 20V27',
  'within-system': 'M6 1V27M11 1V27M15 1V27M19 1V27M24 1V27',
  open: '',
} as const;

/** A reading as a figure: threads at the high end, the low end, bent, or spread out. */
export const renderGlyph = (reading: keyof typeof GLYPHS): TemplateResult =>
  html`<svg class="glyph" viewBox="0 0 30 28" width="1.875em" height="1.75em" aria-hidden="true">
    <path class="floor" d="M0 27.5H30"></path>
    ${GLYPHS[reading] ? svg`<path class="thread-line" d=${GLYPHS[reading]}></path>` : nothing}
  </svg>`;
