import type { Scale } from '../model/assessment.js';
import type { Reading } from '../model/vocabulary.js';
import { SLACK } from './numbers.js';
import { scaleOptions } from './scoring.js';

/** The published figures a reading rests on. */
export interface ReadingInput {
  readonly mean: number;
  readonly averageDeviation: number;
  /** Means of the shown groups only. */
  readonly groupMeans: readonly number[];
}

/**
 * Reads one item or theme four ways, from published figures only.
 *
 * - agreed: AD ≤ A/6, with A options (Burke & Dunlap 2002)
 * - high or low: the mean is an eighth of the scale's range or more above or below its middle
 * - between systems: not agreed, and two shown groups' means are a quarter of the range or more apart
 *
 * @returns agreed and high `shared-strength`, agreed and low `shared-gap`, agreed in the middle `open`;
 * not agreed `between-systems` or else `within-system`
 */
export function readingOf({ mean, averageDeviation, groupMeans }: ReadingInput, scale: Scale): Reading {
  const range = scale.max - scale.min;
  const offset = mean - (scale.min + scale.max) / 2;
  if (averageDeviation <= scaleOptions(scale) / 6 + SLACK) {
    if (offset >= range / 8 - SLACK) return 'shared-strength';
    return offset <= -range / 8 + SLACK ? 'shared-gap' : 'open';
  }
  const apart = groupMeans.length < 2 ? 0 : Math.max(...groupMeans) - Math.min(...groupMeans);
  return apart >= range / 4 - SLACK ? 'between-systems' : 'within-system';
}
