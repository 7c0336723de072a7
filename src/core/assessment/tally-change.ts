import type { Response, Tally } from '../model/assessment.js';
import { countAnswers, emptyHistogram } from './histogram.js';

/** What a round's figures are made of: single responses, and tallies of people without single responses. */
export type RoundData = readonly (Response | Tally)[];

/** A round's data by kind. */
export const byKind = (data: RoundData): { responses: readonly Response[]; tallies: readonly Tally[] } => ({
  responses: data.filter((one) => one.format === 'kobling-response'),
  tallies: data.filter((one) => one.format === 'kobling-tally'),
});

/** The instrument's revision in a tally that was lost after it had been published; real ones begin at 1. */
const BLANK_REVISION = 0;
export const isBlankTally = ({ instrument }: Tally): boolean => instrument.revision === BLANK_REVISION;

/** How many people tallies stand for. */
export const talliedPeople = (tallies: readonly Tally[]): number =>
  tallies.reduce((all, { groups }) => all + groups.reduce((sum, { respondents }) => sum + respondents, 0), 0);

/** Every count of tallies together, by group, statement and point. */
function countsOf(tallies: readonly Tally[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: readonly unknown[], count: number) => {
    const name = JSON.stringify(key);
    counts.set(name, (counts.get(name) ?? 0) + count);
  };
  for (const { system, role, respondents, items } of tallies.flatMap(({ groups }) => groups)) {
    add([system, role], respondents);
    for (const [item, histogram] of Object.entries(items))
      histogram.forEach((count, point) => add([system, role, item, point], count));
  }
  return counts;
}

/**
 * Whether people have only been added to tallies. A tally has no single rows, so whoever was counted then and is not
 * now shows by a count that has fallen.
 */
export function hasOnlyGrown(then: readonly Tally[], now: readonly Tally[]): boolean {
  if (then.some(isBlankTally)) return false;
  const counts = countsOf(now);
  return [...countsOf(then)].every(([key, count]) => (counts.get(key) ?? 0) >= count);
}

/** How many people have been added to tallies or lost from them; at least one where anything is different. */
export function changedPeople(then: readonly Tally[], now: readonly Tally[]): number {
  if (hasOnlyGrown(then, now) && hasOnlyGrown(now, then)) return 0;
  return Math.max(1, Math.abs(talliedPeople(now) - talliedPeople(then)));
}

/** What may be kept of a published tally that has lost people: how many answered what, not what they answered. */
export const blankTally = (tally: Tally): Tally => ({
  ...tally,
  instrument: { ...tally.instrument, revision: BLANK_REVISION },
  groups: tally.groups.map((group) => ({
    ...group,
    items: Object.fromEntries(
      Object.entries(group.items).map(([item, histogram]) => [
        item,
        [countAnswers(histogram), ...emptyHistogram(histogram.length - 1)],
      ]),
    ),
  })),
});
