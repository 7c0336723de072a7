/** A small team still gets a figure of some size. */
const FEWEST = 3;
/** Up to here every second person has a ring. */
const ODD_UP_TO = 7;
const MOST_RINGS = 5;

/**
 * The rounded counts to draw rings at: 1, 3, 5, 7 for small teams, else at most five at a step of 2, 5 or 10
 * times a power of ten. The last is at or above `largest`, and is the figure's edge.
 * @param largest the largest count on a spoke, ≥ 0
 */
export function ringValues(largest: number): readonly number[] {
  const top = Math.max(FEWEST, largest);
  if (top <= ODD_UP_TO) return [1, 3, 5, 7].filter((value) => value < top + 2);
  const step = niceStep(top / MOST_RINGS);
  return Array.from({ length: Math.ceil(top / step) }, (_, index) => (index + 1) * step);
}

function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return power * ([1, 2, 5].find((factor) => factor * power >= least) ?? 10);
}
