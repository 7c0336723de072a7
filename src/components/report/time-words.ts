import type { Change, Course } from '../../core/assessment/compare-rounds.js';
import { formatMean, formatNumber } from '../base/format.js';
import type { Locale } from '../base/locale.js';
import { themeOf } from './themes.js';
import { roundAt, type TimeView } from './time-context.js';

/** The title is the answer: which themes have moved by more than chance since the round before. */
export function timeHeadline(view: TimeView, themes: readonly string[]): string {
  const last = view.rounds.length - 1;
  const changes = themes.flatMap((id) => {
    const change = view.compared.dimensions.find((row) => row.id === id)?.changes[last];
    return change ? [{ id, change }] : [];
  });
  if (changes.length === 0) return view.tt.incomparable;
  const named = (reading: Change['reading']) =>
    changes.filter(({ change }) => change.reading === reading).map(({ id }) => themeOf(view, id));
  return view.tt.headline(named('up'), named('down'));
}

/** What the last change says, and how much it weighs. */
export function verdictOf(
  { tt, locale, rounds }: TimeView,
  { points, changes }: Course,
): readonly [verdict: string, weight: string] {
  const last = rounds.length - 1;
  const [change, to] = [changes[last], points[last]];
  const from = change && points[change.since];
  if (!change || !from || !to) return [tt.noChange, ''];
  return [
    tt.verdict[change.reading](formatMean(from.mean, locale), formatMean(to.mean, locale)),
    tt.weight[change.reading](formatNoise(change.noise, locale)),
  ];
}

/** Every round's figure in words, for whoever cannot see the drawing. */
export const courseInWords = (view: TimeView, { points }: Course): string =>
  points
    .map((point, i) =>
      point
        ? view.tt.pointOf(roundAt(view, i), formatMean(point.mean, view.locale), point.n)
        : view.tt.noPoint(roundAt(view, i)),
    )
    .join('. ');

/** The band around a change; ± belongs to the number, so no line may end between them. */
export const formatNoise = (noise: number, locale: Locale): string =>
  // A noise there is: one that would be rounded to none has a decimal more.
  `±${noise < 0.05 ? formatNumber(noise, locale, 2) : formatMean(noise, locale)}`;

/** A change with its sign. */
export const formatChange = (change: number, locale: Locale): string => {
  const size = formatMean(Math.abs(change), locale);
  return Number.parseFloat(size.replace(',', '.')) === 0 ? size : `${change > 0 ? '+' : '−'}${size}`;
};
