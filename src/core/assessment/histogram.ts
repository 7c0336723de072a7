import type { Scale } from '../model/assessment.js';
import type { GroupFigures } from '../model/report.js';
import { evenSpread } from './agreement.js';
import { scaleOptions } from './scoring.js';

/** Counts by point, lowest first. All figures of ratings are made from these, so people's order cannot matter. */
export type Histogram = readonly number[];

/** A histogram of `length` points without answers. */
export function emptyHistogram(length: number): number[] {
  return Array.from({ length }, () => 0);
}

/** The point-wise sum; all must have `length` points, what lies beyond is left out. */
export function addHistograms(histograms: readonly Histogram[], length: number): number[] {
  const total = emptyHistogram(length);
  for (const histogram of histograms) {
    for (let point = 0; point < length; point += 1)
      total[point] = (total[point] ?? 0) + (histogram[point] ?? 0);
  }
  return total;
}

/** How many answers a histogram holds. */
export function countAnswers(histogram: Histogram): number {
  return histogram.reduce((all, count) => all + count, 0);
}

/**
 * The figures of a group on one item, in units of the scale; sd uses n − 1.
 * @param histogram must hold at least one answer
 */
export function histogramFigures(histogram: Histogram, scale: Scale): GroupFigures {
  const n = countAnswers(histogram);
  const weigh = (of: (value: number) => number): number =>
    histogram.reduce((all, count, point) => all + count * of(scale.min + point), 0);
  const mean = weigh((value) => value) / n;
  return {
    n,
    mean,
    sd: n < 2 ? null : Math.sqrt(weigh((value) => (value - mean) ** 2) / (n - 1)),
    histogram,
    averageDeviation: weigh((value) => Math.abs(value - mean)) / n,
  };
}

/** r*wg from a group's figures (see withinGroupAgreement); null where undefined. */
export function figuresAgreement({ sd }: Pick<GroupFigures, 'sd'>, scale: Scale): number | null {
  const options = scaleOptions(scale);
  return sd === null || options < 2 ? null : 1 - sd ** 2 / evenSpread(options);
}
