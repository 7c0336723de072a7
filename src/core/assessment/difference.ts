import type { Instrument, Item, Response, Tally } from '../model/assessment.js';
import { tellsOfFew, type Share, type Told } from './combination.js';
import { gather, histogramLength, splitGroups } from './gather.js';
import type { Gathered, Person } from './gather.js';
import { countAnswers } from './histogram.js';
import { latestResponses } from './latest.js';
import { axisItems, figureOf, type Figure } from './position.js';
import { toldOf, type PublishedRows } from './published-rows.js';
import { shownByItem } from './rows.js';
import type { RowContext } from './rows.js';
import { isBlank, ownPlacement, scoredAnswers } from './scoring.js';
import type { Shown } from './suppression.js';
import { byKind, hasOnlyGrown, talliedPeople, type RoundData } from './tally-change.js';

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

/**
 * Whether two reports of one round, laid side by side, tell nothing of fewer than `minGroup` people: no linear combination
 * of all that both publish may be non-zero on so few (see tellsOfFew). An answer that is the same in both is one unknown;
 * one that came, went or changed is another in each. Items are looked at one by one, and those of an axis of Figure 1
 * together with the figure, where either report has it.
 *
 * Of somebody who was erased and has come back, what was said before is blanked. They may have said the same or not, so
 * both must be safe: they are never counted towards minGroup, and never overlooked. So it is with whoever has been part of
 * an earlier difference, since two differences of a round can be laid side by side as well.
 *
 * What the earlier report shows the later one must show, too. Else it would be forgotten as what the next report is held
 * against, and could still be laid beside that one.
 * @param moved ids of people who were added, changed or erased when the earlier of the two was made, or before
 */
export function isSafeDifference(
  earlier: RoundData,
  later: RoundData,
  context: RowContext,
  moved: ReadonlySet<string> = new Set(),
): boolean {
  const { instrument, split, minGroup } = context;
  const [before, after] = [sideOf(earlier, context), sideOf(later, context)];
  // Who is missing in a tally, nobody can say.
  if (!hasOnlyGrown(before.tallies, after.tallies)) return false;
  const blanked = new Set(
    byKind(earlier)
      .responses.filter(isBlank)
      .map(({ id }) => id),
  );
  if (!showsNoLess(after, before, context)) return false;
  const ids = [...new Set([...before.people.keys(), ...after.people.keys()])];

  const isSafe = (items: readonly Item[], axis?: 'x' | 'y'): boolean => {
    const [then, now] = [
      rowsOf('then', items, before, context, axis),
      rowsOf('now', items, after, context, axis),
    ];
    const people = ids.map((id): Told => {
      const [one, other] = [before.people.get(id), after.people.get(id)];
      const isUnknown = blanked.has(id) && other !== undefined;
      const answers = new Map<string, readonly Share[]>();
      if (one)
        for (const [answer, shares] of toldOf(one, then))
          answers.set(isUnknown ? `was ${answer}` : answer, shares);
      if (other)
        for (const [answer, shares] of toldOf(other, now))
          answers.set(answer, [...(answers.get(answer) ?? []), ...shares]);
      return { answers: [...answers.values()], count: isUnknown || moved.has(id) ? 0 : 1 };
    });
    const tallied = items.flatMap((item) =>
      [...splitGroups(split), null].flatMap((group) => {
        const told = talliedOf(item, group, [before, after], [then, now]);
        // Of several items nobody can say whether they are the same people.
        return items.length > 1 ? told.map((one) => ({ ...one, count: 0 })) : told;
      }),
    );
    return !tellsOfFew([...people, ...tallied], minGroup);
  };

  const hasFigure = before.figure !== null || after.figure !== null;
  const axes = hasFigure
    ? (['x', 'y'] as const).map((axis) => ({ axis, items: axisItems(axis, instrument) }))
    : [];
  const together = new Set(axes.flatMap(({ items }) => items));
  return (
    instrument.items.every((item) => together.has(item) || isSafe([item])) &&
    axes.every(({ axis, items }) => isSafe(items, axis))
  );
}

/** One of the two reports: its people, its tallies and what it publishes. */
interface Side {
  readonly people: ReadonlyMap<string, Person>;
  readonly tallies: readonly Tally[];
  readonly tallied: Gathered;
  readonly shown: ReadonlyMap<string, Shown>;
  readonly figure: Figure | null;
}

function sideOf(data: RoundData, context: RowContext): Side {
  const { instrument, split, minGroup } = context;
  const { responses, tallies } = byKind(data);
  const people = peopleById(instrument, responses, split);
  const shown = shownByItem(gather(instrument, data, split), context);
  return {
    people,
    tallies,
    tallied: gather(instrument, tallies, split),
    shown,
    // Beside tallies no places are shown.
    figure:
      talliedPeople(tallies) > 0
        ? null
        : figureOf({ instrument, people: [...people.values()], shown, minGroup }),
  };
}

/** Whether one report shows of every item, group and axis what the other shows. */
function showsNoLess(one: Side, other: Side, context: RowContext): boolean {
  if (other.figure) {
    const { hasMean } = other.figure;
    if (!one.figure || (['x', 'y'] as const).some((axis) => hasMean[axis] && !one.figure?.hasMean[axis]))
      return false;
  }
  const groups = [...splitGroups(context.split), null];
  return context.instrument.items.every((item) => {
    const [own, its] = [blocksOf(item, one, context), blocksOf(item, other, context)];
    return groups.every((group) => {
      const block = its(group);
      return block === null || (block === REST ? own(group) !== null : own(group) === block);
    });
  });
}

function rowsOf(
  report: string,
  items: readonly Item[],
  side: Side,
  context: RowContext,
  axis: 'x' | 'y' | undefined,
): PublishedRows {
  const blocks = new Map(items.map((item) => [item.id, blocksOf(item, side, context)]));
  const { figure } = side;
  return {
    report,
    items: items.map(({ id }) => id),
    blockOf: (item, { group }) => blocks.get(item)?.(group) ?? null,
    axis: axis && figure ? { axis, placed: figure.placed, hasMean: figure.hasMean[axis] } : null,
  };
}

/** How many people of a group have answered an item in the tallies. */
const countIn = ({ tallied }: Side, item: Item, group: string | null): number =>
  countAnswers(tallied.counts.get(item.id)?.get(group) ?? []);

/** The people of one group in tallies that have only grown: those who were there are the same, and the rest is new. */
function talliedOf(
  item: Item,
  group: string | null,
  [before, after]: readonly [Side, Side],
  rows: readonly [PublishedRows, PublishedRows],
): readonly Told[] {
  const [then, now] = [countIn(before, item, group), countIn(after, item, group)];
  const anybody: Person = { group, scores: new Map([[item.id, 0]]), placement: null };
  const [was, is] = rows.map((one): readonly Share[] => {
    const block = one.blockOf(item.id, anybody);
    return block === null ? [] : [[`${one.report} ${item.id} ${block}`, 1]];
  });
  return [
    { answers: [[...(was ?? []), ...(is ?? [])]], count: then },
    { answers: [is ?? []], count: now - then },
  ].filter(({ count }) => count > 0);
}

/** Where those are counted whose group is not shown by itself. */
const REST = 'rest';
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
  // A choice is told of by group where another item is asked only of those who chose so.
  const isByGroup = item.kind === 'rating' || instrument.items.some(({ showIf }) => showIf?.item === item.id);
  const groups = isByGroup ? (permitted?.groups ?? []) : [];
  return (group) => (group !== null && groups.includes(group) ? `of ${group}` : REST);
}
