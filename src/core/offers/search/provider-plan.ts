/**
 * The best plan of t offers from p providers or more, each offer for itself and every provider's contact paid: a knapsack
 * over providers, each with its best, its best two, … offers as a bundle.
 * @param tops worth of the best q offers of the i-th provider at [i · most + q − 1]
 * @returns worth at [p · (most + 1) + t]; −Infinity where no plan has exactly t offers
 */
export function planProviders(tops: Float64Array, most: number, contact: number): Float64Array {
  const width = most + 1;
  const plans = new Float64Array(width * width).fill(-Infinity);
  plans[0] = 0;
  for (let i = 0; i * most < tops.length; i += 1) {
    for (let p = most; p >= 1; p -= 1) {
      for (let t = most; t >= p; t -= 1) {
        let best = plans[p * width + t] ?? -Infinity;
        for (let q = 1; q <= t; q += 1) {
          const top = tops[i * most + q - 1] ?? -Infinity;
          if (top === -Infinity) break;
          const worth = (plans[(p - 1) * width + t - q] ?? -Infinity) + top - contact;
          if (worth > best) best = worth;
        }
        plans[p * width + t] = best;
      }
    }
  }
  for (let p = most - 1; p >= 0; p -= 1) {
    for (let t = 0; t <= most; t += 1) {
      const at = p * width + t;
      plans[at] = Math.max(plans[at] ?? -Infinity, plans[at + width] ?? -Infinity);
    }
  }
  return plans;
}
