import type { Answer, Withdrawal } from '../model/assessment.js';
import { isFields } from './guards.js';

/** Where, among the settings, it is noted that a response was taken back: its id and revision, never what it said. */
export const withdrawalKey = (id: string): string => `withdrawal:${id}`;

/** A withdrawal as it lies among the settings, where a backup leaves out what is null; undefined for anything else. */
export function readWithdrawal(value: unknown): Withdrawal | undefined {
  if (!isFields(value) || value['format'] !== 'kobling-withdrawal') return undefined;
  const { id, rev, instrument, round = null, withdrawnAt = null } = value;
  const isTextOrNull = (text: unknown): boolean => text === null || typeof text === 'string';
  const isWhole =
    typeof id === 'string' &&
    Number.isSafeInteger(rev) &&
    isFields(instrument) &&
    isTextOrNull(round) &&
    isTextOrNull(withdrawnAt);
  return isWhole ? ({ ...value, round, withdrawnAt } as unknown as Withdrawal) : undefined;
}

/** Where the answers of a response lie that have no place in the collector's revision of the instrument. */
export const orphansKey = (id: string): string => `orphans:${id}`;

/** Answers of another revision: kept beside, never counted. */
export interface KeptOrphans {
  readonly id: string;
  readonly rev: number;
  readonly instrument: { readonly id: string; readonly revision: number };
  readonly round: string | null;
  readonly answers: readonly { readonly item: string; readonly answer: Answer; readonly why: string }[];
}

/** Orphan answers as they lie among the settings; undefined for anything else. */
export function readOrphans(value: unknown): KeptOrphans | undefined {
  if (!isFields(value) || typeof value['id'] !== 'string' || !isFields(value['instrument'])) return undefined;
  return Array.isArray(value['answers']) ? ({ round: null, ...value } as unknown as KeptOrphans) : undefined;
}
