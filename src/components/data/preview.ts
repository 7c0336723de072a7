import type { ImportPlan } from '../../core/exchange/plan-import.js';
import type { Round } from '../../core/model/assessment.js';
import type { BatchWrite, Stored } from '../../core/storage/store.js';

/** What a file would do, shown before anything happens. */
export interface Preview {
  readonly name: string;
  readonly plan: ImportPlan;
  /** Closed rounds whose figures go with the responses that the file says were withdrawn. */
  readonly lost: readonly Stored<Round>[];
}

/** In the order in which they are told. */
export const IMPORT_STATES = ['new', 'newer', 'differs', 'older', 'same', 'unreadable'] as const;

/** What taking it in writes; each write expects what the preview has seen, so that nothing newer is overwritten. */
export const writesOf = ({ plan }: Preview): readonly BatchWrite[] => [
  ...plan.rows
    .filter(({ state }) => state === 'new' || state === 'newer' || state === 'unreadable')
    .map(({ collection, key, incoming, existing, state }) => ({
      collection,
      key,
      value: incoming.value,
      ...(state === 'unreadable' ? {} : { expected: existing?.rev ?? 0 }),
    })),
  ...plan.withdrawn.map(
    ({ key, rev }) => ({ collection: 'responses', key, value: undefined, expected: rev }) as const,
  ),
];
