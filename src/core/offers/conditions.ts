import type { AnyOfCondition, Condition, FactCondition, FactValue } from '../model/catalogue.js';
import type { FactLookup } from './facts.js';

/** What is known of a condition; `open` is a question to bring along. */
export type ConditionState = 'met' | 'failed' | 'open';

/**
 * Three-valued: a known fact of the right type meets or fails the condition, anything else leaves it open. An `anyOf`
 * is met if one alternative is met throughout, failed if every alternative has a failed part, else open.
 */
export function evaluateCondition(condition: Condition, factOf: FactLookup): ConditionState {
  return isAnyOf(condition)
    ? evaluateAnyOf(condition, factOf)
    : evaluateFact(condition, factOf(condition.fact));
}

/** Tells the two kinds of conditions apart. */
export function isAnyOf(condition: Condition): condition is AnyOfCondition {
  return 'anyOf' in condition;
}

/** The facts that could settle an open condition, each once; none if it is not open. */
export function openFacts(condition: Condition, factOf: FactLookup): string[] {
  if (evaluateCondition(condition, factOf) !== 'open') return [];
  if (!isAnyOf(condition)) return [condition.fact];
  const alive = condition.anyOf.filter((parts) => alternativeState(parts, factOf) === 'open');
  return [...new Set(alive.flat().flatMap((part) => openFacts(part, factOf)))];
}

/** State of one list of conditions that must all hold. */
export function alternativeState(parts: readonly Condition[], factOf: FactLookup): ConditionState {
  const states = parts.map((part) => evaluateCondition(part, factOf));
  if (states.includes('failed')) return 'failed';
  return states.includes('open') ? 'open' : 'met';
}

function evaluateAnyOf({ anyOf }: AnyOfCondition, factOf: FactLookup): ConditionState {
  const states = anyOf.map((parts) => alternativeState(parts, factOf));
  if (states.includes('met')) return 'met';
  return states.includes('open') ? 'open' : 'failed';
}

/** State of one requirement when its fact has this value; undefined is unknown. */
export function evaluateFact({ op, value }: FactCondition, fact: FactValue | undefined): ConditionState {
  if (fact === undefined) return 'open';
  const holds = isList(value) ? holdsForList(op, fact, value) : holdsForOne(op, fact, value);
  if (holds === undefined) return 'open';
  return holds ? 'met' : 'failed';
}

function isList(value: FactValue | readonly FactValue[]): value is readonly FactValue[] {
  return Array.isArray(value);
}

/** Undefined where fact and value cannot be compared. */
function holdsForOne(op: FactCondition['op'], fact: FactValue, value: FactValue): boolean | undefined {
  if (op === '=' || op === '!=') {
    if (typeof fact !== typeof value) return undefined;
    return (fact === value) === (op === '=');
  }
  if (typeof fact !== 'number' || typeof value !== 'number') return undefined;
  switch (op) {
    case '<':
      return fact < value;
    case '<=':
      return fact <= value;
    case '>':
      return fact > value;
    case '>=':
      return fact >= value;
    default:
      return undefined;
  }
}

function holdsForList(
  op: FactCondition['op'],
  fact: FactValue,
  values: readonly FactValue[],
): boolean | undefined {
  if (op === 'between') {
    const [low, high] = values;
    if (typeof fact !== 'number' || typeof low !== 'number' || typeof high !== 'number') return undefined;
    return low <= fact && fact <= high;
  }
  if (op !== 'in' && op !== 'not-in') return undefined;
  if (!values.some((value) => typeof value === typeof fact)) return undefined;
  return values.includes(fact) === (op === 'in');
}
