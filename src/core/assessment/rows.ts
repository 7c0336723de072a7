import type { Dimension, Instrument, Item } from '../model/assessment.js';
import type { GroupFigures, ReportRow } from '../model/report.js';
import type { Split } from '../model/vocabulary.js';
import { groupSizes, splitGroups } from './gather.js';
import type { Gathered } from './gather.js';
import { addHistograms, figuresAgreement, histogramFigures } from './histogram.js';
import { mean, variance } from './numbers.js';
import { readingOf } from './reading.js';
import { scaleOptions } from './scoring.js';
import { shownGroups } from './suppression.js';
import type { Shown } from './suppression.js';

const NOTHING: Shown = { total: false, groups: [] };

/** How a report is made: all rows need the same three things. */
export interface RowContext {
  readonly instrument: Instrument;
  readonly split: Split;
  readonly minGroup: number;
}

/**
 * What may be shown of each item that has a histogram, by item id. How many of a group have answered an item that is asked
 * only of some is a figure of the answers that decide on it, so a group is shown there only where it is so on those.
 */
export function shownByItem(
  gathered: Gathered,
  { instrument, split, minGroup }: RowContext,
): ReadonlyMap<string, Shown> {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const shown = new Map<string, Shown>();
  const find = (item: Item): Shown => {
    const known = shown.get(item.id);
    const counts = gathered.counts.get(item.id);
    if (known || !counts) return known ?? NOTHING;
    const { sizes, ungrouped } = groupSizes(counts, split);
    const own = shownGroups(sizes, ungrouped, minGroup);
    // Stands while the chain is followed: nobody is asked what depends on itself.
    shown.set(item.id, own);
    const source = item.showIf && items.get(item.showIf.item);
    const permitted = source ? shownWithin(own, source, gathered, find(source)) : own;
    shown.set(item.id, permitted);
    return permitted;
  };
  instrument.items.forEach(find);
  return shown;
}

function shownWithin(own: Shown, source: Item, { people, respondents }: Gathered, of: Shown): Shown {
  const groups = own.groups.filter((group) => of.groups.includes(group));
  // Of countable facts a tally does not know who has answered, and their figures leave tallied people out.
  const isCovered = source.kind !== 'count' || people.length === respondents;
  return { total: own.total && isCovered, groups: isCovered ? groups : [] };
}

/**
 * The rows of all items that a group report can tell of, in the instrument's order. Ratings have every
 * figure; a choice has its histogram by option, a countable fact n, mean, sd and average deviation in its
 * own unit, both for the total only. Texts never stand in a group report, and placements only as a cloud.
 */
export function itemRows(
  gathered: Gathered,
  shown: ReadonlyMap<string, Shown>,
  context: RowContext,
): readonly ReportRow[] {
  return context.instrument.items.flatMap((item) => {
    if (item.kind === 'rating') return [ratingRow(item, gathered, shown.get(item.id) ?? NOTHING, context)];
    if (item.kind === 'choice') return [choiceRow(item, gathered, shown.get(item.id) ?? NOTHING, context)];
    return item.kind === 'count' ? [countRow(item, gathered, context)] : [];
  });
}

/**
 * A theme's row: plain means of its published ratings' figures, their histograms added, the smallest n; so
 * it tells nothing that they do not. A group is null unless it is shown on every one of them.
 * @param rows the report's item rows
 */
export function dimensionRow(
  dimension: Dimension,
  rows: readonly ReportRow[],
  context: RowContext,
): ReportRow {
  const { instrument, split } = context;
  const ratings = new Set(
    instrument.items
      .filter((item) => item.kind === 'rating' && item.dimension === dimension.id)
      .map((item) => item.id),
  );
  const published = rows.filter((row) => ratings.has(row.id) && row.n !== null);
  if (published.length === 0) return hiddenRow(dimension.id, context);
  const total = combine(published.flatMap(ownFigures), context);
  const groups = splitGroups(split).map((group): [string, GroupFigures | null] => {
    const figures = published.flatMap((row) => row.bySystem[group] ?? []);
    return [group, figures.length === published.length ? combine(figures, context) : null];
  });
  const agreements = published.flatMap((row) => row.agreement ?? []);
  return publishedRow(
    dimension.id,
    total,
    agreements.length === published.length ? mean(agreements) : null,
    Object.fromEntries(groups),
    context,
  );
}

function ratingRow(item: Item, gathered: Gathered, shown: Shown, context: RowContext): ReportRow {
  const { instrument, split } = context;
  const counts = gathered.counts.get(item.id);
  if (!shown.total || counts === undefined) return hiddenRow(item.id, context);
  const total = histogramFigures(
    addHistograms([...counts.values()], scaleOptions(instrument.scale)),
    instrument.scale,
  );
  const groups = splitGroups(split).map((group): [string, GroupFigures | null] => [
    group,
    shown.groups.includes(group) ? histogramFigures(counts.get(group) ?? [], instrument.scale) : null,
  ]);
  const agreement = figuresAgreement(total, instrument.scale);
  return publishedRow(item.id, total, agreement, Object.fromEntries(groups), context);
}

function choiceRow(item: Item, gathered: Gathered, shown: Shown, context: RowContext): ReportRow {
  const hidden = hiddenRow(item.id, context);
  if (!shown.total) return hidden;
  const histogram = addHistograms([...(gathered.counts.get(item.id)?.values() ?? [])], item.options.length);
  return { ...hidden, n: histogram.reduce((all, count) => all + count, 0), histogram };
}

function countRow(item: Item, gathered: Gathered, context: RowContext): ReportRow {
  const hidden = hiddenRow(item.id, context);
  const values = gathered.people.flatMap((person) => person.scores.get(item.id) ?? []);
  if (values.length < context.minGroup) return hidden;
  const middle = mean(values);
  return {
    ...hidden,
    n: values.length,
    mean: middle,
    sd: Math.sqrt(variance(values)),
    averageDeviation: mean(values.map((value) => Math.abs(value - middle))),
  };
}

function publishedRow(
  id: string,
  total: GroupFigures,
  agreement: number | null,
  bySystem: ReportRow['bySystem'],
  { instrument }: RowContext,
): ReportRow {
  const groupMeans = Object.values(bySystem).flatMap((figures) => figures?.mean ?? []);
  return {
    id,
    ...total,
    agreement,
    reading: readingOf({ ...total, groupMeans }, instrument.scale),
    bySystem,
  };
}

function hiddenRow(id: string, { split }: RowContext): ReportRow {
  const bySystem = Object.fromEntries(splitGroups(split).map((group): [string, null] => [group, null]));
  const hidden = { n: null, mean: null, sd: null, histogram: null, averageDeviation: null };
  return { id, ...hidden, agreement: null, reading: null, bySystem };
}

/** A published row's total as figures; empty for a row without them. */
function ownFigures({ n, mean: middle, sd, histogram, averageDeviation }: ReportRow): GroupFigures[] {
  if (n === null || middle === null || histogram === null || averageDeviation === null) return [];
  return [{ n, mean: middle, sd, histogram, averageDeviation }];
}

function combine(figures: readonly GroupFigures[], { instrument }: RowContext): GroupFigures {
  const deviations = figures.flatMap((one) => one.sd ?? []);
  return {
    n: Math.min(...figures.map((one) => one.n)),
    mean: mean(figures.map((one) => one.mean)),
    sd: deviations.length === figures.length ? mean(deviations) : null,
    histogram: addHistograms(
      figures.map((one) => one.histogram),
      scaleOptions(instrument.scale),
    ),
    averageDeviation: mean(figures.map((one) => one.averageDeviation)),
  };
}
