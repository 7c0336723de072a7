import { pointsAtMost } from '../assignment.js';
import { EPSILON, solutionOf, spanOf, termsOf, valueOf } from '../objective.js';
import type { Target } from './descent.js';
import type { Field } from './field.js';
import { comesBefore, type Incumbent } from './incumbent.js';
import type { SearchQuestion } from './question.js';

/**
 * Holds sets against the best one so far.
 * @param ties whether a set counts that is only as good as the one held, if it comes before it
 */
export function targetOf(
  question: SearchQuestion,
  field: Field,
  incumbent: Incumbent,
  ties: boolean,
): Target {
  const { columns, weights, span } = question;
  const rowsOf = (offers: readonly number[]): number[] => offers.map((offer) => field.row[offer] ?? 0);
  return {
    // A set that can only tie must have no more offers than the one held.
    least: (size) => {
      const held = incumbent.solution;
      return ties && held && size <= held.rows.length ? incumbent.top - EPSILON : incumbent.top + EPSILON;
    },
    canOnlyTie: (value, size) =>
      incumbent.solution !== null &&
      value <= incumbent.top + EPSILON &&
      size === incumbent.solution.rows.length,
    comesFirst: (offers) => comesBefore(rowsOf(offers), incumbent.solution?.rows ?? []),
    consider: (offers) => {
      if (new Set(offers).size < offers.length) return;
      const rows = rowsOf(offers).sort((a, b) => a - b);
      if (spanOf(columns, rows) < span) return;
      // Who handles what takes long to find out; what it could bring at most does not.
      const terms = termsOf(columns, rows, pointsAtMost(columns, rows));
      if (valueOf(columns, terms, weights) < incumbent.top - EPSILON) return;
      const solution = solutionOf(columns, rows, weights);
      if (solution) incumbent.consider(solution);
    },
  };
}
