import { MIN_GROUP } from '../model/vocabulary.js';
import { hideForTheRest } from './complement.js';

/** How many answered one item in one group. */
export interface GroupSize {
  readonly group: string;
  readonly n: number;
}

/** What may be shown of one item. */
export interface Shown {
  readonly total: boolean;
  /** Groups whose own figures may be shown, in the order they were given. */
  readonly groups: readonly string[];
}

/**
 * Which figures of one item may be shown, so that no linear combination of them says anything about fewer
 * than `minGroup` people. The groups are disjoint; such a combination therefore reaches any union of shown
 * groups, with or without everybody in no shown group. So each shown group has `minGroup` answers, and those
 * in no shown group are none or `minGroup`: else the smallest shown group is hidden, of equals the last,
 * until that holds. With no group left there is only the total.
 * @param sizes the split's groups in the vocabulary's order
 * @param ungrouped answers of people who belong to no group of the split: never shown, but counted
 * @param minGroup at least 5
 * @throws RangeError when minGroup is below 5 or no number
 */
export function shownGroups(sizes: readonly GroupSize[], ungrouped: number, minGroup: number): Shown {
  assertMinGroup(minGroup);
  const total = ungrouped + sizes.reduce((all, size) => all + size.n, 0);
  if (total < minGroup) return { total: false, groups: [] };

  const shown = hideForTheRest(
    sizes.filter((size) => size.n >= minGroup),
    total,
    minGroup,
  );
  return { total: true, groups: shown.map((size) => size.group) };
}

/**
 * The minimum group can only be raised.
 * @throws RangeError when it is below 5 or no number
 */
export function assertMinGroup(minGroup: number): void {
  if (!(minGroup >= MIN_GROUP)) {
    throw new RangeError(`kobling: minGroup must be at least ${MIN_GROUP}, found ${minGroup}`);
  }
}
