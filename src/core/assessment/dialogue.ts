import type { Scale } from '../model/assessment.js';
import type { DialoguePoint, GroupFigures, ReportRow } from '../model/report.js';
import { mean, SLACK } from './numbers.js';

/** More than a meeting can talk about is no help. */
const MOST_POINTS = 5;

/**
 * The themes most worth talking about, at most five, the strongest first; of equals the instrument's first.
 * A point's weight is the distance between the shown groups' highest and lowest mean, plus how far people
 * lie from their own group's mean (from everybody's where fewer than two groups are shown), both in parts
 * of the scale's range. It orders, it does not judge: made from published figures only.
 * @param rows the report's dimension rows, in the instrument's order
 */
export function dialoguePoints(rows: readonly ReportRow[], scale: Scale): readonly DialoguePoint[] {
  const points = rows.flatMap((row) => pointOf(row, scale.max - scale.min) ?? []);
  // Sorting is stable, so equals stay in the instrument's order; noise in the last digit is rounded away.
  return points.sort((a, b) => rank(b) - rank(a)).slice(0, MOST_POINTS);
}

function rank({ weight }: DialoguePoint): number {
  return Math.round(weight / SLACK);
}

function pointOf(row: ReportRow, range: number): DialoguePoint | null {
  if (row.reading === null || row.averageDeviation === null || range <= 0) return null;
  const groups = Object.entries(row.bySystem).flatMap(([group, figures]) =>
    figures ? [{ group, figures }] : [],
  );
  const highest = extreme(groups, (a, b) => a > b + SLACK);
  const lowest = extreme(groups, (a, b) => a < b - SLACK);
  const contrast = highest && lowest ? highest.figures.mean - lowest.figures.mean : 0;
  const spread =
    groups.length < 2 ? row.averageDeviation : mean(groups.map(({ figures }) => figures.averageDeviation));
  const differ = contrast > SLACK;
  return {
    dimension: row.id,
    reading: row.reading,
    weight: (contrast + spread) / range,
    highest: differ && highest ? highest.group : null,
    lowest: differ && lowest ? lowest.group : null,
  };
}

interface ShownGroup {
  readonly group: string;
  readonly figures: GroupFigures;
}

/** The group whose mean goes beyond all others'; of equals the first. */
function extreme(
  groups: readonly ShownGroup[],
  isBeyond: (a: number, b: number) => boolean,
): ShownGroup | undefined {
  return groups.reduce<ShownGroup | undefined>(
    (best, next) => (best === undefined || isBeyond(next.figures.mean, best.figures.mean) ? next : best),
    undefined,
  );
}
