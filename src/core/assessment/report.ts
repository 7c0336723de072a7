import type { Instrument } from '../model/assessment.js';
import type { Report, ReportOptions } from '../model/report.js';
import { MIN_GROUP } from '../model/vocabulary.js';
import { dialoguePoints } from './dialogue.js';
import { gather } from './gather.js';
import type { Gathered } from './gather.js';
import { orNull } from './numbers.js';
import { positionOf } from './position.js';
import { cronbachAlpha, intraclassCorrelation } from './reliability.js';
import { dimensionRow, itemRows, shownByItem } from './rows.js';
import type { RowContext } from './rows.js';
import { assertMinGroup } from './suppression.js';
import type { Shown } from './suppression.js';
import type { RoundData } from './tally-change.js';

/**
 * What a group's answers say together, with everything hidden that could tell of fewer than `minGroup`
 * people. Figures are in units of the instrument's scale, reversed items reversed. Of one response id the
 * highest revision counts, and only what people say of themselves (perspective `self`); the caller chooses
 * one round, and shows group figures only when it is closed.
 *
 * `suppressed` is true with fewer than minGroup respondents: then every figure is null and only the counts of
 * who has answered stand. From tallies there are no complete rows and no places, so neither reliability nor
 * position. The result is plain JSON and the same for any order of the data.
 * @throws RangeError when minGroup is below 5 or no number
 */
export function createReport(
  instrument: Instrument,
  data: RoundData,
  { minGroup = MIN_GROUP, split = 'system' }: ReportOptions = {},
): Report {
  assertMinGroup(minGroup);
  const context: RowContext = { instrument, split, minGroup };
  const gathered = gather(instrument, data, split);
  const suppressed = gathered.respondents < minGroup;
  const shown: ReadonlyMap<string, Shown> = suppressed ? new Map() : shownByItem(gathered, context);
  const items = itemRows(gathered, shown, context);
  const dimensions = instrument.dimensions.map((dimension) => dimensionRow(dimension, items, context));
  // What surrounds a group is nothing that it could answer for: it must take no place among the points.
  const isContext = new Set(instrument.dimensions.filter((one) => one.context).map(({ id }) => id));
  const own = dimensions.filter(({ id }) => !isContext.has(id));
  // People behind a tally have no rows of their own, so figures made of rows would leave them out one by one.
  const areRows = gathered.people.length === gathered.respondents;
  return {
    respondents: gathered.respondents,
    systems: gathered.systems,
    split,
    groups: gathered.groups,
    suppressed,
    minGroup,
    dimensions,
    items,
    dialoguePoints: dialoguePoints(own, instrument.scale),
    position: areRows
      ? positionOf({ instrument, people: gathered.people, rows: items, shown, minGroup })
      : null,
    reliability: areRows ? reliabilityOf(instrument, gathered, minGroup) : {},
  };
}

/**
 * α and ICC(1) of each theme with two or more ratings, from the people who have answered all of them: rows
 * are people, columns the theme's statements, so ICC(1) tells how far one statement stands for the theme.
 * A theme with fewer than 2·minGroup such rows is left out.
 */
function reliabilityOf(
  instrument: Instrument,
  { people }: Gathered,
  minGroup: number,
): Report['reliability'] {
  const entries = instrument.dimensions.flatMap(({ id }) => {
    const items = instrument.items.filter((item) => item.kind === 'rating' && item.dimension === id);
    const rows = people
      .map((person) => items.flatMap((item) => person.scores.get(item.id) ?? []))
      .filter((row) => row.length === items.length);
    if (items.length < 2 || rows.length < 2 * minGroup) return [];
    const figures = {
      rows: rows.length,
      alpha: orNull(cronbachAlpha(rows)),
      icc1: orNull(intraclassCorrelation(rows).icc1),
    };
    return [[id, figures] as const];
  });
  return Object.fromEntries(entries);
}
