import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Change, Course } from '../../core/assessment/compare-rounds.js';
import type { Scale } from '../../core/model/assessment.js';
import { formatMean } from '../base/format.js';
import { numberAt } from './time-slope.js';
import type { TimeView } from './time-context.js';

/** Share of the width where a value stands; each point of the scale has a column of its own, as in the distribution. */
const shareOf = (value: number, { min, max }: Scale): string => {
  const inside = Math.min(max + 0.5, Math.max(min - 0.5, value));
  return `${(((inside - min + 0.5) / (max - min + 1)) * 100).toFixed(2)}%`;
};

/** What chance usually does around the round before. */
const renderNoise = (change: Change, before: number, scale: Scale) => {
  const [from, to] = [before - change.noise, before + change.noise].map((end) => shareOf(end, scale));
  return svg`<line class="fan" x1=${from} x2=${to} y1="50%" y2="50%"></line>
    ${[from, to].map((x) => svg`<line class="fan" x1=${x} x2=${x} y1="30%" y2="70%"></line>`)}`;
};

/** A course as one line a round on the scale of the statements, the earliest at the top. */
export function renderDots(
  { instrument, locale, rounds }: TimeView,
  { points, changes }: Course,
): TemplateResult {
  const { scale } = instrument;
  const columns = Array.from(
    { length: scale.max - scale.min + 1 },
    (_, i) => `${(i / (scale.max - scale.min + 1)) * 100}%`,
  );
  return html`<div class="time-dots">
    ${points.map((point, i) => {
      const change = changes[i];
      const before = change && points[change.since];
      return html`<svg aria-hidden="true">
          ${columns.map((x) => svg`<line class="edge" x1=${x} x2=${x} y1="0" y2="100%"></line>`)}
          ${change && before ? renderNoise(change, before.mean, scale) : nothing}
          ${point ? numberAt(shareOf(point.mean, scale), 0.85, i, i === rounds.length - 1) : nothing}
        </svg>
        <span class="mean" aria-hidden="true">${point ? formatMean(point.mean, locale) : '–'}</span>`;
    })}
  </div>`;
}
