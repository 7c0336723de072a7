import { NON_ANSWERS } from '../model/vocabulary.js';
import type { Answer, Instrument, Item } from '../model/assessment.js';

/**
 * What an item expects, if `answer` is not one of its answers; null if it is. "unknown" and "not-relevant" fit every
 * item; ratings are whole points of the scale, counts numbers from `min` (default 0) to `max`: two and a half hours are a
 * count, too.
 */
export function answerFault(answer: unknown, item: Item, { scale }: Instrument): string | null {
  if (NON_ANSWERS.some((word) => word === answer)) return null;
  switch (item.kind) {
    case 'rating':
      return isWhole(answer, scale.min, scale.max) ? null : `whole number from ${scale.min} to ${scale.max}`;
    case 'count': {
      const min = item.min ?? 0;
      const max = item.max ?? Number.MAX_SAFE_INTEGER;
      if (typeof answer === 'number' && Number.isFinite(answer) && answer >= min && answer <= max)
        return null;
      return item.max === null ? `number of at least ${min}` : `number from ${min} to ${max}`;
    }
    case 'choice':
      return item.options.some(({ id }) => id === answer)
        ? null
        : item.options.map(({ id }) => id).join(' | ');
    case 'text':
      return typeof answer === 'string' ? null : 'text';
    case 'position':
      return isPlacement(answer) ? null : '{ "x", "y" }, each from -1 to 1';
  }
}

/** Whether a checked answer fits its item, as a guard. */
export function isAnswer(answer: unknown, item: Item, instrument: Instrument): answer is Answer {
  return answerFault(answer, item, instrument) === null;
}

function isWhole(value: unknown, min: number, max: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
}

function isPlacement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('x' in value) || !('y' in value)) return false;
  return [value.x, value.y].every((at) => typeof at === 'number' && at >= -1 && at <= 1);
}
