import { EPSILON } from '../objective.js';
import type { Bundle, BundleLists } from './bundle-lists.js';
import type { Bundles } from './bundles.js';
import type { Field } from './field.js';
import { pick } from './groups.js';
import { comesBefore } from './incumbent.js';
import type { Shelves, Wanted } from './shelves.js';
import type { Kinds } from './kinds.js';

/** Up to this many bits of state, what has been reached is remembered in a table. */
const TABLE_BITS = 18;

/** What sets are held against, and where better ones go. */
export interface Target {
  /** Sets of this many offers that are worth less are of no interest. */
  readonly least: (size: number) => number;
  /** Whether a set of this worth and size can at most be as good as the one held, and no smaller. */
  readonly canOnlyTie: (worth: number, size: number) => boolean;
  /** Whether these offers, ascending, come before those of the set held. */
  readonly comesFirst: (offers: readonly number[]) => boolean;
  readonly consider: (offers: readonly number[]) => void;
}

/** What all descents of one search share. */
export interface DescentGround {
  readonly field: Field;
  readonly kinds: Kinds;
  readonly shelves: Shelves;
  readonly bundles: Bundles;
  readonly lists: BundleLists;
  readonly prices: Float64Array;
  /** What the best offer for a need gives beyond its price. */
  readonly surplus: Float64Array;
  readonly reached: Reached;
  readonly target: Target;
}

/** The best worth with which a state has been reached in the present descent, and by which bundles. */
export class Reached {
  readonly #worth: Float64Array;
  /** The descent in which a state was reached last, so that the table need not be emptied. */
  readonly #roundOf: Int32Array;
  readonly #by: (readonly Bundle[])[] = [];
  /** Their offers, once somebody has asked. */
  readonly #offersBy: (readonly number[] | null)[] = [];
  readonly #needs: number;
  #round = 0;

  constructor(most: number, needs: number) {
    const states = most + needs <= TABLE_BITS ? 2 ** (most + needs) : 0;
    this.#worth = new Float64Array(states);
    this.#roundOf = new Int32Array(states);
    this.#needs = needs;
  }

  startRound(): void {
    this.#round += 1;
  }

