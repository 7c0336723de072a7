import type { Taking } from '../../core/assessment/taking-in.js';
import type { CodeDamage } from '../../core/exchange/codes/read-codes.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';

/** Why something could not be used, as a key of the words. */
export type HandInWhy =
  | 'no-response'
  | 'broken-file'
  | 'workspace'
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
  readonly detail: string;
  /** The character that no code has, and where it stands in what was pasted, both from 1. */
  readonly at?: { readonly character: string; readonly line: number; readonly column: number };
}

/** Where a record came from: a file, or a code, by its number and the line it begins on, each from 1. */
export interface HandInSource {
  /** Name of the file; empty for what was pasted. */
  readonly name: string;
  readonly code?: { readonly number: number; readonly line: number };
}

/** What became of one thing that was handed in. */
export interface HandedIn {
  readonly source: HandInSource;
  /** `held`: withdrawn, and deleted once the collector knows which figures go with it. */
  readonly outcome: Taking | 'held' | 'waiting' | 'other-round' | 'counted' | 'round' | 'failed';
  readonly failure?: HandInFailure;
  /** Answers without a place in this revision of the questionnaire; kept beside. */
  readonly orphans?: number;
}

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
