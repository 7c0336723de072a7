import type { Instrument, Item, Placement } from '../model/assessment.js';
import type { Position, ReportRow } from '../model/report.js';
import type { Person } from './gather.js';
import { mean } from './numbers.js';
import { axisSafety } from './position-safety.js';
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
 * more or less. Where the two together could isolate fewer than `minGroup` people (see axisSafety), an axis of
 * several published items takes its mean from theirs, which tells nothing new; an axis of one, whose cells
 * would repeat that item's histogram, hides the figure.
 * @returns null when fewer than minGroup people have a place on both axes, or when it would tell too much
 */
export function positionOf(input: PositionInput): Position | null {
  const figure = figureOf(input);
  if (figure === null) return null;
  const places = [...figure.placed.keys()].flatMap((person) => personPlace(input.instrument, person) ?? []);
  const cells = Array.from({ length: POSITION_CELLS }, () => Array.from({ length: POSITION_CELLS }, () => 0));
  for (const place of places) {
    const row = cells[cellOf(place.y)] ?? [];
    const column = cellOf(place.x);
    row[column] = (row[column] ?? 0) + 1;
  }
  const meanOf = (axis: 'x' | 'y'): number =>
    figure.hasMean[axis] ? mean(places.map((place) => place[axis])) : meanOfRows(axis, input);
  return { n: places.length, cells, mean: { x: meanOf('x'), y: meanOf('y') } };
}

/** Who is in Figure 1, and whether it may have its people's own mean along each axis. */
export interface Figure {
  /** Whether a person's place is made of answers to the axes' items, rather than the person's own placement. */
  readonly placed: ReadonlyMap<Person, boolean>;
  readonly hasMean: { readonly x: boolean; readonly y: boolean };
}

/** @returns null where there is none, see positionOf */
export function figureOf({
  instrument,
  people,
  shown,
  minGroup,
}: Omit<PositionInput, 'rows'>): Figure | null {
  const placed = new Map(
    people
      .filter((person) => personPlace(instrument, person) !== null)
      .map((person) => [person, placeByItems(instrument, person) !== null]),
  );
  if (placed.size < minGroup) return null;
  const [x, y] = (['x', 'y'] as const).map((axis) =>
    axisSafety(
      axis,
      axisItems(axis, instrument).map(({ id }) => id),
      people,
      placed,
      shown,
      minGroup,
    ),
  );
  if (x === 'nothing' || y === 'nothing') return null;
  return { placed, hasMean: { x: x === 'cells-and-mean', y: y === 'cells-and-mean' } };
}

/**
 * A person's place in Figure 1, each axis −1..1: the mean of the answered items of each axis, reversed and
 * scaled, or else the person's own placement. Null without both axes.
 */
export function personPlace(instrument: Instrument, person: Person): Placement | null {
  return placeByItems(instrument, person) ?? person.placement;
}

function placeByItems(instrument: Instrument, person: Person): Placement | null {
  const x = axisValue('x', instrument, person);
  const y = axisValue('y', instrument, person);
  return x === null || y === null ? null : { x, y };
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

/** The mean of the means that are published of an axis' items. */
function meanOfRows(axis: 'x' | 'y', { instrument, rows }: PositionInput): number {
  const items = axisItems(axis, instrument).map((item) => item.id);
  const means = rows.flatMap((row) => (items.includes(row.id) ? (row.mean ?? []) : []));
  return toAxis(mean(means), instrument);
}

/** From the instrument's scale to −1..1. */
function toAxis(value: number, { scale }: Instrument): number {
  return scale.max === scale.min ? 0 : (2 * (value - scale.min)) / (scale.max - scale.min) - 1;
}