  /** Whether these places and needs have not been reached by anything better, or as good and first in order. */
  isNews(left: number, handled: number, worth: number, taken: readonly Bundle[]): boolean {
    if (this.#worth.length === 0) return true;
    const state = (left << this.#needs) | handled;
    const before = this.#roundOf[state] === this.#round ? (this.#worth[state] ?? -Infinity) : -Infinity;
    if (worth < before - EPSILON) return false;
    if (worth <= before + EPSILON && !comesBefore(offersOf(taken), offersOf(this.#by[state] ?? [])))
      return false;
    this.#worth[state] = worth;
    this.#roundOf[state] = this.#round;
    this.#by[state] = [...taken];
    return true;
  }
}

/** One level: how a set that has begun is gone on with. */
interface Level {
  /** Places still to fill, and needs handled already, as bits. */
  readonly left: number;
  readonly handled: number;
  readonly worth: number;
  /** The places, besides the first one left, that the next bundle may fill; −1 when all have been tried. */
  next: number;
  /** The bundle being tried: its places and wants, the list it is from, and what the other places can bring. */
  places: number;
  wants: readonly Wanted[];
  list: readonly Bundle[];
  at: number;
  rest: number;
}

/**
 * Goes through the sets of one pattern that are worth `floor` or more: the first place left gets a bundle, alone or with
 * other places, the best bundles first, and so on. It can be left and taken up again at any step.
 */
export class Descent {
  readonly #ground: DescentGround;
  readonly #wants: readonly Wanted[];
  readonly #base: number;
  readonly #ceilings: Float64Array;
  readonly #floor: number;
  readonly #allNeeds: number;
  readonly #levels: Level[] = [];
  readonly #taken: Bundle[] = [];
  readonly #takenWants: (readonly Wanted[])[] = [];
  readonly #lists = new Map<number, readonly Bundle[]>();

  /**
   * @param base worth of a set besides its bundles
   * @param ceilings for each set of places, what its bundles can be worth together
   */
  constructor(
    ground: DescentGround,
    wants: readonly Wanted[],
    base: number,
    ceilings: Float64Array,
    floor: number,
  ) {
    this.#ground = ground;
    this.#wants = wants;
    this.#base = base;
    this.#ceilings = ceilings;
    this.#floor = floor;
    this.#allNeeds = 2 ** ground.prices.length - 1;
    ground.reached.startRound();
    this.#enter(2 ** wants.length - 1, 0, 0);
  }

  /** Goes on for so many steps; true when all is done. */
  run(steps: number): boolean {
    for (let step = 0; step < steps; step += 1) {
      const level = this.#levels.at(-1);
      if (!level) return true;
      const bundle = level.list[level.at];
      if (!bundle || this.#base + level.worth + level.rest + bundle.worth < this.#least()) {
        if (!this.#openNextList(level)) this.#leave();
        continue;
      }
      level.at += 1;
      if ((bundle.handles & level.handled) !== 0 || this.#repeats(bundle, level.wants)) continue;
      this.#taken.push(bundle);
      this.#takenWants.push(level.wants);
      this.#enter(level.left ^ level.places, level.handled | bundle.handles, level.worth + bundle.worth);
    }
    return false;
  }

  #least(): number {
    return Math.max(this.#floor, this.#ground.target.least(this.#wants.length));
  }

  #enter(left: number, handled: number, worth: number): void {
    const { prices, target } = this.#ground;
    if (left === 0) {
      if (this.#base + worth - sumOver(prices, this.#allNeeds & ~handled) >= this.#least()) {
        const offers = offersOf(this.#taken);
        if (new Set(offers).size === offers.length) target.consider(offers);
      }
      this.#untake();
    } else if (this.#isWorthwhile(left, handled, worth)) {
      const next = left ^ (left & -left);
      this.#levels.push({
        left,
        handled,
        worth,
        next,
        places: 0,
        wants: [],
        list: [],
        at: 0,
        rest: 0,
      });
    } else this.#untake();
  }

  #leave(): void {
    this.#levels.pop();
    this.#untake();
  }

  #untake(): void {
    this.#taken.pop();
    this.#takenWants.pop();
  }

  #isWorthwhile(left: number, handled: number, worth: number): boolean {
    const { reached, surplus, target } = this.#ground;
    // Either every place brings its most, or every need left is met as well as anybody can.
    const rest = Math.min(this.#ceilings[left] ?? -Infinity, sumOver(surplus, this.#allNeeds & ~handled));
    const most = this.#base + worth + rest;
    if (most < this.#least()) return false;
    if (target.canOnlyTie(most, this.#wants.length) && !this.#canComeFirst(left)) return false;
    // Where a place left asks for the same as one taken, it matters who was taken, not only what it is worth.
    return this.#sharesWithTaken(left) || reached.isNews(left, handled, worth, this.#taken);
  }

  /** Turns to the next way of filling the first place left; false when there is none. */
  #openNextList(level: Level): boolean {
    const { bundles } = this.#ground;
    const first = level.left & -level.left;
    const others = level.left ^ first;
    while (level.next >= 0) {
      const places = level.next | first;
      level.next = level.next === 0 ? -1 : (level.next - 1) & others;
      if (this.#isRepetition(level.left, places)) continue;
      const rest = this.#ceilings[level.left ^ places] ?? -Infinity;
      const wants = pick(this.#wants, places);
      if (this.#base + level.worth + rest + bundles.ceiling(bundles.groups.of(wants)) < this.#least())
        continue;
      Object.assign(level, {
        places,
        wants,
        rest,
        at: 0,
        list: this.#listOf(places, wants),
      });
      return true;
    }
    return false;
  }

  #listOf(places: number, wants: readonly Wanted[]): readonly Bundle[] {
    const known = this.#lists.get(places);
    if (known) return known;
    let depth = 1;
    this.#wants.forEach((wanted, place) => {
      if ((places & (1 << place)) === 0 && this.#mustDiffer(wanted) && wants.includes(wanted)) depth += 1;
    });
    const others = this.#ceilings[(this.#ceilings.length - 1) ^ places] ?? 0;
    const list = this.#ground.lists.list(wants, depth, this.#floor - this.#base - others);
    this.#lists.set(places, list);
    return list;
  }

  /** Of equal places left the first are taken first; other choices are the same again. */
  #isRepetition(left: number, taken: number): boolean {
    for (let place = 1; place < this.#wants.length; place += 1) {
      const isTaken = ((taken >> place) & 1) === 1;
      const isFree = ((left >> (place - 1)) & 1) === 1 && ((taken >> (place - 1)) & 1) === 0;
      if (isTaken && isFree && this.#wants[place] === this.#wants[place - 1]) return true;
    }
    return false;
  }

  /** Whether this provider already fills a place that asks for the same. */
  #repeats({ provider }: Bundle, wants: readonly Wanted[]): boolean {
    return this.#taken.some(
      (other, i) =>
        other.provider === provider &&
        this.#takenWants[i]?.some((wanted) => this.#mustDiffer(wanted) && wants.includes(wanted)),
    );
  }

  #sharesWithTaken(left: number): boolean {
    for (let place = 1; place < this.#wants.length; place += 1) {
      const wanted = this.#wants[place] ?? 0;
      if (wanted !== this.#wants[place - 1] || !this.#mustDiffer(wanted)) continue;
      if (((left >> place) & 1) !== ((left >> (place - 1)) & 1)) return true;
    }
    return false;
  }

  /**
   * Whether the offers for these must be kept from being one and the same: where they would make a pair twice. Elsewhere
   * one offer in two places is worth no more than the smaller set that has it once.
   */
  #mustDiffer(wanted: Wanted): boolean {
    const { kinds } = this.#ground;
    return wanted < kinds.count && (kinds.partners[wanted]?.length ?? 0) > 0;
  }

  /** Whether a set that starts like this could come before the one held, were the smallest offers to join it. */
  #canComeFirst(left: number): boolean {
    const { shelves, target } = this.#ground;
    const offers = offersOf(this.#taken);
    this.#wants.forEach((wanted, place) => {
      if ((left >> place) & 1) insert(offers, shelves.get(wanted).earliest);
    });
    return target.comesFirst(offers);
  }
}

/** Sum of the numbers whose bits are set. */
function sumOver(numbers: Float64Array, bits: number): number {
  let sum = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) sum += numbers[31 - Math.clz32(rest & -rest)] ?? 0;
  return sum;
}

function offersOf(bundles: readonly Bundle[]): number[] {
  const offers: number[] = [];
  for (const bundle of bundles) for (const offer of bundle.offers) insert(offers, offer);
  return offers;
}

/** Into an ascending list, which is short. */
function insert(list: number[], item: number): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] ?? 0) > item) at -= 1;
  list.splice(at, 0, item);
}
