import type { Placement } from '../model/assessment.js';
import type { GroupFigures, Position, Report, ReportRow } from '../model/report.js';
import { changeNoise, type Sample } from './interval.js';
import { sum, SLACK } from './numbers.js';
import { POSITION_CELLS } from './position.js';

/** One closed round as it stands on the axis of time. */
export interface RoundInTime {
  readonly id: string;
  /** When it was closed, YYYY-MM-DD; null where nobody knows. */
  readonly date: string | null;
  /** The instrument's revision that was answered. */
  readonly revision: number;
  /** What was published of it, and nothing else; null where its figures are withdrawn or cannot be made any more. */
  readonly report: Report | null;
}

/** A published mean in one round. */
export interface PointInTime {
  readonly n: number;
  readonly mean: number;
}

/** From one round to a later one, in the figure's own unit. */
export interface Change {
  /** Index of the earlier round: the last before this one that has the figure. */
  readonly since: number;
  /** Later minus earlier. */
  readonly change: number;
  /** A change within ± this may be chance (see changeNoise). */
  readonly noise: number;
  readonly reading: 'up' | 'down' | 'within-noise';
}

/** A figure through the rounds; both lists have one place a round. */
export interface Course {
  readonly points: readonly (PointInTime | null)[];
  /** Null where there is nothing to compare with. */
  readonly changes: readonly (Change | null)[];
}

export interface RowInTime extends Course {
  readonly id: string;
  /** By the split's groups, those that are shown in some round. */
  readonly groups: Readonly<Record<string, Course>>;
}

/** How the people of a round are others than those of the round before, told from the counts of who has answered. */
export interface Turnover {
  /** At least so many had not answered in the round before, and so many of those did not answer again. */
  readonly came: number;
  readonly left: number;
  /** They are a fifth or more of the larger round: a change may lie in who has answered. */
  readonly isLarge: boolean;
}

/** Figure 1's mean from round to round, each axis −1..1; the cloud of single people never moves, only its middle. */
export interface Movement {
  readonly points: readonly (Placement | null)[];
  readonly changes: readonly ({ readonly x: Change; readonly y: Change } | null)[];
}

export interface RoundsCompared {
  /** The round's instrument is of another revision than the round's before: nothing is compared across that. */
  readonly isRevised: readonly boolean[];
  /** Against the round before; null where one of the two has no report. */
  readonly turnover: readonly (Turnover | null)[];
  readonly dimensions: readonly RowInTime[];
  readonly items: readonly RowInTime[];
  readonly position: Movement;
}

/**
 * What has changed from closed round to closed round: of every theme and statement the means, their changes, and how
 * large a change must be to be more than noise.
 *
 * It sees the published reports and nothing else, so whatever it tells, a reader could have worked out from them: each
 * round's suppression is the whole protection. It follows that nobody is recognised from round to round. (A change of
 * "those who answered both times" would, beside the two totals, be a figure of the few who came or left.) Who is a
 * different person is therefore told from counts alone, as the least number that explains them.
 *
 * A change is of the mean, from the last earlier round with the same revision that has the figure.
 * @param rounds of one instrument, the earliest first
 */
export function compareRounds(rounds: readonly RoundInTime[]): RoundsCompared {
  return {
    isRevised: rounds.map((round, i) => i > 0 && rounds[i - 1]?.revision !== round.revision),
    turnover: rounds.map((round, i) => {
      const before = rounds[i - 1]?.report;
      return before && round.report ? turnoverOf(before, round.report) : null;
    }),
    dimensions: rowsInTime(rounds, ({ dimensions }) => dimensions),
    items: rowsInTime(rounds, ({ items }) => items),
    position: movementOf(rounds),
  };
}

type Figures = Pick<GroupFigures, 'n' | 'mean' | 'sd'>;

const figuresOf = ({ n, mean, sd }: ReportRow): Figures | null =>
  n === null || mean === null ? null : { n, mean, sd };

