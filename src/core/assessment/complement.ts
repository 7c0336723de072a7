import type { GroupSize } from './suppression.js';

/**
 * Hides groups until those in no shown group are none or at least `minGroup`: the smallest shown group first, of equals
 * the last. Without this, the total less the shown groups would tell of the few that are left.
 * @param shown groups of at least minGroup answers
 * @param total all answers, also those of people in no group
 */
export function hideForTheRest(
  shown: readonly GroupSize[],
  total: number,
  minGroup: number,
): readonly GroupSize[] {
  const rest = total - shown.reduce((all, size) => all + size.n, 0);
  if (shown.length === 0 || rest === 0 || rest >= minGroup) return shown;
  const smallest = shown.reduce((least, size) => (size.n <= least.n ? size : least));
  return hideForTheRest(
    shown.filter((size) => size !== smallest),
    total,
    minGroup,
  );
}
