import type { Instrument, Scale } from '../model/assessment.js';
import type { ReportRow } from '../model/report.js';
import { MIN_GROUP, SYSTEMS } from '../model/vocabulary.js';
import type { Perspective, Split, System } from '../model/vocabulary.js';
import { gather } from './gather.js';
import type { Histogram } from './histogram.js';
import { SLACK } from './numbers.js';
import { dimensionRow, itemRows, shownByItem } from './rows.js';
import type { RowContext } from './rows.js';
import { assertMinGroup } from './suppression.js';
import type { RoundData } from './tally-change.js';

/**
 * How well a team carries a competence. `missing`: nobody at the threshold; `thin`: one person; `strong`: at
 * least three people and at least half of those who answered; else `covered`.
 */
export const COVERAGE_STATUSES = ['strong', 'covered', 'thin', 'missing'] as const;
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

const STRONG_PEOPLE = 3;
const STRONG_SHARE = 1 / 2;
/** Where on the scale's range a person counts as carrying a competence: 4 of 1..5. */
const THRESHOLD_SHARE = 3 / 4;

/** People of one group at or above the threshold. */
export interface CoverageFigures {
  readonly people: number;
  readonly n: number;
  readonly mean: number;
}

/** One competence or function; null where too few have answered. */
export interface CoverageRow {
  readonly id: string;
  /** The function a competence belongs to; a function's own id for a function. */
  readonly dimension: string;
  readonly total: CoverageFigures | null;
  readonly status: CoverageStatus | null;
  /** Null where that system is hidden. */
  readonly bySystem: Readonly<Record<System, CoverageFigures | null>>;
}

/** A team's cover of the coupling functions. It says something of the team, never who. */
export interface Coverage {
  readonly respondents: number;
  readonly minGroup: number;
  readonly dimensions: readonly CoverageRow[];
  /** Competences in the instrument's order. */
  readonly items: readonly CoverageRow[];
}

export interface CoverageOptions {
  /** At least 5, the default; smaller throws RangeError. */
  readonly minGroup?: number;
  /** Whose eyes: one's own (the default), others', or as one would like it to be. Never mixed. */
  readonly perspective?: Perspective;
  /**
   * The round's split, `system` by default. A round that is split by role has no figures by system: beside those by role
   * they would tell of the few in which the two differ.
   */
  readonly split?: Split;
}

/**
 * Who carries what in a team: for each competence (rating item) the number of people at or above three
 * quarters of the scale, under the same suppression as the report. A function (dimension) has as many people
 * as its least carried competence, the smallest n and the mean of the means of those that are shown, so it
 * tells nothing that they do not.
 * @returns null when fewer than minGroup have answered
 * @throws RangeError when minGroup is below 5 or no number
 */
export function coverage(
  instrument: Instrument,
  data: RoundData,
  { minGroup = MIN_GROUP, perspective = 'self', split = 'system' }: CoverageOptions = {},
): Coverage | null {
  assertMinGroup(minGroup);
  const context: RowContext = { instrument, split, minGroup };
  const gathered = gather(instrument, data, split, perspective);
  if (gathered.respondents < minGroup) return null;

  const rows = itemRows(gathered, shownByItem(gathered, context), context);
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const items = instrument.items.flatMap(({ id, kind, dimension }) => {
    const row = rowById.get(id);
    return kind === 'rating' && row ? [itemCoverage(row, dimension, instrument.scale)] : [];
  });
  const dimensions = instrument.dimensions.map((dimension) =>
    functionCoverage(
      dimensionRow(dimension, rows, context),
      items.filter((item) => item.dimension === dimension.id),
    ),
  );
  return { respondents: gathered.respondents, minGroup, dimensions, items };
}

/** The rating from which a person counts as carrying a competence: min + ¾ of the range. */
export function coverageThreshold({ min, max }: Scale): number {
  return min + THRESHOLD_SHARE * (max - min);
}

/** The status of a competence that `people` of the `n` who answered carry (see CoverageStatus). */
export function coverageStatus(people: number, n: number): CoverageStatus {
  if (people === 0) return 'missing';
  if (people === 1) return 'thin';
  return people >= STRONG_PEOPLE && people >= STRONG_SHARE * n ? 'strong' : 'covered';
}

interface Figures {
  readonly n: number | null;
  readonly mean: number | null;
  readonly histogram: Histogram | null;
}

function itemCoverage(row: ReportRow, dimension: string, scale: Scale): CoverageRow {
  const figuresOf = (figures: Figures | null | undefined): CoverageFigures | null => {
    if (!figures || figures.n === null || figures.mean === null || figures.histogram === null) return null;
    const reached = figures.histogram.filter(
      (_, point) => scale.min + point >= coverageThreshold(scale) - SLACK,
    );
    return { people: reached.reduce((all, count) => all + count, 0), n: figures.n, mean: figures.mean };
  };
  return coverageRow(row.id, dimension, figuresOf(row), (system) => figuresOf(row.bySystem[system]));
}

function functionCoverage(row: ReportRow, items: readonly CoverageRow[]): CoverageRow {
  const published = items.filter((item) => item.total !== null);
  const figuresOf = (
    figures: Pick<Figures, 'n' | 'mean'> | null | undefined,
    of: (item: CoverageRow) => CoverageFigures | null,
  ): CoverageFigures | null => {
    if (!figures || figures.n === null || figures.mean === null) return null;
    const people = Math.min(...published.flatMap((item) => of(item)?.people ?? []));
    return { people, n: figures.n, mean: figures.mean };
  };
  return coverageRow(
    row.id,
    row.id,
    figuresOf(row, (item) => item.total),
    (system) => figuresOf(row.bySystem[system], (item) => item.bySystem[system]),
  );
}

function coverageRow(
  id: string,
  dimension: string,
  total: CoverageFigures | null,
  ofSystem: (system: System) => CoverageFigures | null,
): CoverageRow {
  const [employment, education, business] = SYSTEMS;
  return {
    id,
    dimension,
    total,
    status: total && coverageStatus(total.people, total.n),
    bySystem: {
      [employment]: ofSystem(employment),
      [education]: ofSystem(education),
      [business]: ofSystem(business),
    },
  };
}
