import { ALL_SYSTEMS, bitCount, type Kinds } from './kinds.js';
import { systemsOf, type Shelves, type Wanted } from './shelves.js';

/** So many numbers are kept of who can fill what; beyond that they are worked out anew each time. */
const ROOM = 4_000_000;

/** Some places of a group that ask for the same. */
export interface Slot {
  readonly wanted: Wanted;
  readonly times: number;
}

/** The providers that have offers for every slot of a group. */
export interface Fillers {
  /** Ascending. */
  readonly providers: Int32Array;
  /** For each slot, where these providers stand on its shelf. */
  readonly places: readonly Int32Array[];
}

/** Some places of a group that one provider may fill. */
export interface Part {
  /** As bits. */
  readonly places: number;
  readonly group: Group;
}

/** A way of splitting a group: what shares the first one's provider, and the rest. */
export interface Split {
  readonly part: Group;
  readonly rest: Group;
}

/**
 * Wants looked at together, whatever the needs are worth: who can fill them, and how they may be split among providers.
 * There is one group only for the same wants, so that whatever is known of it is known by its number.
 */
export class Group {
  readonly id: number;
  /** Ascending. */
  readonly wants: readonly Wanted[];
  readonly slots: readonly Slot[];
  /** Whether one provider may have offers of all their systems. */
  readonly canBeOne: boolean;
  readonly #home: Groups;
  /** By the want that joins. */
  readonly #next: (Group | undefined)[] = [];
  #fillers: Fillers | null = null;
  #splits: readonly Split[] | null = null;
  #parts: readonly Part[] | null = null;
  #apart: readonly Group[] | null = null;

  constructor(home: Groups, id: number, wants: readonly Wanted[], canBeOne: boolean) {
    this.#home = home;
    this.id = id;
    this.wants = wants;
    this.canBeOne = canBeOne;
    const slots: Slot[] = [];
    for (let place = 0; place < wants.length; place += slots.at(-1)?.times ?? 1) {
      let times = 1;
      while (wants[place + times] === wants[place]) times += 1;
      slots.push({ wanted: wants[place] ?? 0, times });
    }
    this.slots = slots;
  }

  /** The same with one more want. */
  with(wanted: Wanted): Group {
    const known = this.#next[wanted];
    if (known) return known;
    const wants = [...this.wants];
    let at = wants.length;
    while (at > 0 && (wants[at - 1] ?? 0) > wanted) at -= 1;
    wants.splice(at, 0, wanted);
    const next = this.#home.of(wants);
    this.#next[wanted] = next;
    return next;
  }

