import type { Answer, Instrument, Item, Response } from '../../../../src/core/model/assessment.js';
import { NON_ANSWERS, ROLES, SYSTEMS, type Split } from '../../../../src/core/model/vocabulary.js';
import { instrument, item, response } from '../people.js';

/** What lies in a partnership's hands at one time: files of any revision, and people counted on a kiosk. */
export interface Stage {
  readonly responses: readonly Response[];
  readonly tallied: readonly Response[];
}

/** A round from its closing on, and what comes and goes after. */
export interface RandomRound {
  readonly seed: number;
  readonly instrument: Instrument;
  readonly split: Split;
  readonly minGroup: number;
  readonly stages: readonly Stage[];
}

/** Of one id the highest revision, and only what people say of themselves. */
export function latest(responses: readonly Response[]): readonly Response[] {
  const byId = new Map<string, Response>();
  for (const one of responses) if (one.rev > (byId.get(one.id)?.rev ?? 0)) byId.set(one.id, one);
  return [...byId.values()].filter(({ perspective }) => perspective === 'self');
}

/** Numbers in [0, 1) that follow from the seed alone (mulberry32). */
function randomFrom(seed: number) {
  let state = seed * 0x9e3779b9;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return {
    next,
    upTo,
    isIn: (share: number): boolean => next() < share,
    between: (least: number, most: number): number => least + upTo(most - least),
    pick: <T>(list: readonly T[]): T => {
      const one = list[upTo(list.length - 1)];
      if (one === undefined) throw new Error('nothing to pick from');
      return one;
    },
  };
}
type Random = ReturnType<typeof randomFrom>;

/** One to seven items of the kinds that a group report tells of; some on the axes of Figure 1, some asked only of some. */
function randomInstrument({ isIn, pick, between, upTo }: Random): Instrument {
  const isReversed = () => ({ reversed: isIn(0.3) });
  const items: Item[] = Array.from({ length: between(1, 2) }, (_, i) => item(`r${i}`, 'one', isReversed()));
  if (isIn(0.25))
    items.push(
      item('c', 'one', { kind: 'choice', options: ['p', 'q'].map((id) => ({ id, text: { da: id } })) }),
    );
  if (isIn(0.2)) items.push(item('n', 'one', { kind: 'count' }));
  if (isIn(0.4)) {
    const source = pick(items);
    const showIf =
      source.kind === 'choice'
        ? ({ item: 'c', op: '=', value: 'p' } as const)
        : ({ item: source.id, op: pick(['>=', '<', '!='] as const), value: 3 } as const);
    items.push(item('s', 'two', { showIf, ...isReversed() }));
    if (isIn(0.3)) items.push(item('t', 'two', { showIf: { item: 's', op: '>', value: 2 } }));
  }
  if (isIn(0.5)) {
    for (const axis of ['x', 'y'] as const)
      for (let i = upTo(1); i >= 0; i -= 1)
        items.push(item(`${axis}${i}`, axis, { position: axis, ...isReversed() }));
    if (isIn(0.25)) {
      const showIf = { item: 'x0', op: pick(['>', '<='] as const), value: 3 };
      items.push(item('x9', 'x', { position: 'x', showIf }));
    }
    if (isIn(0.5)) items.push(item('p', 'x', { kind: 'position' }));
  } else if (isIn(0.1)) items.push(item('p', 'one', { kind: 'position' }));
  return instrument(items, { min: 1, max: pick([5, 5, 7]) });
}

/** Half the groups are a person or two around the minimum, where rules fail. */
function groupSize({ next, between, upTo }: Random, minGroup: number): number {
  const at = next();
  if (at < 0.15) return 0;
  if (at < 0.35) return between(1, minGroup - 1);
  return at < 0.7 ? minGroup + upTo(2) : minGroup + upTo(8);
}

interface Habits {
  /** Shares of people who leave out an item, and everything of an axis. */
  readonly gaps: number;
  readonly axisGaps: number;
}

