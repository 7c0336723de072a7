// A small linear model: softmax regression with AdaGrad, pruned to its strongest cells, then trained again.
// The same lines give the same weights, bit for bit: only + − × ÷ √ are used, and the order is drawn from a seed.

/** @typedef {{ slots: readonly number[], sizes: readonly number[], need: number }} Example */
/** @typedef {{ cells: Map<number, Map<number, number>>, bias: Float64Array }} Trained slot → need → weight */

export const DEFAULTS = {
  cells: 12_000,
  /** Rounds over all lines: before and after pruning. */
  rounds: 14,
  again: 8,
  rate: 0.5,
  rateAgain: 0.4,
  /** Part of a line's features that is hidden each time, so that none is leaned on alone. */
  hidden: 0.3,
  /** A feature seen in fewer lines is left out. */
  fewest: 2,
  /** The part of the needs for which a feature says no more than for others. */
  quiet: 0.8,
  /** The part of the rounds, the last ones, that the mean is taken of: where the last step ends is chance. */
  late: 0.5,
  /** How many trainings are taken the mean of. */
  times: 12,
  seed: 1,
};
/** Makes up for the length of a text: the evidence is divided by √(this × the sizes of what was seen). */
const LENGTH = 25;

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function draw(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** e to a power of at most 0, near enough; Math.exp may differ in its last bit from engine to engine. */
export function exp(power) {
  if (power < -40) return 0;
  let value = 1 + power / 4096;
  for (let i = 0; i < 12; i += 1) value *= value;
  return value;
}

/** The natural logarithm of a number of at least 1, for the same reason. */
export function log(number) {
  let twos = 0;
  for (; number >= 2; number /= 2) twos += 1;
  const part = (number - 1) / (number + 1);
  let sum = 0;
  for (let i = 19; i > 0; i -= 2) sum = sum * part * part + 1 / i;
  return twos * 0.6931471805599453 + 2 * part * sum;
}

/** One part of evidence in √ of the length. */
export const lengthFactor = (sizes) => 1 / Math.sqrt(Math.max(1, LENGTH * sizes));

/** Numbers the features that are seen often enough, and says how rare each is. */
function numberFeatures(examples, fewest) {
  const uses = new Map();
  for (const { slots } of examples) for (const slot of slots) uses.set(slot, (uses.get(slot) ?? 0) + 1);
  const kept = [...uses].filter(([, count]) => count >= fewest).sort(([a], [b]) => a - b);
  return {
    slots: kept.map(([slot]) => slot),
    numbers: new Map(kept.map(([slot], number) => [slot, number])),
    uses: kept.map(([, count]) => count),
    /** Rare features count for more. */
    rarity: kept.map(([, count]) => {
      const value = log(examples.length / count);
      return value * Math.sqrt(value);
    }),
  };
}

function shuffle(list, random) {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
}

/** Trains several times from the same start, each in its own order, and keeps the mean: one order alone is a gamble. */
function fit(task) {
  const { weights, bias, times, random } = task;
  const sum = new Float64Array(weights.length);
  const sumBias = new Float64Array(bias.length);
  for (let time = 0; time < times; time += 1) {
    const own = { weights: weights.slice(), bias: bias.slice() };
    fitOnce({ ...task, ...own, random: draw(Math.floor(random() * 4294967296)) });
    own.weights.forEach((weight, k) => (sum[k] += weight));
    own.bias.forEach((value, c) => (sumBias[c] += value));
  }
  sum.forEach((weight, k) => (weights[k] = weight / times));
  sumBias.forEach((value, c) => (bias[c] = value / times));
}

/** Goes over the lines so many times and moves the weights. `mask` says which may move. */
function fitOnce({ lines, weights, bias, needs, rounds, rate, hidden, late, random, mask }) {
  const seen = new Float32Array(weights.length).fill(1e-3);
  const seenBias = new Float64Array(needs).fill(1e-3);
  const order = lines.map((_, i) => i);
  const chance = new Float64Array(needs);
  const lastRounds = Math.max(1, Math.floor(rounds * late));
  const sum = { weights: new Float64Array(weights.length), bias: new Float64Array(needs) };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    const step = rate * (1 - (0.9 * round) / rounds);
    for (const i of order) {
      const { need, features } = lines[i];
      const shown = features.filter(() => random() >= hidden);
      const factor = lengthFactor(shown.reduce((sum, { size }) => sum + size * size, 0));
      chance.set(bias);
      for (const { number, value } of shown)
        for (let c = 0, k = number * needs; c < needs; c += 1, k += 1)
          chance[c] += value * factor * weights[k];
      let most = -Infinity;
      for (const value of chance) if (value > most) most = value;
      let whole = 0;
      for (let c = 0; c < needs; c += 1) whole += chance[c] = exp(chance[c] - most);
      for (let c = 0; c < needs; c += 1) {
        const wrong = chance[c] / whole - (c === need ? 1 : 0);
        chance[c] = Math.abs(wrong) < 1e-3 ? 0 : wrong;
        seenBias[c] += chance[c] * chance[c];
        bias[c] -= (0.3 * step * chance[c]) / Math.sqrt(seenBias[c]);
      }
      for (const { number, value } of shown) {
        for (let c = 0, k = number * needs; c < needs; c += 1, k += 1) {
          if (chance[c] === 0 || (mask && !mask[k])) continue;
          const slope = chance[c] * value * factor;
          seen[k] += slope * slope;
          weights[k] -= (step * slope) / Math.sqrt(seen[k]);
        }
      }
    }
    if (round < rounds - lastRounds) continue;
    weights.forEach((weight, k) => (sum.weights[k] += weight));
    bias.forEach((value, c) => (sum.bias[c] += value));
  }
  sum.weights.forEach((value, k) => (weights[k] = value / lastRounds));
  sum.bias.forEach((value, c) => (bias[c] = value / lastRounds));
}