  get fillers(): Fillers {
    if (this.#fillers) return this.#fillers;
    const fillers = this.#home.findFillers(this.slots);
    if (this.#home.takeRoom(fillers.providers.length * (this.slots.length + 1))) this.#fillers = fillers;
    return fillers;
  }

  /** The ways of splitting it in two, the first want in the first part. */
  get splits(): readonly Split[] {
    if (this.#splits) return this.#splits;
    const splits: Split[] = [];
    const all = 2 ** this.wants.length - 1;
    for (let part = all - 2; part > 0; part -= 2) {
      const own = this.#home.of(pick(this.wants, part));
      if (own.canBeOne) splits.push({ part: own, rest: this.#home.of(pick(this.wants, all ^ part)) });
    }
    return (this.#splits = splits);
  }

  /** All of its parts that one provider may fill, in the order of their places as numbers. */
  get parts(): readonly Part[] {
    if (this.#parts) return this.#parts;
    const parts: Part[] = [];
    for (let places = 1; places < 2 ** this.wants.length; places += 1) {
      const group = this.#home.of(pick(this.wants, places));
      if (group.canBeOne) parts.push({ places, group });
    }
    return (this.#parts = parts);
  }

  /** Groups of it that never share a provider: all of it, where that is not to be told. */
  get apart(): readonly Group[] {
    return (this.#apart ??= this.#home.setApart(this));
  }
}

/** All groups of the offers of one ground, kept between its questions. */
export class Groups {
  /** Most systems that a single provider gives offers of. */
  readonly reach: number;
  readonly none: Group;
  readonly #kinds: Kinds;
  readonly #shelves: Shelves;
  readonly #known = new Map<number | string, Group>();
  /** More than any `Wanted`. */
  readonly #wanted: number;
  #room = ROOM;

  constructor(kinds: Kinds, shelves: Shelves, reach: number) {
    this.#kinds = kinds;
    this.#shelves = shelves;
    this.reach = reach;
    this.#wanted = kinds.count + ALL_SYSTEMS + 2;
    this.none = this.of([]);
  }

  /** None known yet, of the same offers. */
  anew(): Groups {
    return new Groups(this.#kinds, this.#shelves, this.reach);
  }

  /** How many there are; their numbers are lower. */
  get count(): number {
    return this.#known.size;
  }

  /** @param wants ascending */
  of(wants: readonly Wanted[]): Group {
    const key = this.#keyOf(wants);
    const known = this.#known.get(key);
    if (known) return known;
    const group = new Group(this, this.#known.size, wants, this.#canBeOne(wants));
    this.#known.set(key, group);
    return group;
  }

  /** Fewest providers that give offers of so many systems (bits). */
  providersFor(systems: number): number {
    return Math.max(1, Math.ceil(bitCount(systems) / this.reach));
  }

  /** In which of the groups of a pattern that is built up a kind belongs; those of two never share a provider. */
  placeOf(kind: Wanted): number {
    return this.reach === 1 ? (this.#kinds.system[kind] ?? 0) : 0;
  }

  /** As many groups as `placeOf` tells apart. */
  start(): readonly Group[] {
    return Array.from({ length: this.reach === 1 ? this.#kinds.systems : 1 }, () => this.none);
  }

  setApart(group: Group): readonly Group[] {
    if (this.reach > 1) return [group];
    const own: Wanted[][] = [];
    for (const wanted of group.wants) {
      const systems = systemsOf(this.#kinds, wanted);
      if (bitCount(systems) > 1) return [group];
      (own[systems] ??= []).push(wanted);
    }
    return own.filter(() => true).map((wants) => this.of(wants));
  }

  findFillers(slots: readonly Slot[]): Fillers {
    const shelves = slots.map(({ wanted }) => this.#shelves.get(wanted));
    const own = shelves.map(({ providers }) => providers);
    const fewest = own.reduce((a, b) => (b.length < a.length ? b : a), own[0] ?? new Int32Array(0));
    const providers = fewest.filter((provider) => shelves.every((shelf) => shelf.placeOf(provider) >= 0));
    return { providers, places: shelves.map(({ placeOf }) => providers.map(placeOf)) };
  }

  /** Whether so many numbers more may be kept. */
  takeRoom(numbers: number): boolean {
    if (numbers > this.#room) return false;
    this.#room -= numbers;
    return true;
  }

  #canBeOne(wants: readonly Wanted[]): boolean {
    let systems = 0;
    for (const wanted of wants) {
      const own = systemsOf(this.#kinds, wanted);
      if (bitCount(own) === 1) systems |= own;
    }
    return bitCount(systems) <= this.reach;
  }

  /** A number as long as it stays exact. */
  #keyOf(wants: readonly Wanted[]): number | string {
    let key = 0;
    for (const wanted of wants) key = key * this.#wanted + wanted + 1;
    return key < Number.MAX_SAFE_INTEGER ? key : wants.join();
  }
}

/** All wants of some groups, ascending. */
export function wantsOf(groups: readonly Group[]): readonly Wanted[] {
  const [only] = groups;
  if (only && groups.length === 1) return only.wants;
  return groups.flatMap(({ wants }) => wants).sort((a, b) => a - b);
}

/** The wants at these places (bits). */
export function pick(wants: readonly Wanted[], places: number): readonly Wanted[] {
  return wants.filter((_, place) => ((places >> place) & 1) === 1);
}
