import type { ImportPlan } from '../../core/exchange/plan-import.js';

/** What a file would do, shown before anything happens. */
export interface Preview {
  readonly name: string;
  readonly plan: ImportPlan;
}

/** In the order in which they are told. */
export const IMPORT_STATES = ['new', 'newer', 'differs', 'older', 'same', 'unreadable'] as const;