/** Rows by id in the order of the latest report; a row that only an older revision had comes after them. */
function rowsInTime(
  rounds: readonly RoundInTime[],
  rowsOf: (report: Report) => readonly ReportRow[],
): readonly RowInTime[] {
  const tables = rounds.map(({ report }) => (report ? rowsOf(report) : []));
  const ids = new Set([...tables].reverse().flatMap((rows) => rows.map(({ id }) => id)));
  return [...ids].map((id) => {
    const rows = tables.map((table) => table.find((row) => row.id === id));
    const groups = new Set(
      rows.flatMap((row) =>
        Object.entries(row?.bySystem ?? {}).flatMap(([group, is]) => (is ? [group] : [])),
      ),
    );
    return {
      id,
      ...courseOf(
        rounds,
        rows.map((row) => (row ? figuresOf(row) : null)),
      ),
      groups: Object.fromEntries(
        [...groups].map((group) => [
          group,
          courseOf(
            rounds,
            rows.map((row) => row?.bySystem[group] ?? null),
          ),
        ]),
      ),
    };
  });
}

function courseOf(rounds: readonly RoundInTime[], figures: readonly (Figures | null)[]): Course {
  return {
    points: figures.map((one) => (one ? { n: one.n, mean: one.mean } : null)),
    changes: figures.map((one, i) => {
      const since = earlierWith(rounds, figures, i);
      const before = figures[since];
      return one && before ? changeOf(since, before, one, 1) : null;
    }),
  };
}

/** The last earlier round that has the figure, with the same revision all the way; −1 where there is none. */
function earlierWith(rounds: readonly RoundInTime[], figures: readonly unknown[], at: number): number {
  for (let i = at - 1; i >= 0 && rounds[i]?.revision === rounds[at]?.revision; i -= 1)
    if (figures[i]) return i;
  return -1;
}

function changeOf(
  since: number,
  earlier: Sample & { readonly mean: number },
  later: Sample & { readonly mean: number },
  step: number,
): Change | null {
  const change = later.mean - earlier.mean;
  const noise = changeNoise(earlier, later, step);
  if (Number.isNaN(noise)) return null;
  const isNoise = Math.abs(change) <= noise + SLACK;
  return { since, change, noise, reading: isNoise ? 'within-noise' : change > 0 ? 'up' : 'down' };
}

/** From this share of the larger round on, other people are many. */
const MANY = 1 / 5;

function turnoverOf(earlier: Report, later: Report): Turnover {
  const [before, after] = [countsOf(earlier), countsOf(later)];
  // Groups of two different splits cannot be set against each other; then the totals must do.
  const isAlike = earlier.split === later.split;
  const names = isAlike ? [...new Set([...before.keys(), ...after.keys()])] : [];
  const steps = isAlike
    ? names.map((name) => (after.get(name) ?? 0) - (before.get(name) ?? 0))
    : [later.respondents - earlier.respondents];
  const came = sum(steps.map((step) => Math.max(0, step)));
  const left = sum(steps.map((step) => Math.max(0, -step)));
  const larger = Math.max(earlier.respondents, later.respondents);
  return { came, left, isLarge: Math.max(came, left) >= MANY * larger && came + left > 0 };
}

/** Who has answered by group, and how many belong to none. */
function countsOf({ groups, respondents }: Report): ReadonlyMap<string, number> {
  const counts = new Map(Object.entries(groups));
  return counts.set('', respondents - sum([...counts.values()]));
}

/** From cell to cell of Figure 1's grid. */
const CELL = 2 / POSITION_CELLS;

function movementOf(rounds: readonly RoundInTime[]): Movement {
  const positions = rounds.map(({ report }) => report?.position ?? null);
  return {
    points: positions.map((position) => position?.mean ?? null),
    changes: positions.map((position, i) => {
      const since = earlierWith(rounds, positions, i);
      const before = positions[since];
      if (!position || !before) return null;
      const along = (axis: 'x' | 'y') =>
        changeOf(since, sampleAlong(before, axis), sampleAlong(position, axis), CELL);
      const [x, y] = [along('x'), along('y')];
      return x && y ? { x, y } : null;
    }),
  };
}

/** An axis of the counted cloud: its mean as published, its spread from the cells' middles, which are all there is. */
function sampleAlong({ n, cells, mean }: Position, axis: 'x' | 'y'): Sample & { readonly mean: number } {
  const counts = Array.from({ length: POSITION_CELLS }, (_, i) =>
    sum(axis === 'y' ? (cells[i] ?? []) : cells.map((row) => row[i] ?? 0)),
  );
  const middleOf = (cell: number): number => (cell - (POSITION_CELLS - 1) / 2) * CELL;
  const middle = sum(counts.map((count, i) => count * middleOf(i))) / n;
  const squares = sum(counts.map((count, i) => count * (middleOf(i) - middle) ** 2));
  return { n, mean: mean[axis], sd: n < 2 ? null : Math.sqrt(squares / (n - 1)) };
}
