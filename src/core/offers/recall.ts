import { byCodeUnit, type JoinedCatalogues, type JoinedOffer } from './merge.js';
import { solutionOf, type Solution } from './objective.js';
import type { Choice, Prepared } from './prepare.js';

/** The sets shown last, by the catalogues they came from. */
const lastSets = new WeakMap<JoinedCatalogues, readonly (readonly JoinedOffer[])[]>();

/**
 * Notes what was found: where one answer or one weight is changed, some of these are often the best sets again, or near
 * enough that most others are out of the running from the beginning.
 */
export function rememberSets({ joined, columns }: Prepared, sets: readonly Solution[]): void {
  lastSets.set(
    joined,
    sets.map(({ rows }) => rows.flatMap((row) => columns.rows[row] ?? [])),
  );
}

/** Those of the noted sets that this question admits too, valued anew; a search may start from them and still proves all. */
export function recallSets(prepared: Prepared, { pinned, candidates }: Choice): Solution[] {
  const { joined, columns, weights, most } = prepared;
  return (lastSets.get(joined) ?? []).flatMap((set) => {
    const rows = set
      .map(({ key }) => find(columns.rows.length, (row) => byCodeUnit(columns.rows[row]?.key ?? '', key)))
      .sort((a, b) => a - b);
    const mayStand = (row: number): boolean =>
      pinned.includes(row) || find(candidates.length, (at) => (candidates[at] ?? 0) - row) >= 0;
    const isAdmitted =
      rows.length <= most && rows.every(mayStand) && pinned.every((row) => rows.includes(row));
    // One that would be idle now is left out with its set.
    const solution = isAdmitted ? solutionOf(columns, rows, weights) : null;
    return solution ?? [];
  });
}

/** Where in an ascending list something stands, told by how what is there compares with it; −1 if nowhere. */
function find(count: number, compare: (at: number) => number): number {
  let low = 0;
  let high = count - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const order = compare(middle);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
