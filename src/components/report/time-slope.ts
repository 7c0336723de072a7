import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Change, Course } from '../../core/assessment/compare-rounds.js';
import type { Scale } from '../../core/model/assessment.js';
import { formatMean } from '../base/format.js';
import { letterOf, placeOfDate, timeShare, type TimeView } from './time-context.js';

/** All heights in em: room for a value over the highest point, and the scale below. */
const HEAD = 1.4;
const TALL = 4.4;
const FOOT = 0.5;
const HEIGHT = HEAD + TALL + FOOT;
const em = (length: number): string => `${length.toFixed(3)}em`;

const heightOf = (value: number, { min, max }: Scale): number => {
  const inside = Math.min(max, Math.max(min, value));
  return HEAD + ((max - inside) / (max - min)) * TALL;
};

/** Rounds by number over their columns, and events by letter between them. */
export function renderTimeAxis({
  rounds,
  beside: {
    notes: { events },
  },
}: TimeView): TemplateResult {
  const count = rounds.length;
  return html`<svg class="time-axis" aria-hidden="true">
    ${rounds.map((_, i) => numberAt(timeShare(i, count), 1.1, i, i === count - 1))}
    ${events.map(
      ({ date }, i) =>
        svg`<text class="letter" x=${timeShare(placeOfDate(date, rounds), count)} y="1.4em" text-anchor="middle">${letterOf(i)}</text>`,
    )}
  </svg>`;
}

/** The number's size beside the text around it, as in the styles: its own em is that much smaller. */
const NUMBER = 0.8125;

/**
 * A round's number in a ring, filled for the round on show.
 * @param y in em
 */
export const numberAt = (x: string, y: number, index: number, isShown: boolean): SVGTemplateResult =>
  svg`<circle class=${isShown ? 'number-ring shown' : 'number-ring'} cx=${x} cy=${em(y)} r="0.68em"></circle>
    <text class=${isShown ? 'number-in shown' : 'number-in'} x=${x} y=${em(y / NUMBER)} dy="0.35em" text-anchor="middle">${index + 1}</text>`;

/** What chance usually does: a fan from the earlier mean to as far above and below it. */
function renderFan(change: Change, at: number, from: number, count: number, scale: Scale): SVGTemplateResult {
  const [x1, x2] = [timeShare(change.since, count), timeShare(at, count)];
  const y = em(heightOf(from, scale));
  return svg`${[from + change.noise, from - change.noise].map(
    (end) => svg`<line class="fan" x1=${x1} y1=${y} x2=${x2} y2=${em(heightOf(end, scale))}></line>`,
  )}`;
}

/** A course as a thread through the rounds' means, with the number over each. The same stands in words beside it. */
export function renderSlope(view: TimeView, { points, changes }: Course): TemplateResult {
  const { rounds, locale, instrument, beside } = view;
  const { scale } = instrument;
  const count = rounds.length;
  const events = beside.notes.events.map(({ date }) => timeShare(placeOfDate(date, rounds), count));
  return html`<svg class="slope" height=${em(HEIGHT)} aria-hidden="true">
    ${[scale.min, scale.max].map((end) => {
      const y = em(heightOf(end, scale));
      return svg`<line class="edge" x1="0" x2="100%" y1=${y} y2=${y}></line>`;
    })}
    ${events.map((x) => svg`<line class="event" x1=${x} x2=${x} y1="0" y2="100%"></line>`)}
    ${changes.map((change, i) => {
      const from = change && points[change.since];
      return change && from ? renderFan(change, i, from.mean, count, scale) : nothing;
    })}
    ${changes.map((change, i) => {
      const [from, to] = [change && points[change.since], points[i]];
      return change && from && to
        ? svg`<line class="course" x1=${timeShare(change.since, count)} y1=${em(heightOf(from.mean, scale))} x2=${timeShare(i, count)} y2=${em(heightOf(to.mean, scale))}></line>`
        : nothing;
    })}
    ${points.map((point, i) => {
      if (!point) return nothing;
      const [x, y] = [timeShare(i, count), heightOf(point.mean, scale)];
      return svg`<circle class=${i === count - 1 ? 'stop shown' : 'stop'} cx=${x} cy=${em(y)} r="0.28em"></circle>
        <text class="value" x=${x} y=${em(y - 0.6)} text-anchor="middle">${formatMean(point.mean, locale)}</text>`;
    })}
  </svg>`;
}
