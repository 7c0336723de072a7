import { byKind, isBlankTally, talliedPeople } from '../../core/assessment/tally-change.js';
import { isBlank } from '../../core/assessment/scoring.js';
import type { Response, Round } from '../../core/model/assessment.js';
import { MIN_GROUP } from '../../core/model/vocabulary.js';
import type { Stored } from '../../core/storage/store.js';
import { readWithdrawal } from '../../core/storage/withdrawals.js';
import { keptData, publishedKey } from './round-keys.js';

/** What lies on a device, as far as withdrawals concern it. */
export interface Holdings {
  readonly responses: readonly Stored<Response>[];
  readonly rounds: readonly Stored<Round>[];
  readonly settings: readonly Stored<unknown>[];
}

/** Responses that are still here although they have been withdrawn: they wait to be deleted. */
export function withdrawnHere({
  settings,
  responses,
}: Pick<Holdings, 'settings' | 'responses'>): readonly Stored<Response>[] {
  const back = new Map<string, number>();
  for (const { value } of settings) {
    const withdrawal = readWithdrawal(value);
    if (withdrawal) back.set(withdrawal.id, Math.max(withdrawal.rev, back.get(withdrawal.id) ?? 0));
  }
  return responses.filter(({ value }) => value.rev <= (back.get(value.id) ?? 0));
}

/**
 * The closed rounds whose figures go when these responses are deleted. Rounds whose figures are gone already, or that
 * never had any, have nothing to lose.
 */
export function figuresLost(
  ids: ReadonlySet<string>,
  { responses, rounds, settings }: Holdings,
): readonly Stored<Round>[] {
  const here = new Set(responses.map(({ value }) => value.id));
  const kept = new Map(settings.map(({ key, value }) => [key, value]));
  return rounds.filter(({ key, value }) => {
    if (!value.closed) return false;
    const published = byKind(keptData(kept.get(publishedKey(key))));
    const people = published.responses.length + talliedPeople(published.tallies);
    return (
      people >= Math.max(MIN_GROUP, value.minGroup) &&
      published.responses.some(({ id }) => ids.has(id)) &&
      published.responses.every((one) => !isBlank(one) && here.has(one.id)) &&
      !published.tallies.some(isBlankTally)
    );
  });
}