function answersOf(random: Random, { items, scale }: Instrument, { gaps, axisGaps }: Habits) {
  const { isIn, pick, between, upTo } = random;
  const left = (['x', 'y'] as const).filter(() => isIn(axisGaps));
  const answerTo = (one: Item): Answer | undefined => {
    if (isIn(gaps)) return [...NON_ANSWERS, undefined][upTo(NON_ANSWERS.length)];
    if (one.position !== null && left.includes(one.position)) return undefined;
    if (one.kind === 'choice') return pick(one.options).id;
    if (one.kind === 'count') return upTo(6);
    // Few place themselves who have answered the statements.
    if (one.kind === 'position')
      return left.length > 0 || isIn(0.3) ? { x: between(-4, 4) / 4, y: between(-4, 4) / 4 } : undefined;
    return between(scale.min, scale.max);
  };
  return Object.fromEntries(
    items.flatMap((one) => {
      const answer = answerTo(one);
      return answer === undefined ? [] : [[one.id, answer] as const];
    }),
  );
}

/** A round that follows from its number alone. */
export function randomRound(seed: number): RandomRound {
  const random = randomFrom(seed);
  const { isIn, pick, between, upTo } = random;
  const split = pick(['system', 'system', 'role'] as const);
  const minGroup = pick([5, 5, 5, 6, 7, 8]);
  const test = randomInstrument(random);
  const habits = { gaps: pick([0, 0.04, 0.3]), axisGaps: pick([0, 0.05, 0.4]) };
  const groups = [...(split === 'system' ? SYSTEMS : ROLES), null];
  let made = 0;
  const person = (group: string | null, id = `p${(made += 1)}`, rev = 1): Response => {
    const role = split === 'role' ? ROLES.find((one) => one === group) : pick(ROLES);
    return response(answersOf(random, test, habits), {
      id,
      rev,
      system: split === 'system' ? (SYSTEMS.find((one) => one === group) ?? null) : pick([...SYSTEMS, null]),
      ...(role ? { role } : {}),
    });
  };
  const groupOf = ({ respondent }: Response) => respondent[split] ?? null;

  const first = groups.flatMap((group) => {
    const size = group === null && isIn(0.6) ? 0 : groupSize(random, minGroup);
    return Array.from({ length: size }, () => person(group));
  });
  const kiosk = isIn(0.2) ? first.filter(() => isIn(0.4)) : [];
  // Tallied people are counted once and stay as they are.
  const isTallied = (one: Response) => kiosk.includes(one);
  const noise = isIn(0.2) ? [{ ...person(pick(groups)), perspective: 'other' as const }] : [];
  let now = { responses: [...first.filter((one) => !isTallied(one)), ...noise], tallied: kiosk };
  const stages: Stage[] = [now];

  const someOf = (group: string | null) => {
    const there = latest(now.responses).filter((one) => groupOf(one) === group);
    return there.slice(0, pick([1, between(1, minGroup), minGroup, minGroup + upTo(4)]));
  };
  for (let more = pick([0, 0, 1, 1, 1, 2, 2]); more > 0; more -= 1) {
    for (let events = between(1, 3); events > 0; events -= 1) {
      const group = pick(groups);
      const some = someOf(group);
      const kind = pick(['late', 'late', 'change', 'erase', 'move', 'same', 'kiosk', 'back'] as const);
      const ids = new Set(some.map(({ id }) => id));
      const others = now.responses.filter(({ id }) => !ids.has(id));
      const late = () =>
        Array.from({ length: pick([1, minGroup - 1, minGroup, minGroup + upTo(3)]) }, () => person(group));
      if (kind === 'late') now = { ...now, responses: [...now.responses, ...late()] };
      if (kind === 'kiosk' && kiosk.length > 0) now = { ...now, tallied: [...now.tallied, ...late()] };
      // Whoever was erased hands in again, mostly the same.
      if (kind === 'back') {
        const there = new Set(now.responses.map(({ id }) => id));
        const gone = stages.flatMap((stage) => stage.responses).filter(({ id }) => !there.has(id));
        now = { ...now, responses: [...now.responses, ...gone.slice(0, between(1, minGroup + 2))] };
      }
      if (kind === 'erase') now = { ...now, responses: others };
      // The older revision stays beside the newer, in any order.
      if (kind === 'change')
        now = {
          ...now,
          responses: [...some.map((one) => person(group, one.id, one.rev + 1)), ...now.responses],
        };
      if (kind === 'move') {
        const to = pick(groups);
        const moved = some.map((one) => ({
          ...one,
          rev: one.rev + 1,
          respondent: person(to, one.id).respondent,
        }));
        now = { ...now, responses: [...now.responses, ...moved] };
      }
      if (kind === 'same')
        now = { ...now, responses: [...now.responses, ...some.map((one) => ({ ...one, rev: one.rev + 1 }))] };
    }
    stages.push(now);
  }
  return { seed, instrument: test, split, minGroup, stages };
}
