import { assertTable, mean, quotient, sum, variance } from './numbers.js';

/** The six coefficients of Shrout & Fleiss, each NaN where undefined. */
export interface IntraclassCorrelation {
  /** One judge; each target has judges of its own. */
  readonly icc1: number;
  /** One judge; the judges are a sample of many. */
  readonly icc2: number;
  /** One judge; these judges are the only ones of interest. */
  readonly icc3: number;
  /** The mean of all judges, for each of the three cases. */
  readonly icc1k: number;
  readonly icc2k: number;
  readonly icc3k: number;
}

/**
 * Cronbach's α = k/(k − 1) · (1 − Σ s²ᵢ / s²ₜ), with k items and s²ₜ the variance of the rows' sums.
 * Source: Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16.
 * @param rows respondents; columns are items, already reversed
 * @returns at most 1; NaN for fewer than two rows or items, or when all rows have the same sum
 * @throws RangeError for NaN or infinite values and for rows of different length
 */
export function cronbachAlpha(rows: readonly (readonly number[])[]): number {
  assertTable(rows, 'rows of answers');
  const items = rows[0]?.length ?? 0;
  if (rows.length < 2 || items < 2) return NaN;
  const ofItems = sum(columns(rows).map(variance));
  const ofSums = variance(rows.map(sum));
  return (items / (items - 1)) * (1 - quotient(ofItems, ofSums, ofItems + ofSums));
}

/**
 * Intraclass correlations from the mean squares between targets (BMS), within targets (WMS), between
 * judges (JMS) and of the residual (EMS).
 * Source: Shrout & Fleiss (1979), Intraclass correlations: uses in assessing rater reliability,
 * Psychological Bulletin 86(2).
 * @param rows targets; columns are judges
 * @returns NaN in all six for fewer than two targets or judges, and in each whose denominator is zero
 * @throws RangeError for NaN or infinite values and for rows of different length
 */
export function intraclassCorrelation(rows: readonly (readonly number[])[]): IntraclassCorrelation {
  assertTable(rows, 'rows of ratings');
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2) return { icc1: NaN, icc2: NaN, icc3: NaN, icc1k: NaN, icc2k: NaN, icc3k: NaN };

  const all = rows.flat();
  const total = variance(all) * (n * k - 1);
  const targets = k * variance(rows.map(mean)) * (n - 1);
  const judges = n * variance(columns(rows).map(mean)) * (k - 1);
  const bms = targets / (n - 1);
  const wms = (total - targets) / (n * (k - 1));
  const jms = judges / (k - 1);
  const ems = (total - targets - judges) / ((n - 1) * (k - 1));
  // A table of one value repeated may leave a rest in the last binary digit, so noise is judged by the values too.
  const scale = total + mean(all) ** 2 * Number.EPSILON;
  const share = (numerator: number, denominator: number): number => quotient(numerator, denominator, scale);
  return {
    icc1: share(bms - wms, bms + (k - 1) * wms),
    icc2: share(bms - ems, bms + (k - 1) * ems + (k * (jms - ems)) / n),
    icc3: share(bms - ems, bms + (k - 1) * ems),
    icc1k: share(bms - wms, bms),
    icc2k: share(bms - ems, bms + (jms - ems) / n),
    icc3k: share(bms - ems, bms),
  };
}

function columns(rows: readonly (readonly number[])[]): number[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? NaN));
}
