import type { Round } from '../model/assessment.js';
import { MIN_GROUP, ROLES, SYSTEMS, type System } from '../model/vocabulary.js';
import { shownGroups } from './suppression.js';

/**
 * What a round can never show, even if everybody answers who is expected. `no-report`: fewer than the minimum in all;
 * `nothing-to-split`: one group alone; `no-group`: only everybody together; `below`: these systems are too small;
 * `hidden-too`: these are large enough, yet hidden so that the small ones cannot be worked out; `roles`: too few for every
 * role; `tight`: shown only if everybody answers.
 */
export type Shortfall =
  | { readonly is: 'no-report' | 'no-group'; readonly expected: number }
  | { readonly is: 'nothing-to-split' }
  | { readonly is: 'below' | 'hidden-too' | 'tight'; readonly systems: readonly System[] }
  | { readonly is: 'roles'; readonly expected: number; readonly roles: number };

type Plan = Pick<Round, 'systems' | 'roles' | 'expected' | 'minGroup' | 'split'>;

/**
 * Holds the split of a round against the numbers that are expected, by the rule that figures are published by. Where a
 * system's number is not given, only what is certain without it is told.
 * @returns nothing where all can be shown, or too little is known
 */
export function shortfalls({
  systems = SYSTEMS,
  roles = ROLES,
  expected = {},
  split,
  minGroup: wanted,
}: Plan): readonly Shortfall[] {
  const minGroup = Math.max(MIN_GROUP, wanted);
  const sizes = systems.flatMap((group) => {
    const n = expected[group];
    return n === undefined || n === 0 ? [] : [{ group, n }];
  });
  const isWhole = systems.every((system) => expected[system] !== undefined);
  const total = sizes.reduce((sum, { n }) => sum + n, 0);
  if (isWhole && total < minGroup) return [{ is: 'no-report', expected: total }];
  if ((split === 'system' ? systems : roles).length < 2) return [{ is: 'nothing-to-split' }];
  if (split === 'role') {
    if (!isWhole || total >= roles.length * minGroup) return [];
    return total < 2 * minGroup
      ? [{ is: 'no-group', expected: total }]
      : [{ is: 'roles', expected: total, roles: roles.length }];
  }
  const shown = isWhole ? shownGroups(sizes, 0, minGroup).groups : undefined;
  if (shown?.length === 0) return [{ is: 'no-group', expected: total }];
  const those = (fits: (size: (typeof sizes)[number]) => boolean) =>
    sizes.filter(fits).map(({ group }) => group);
  const told = (is: 'below' | 'hidden-too' | 'tight', some: readonly System[]): readonly Shortfall[] =>
    some.length > 0 ? [{ is, systems: some }] : [];
  return [
    ...told(
      'below',
      those(({ n }) => n < minGroup),
    ),
    ...told(
      'hidden-too',
      those(({ group, n }) => n >= minGroup && shown?.includes(group) === false),
    ),
    ...told(
      'tight',
      those(({ group, n }) => n === minGroup && shown?.includes(group) !== false),
    ),
  ];
}
