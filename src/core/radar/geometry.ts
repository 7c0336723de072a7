import type { System } from '../model/vocabulary.js';
import { ringValues } from './rings.js';
import type { RadarFan, RadarSeries, RadarSpoke } from './series.js';

/** In units of the figure's side; y grows downwards, as in SVG. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a text stands and which way it may grow so that it never covers the figure. */
export interface LabelAnchor extends Point {
  readonly align: 'start' | 'middle' | 'end';
  readonly grow: 'up' | 'middle' | 'down';
}

/** People of one system on a spoke, stacked outwards from the hub. */
export interface RadarStack {
  /** Null is drawn in neutral ink. */
  readonly system: System | null;
  readonly people: number;
  /** One per person; empty where the figure is crowded, then the bar stands for them. */
  readonly marks: readonly Point[];
  readonly bar: { readonly from: Point; readonly to: Point };
}

export interface SpokeGeometry {
  readonly id: string;
  /** 1, 2, 3 … through all fans, for narrow figures. */
  readonly number: number;
  /** Radians clockwise from the top. */
  readonly angle: number;
  readonly from: Point;
  readonly to: Point;
  /** Null is hidden: nothing is drawn on the spoke. */
  readonly people: number | null;
  readonly stacks: readonly RadarStack[];
  /** Where the outermost person stands, the hub for nobody; the function's line goes through it. */
  readonly end: Point | null;
  /** Where the mark for "nobody" stands; null where there is somebody, or the spoke is hidden. */
  readonly missing: Point | null;
  readonly label: LabelAnchor;
  /** Where the number stands instead of the label. */
  readonly numberAt: Point;
}

export interface FanGeometry {
  readonly id: string;
  readonly spokes: readonly SpokeGeometry[];
  /** One arc for each ring, inner first, as SVG path data. */
  readonly arcs: readonly { readonly value: number; readonly path: string }[];
  /** Lines joining neighbouring totals of this function, as SVG path data; a hidden spoke breaks the line. */
  readonly lines: readonly string[];
  /** In the corner of the square nearest the fan. */
  readonly title: LabelAnchor;
}

/** Everything a radar draws, rounded to two decimals, in the series' order. */
export interface RadarGeometry {
  readonly size: number;
  readonly centre: Point;
  readonly radius: number;
  /** More people on a spoke than can be told apart as marks: draw the bars. */
  readonly crowded: boolean;
  readonly rings: readonly { readonly value: number; readonly label: Point }[];
  readonly fans: readonly FanGeometry[];
}

const RADIUS = 0.43;
const HUB = 0.15;
const LABEL = 1.09;
const NUMBER = 1.08;
/** Free of arcs, and free of spokes, at each side of a fan, as shares of its angle. */
const ARC_PAD = 0.064;
const SPOKE_PAD = 0.19;
const MOST_MARKS = 12;
/** Beyond any team; keeps sums finite. */
const MOST_PEOPLE = 1e9;
/** A label this near the top or bottom grows away from the figure; cosine of the angle. */
const NEAR_POLE = 0.8;

interface Frame {
  readonly at: (angle: number, radius: number) => Point;
  /** A count's distance from the centre; 0 lies on the hub. */
  readonly distance: (people: number) => number;
  readonly radius: number;
  readonly size: number;
  readonly rings: readonly number[];
  readonly crowded: boolean;
}

/**
 * The geometry of the radar: one fan for each function, spokes for its competences, people stacked outwards,
 * totals joined within a function only, no closed shape. Counts that are no positive numbers are none;
 * fractions are cut off. `angle` is rounded as well.
 * @param series functions and competences in fixed order, clockwise from the top
 * @param size the side of the square in any unit, ≥ 0; marks and numbers lie inside it, labels grow out of it
 * @param atLeast the scale reaches at least this count, so that several figures can have one scale; default 0
 * @throws RangeError when size is negative, NaN or infinite
 */
