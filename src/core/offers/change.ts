import type { Condition, FactCondition, FactValue } from '../model/catalogue.js';
import type { OfferExplanation } from '../model/joint-offer.js';
import { evaluateCondition, evaluateFact, isAnyOf } from './conditions.js';
import type { FactLookup } from './facts.js';

/** No more ways to mend an offer are looked at; nested alternatives multiply. */
const MOST_WAYS = 256;

type Change = OfferExplanation['change'];

/**
 * The fewest changes of single facts after which no hard condition fails; of equally few, those that move numbers
 * least. [] when none has failed, or when no change is known that would do.
 * @param conditions all conditions of the offer
 */
export function smallestChange(conditions: readonly Condition[], factOf: FactLookup): Change {
  const hard = conditions.filter((condition) => condition.hard);
  const failed = hard.filter((condition) => evaluateCondition(condition, factOf) === 'failed');
  if (failed.length === 0) return [];
  const standing = hard.filter((condition): condition is FactCondition => !isAnyOf(condition));
  let best: { change: Change; distance: number } | null = null;
  for (const way of waysToMend(failed, factOf)) {
    const found = changeFor([...way, ...standing], way, factOf);
    if (!found || !admits(hard, found.change, factOf)) continue;
    const fewer = best ? found.change.length - best.change.length || found.distance - best.distance : -1;
    if (fewer < 0) best = found;
  }
  return best?.change ?? [];
}

/** Sets of failed single requirements; mending all of one set mends the conditions. */
function waysToMend(failed: readonly Condition[], factOf: FactLookup): FactCondition[][] {
  return failed.reduce<FactCondition[][]>(
    (ways, condition) => {
      const own = isAnyOf(condition)
        ? condition.anyOf.flatMap((parts) =>
            waysToMend(
              parts.filter((part) => isFailed(part, factOf)),
              factOf,
            ),
          )
        : [[condition]];
      return ways.flatMap((way) => own.map((more) => [...way, ...more])).slice(0, MOST_WAYS);
    },
    [[]],
  );
}

function isFailed(condition: Condition, factOf: FactLookup): boolean {
  return evaluateCondition(condition, factOf) === 'failed';
}

/** New values for the facts of one way, each the nearest that all requirements on that fact allow. */
function changeFor(
  requirements: readonly FactCondition[],
  way: readonly FactCondition[],
  factOf: FactLookup,
): { change: Change; distance: number } | null {
  let distance = 0;
  const change = [];
  for (const fact of new Set(way.map((condition) => condition.fact))) {
    const from = factOf(fact);
    const onFact = requirements.filter((condition) => condition.fact === fact);
    const fitting = onFact
      .flatMap((condition) => valuesFor(condition, from))
      .filter((value) => onFact.every((condition) => evaluateFact(condition, value) === 'met'));
    const nearest = fitting.sort((a, b) => steps(a, from) - steps(b, from))[0];
    if (nearest === undefined) return null;
    distance += apart(nearest, from);
    change.push({ fact, from, to: nearest });
  }
  return { change, distance };
}

/** How far a number moves; anything else moves one step. */
function steps(to: FactValue, from: FactValue | undefined): number {
  return typeof to === 'number' && typeof from === 'number' ? Math.abs(to - from) : 1;
}

/** The same in parts of the larger of the two, so that weeks and kroner can be compared. */
function apart(to: FactValue, from: FactValue | undefined): number {
  const larger = Math.max(1, ...[to, from].map((value) => (typeof value === 'number' ? Math.abs(value) : 1)));
  return steps(to, from) / larger;
}

/** Values at the edge of what a requirement allows. */
function valuesFor({ op, value }: FactCondition, from: FactValue | undefined): FactValue[] {
  if (typeof value === 'object') return op === 'not-in' ? othersThan(from) : [...value];
  const edge = value;
  if (op === '!=') return othersThan(from);
  if (typeof edge === 'number' && op === '<') return [previous(edge)];
  if (typeof edge === 'number' && op === '>') return [next(edge)];
  return typeof edge === 'object' ? [] : [edge];
}

/** What a fact can be instead, where that can be known: another text cannot. */
function othersThan(from: FactValue | undefined): FactValue[] {
  if (typeof from === 'boolean') return [!from];
  return typeof from === 'number' ? [previous(from), next(from)] : [];
}

/** The next number of as many decimals: after 12 comes 13, after 0.65 comes 0.66. */
function next(value: number): number {
  const decimals = decimalsOf(value);
  return Number((value + 10 ** -decimals).toFixed(decimals));
}

function previous(value: number): number {
  const decimals = decimalsOf(value);
  return Number((value - 10 ** -decimals).toFixed(decimals));
}

function decimalsOf(value: number): number {
  const [, decimals = ''] = String(value).split('.');
  return Math.min(decimals.length, 10);
}

/** Whether no hard condition fails after the change. */
function admits(hard: readonly Condition[], change: Change, factOf: FactLookup): boolean {
  const changed = new Map(change.map(({ fact, to }) => [fact, to]));
  const after: FactLookup = (fact) => {
    const to = changed.get(fact);
    return typeof to === 'string' || typeof to === 'number' || typeof to === 'boolean' ? to : factOf(fact);
  };
  return hard.every((condition) => evaluateCondition(condition, after) !== 'failed');
}
