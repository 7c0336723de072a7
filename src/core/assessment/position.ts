import type { Instrument, Item, Placement } from '../model/assessment.js';
import type { Position, ReportRow } from '../model/report.js';
import type { Person } from './gather.js';
import { mean } from './numbers.js';
import { isSafeAxis } from './position-safety.js';
import type { Shown } from './suppression.js';

/** Cells along each axis of Figure 1. */
export const POSITION_CELLS = 5;

const HALF_CELL = 1 / POSITION_CELLS;

/** What the position rests on: the people, and what else is published of their answers. */
export interface PositionInput {
  readonly instrument: Instrument;
  readonly people: readonly Person[];
  readonly rows: readonly ReportRow[];
  readonly shown: ReadonlyMap<string, Shown>;
  readonly minGroup: number;
}

/**
 * Figure 1 as counts on a 5 × 5 grid: cells[y][x], from competition and individual considerations (−1) to
 * cooperation institutionalised and collective considerations (1); cells sum to n.
 *
 * The figure is one more published figure of answers that the item rows tell of too, perhaps of one person
 * more or less. Where the two together could isolate fewer than `minGroup` people (see isSafeAxis), an axis of
 * several published items takes its mean from theirs, which tells nothing new; an axis of one, whose cells
 * would repeat that item's histogram, hides the figure.
 * @returns null when fewer than minGroup people have a place on both axes, or when it would tell too much
 */
export function positionOf(input: PositionInput): Position | null {
  const placed = input.people.flatMap((person) => {
    const place = personPlace(input.instrument, person);
    return place === null ? [] : [{ person, place }];
  });
  if (placed.length < input.minGroup) return null;
  const members = new Set(placed.map(({ person }) => person));
  const x = axisMean(
    'x',
    input,
    members,
    placed.map(({ place }) => place.x),
  );
  const y = axisMean(
    'y',
    input,
    members,
    placed.map(({ place }) => place.y),
  );
  if (x === null || y === null) return null;

  const cells = Array.from({ length: POSITION_CELLS }, () => Array.from({ length: POSITION_CELLS }, () => 0));
  for (const { place } of placed) {
    const row = cells[cellOf(place.y)] ?? [];
    const column = cellOf(place.x);
    row[column] = (row[column] ?? 0) + 1;
  }
  return { n: placed.length, cells, mean: { x, y } };
}

/**
 * A person's place in Figure 1, each axis −1..1: the mean of the answered items of each axis, reversed and
 * scaled, or else the person's own placement. Null without both axes.
 */
export function personPlace(instrument: Instrument, person: Person): Placement | null {
  const x = axisValue('x', instrument, person);
  const y = axisValue('y', instrument, person);
  return x === null || y === null ? person.placement : { x, y };
}

/**
 * The cell (0..4) of a value in −1..1. A value on a line lies in the cell nearer the middle, so that mirrored
 * values lie in mirrored cells.
 */
export function cellOf(value: number): number {
  const steps = Math.ceil((Math.abs(value) - HALF_CELL) / (2 * HALF_CELL) - 1e-9);
  const middle = (POSITION_CELLS - 1) / 2;
  return middle + Math.sign(value) * Math.min(middle, Math.max(0, steps));
}

/** The rating items that count towards an axis. */
export function axisItems(axis: 'x' | 'y', instrument: Instrument): readonly Item[] {
  return instrument.items.filter((item) => item.kind === 'rating' && item.position === axis);
}

function axisValue(axis: 'x' | 'y', instrument: Instrument, person: Person): number | null {
  const values = axisItems(axis, instrument).flatMap((item) => person.scores.get(item.id) ?? []);
  return values.length === 0 ? null : toAxis(mean(values), instrument);
}

function axisMean(
  axis: 'x' | 'y',
  { instrument, people, rows, shown, minGroup }: PositionInput,
  members: ReadonlySet<Person>,
  values: readonly number[],
): number | null {
  const items = axisItems(axis, instrument).map((item) => item.id);
  if (isSafeAxis(items, people, members, shown, minGroup)) return mean(values);
  const means = rows.flatMap((row) => (items.includes(row.id) ? (row.mean ?? []) : []));
  return means.length < 2 ? null : toAxis(mean(means), instrument);
}

/** From the instrument's scale to −1..1. */
function toAxis(value: number, { scale }: Instrument): number {
  return scale.max === scale.min ? 0 : (2 * (value - scale.min)) / (scale.max - scale.min) - 1;
}