export function radarGeometry(series: RadarSeries, size: number, atLeast = 0): RadarGeometry {
  if (!Number.isFinite(size) || size < 0)
    throw new RangeError(`kobling: size must be 0 or more, found ${size}`);
  const totals = series.flatMap((fan) => fan.spokes.map((spoke) => totalOf(spoke) ?? 0));
  const largest = totals.reduce((most, total) => Math.max(most, total), wholePeople(atLeast));
  const rings = ringValues(largest);
  const edge = rings[rings.length - 1] ?? 1;
  const radius = size * RADIUS;
  const at = (angle: number, from: number): Point => ({
    x: round(size / 2 + Math.sin(angle) * from),
    y: round(size / 2 - Math.cos(angle) * from),
  });
  const distance = (people: number): number => radius * (HUB + (people / edge) * (1 - HUB));
  const frame: Frame = { at, distance, radius, size, rings, crowded: largest > MOST_MARKS };

  let number = 0;
  const fans = series.map((fan, index) => {
    const first = number + 1;
    number += fan.spokes.length;
    return fanGeometry(
      fan,
      (2 * Math.PI * index) / series.length,
      (2 * Math.PI) / series.length,
      first,
      frame,
    );
  });
  return {
    size: round(size),
    centre: at(0, 0),
    radius: round(radius),
    crowded: frame.crowded,
    rings: rings.map((value) => ({ value, label: at(0, distance(value)) })),
    fans,
  };
}

function fanGeometry(fan: RadarFan, start: number, span: number, first: number, frame: Frame): FanGeometry {
  const gaps = fan.spokes.length - 1;
  const angles = fan.spokes.map((_, index) =>
    gaps === 0 ? start + span / 2 : start + span * (SPOKE_PAD + (index / gaps) * (1 - 2 * SPOKE_PAD)),
  );
  const spokes = fan.spokes.map((spoke, index) =>
    spokeGeometry(spoke, angles[index] ?? start, first + index, frame),
  );
  const arcs = frame.rings.map((value) => {
    const reach = frame.distance(value);
    const from = frame.at(start + span * ARC_PAD, reach);
    const to = frame.at(start + span * (1 - ARC_PAD), reach);
    const large = span * (1 - 2 * ARC_PAD) > Math.PI ? 1 : 0;
    return {
      value,
      path: `M${from.x} ${from.y}A${round(reach)} ${round(reach)} 0 ${large} 1 ${to.x} ${to.y}`,
    };
  });
  const middle = start + span / 2;
  const right = Math.sin(middle) >= 0;
  const top = Math.cos(middle) >= 0;
  const title: LabelAnchor = {
    x: right ? round(frame.size) : 0,
    y: top ? 0 : round(frame.size),
    align: right ? 'end' : 'start',
    grow: top ? 'down' : 'up',
  };
  return { id: fan.id, spokes, arcs, lines: joinTotals(spokes), title };
}

function spokeGeometry(spoke: RadarSpoke, angle: number, number: number, frame: Frame): SpokeGeometry {
  const { at, distance, radius, crowded } = frame;
  const people = totalOf(spoke);
  let below = 0;
  const stacks = (spoke.groups ?? []).flatMap(({ system, people: given }): RadarStack[] => {
    const own = wholePeople(given);
    if (own === 0) return [];
    const from = below;
    below += own;
    const marks = crowded
      ? []
      : Array.from({ length: own }, (_, index) => at(angle, distance(from + index + 1)));
    return [
      {
        system,
        people: own,
        marks,
        bar: { from: at(angle, distance(from)), to: at(angle, distance(below)) },
      },
    ];
  });
  return {
    id: spoke.id,
    number,
    angle: round(angle),
    from: at(angle, distance(0)),
    to: at(angle, radius),
    people,
    stacks,
    end: people === null ? null : at(angle, distance(people)),
    missing: people === 0 ? at(angle, distance(0)) : null,
    label: { ...at(angle, radius * LABEL), ...labelDirection(angle) },
    numberAt: at(angle, radius * NUMBER),
  };
}

function joinTotals(spokes: readonly SpokeGeometry[]): readonly string[] {
  const runs: Point[][] = [[]];
  for (const { end } of spokes) {
    if (end === null) runs.push([]);
    else runs[runs.length - 1]?.push(end);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(({ x, y }) => `${x} ${y}`).join('L')}`);
}

function labelDirection(angle: number): Pick<LabelAnchor, 'align' | 'grow'> {
  const across = round(Math.sin(angle));
  const up = Math.cos(angle);
  const align = across === 0 ? 'middle' : across > 0 ? 'start' : 'end';
  return { align, grow: up > NEAR_POLE ? 'up' : up < -NEAR_POLE ? 'down' : 'middle' };
}

function totalOf({ groups }: RadarSpoke): number | null {
  return groups === null ? null : groups.reduce((all, group) => all + wholePeople(group.people), 0);
}

function wholePeople(people: number): number {
  return people >= 1 ? Math.min(Math.floor(people), MOST_PEOPLE) : 0;
}

/** Two decimals are finer than any screen; never −0. */
function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