/**
 * Trains on examples. What a feature says of most needs is the same, and shifting it away changes no answer; of the
 * rest only the strongest cells above it stay. What is left speaks *for* needs, so it can be quoted as a reason.
 * @param {readonly Example[]} examples
 * @param {number} needs how many there are
 * @param {Partial<typeof DEFAULTS>} options
 * @returns {Trained}
 */
export function trainNeeds(examples, needs, options = {}) {
  const { cells, rounds, again, rate, rateAgain, hidden, fewest, quiet, late, times, seed } = {
    ...DEFAULTS,
    ...options,
  };
  const { slots, numbers, uses, rarity } = numberFeatures(examples, fewest);
  let lines = examples.map(({ slots: own, sizes, need }) => ({
    need,
    features: own.flatMap((slot, i) => {
      const number = numbers.get(slot);
      return number === undefined ? [] : [{ number, size: sizes[i], value: rarity[number] * sizes[i] }];
    }),
  }));
  const weights = new Float32Array(slots.length * needs);
  const bias = new Float64Array(needs);
  const random = draw(seed);
  fit({ lines, weights, bias, needs, rounds, rate, hidden, late, random, times });
  const importance = new Float64Array(weights.length);
  slots.forEach((_, number) => {
    const row = weights.subarray(number * needs, (number + 1) * needs);
    const level = Float32Array.from(row).sort()[Math.floor(needs * quiet)];
    row.forEach((weight, c) => {
      row[c] = weight - level;
      importance[number * needs + c] = row[c] * rarity[number] * Math.sqrt(uses[number]);
    });
  });
  const least = Math.max(
    0,
    Float64Array.from(importance).sort()[Math.max(0, importance.length - cells - 1)] ?? 0,
  );
  const mask = Uint8Array.from(importance, (value) => (value > least ? 1 : 0));
  weights.forEach((_, k) => {
    if (!mask[k]) weights[k] = 0;
  });
  const isKept = slots.map((_, number) => mask.subarray(number * needs, (number + 1) * needs).includes(1));
  lines = lines.map(({ need, features }) => ({
    need,
    features: features.filter(({ number }) => isKept[number]),
  }));
  fit({ lines, weights, bias, needs, rounds: again, rate: rateAgain, hidden, late, random, times, mask });
  // With the size: what counts double in the length also counts double in the evidence.
  const sizeOf = new Map(examples.flatMap(({ slots: own, sizes }) => own.map((slot, i) => [slot, sizes[i]])));
  const kept = new Map();
  slots.forEach((slot, number) => {
    const row = new Map();
    for (let c = 0; c < needs; c += 1) {
      const value = weights[number * needs + c] * rarity[number] * sizeOf.get(slot);
      if (mask[number * needs + c] && value > 0) row.set(c, value);
    }
    if (row.size > 0) kept.set(slot, row);
  });
  return { cells: kept, bias };
}
