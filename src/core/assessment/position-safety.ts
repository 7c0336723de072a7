import { tellsOfFew } from './combination.js';
import type { Person } from './gather.js';
import { toldOf, type PublishedAxis } from './published-rows.js';
import type { Shown } from './suppression.js';

/** What of an axis of Figure 1 may be published beside the rows of its items. */
export type AxisSafety = 'cells-and-mean' | 'cells' | 'nothing';

/**
 * Looks at an axis of Figure 1 beside the rows of its items: no linear combination of all of them may be non-zero on
 * 1 … minGroup − 1 people. Where the people's own mean would tell too much, the mean of the published items' means tells
 * nothing new and may stand for it; that takes two items, since with one the cells are that item's histogram.
 * @param items ids of the axis' items
 * @param placed the people in the figure, and whether they are so by their answers to items
 * @param shown what is published of each item
 */
export function axisSafety(
  axis: 'x' | 'y',
  items: readonly string[],
  people: readonly Person[],
  placed: ReadonlyMap<Person, boolean>,
  shown: ReadonlyMap<string, Shown>,
  minGroup: number,
): AxisSafety {
  const isSafe = (hasMean: boolean): boolean =>
    !tellsOfFew(
      people.map((person) => {
        const published: PublishedAxis = { axis, placed, hasMean };
        const told = toldOf(person, { report: '', items, blockOf: blockIn(shown), axis: published });
        return { answers: [...told.values()], count: 1 };
      }),
      minGroup,
    );
  if (isSafe(true)) return 'cells-and-mean';
  const published = items.filter((item) => shown.get(item)?.total);
  return published.length > 1 && isSafe(false) ? 'cells' : 'nothing';
}

/** The block that an answer to a rating is counted in. */
const blockIn =
  (shown: ReadonlyMap<string, Shown>) =>
  (item: string, { group }: Person): string | null => {
    const permitted = shown.get(item);
    if (!permitted?.total) return null;
    return group !== null && permitted.groups.includes(group) ? `of ${group}` : 'rest';
  };
