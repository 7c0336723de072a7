import type { Instrument, Response } from '../model/assessment.js';
import { coverageThreshold } from './coverage.js';
import { mean, orNull, SLACK } from './numbers.js';
import { scoredAnswers } from './scoring.js';

/** One competence as the person sees it. */
export interface OwnCompetence {
  readonly id: string;
  readonly dimension: string;
  /** In units of the scale; null without a scored answer. */
  readonly value: number | null;
  /** At or above the team's threshold; null without a scored answer. */
  readonly carried: boolean | null;
}

/** One function: how many of its competences the person carries. */
export interface OwnFunction {
  readonly id: string;
  readonly carried: number;
  readonly answered: number;
  readonly total: number;
  readonly mean: number | null;
}

/** A single person's view, shown to that person alone. */
export interface OwnCoverage {
  readonly dimensions: readonly OwnFunction[];
  readonly items: readonly OwnCompetence[];
}

/** A person's own cover of the functions, by the threshold that the team's coverage uses. */
export function ownCoverage(instrument: Instrument, response: Response): OwnCoverage {
  const scores = scoredAnswers(instrument, response);
  const threshold = coverageThreshold(instrument.scale) - SLACK;
  const items = instrument.items
    .filter((item) => item.kind === 'rating')
    .map(({ id, dimension }): OwnCompetence => {
      const value = scores.get(id) ?? null;
      return { id, dimension, value, carried: value === null ? null : value >= threshold };
    });
  const dimensions = instrument.dimensions.map(({ id }): OwnFunction => {
    const own = items.filter((item) => item.dimension === id);
    const values = own.flatMap((item) => item.value ?? []);
    return {
      id,
      carried: own.filter((item) => item.carried).length,
      answered: values.length,
      total: own.length,
      mean: orNull(mean(values)),
    };
  });
  return { dimensions, items };
}
