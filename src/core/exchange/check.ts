import { addIssues } from './issues.js';
import type * as z from 'zod/mini';
import type { ProblemList } from './problem-list.js';

/**
 * A value through its schema: the checked value, or undefined with its problems added. zod can throw out of
 * `safeParse` (deep recursion, a getter in the input); that too is a problem and never an exception.
 */
export function check<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
  problems: ProblemList,
  at: readonly PropertyKey[] = [],
  most?: number,
): z.output<T> | undefined {
  try {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    addIssues(problems, result.error, value, at, most);
  } catch {
    problems.add(at, 'unreadable', 'readable value', value);
  }
  return undefined;
}
