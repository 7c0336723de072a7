/** What one stretch of a text says of every need, by the weights that were learnt. */
import { readFeatures } from './need-features.js';
import type { NeedModel } from './need-model.js';

export interface Evidence {
  /** Chance of each need by its number, the last of none at all; they sum to 1. */
  readonly chances: readonly number[];
  /** What each word of the stretch gives to a need, by the word's place in the stretch. */
  readonly spoken: (need: number) => number[];
}

/** Makes up for the length of a text; the trainer divides by the same. */
const LENGTH = 25;

/** Weighs a stretch; undefined if nothing in it is known. */
export function weigh(model: NeedModel, words: readonly string[]): Evidence | undefined {
  const known = readFeatures(words).flatMap((feature) => {
    const row = model.rows.get(feature.slot);
    return row ? [{ ...feature, row }] : [];
  });
  if (known.length === 0) return undefined;
  const factor = 1 / Math.sqrt(LENGTH * known.reduce((sum, { size }) => sum + size * size, 0));
  const sums = [...model.bias];
  for (const { row } of known)
    for (const [need, weight] of row) sums[need] = (sums[need] ?? 0) + factor * weight;
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  const spoken = (need: number): number[] => {
    const parts = words.map(() => 0);
    for (const { row, first, last } of known) {
      const weight = factor * (row.find(([id]) => id === need)?.[1] ?? 0);
      for (let i = first; i <= last; i += 1) parts[i] = (parts[i] ?? 0) + weight / (last - first + 1);
    }
    return parts;
  };
  return { chances: powers.map((power) => power / all), spoken };
}

/** The part of a text that a model knows, 0..1. */
export function knownPart(model: NeedModel, words: readonly string[]): number {
  const features = readFeatures(words);
  const known = features.filter(({ slot }) => model.rows.has(slot));
  return known.length / Math.max(1, features.length);
}
