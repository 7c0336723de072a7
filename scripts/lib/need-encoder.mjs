// Packs a trained model: weights to a few levels, then range coding, then base64.

/** A writer for the reader in src/core/offers/need-model.ts; `learn` and `evenOdds` are that module's. */
export function bitWriter({ learn, evenOdds }) {
  const odds = evenOdds();
  const bytes = [];
  let low = 0;
  let high = 0xffffffff;
  const code = (name, bit) => {
    const middle = low + Math.floor((high - low) / 65536) * odds.of[name];
    if (bit) high = middle;
    else low = middle + 1;
    while ((low ^ high) >>> 24 === 0) {
      bytes.push(high >>> 24);
      low = (low << 8) >>> 0;
      high = ((high << 8) | 255) >>> 0;
    }
    learn(odds, name, bit);
    return bit;
  };
  const end = () => {
    bytes.push(low >>> 24, (low >>> 16) & 255, (low >>> 8) & 255, low & 255);
    return Uint8Array.from(bytes);
  };
  return { code, end };
}

/** Levels such that each weight is near one (k-means on one line). */
export function levelsOf(values, count) {
  const sorted = Float64Array.from(values).sort();
  let levels = Array.from(
    { length: count },
    (_, i) => sorted[Math.floor(((i + 0.5) / count) * sorted.length)] ?? 0,
  );
  for (let round = 0; round < 30; round += 1) {
    const sums = levels.map(() => [0, 0]);
    for (const value of sorted) {
      const sum = sums[nearest(levels, value)];
      sum[0] += value;
      sum[1] += 1;
    }
    levels = sums.map(([sum, number], i) => (number > 0 ? sum / number : levels[i]));
  }
  return levels;
}

export function nearest(levels, value) {
  let best = 0;
  for (let i = 1; i < levels.length; i += 1)
    if (Math.abs(levels[i] - value) < Math.abs(levels[best] - value)) best = i;
  return best;
}

const within = (value, bits) => Math.max(0, Math.min((1 << bits) - 1, Math.round(value)));

/**
 * @param {import('./need-trainer.mjs').Trained} trained
 * @param {readonly string[]} ids of the needs, without that of none
 * @param {object} kit what src/core/offers/need-model.ts exports
 * @param {number} sharpness what all evidence is multiplied with, so that scores are honest
 */
export function packModel(trained, ids, kit, sharpness = 1) {
  const { FORMAT, codeModel } = kit;
  const all = [...trained.cells.values()].flatMap((row) => [...row.values()]);
  const levels = levelsOf(all, 1 << FORMAT.levels);
  const most = 1 << FORMAT.width;
  const rows = [...trained.cells]
    .sort(([a], [b]) => a - b)
    .map(([slot, row]) => ({
      slot,
      cells: new Map(
        [...row]
          .sort(([c, a], [d, b]) => b - a || c - d)
          .slice(0, most)
          .map(([need, weight]) => [need, nearest(levels, weight)]),
      ),
    }));
  const writer = bitWriter(kit);
  const walk = codeModel(writer.code, ids.length + 1, {
    levels: levels.map((level) => within(level * sharpness * FORMAT.unit, FORMAT.level)),
    bias: [...trained.bias].map((value) => within((value * sharpness + 8) * FORMAT.unit, FORMAT.bias)),
    rows,
  });
  while (!walk.next().done);
  return { needs: ids.join(' '), data: Buffer.from(writer.end()).toString('base64') };
}
