import type { RoundData } from '../../core/assessment/tally-change.js';

/** Where a round lies in the store. */
export const roundKey = (instrument: string, round: string | null): string => `${instrument}@${round ?? ''}`;

/** Where the name of the round lies that the reader has chosen to see, where the host names none. */
export const chosenKey = (instrument: string): string => `chosen-round:${instrument}`;

/** Where the questionnaire lies that the reader has gone over to from the host's own. */
export const chosenInstrumentKey = (own: string): string => `chosen-instrument:${own}`;

/** Where what a round has published lies among the settings: the responses and tallies that its figures rest on. */
export const publishedKey = (key: string): string => `published:${key}`;

/** What was published, as it is kept among the settings. */
export function keptData(value: unknown): RoundData {
  if (typeof value !== 'object' || value === null || !('data' in value)) return [];
  return Array.isArray(value.data) ? (value.data as RoundData) : [];
}

/** Who was different when what is kept was published, by id: see movedSince. */
export function keptMoved(value: unknown): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null || !('moved' in value)) return new Set();
  const { moved } = value;
  return new Set(Array.isArray(moved) ? moved.filter((id) => typeof id === 'string') : []);
}
