import type { Taking } from '../../core/assessment/taking-in.js';
import type { Problem } from '../../core/model/problem.js';
import type { CodeDamage } from '../../core/exchange/codes/read-codes.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';

/** Why something could not be used, as a key of the words. */
export type HandInWhy =
  | 'no-response'
  | 'broken-file'
  | 'other-instrument'
  | 'other-revision'
  | 'newer-version'
  | 'faulty'
  | 'round-closed'
  | 'not-saved'
  | 'nothing'
  | 'no-picture'
  | 'no-qr'
  | CodeDamage;

/** Why something could not be used, for the reader, the event and whoever made it. */
export interface HandInFailure {
  readonly why: HandInWhy;
  readonly error: string;
  readonly code: string;
  /** The technical line; empty where the words say all there is to say. */
  readonly detail: string;
  /** What exactly is wrong in it, where that is known. */
  readonly problems?: readonly Problem[];
  /** The character that no code has, and where it stands in what was pasted, both from 1. */
  readonly at?: { readonly character: string; readonly line: number; readonly column: number };
}

/** Where a record came from: a file, or a code, by its number and the line it begins on, each from 1. */
export interface HandInSource {
  /** Name of the file; empty for what was pasted. */
  readonly name: string;
  readonly code?: { readonly number: number; readonly line: number };
}

/** How much was left in a file that holds everything from another device. */
export interface LeftOut {
  readonly drafts: number;
  /** Responses and counts of other rounds. */
  readonly others: number;
  readonly unreadable: number;
}

/** What became of one thing that was handed in. */
export interface HandedIn {
  readonly source: HandInSource;
  /**
   * `held`: withdrawn, and deleted once the collector knows which figures go with it; `opened`: everything from another
   * device, of which what belongs to this round was taken in.
   */
  readonly outcome: Taking | 'held' | 'waiting' | 'other-round' | 'counted' | 'round' | 'opened' | 'failed';
  /** What was taken from within it, one by one. */
  readonly inside?: readonly HandedIn[];
  /** What was left in it. */
  readonly left?: LeftOut;
  readonly failure?: HandInFailure;
  /** Answers without a place in this revision of the questionnaire; kept beside. */
  readonly orphans?: number;
}

/** Each record that was handed in, also those within another file. */
export const everyOne = (handedIn: readonly HandedIn[]): readonly HandedIn[] =>
  handedIn.flatMap((one) => (one.outcome === 'opened' ? (one.inside ?? []) : [one]));

/** Where things are taken in. */
export interface HandInTarget {
  readonly store: Store;
  readonly instrument: Instrument;
  readonly round: string | null;
}

/** A failure that is not thrown by a reader. */
export class HandInError extends Error {
  override readonly name = 'HandInError';
  constructor(
    readonly why: HandInWhy,
    readonly at?: HandInFailure['at'],
  ) {
    super(`kobling: ${why}${at ? ` at line ${at.line}, column ${at.column}` : ''}`);
  }
}
