import type { Instrument, Item, Response } from '../model/assessment.js';
import { gather, histogramLength } from './gather.js';
import type { Person } from './gather.js';
import { latestResponses } from './latest.js';
import { personPlace } from './position.js';
import { shownByItem } from './rows.js';
import type { RowContext } from './rows.js';
import { ownPlacement, scoredAnswers } from './scoring.js';
import type { Shown } from './suppression.js';

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

/**
 * Whether two reports of one round, laid side by side, tell nothing of fewer than `minGroup` people.
 *
 * Each report publishes of each item some blocks of people: every shown group, and those in none. Take them as points;
 * a person whose answer is the same in both reports joins the block it is counted in then to the one now, and a person
 * whose answer came, went or changed joins a block to nothing. A linear combination of all published rows is zero on a
 * person exactly when both ends of the join have the same weight; of all points with one weight, those joins that leave
 * the set are part of what the combination tells. So it is enough to look at sets of points: whatever set is taken, none
 * or at least minGroup people have a join that leaves it.
 */
export function isSafeDifference(
  earlier: readonly Response[],
  later: readonly Response[],
  context: RowContext,
): boolean {
  const { instrument, split } = context;
  const sides = [earlier, later].map((responses) => ({
    people: peopleById(instrument, responses, split),
    shown: shownByItem(gather(instrument, responses, split), context),
  }));
  const [before, after] = sides;
  if (!before || !after) return true;
  const ids = new Set([...before.people.keys(), ...after.people.keys()]);
  const pairs = [...ids].map((id) => [before.people.get(id), after.people.get(id)] as const);

  const isSafe = (value: (person: Person) => unknown, blocks: readonly [BlockOf, BlockOf]): boolean =>
    areCutsSafe(
      pairs.map(([then, now]): readonly Cell[] => {
        const from = then ? blocks[0](then) : null;
        const to = now ? blocks[1](now) : null;
        const isSame = then && now && value(then) === value(now);
        return isSame
          ? [[from, to]]
          : [
              [from, null],
              [null, to],
            ];
      }),
      context.minGroup,
    );

  const areItemsSafe = instrument.items.every((item) =>
    isSafe(
      (person) => person.scores.get(item.id),
      [
        blocksOf(item, before.shown.get(item.id), [...before.people.values()], context),
        blocksOf(item, after.shown.get(item.id), [...after.people.values()], context),
      ],
    ),
  );
  const placeOf = (person: Person) => personPlace(instrument, person);
  const figureOf = (people: Iterable<Person>): BlockOf => {
    const isShown = [...people].filter(placeOf).length >= context.minGroup;
    return (person) => (isShown && placeOf(person) ? 'placed' : null);
  };
  return (
    areItemsSafe &&
    isSafe(
      (person) => JSON.stringify(placeOf(person)),
      [figureOf(before.people.values()), figureOf(after.people.values())],
    )
  );
}

function blocksOf(
  item: Item,
  shown: Shown | undefined,
  people: readonly Person[],
  { instrument, minGroup }: RowContext,
): BlockOf {
  const answered = ({ scores }: Person) => scores.has(item.id);
  // Countable facts have no histogram: a mean of all who answered, from minGroup on.
  const isTotalShown =
    histogramLength(item, instrument) > 0 ? shown?.total : people.filter(answered).length >= minGroup;
  if (!isTotalShown) return () => null;
  const groups = item.kind === 'rating' ? (shown?.groups ?? []) : [];
  return (person) => {
    if (!answered(person)) return null;
    return person.group !== null && groups.includes(person.group) ? `of ${person.group}` : 'rest';
  };
}

/** Looks at every set of blocks: at most four on each side, so at most 256 sets. */
function areCutsSafe(people: readonly (readonly Cell[])[], minGroup: number): boolean {
  const points = new Map<string, number>();
  const bit = (side: string, block: string | null): number => {
    if (block === null) return 0;
    const name = `${side} ${block}`;
    if (!points.has(name)) points.set(name, 1 << points.size);
    return points.get(name) ?? 0;
  };
  const patterns = new Map<string, { joins: readonly (readonly [number, number])[]; count: number }>();
  for (const cells of people) {
    const joins = cells.map(([from, to]) => [bit('earlier', from), bit('later', to)] as const);
    const key = joins.join(';');
    patterns.set(key, { joins, count: (patterns.get(key)?.count ?? 0) + 1 });
  }
  for (let set = 1; set < 1 << points.size; set += 1) {
    let told = 0;
    for (const { joins, count } of patterns.values())
      if (joins.some(([from, to]) => ((from & set) === 0) !== ((to & set) === 0))) told += count;
    if (told > 0 && told < minGroup) return false;
  }
  return true;
}
