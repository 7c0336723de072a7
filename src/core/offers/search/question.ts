import type { Weights } from '../../model/enquiry.js';
import type { Pace } from '../../model/yield.js';
import type { Columns } from '../columns.js';
import type { Bed } from './bed.js';
import type { Solution } from '../objective.js';

/** Which set is searched for. */
export interface SearchQuestion {
  readonly columns: Columns;
  readonly weights: Weights;
  /** Most offers in a set. */
  readonly most: number;
  /** Fewest systems that a set must span. */
  readonly span: number;
  /** Sets that span more systems are known to be no better: they may be left out. All systems when not given. */
  readonly widest?: number;
  /** Rows that stand in every set; none excludes another. */
  readonly pinned: readonly number[];
  /** Rows that may join them. */
  readonly candidates: Int32Array;
  /** Admissible sets, valued under these weights, to start from. */
  readonly known?: readonly Solution[];
  /** What is known already: no set of this many providers or more is worth more. */
  readonly cap?: (providers: number) => number;
  /** Only sets worth more than this are asked for. */
  readonly beat?: number;
  /** Time (performance.now) at which to stop, once there is an answer. */
  readonly deadline: number;
  readonly pace: Pace;
}

export interface SearchAnswer {
  readonly solution: Solution | null;
  /** No admissible set is worth more; equal to the best value when the search came to its end. */
  readonly bound: number;
  /** What the search stood on, for another that differs only in span; absent where none was made. */
  readonly bed?: Bed;
}
