import { valueAt } from './pointer.js';
import type * as z from 'zod/mini';
import type { ProblemList } from './problem-list.js';

type Issue = z.core.$ZodIssue;

/** Most problems one row adds: one bad row should not push the others out of the list. */
const PER_ROW = 5;

/** zod's own message when a schema names no expectation. */
const UNNAMED = 'Invalid input';

/** Stable keys for what zod finds; see `Problem.code`. */
function codeOf(issue: Issue, found: unknown): string {
  if (found === undefined) return 'missing';
  switch (issue.code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'too_small':
      return 'too-small';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : 'too-big';
    case 'invalid_key':
      return 'wrong-key';
    default:
      return 'wrong-value';
  }
}

/** Whether an alternative of a union is not the one that was meant: wrong as a whole, or a key of it is not there. */
function isOther(issue: Issue, found: unknown): boolean {
  return issue.path.length === 0 || (issue.path.length === 1 && valueAt(found, issue.path) === undefined);
}

/** An issue with its full path; of a union the issues of the one alternative that was meant, where that shows. */
function flatten(
  issue: Issue,
  root: unknown,
  base: readonly PropertyKey[],
): readonly (readonly [Issue, PropertyKey[]])[] {
  const path = [...base, ...issue.path];
  const found = valueAt(root, path);
  if (issue.code === 'invalid_union' && typeof found === 'object') {
    const meant = issue.errors.filter(
      (errors) => errors.length > 0 && !errors.some((error) => isOther(error, found)),
    );
    const [best] = meant.sort((a, b) => a.length - b.length);
    if (best) return best.flatMap((inner) => flatten(inner, root, path));
  }
  return [[issue, path]];
}

/**
 * What zod found wrong in `value`, as problems. `at` is where the value stands in the file. At most five are added, the
 * rest of one row tells nothing new.
 */
export function addIssues(
  problems: ProblemList,
  error: z.core.$ZodError,
  value: unknown,
  at: readonly PropertyKey[] = [],
  most = PER_ROW,
): void {
  const all = error.issues.slice(0, most).flatMap((issue) => flatten(issue, value, []));
  for (const [issue, path] of all.slice(0, most)) {
    const found = issue.code === 'invalid_key' ? path.at(-1) : valueAt(value, path);
    const named = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? UNNAMED) : issue.message;
    const expected = named.startsWith(UNNAMED) && 'expected' in issue ? String(issue.expected) : named;
    problems.add([...at, ...path], codeOf(issue, found), expected, found);
  }
}
