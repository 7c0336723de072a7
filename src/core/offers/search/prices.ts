import type { Field } from './field.js';

/** Rounds of improvement; the bound is right at any prices, these make it sharp. */
const ROUNDS = 60;

/**
 * A price for each need: what covering it is worth at the margin (multipliers of a Lagrangian relaxation, found by the
 * subgradient method). A set covers each need once; let whoever covers it pay its price, and offers stop competing for
 * the same need. The relaxed question – the best offers, each for itself, no matter whose they are – is asked of the
 * distinct profiles of needs alone, each at its lowest burden, so that a large catalogue costs no more than a small one.
 */
export function priceNeeds(field: Field, most: number): Float64Array {
  const { needs } = field;
  const profiles = profilesOf(field);
  const ceiling = new Float64Array(needs);
  for (const { gains } of profiles) {
    for (let n = 0; n < needs; n += 1) ceiling[n] = Math.max(ceiling[n] ?? 0, gains[n] ?? 0);
  }
  const prices = ceiling.map((top) => top * 0.9);
  const best = Float64Array.from(prices);
  let lowest = Infinity;
  const chosen: { worth: number; place: number }[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    chosen.length = 0;
    for (let place = 0; place < profiles.length; place += 1) {
      const worth = worthAt(profiles[place], prices);
      if (worth <= 0 || (chosen.length === most && worth <= (chosen[most - 1]?.worth ?? 0))) continue;
      let at = chosen.length < most ? chosen.length : most - 1;
      while (at > 0 && (chosen[at - 1]?.worth ?? 0) < worth) at -= 1;
      chosen.splice(at, 0, { worth, place });
      if (chosen.length > most) chosen.pop();
    }
    let bound = 0;
    for (let n = 0; n < needs; n += 1) bound += prices[n] ?? 0;
    for (const { worth } of chosen) bound += worth;
    if (bound < lowest) {
      lowest = bound;
      best.set(prices);
    }
    const slope = new Float64Array(needs);
    let steepness = 0;
    for (let n = 0; n < needs; n += 1) {
      let taken = 0;
      for (const { place } of chosen) if ((profiles[place]?.gains[n] ?? 0) > (prices[n] ?? 0)) taken += 1;
      slope[n] = 1 - taken;
      steepness += (1 - taken) ** 2;
    }
    if (steepness === 0) break;
    const step = 0.1 / (1 + 0.3 * round) / steepness;
    for (let n = 0; n < needs; n += 1) {
      prices[n] = Math.max(0, Math.min(ceiling[n] ?? 0, (prices[n] ?? 0) - step * (slope[n] ?? 0)));
    }
  }
  return best;
}

interface Profile {
  readonly gains: Float64Array;
  readonly burden: number;
}

function worthAt(profile: Profile | undefined, prices: Float64Array): number {
  if (!profile) return 0;
  let worth = -profile.burden;
  for (let n = 0; n < prices.length; n += 1) {
    const beyond = (profile.gains[n] ?? 0) - (prices[n] ?? 0);
    if (beyond > 0) worth += beyond;
  }
  return worth;
}

/** The distinct ways of serving the needs, each at the lowest burden there is. */
function profilesOf({ count, needs, gain, burden, profile }: Field): readonly Profile[] {
  const lowest = new Float64Array(gain.length / needs).fill(Infinity);
  for (let o = 0; o < count; o += 1) {
    const own = profile[o] ?? 0;
    if ((burden[o] ?? 0) < (lowest[own] ?? 0)) lowest[own] = burden[o] ?? 0;
  }
  const profiles: Profile[] = [];
  lowest.forEach((own, at) => {
    if (own < Infinity) profiles.push({ gains: gain.subarray(at * needs, (at + 1) * needs), burden: own });
  });
  return profiles;
}
