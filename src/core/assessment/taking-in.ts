import type { Response, Round, Tally, Withdrawal } from '../model/assessment.js';
import { SYSTEMS, type System } from '../model/vocabulary.js';
import { canonical, isNewer } from './latest.js';
import { talliedPeople } from './tally-change.js';

/**
 * What became of something handed in. `added`, `replaced` (an older edition), `same` (as before), `older` (than what is
 * here); a response that had been `withdrawn`; a withdrawal that has `erased` a response, or was `noted` for one that is
 * not here.
 */
export type Taking = 'added' | 'replaced' | 'same' | 'older' | 'withdrawn' | 'erased' | 'noted';

/** What a collector holds under one id: the response that counts, and up to which revision it has been withdrawn. */
export interface Held {
  readonly response: Response | null;
  /** 0 where nothing was withdrawn. */
  readonly withdrawn: number;
}

export const NOTHING_HELD: Held = { response: null, withdrawn: 0 };

export interface Taken<T> {
  readonly held: T;
  readonly taking: Taking;
}

/**
 * Takes a response or a withdrawal in beside what is held under its id. Whatever the order, and however often: in the end
 * stands the highest revision, unless it or a later one has been withdrawn.
 */
export function takeIn(held: Held, one: Response | Withdrawal): Taken<Held> {
  return one.format === 'kobling-withdrawal' ? takeBack(held, one) : takeResponse(held, one);
}

function takeResponse(held: Held, response: Response): Taken<Held> {
  if (response.rev <= held.withdrawn) return { held, taking: 'withdrawn' };
  const { response: before } = held;
  if (before === null) return { held: { ...held, response }, taking: 'added' };
  const isLater = isNewer(response, before);
  const now = isLater ? { ...held, response } : held;
  // What is handed on lacks what could tell who it was; with one's own beside it, that is the same response.
  if (before.rev === response.rev && whatCounts(before) === whatCounts(response))
    return { held: now, taking: 'same' };
  return { held: now, taking: isLater ? 'replaced' : 'older' };
}

const whatCounts = ({ instrument, round, respondent, perspective, subject, answers }: Response): string =>
  canonical([instrument, round, respondent.system, respondent.role, perspective, subject, answers]);

function takeBack(held: Held, { rev }: Withdrawal): Taken<Held> {
  if (rev <= held.withdrawn) return { held, taking: 'same' };
  const { response } = held;
  if (response === null) return { held: { response, withdrawn: rev }, taking: 'noted' };
  return response.rev <= rev
    ? { held: { response: null, withdrawn: rev }, taking: 'erased' }
    : { held: { response, withdrawn: rev }, taking: 'older' };
}

/**
 * Under what a tally is held: its id; one without an id, of which nobody can say whether it has grown, under its content,
 * so that the same count is counted once.
 */
export const tallyName = (tally: Tally): string => tally.id ?? canonical(tally);

/** Takes a tally in beside the one that is held under its name: the higher revision counts. */
export function takeTally(held: Tally | null, tally: Tally): Taken<Tally> {
  if (held === null) return { held: tally, taking: 'added' };
  if (canonical(held) === canonical(tally)) return { held, taking: 'same' };
  return isLaterCount(tally, held) ? { held: tally, taking: 'replaced' } : { held, taking: 'older' };
}

/** With equal revisions of unlike content, which only a changed file has, the same one must count everywhere. */
function isLaterCount(a: Tally, b: Tally): boolean {
  const byRev = (a.rev ?? 0) - (b.rev ?? 0);
  const ahead = byRev === 0 ? talliedPeople([a]) - talliedPeople([b]) : byRev;
  return ahead === 0 ? canonical(a) > canonical(b) : ahead > 0;
}

/** All that counts of what was handed in, and what became of each. */
export interface Collected {
  /** By id, in code-unit order. */
  readonly responses: readonly Response[];
  readonly tallies: readonly Tally[];
  /** Up to which revision each id has been withdrawn. */
  readonly withdrawn: ReadonlyMap<string, number>;
  readonly takings: readonly Taking[];
}

/**
 * Collects everything handed in for a round, in whatever order, pieces and repetition it comes: the set in the end is
 * always the same.
 */
export function collect(handedIn: readonly (Response | Withdrawal | Tally)[]): Collected {
  const people = new Map<string, Held>();
  const counts = new Map<string, Tally>();
  const takings = handedIn.map((one) => {
    if (one.format === 'kobling-tally') {
      const { held, taking } = takeTally(counts.get(tallyName(one)) ?? null, one);
      counts.set(tallyName(one), held);
      return taking;
    }
    const { held, taking } = takeIn(people.get(one.id) ?? NOTHING_HELD, one);
    people.set(one.id, held);
    return taking;
  });
  const inOrder = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
    [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return {
    responses: inOrder(people).flatMap(([, { response }]) => (response ? [response] : [])),
    tallies: inOrder(counts).map(([, tally]) => tally),
    withdrawn: new Map(
      inOrder(people).flatMap(([id, { withdrawn }]): [string, number][] =>
        withdrawn > 0 ? [[id, withdrawn]] : [],
      ),
    ),
    takings,
  };
}

/** How many are expected and have answered, by system. */
export interface Turnout {
  readonly system: System;
  /** Null where the round does not say. */
  readonly expected: number | null;
  readonly answered: number;
  /** Never below 0; null where nobody knows how many are expected. */
  readonly missing: number | null;
}

/**
 * Who is missing, by system: counts alone, never who. Systems that the round names or expects, or that have answered.
 * @param answered how many have answered, by system
 */
export function turnout(
  { systems, expected = {} }: Pick<Round, 'systems' | 'expected'>,
  answered: Readonly<Partial<Record<System, number>>>,
): readonly Turnout[] {
  const meant = systems ?? SYSTEMS;
  return SYSTEMS.flatMap((system): Turnout[] => {
    const count = answered[system] ?? 0;
    const wanted = expected[system] ?? null;
    if (!meant.includes(system) && wanted === null && count === 0) return [];
    return [
      {
        system,
        expected: wanted,
        answered: count,
        missing: wanted === null ? null : Math.max(0, wanted - count),
      },
    ];
  });
}
