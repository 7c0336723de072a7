import type { Instrument, Item, Placement, Respondent } from '../model/assessment.js';
import { ROLES, SYSTEMS } from '../model/vocabulary.js';
import type { Perspective, Split, System } from '../model/vocabulary.js';
import { addHistograms, countAnswers, emptyHistogram } from './histogram.js';
import type { Histogram } from './histogram.js';
import { latestResponses } from './latest.js';
import { ownPlacement, scaleOptions, scoredAnswers } from './scoring.js';
import type { GroupSize } from './suppression.js';
import { byKind, type RoundData } from './tally-change.js';

/** One response as the figures see it: a group, no name, no id. */
export interface Person {
  /** The split's group; null for those who belong to none. */
  readonly group: string | null;
  readonly scores: ReadonlyMap<string, number>;
  readonly placement: Placement | null;
}

/** Answers to one item by group; null is the group of those who belong to none. */
export type ItemCounts = ReadonlyMap<string | null, Histogram>;

/** Everything a report is made of, from single responses, tallies or both. */
export interface Gathered {
  readonly respondents: number;
  readonly systems: Readonly<Partial<Record<System, number>>>;
  readonly groups: Readonly<Record<string, number>>;
  /** Empty for tallies, which keep no single rows. */
  readonly people: readonly Person[];
  /** Histograms of rating items (oriented) and choice items (by option). */
  readonly counts: ReadonlyMap<string, ItemCounts>;
}

/** The groups a split can have, in the order of every list and tie-break. */
export function splitGroups(split: Split): readonly string[] {
  return split === 'system' ? SYSTEMS : ROLES;
}

/** How many points an item's histogram has: the scale's or the options'; 0 where it has none. */
export function histogramLength(item: Item, instrument: Instrument): number {
  if (item.kind === 'rating') return scaleOptions(instrument.scale);
  return item.kind === 'choice' ? item.options.length : 0;
}

/** An item's sizes by group for the suppression rule. */
export function groupSizes(counts: ItemCounts, split: Split): { sizes: GroupSize[]; ungrouped: number } {
  const size = (group: string | null): number => countAnswers(counts.get(group) ?? []);
  return { sizes: splitGroups(split).map((group) => ({ group, n: size(group) })), ungrouped: size(null) };
}

/** Sorts what has been answered to this instrument into histograms by item and group. */
export function gather(
  instrument: Instrument,
  data: RoundData,
  split: Split,
  perspective: Perspective = 'self',
): Gathered {
  const given = byKind(data);
  const responses = latestResponses(instrument, given.responses, perspective);
  // A tally keeps what people say of themselves; there are no others' answers in it.
  const ofThis = given.tallies.filter((tally) => tally.instrument.id === instrument.id);
  const tallied = perspective === 'self' ? ofThis.flatMap((tally) => tally.groups) : [];
  const people = responses.map((response) => ({
    group: response.respondent[split] ?? null,
    scores: scoredAnswers(instrument, response),
    placement: ownPlacement(instrument, response),
  }));
  const heads = [
    ...responses.map(({ respondent }) => ({ respondent, respondents: 1 })),
    ...tallied.map((group) => ({ respondent: group, respondents: group.respondents })),
  ];

  const counts = new Map<string, ItemCounts>();
  for (const item of instrument.items) {
    const length = histogramLength(item, instrument);
    if (length === 0) continue;
    const byGroup = new Map<string | null, Histogram>();
    for (const group of [...splitGroups(split), null]) {
      const members = people.filter((person) => person.group === group);
      const single = emptyHistogram(length);
      for (const { scores } of members) {
        const value = scores.get(item.id);
        const point =
          value === undefined ? -1 : item.kind === 'rating' ? value - instrument.scale.min : value;
        if (point >= 0) single[point] = (single[point] ?? 0) + 1;
      }
      const kiosk = tallied
        .filter((other) => (other[split] ?? null) === group)
        .map((other) => (Object.hasOwn(other.items, item.id) ? (other.items[item.id] ?? []) : []))
        .map((histogram) =>
          item.reversed && item.kind === 'rating' ? addHistograms([histogram], length).reverse() : histogram,
        );
      byGroup.set(group, addHistograms([single, ...kiosk], length));
    }
    counts.set(item.id, byGroup);
  }

  return {
    respondents: heads.reduce((all, head) => all + head.respondents, 0),
    systems: headCounts(heads, 'system'),
    groups: headCounts(heads, split),
    people,
    counts,
  };
}

interface Head {
  readonly respondent: Pick<Respondent, 'system' | 'role'>;
  readonly respondents: number;
}

/** How many answered in each group that anybody answered in, in the vocabulary's order. */
function headCounts(heads: readonly Head[], split: Split): Readonly<Record<string, number>> {
  const entries = splitGroups(split).map((group): [string, number] => [
    group,
    heads.filter((head) => head.respondent[split] === group).reduce((all, head) => all + head.respondents, 0),
  ]);
  return Object.fromEntries(entries.filter(([, count]) => count > 0));
}
