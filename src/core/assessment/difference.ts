import type { Instrument, Item, Response, Tally } from '../model/assessment.js';
import { gather, histogramLength, splitGroups } from './gather.js';
import type { Gathered, Person } from './gather.js';
import { countAnswers } from './histogram.js';
import { latestResponses } from './latest.js';
import { personPlace } from './position.js';
import { shownByItem } from './rows.js';
import type { RowContext } from './rows.js';
import { ownPlacement, scoredAnswers } from './scoring.js';
import type { Shown } from './suppression.js';
import { byKind, hasOnlyGrown, talliedPeople, type RoundData } from './tally-change.js';

/** The revision of a response that was erased after it had been published: its answers are blanks. Real ones begin at 1. */
export const BLANK_REV = 0;
export const isBlank = ({ rev }: Response): boolean => rev === BLANK_REV;

/** The responses that count, by id, as the figures see them. */
export function peopleById(
  instrument: Instrument,
  responses: readonly Response[],
  split: RowContext['split'],
): ReadonlyMap<string, Person> {
  return new Map(
    latestResponses(instrument, responses).map((response) => [
      response.id,
      {
        group: response.respondent[split] ?? null,
        scores: scoredAnswers(instrument, response),
        placement: ownPlacement(instrument, response),
      },
    ]),
  );
}

/** Whether the figures see the same in both. */
export const countsAlike = (one: Person, other: Person): boolean => fingerprint(one) === fingerprint(other);

const fingerprint = ({ group, scores, placement }: Person): string =>
  JSON.stringify([group, [...scores].sort(([a], [b]) => (a < b ? -1 : 1)), placement?.x, placement?.y]);

/** What one report publishes of one item: the block of people that an answer is counted in; null when in none. */
type BlockOf = (person: Person) => string | null;
/** Where a person's answer is counted in the earlier and in the later report. */
type Cell = readonly [earlier: string | null, later: string | null];

/** One person's cells: the same twice, save where nobody can know any more whether the answer has changed. */
interface Change {
  readonly atLeast: readonly Cell[];
  readonly atMost: readonly Cell[];
}

/**
 * Whether two reports of one round, laid side by side, tell nothing of fewer than `minGroup` people.
 *
 * Each report publishes of each item some blocks of people: every shown group, and those in none. Take them as points;
 * a person whose answer is the same in both reports joins the block it is counted in then to the one now, and a person
 * whose answer came, went or changed joins a block to nothing. A linear combination of all published rows is zero on a
 * person exactly when both ends of the join have the same weight; of all points with one weight, those joins that leave
 * the set are part of what the combination tells. So it is enough to look at sets of points: whatever set is taken, none
 * or at least minGroup people have a join that leaves it.
 *
 * Of somebody who was erased and has come back, what was said before is blanked. They may have said the same or not, so
 * both must be safe: they are never counted towards minGroup, and never overlooked.
 */
export function isSafeDifference(earlier: RoundData, later: RoundData, context: RowContext): boolean {
  const { instrument, split } = context;
  const [before, after] = [sideOf(earlier, context), sideOf(later, context)];
  // Who is missing in a tally, nobody can say.
  if (!hasOnlyGrown(before.tallies, after.tallies)) return false;
  const blanked = new Set(
    byKind(earlier)
      .responses.filter(isBlank)
      .map(({ id }) => id),
  );
  const ids = new Set([...before.people.keys(), ...after.people.keys()]);
  const pairs = [...ids].map((id) => ({
    then: before.people.get(id),
    now: after.people.get(id),
    isUnknown: blanked.has(id),
  }));

  const isSafe = (
    value: (person: Person) => unknown,
    blocks: readonly [BlockOf, BlockOf],
    tallied: readonly Change[] = [],
  ): boolean =>
    areCutsSafe(
      [
        ...tallied,
        ...pairs.map(({ then, now, isUnknown }): Change => {
          const from = then ? blocks[0](then) : null;
          const to = now ? blocks[1](now) : null;
          const same: readonly Cell[] = [[from, to]];
          const other: readonly Cell[] = [
            [from, null],
            [null, to],
          ];
          if (then && now && isUnknown) return { atLeast: same, atMost: other };
          const cells = then && now && value(then) === value(now) ? same : other;
          return { atLeast: cells, atMost: cells };
        }),
      ],
      context.minGroup,
    );

  const areItemsSafe = instrument.items.every((item) => {
    const blocks = [blocksOf(item, before, context), blocksOf(item, after, context)] as const;
    const answered =
      (of: GroupBlock): BlockOf =>
      (person) =>
        person.scores.has(item.id) ? of(person.group) : null;
    return isSafe(
      (person) => person.scores.get(item.id),
      [answered(blocks[0]), answered(blocks[1])],
      [...splitGroups(split), null].flatMap((group) =>
        talliedChanges(
          { people: countIn(before, item, group), block: blocks[0](group) },
          { people: countIn(after, item, group), block: blocks[1](group) },
        ),
      ),
    );
  });
  const placeOf = (person: Person) => personPlace(instrument, person);
  const figureOf = ({ people, tallies }: Side): BlockOf => {
    // Beside tallies no places are shown.
    const isShown =
      talliedPeople(tallies) === 0 && [...people.values()].filter(placeOf).length >= context.minGroup;
    return (person) => (isShown && placeOf(person) ? 'placed' : null);
  };
  return (
    areItemsSafe && isSafe((person) => JSON.stringify(placeOf(person)), [figureOf(before), figureOf(after)])
  );
}

