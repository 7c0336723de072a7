import type { Scale } from '../model/assessment.js';
import type { DialoguePoint, GroupFigures, ReportRow } from '../model/report.js';
import type { Reading } from '../model/vocabulary.js';
import { mean, SLACK } from './numbers.js';

/** More than a meeting can talk about is no help. */
const MOST_POINTS = 5;

/**
 * The themes most worth talking about, at most five, the strongest first; of equals the instrument's first.
 * A point's weight is the distance between the shown groups' highest and lowest mean, plus how far people
 * lie from their own group's mean (from everybody's where fewer than two groups are shown), both in parts
 * of the scale's range. It orders, it does not judge: made from published figures only.
 *
 * Weight alone would leave out what people agree on, since agreement is little contrast and little spread. So two of
 * the five places are kept, where there are such themes: one for the clearest shared gap (the lowest mean), one for
 * the clearest shared strength (the highest). The rest go by weight, and so does the order.
 * @param rows the report's dimension rows, in the instrument's order
 */
export function dialoguePoints(rows: readonly ReportRow[], scale: Scale): readonly DialoguePoint[] {
  const candidates = rows.flatMap((row) => candidateOf(row, scale.max - scale.min) ?? []);
  const kept = [clearest(candidates, 'shared-gap', -1), clearest(candidates, 'shared-strength', 1)].flatMap(
    (one) => one ?? [],
  );
  const rest = byWeight(candidates.filter((one) => !kept.includes(one)));
  const chosen = [...kept, ...rest.slice(0, MOST_POINTS - kept.length)];
  // In the instrument's order first, so that equals keep it.
  return byWeight(candidates.filter((one) => chosen.includes(one))).map(({ point }) => point);
}

interface Candidate {
  readonly point: DialoguePoint;
  readonly mean: number;
}

/** Sorting is stable, so equals stay in the instrument's order; noise in the last digit is rounded away. */
function byWeight(candidates: readonly Candidate[]): readonly Candidate[] {
  const rank = ({ point }: Candidate) => Math.round(point.weight / SLACK);
  return [...candidates].sort((a, b) => rank(b) - rank(a));
}

/** The theme with this reading whose mean lies furthest up (1) or down (-1); of equals the instrument's first. */
function clearest(candidates: readonly Candidate[], reading: Reading, way: 1 | -1): Candidate | undefined {
  return candidates
    .filter(({ point }) => point.reading === reading)
    .reduce<Candidate | undefined>(
      (best, next) => (best === undefined || way * (next.mean - best.mean) > SLACK ? next : best),
      undefined,
    );
}

function candidateOf(row: ReportRow, range: number): Candidate | null {
  if (row.reading === null || row.mean === null || row.averageDeviation === null || range <= 0) return null;
  const groups = Object.entries(row.bySystem).flatMap(([group, figures]) =>
    figures ? [{ group, figures }] : [],
  );
  const highest = extreme(groups, (a, b) => a > b + SLACK);
  const lowest = extreme(groups, (a, b) => a < b - SLACK);
  const contrast = highest && lowest ? highest.figures.mean - lowest.figures.mean : 0;
  const spread =
    groups.length < 2 ? row.averageDeviation : mean(groups.map(({ figures }) => figures.averageDeviation));
  const differ = contrast > SLACK;
  const point = {
    dimension: row.id,
    reading: row.reading,
    weight: (contrast + spread) / range,
    highest: differ && highest ? highest.group : null,
    lowest: differ && lowest ? lowest.group : null,
  };
  return { point, mean: row.mean };
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