/** One of the two reports: its people, its tallies and what it publishes. */
interface Side {
  readonly people: ReadonlyMap<string, Person>;
  readonly tallies: readonly Tally[];
  readonly tallied: Gathered;
  readonly shown: ReadonlyMap<string, Shown>;
}

function sideOf(data: RoundData, context: RowContext): Side {
  const { instrument, split } = context;
  const { responses, tallies } = byKind(data);
  return {
    people: peopleById(instrument, responses, split),
    tallies,
    tallied: gather(instrument, tallies, split),
    shown: shownByItem(gather(instrument, data, split), context),
  };
}

/** How many people of a group have answered an item in the tallies. */
const countIn = ({ tallied }: Side, item: Item, group: string | null): number =>
  countAnswers(tallied.counts.get(item.id)?.get(group) ?? []);

interface Counted {
  readonly people: number;
  readonly block: string | null;
}

/** The people of one group in tallies that have only grown: those who were there are the same, and the rest is new. */
function talliedChanges(then: Counted, now: Counted): readonly Change[] {
  const times = (count: number, cells: readonly Cell[]): readonly Change[] =>
    Array.from({ length: count }, () => ({ atLeast: cells, atMost: cells }));
  return [
    ...times(then.people, [[then.block, now.block]]),
    ...times(now.people - then.people, [[null, now.block]]),
  ];
}

/** Where an item's answers by people of a group are counted. */
type GroupBlock = (group: string | null) => string | null;

function blocksOf(item: Item, { people, shown }: Side, { instrument, minGroup }: RowContext): GroupBlock {
  const permitted = shown.get(item.id);
  // Countable facts have no histogram: a mean of all who answered, from minGroup on.
  const isTotalShown =
    histogramLength(item, instrument) > 0
      ? permitted?.total
      : [...people.values()].filter(({ scores }) => scores.has(item.id)).length >= minGroup;
  if (!isTotalShown) return () => null;
  const groups = item.kind === 'rating' ? (permitted?.groups ?? []) : [];
  return (group) => (group !== null && groups.includes(group) ? `of ${group}` : 'rest');
}

/** Looks at every set of blocks: at most four on each side, so at most 256 sets. */
function areCutsSafe(people: readonly Change[], minGroup: number): boolean {
  const points = new Map<string, number>();
  const bit = (side: string, block: string | null): number => {
    if (block === null) return 0;
    const name = `${side} ${block}`;
    if (!points.has(name)) points.set(name, 1 << points.size);
    return points.get(name) ?? 0;
  };
  type Join = readonly [number, number];
  const joinsOf = (cells: readonly Cell[]): readonly Join[] =>
    cells.map(([from, to]) => [bit('earlier', from), bit('later', to)]);
  const patterns = new Map<string, { atLeast: readonly Join[]; atMost: readonly Join[]; count: number }>();
  for (const { atLeast, atMost } of people) {
    const joins = { atLeast: joinsOf(atLeast), atMost: joinsOf(atMost) };
    const key = JSON.stringify(joins);
    patterns.set(key, { ...joins, count: (patterns.get(key)?.count ?? 0) + 1 });
  }
  for (let set = 1; set < 1 << points.size; set += 1) {
    const leaves = (joins: readonly Join[]): boolean =>
      joins.some(([from, to]) => ((from & set) === 0) !== ((to & set) === 0));
    let least = 0;
    let most = 0;
    for (const { atLeast, atMost, count } of patterns.values()) {
      if (leaves(atLeast)) least += count;
      if (leaves(atMost)) most += count;
    }
    if (most > 0 && least < minGroup) return false;
  }
  return true;
}
