import { Bounder, upperValue, type Bound, type Subtree } from './bound.js';
import type { SearchAnswer, SearchQuestion } from '../search/question.js';
import { Incumbent } from '../search/incumbent.js';
import { withoutSubstitutable } from './reduce.js';
import { EPSILON, solutionOf, spanOf } from '../objective.js';

/** How often the prices of the bound are improved, by the number of offers chosen; where they pay, near the root. */
const PRICE_ROUNDS = [200, 30, 10];
/** Candidates looked at in one bound over all rounds, so that a bound stays a matter of milliseconds. */
const LOOKS_PER_BOUND = 60_000;

/** One set whose extensions are being gone through, best bound first. */
interface Branch {
  readonly chosen: readonly number[];
  readonly candidates: readonly number[];
  /** Bound on the sets that extend `chosen` by this candidate, and by later ones only. */
  readonly each: readonly number[];
  readonly prices: Float64Array;
  /** Sets of fewer offers are known not to tie. */
  readonly fewest: number;
  /** The candidates with the smallest numbers, ascending. */
  readonly earliest: readonly number[];
  next: number;
}

/** The extensions of a set that are worth a branch. */
type Worthwhile = Pick<Branch, 'fewest'> & { readonly bound: Bound };

/**
 * The set of highest value, for questions with very many needs or offers that serve very many: by branch and bound, which
 * never looks at sets of needs: exact unless the deadline comes first, and honest then. Depth first,
 * since a good set early lets most branches be cut; each candidate's own bound removes it before it is tried.
 */
export async function searchByBranching(question: SearchQuestion): Promise<SearchAnswer> {
  const search = new Search(question);
  const { pace, deadline, beat } = question;
  await search.start();
  while (search.step()) {
    if (!pace.due()) continue;
    if ((search.incumbent.solution || beat !== undefined) && performance.now() >= deadline) break;
    await pace.rest();
  }
  return { solution: search.incumbent.solution, bound: search.openBound() };
}

class Search {
  readonly incumbent: Incumbent;
  readonly #question: SearchQuestion;
  readonly #bounder: Bounder;
  readonly #branches: Branch[] = [];

  constructor(question: SearchQuestion) {
    this.#question = question;
    this.incumbent = new Incumbent(question.beat);
    this.#bounder = new Bounder(question.columns, question.weights, question.most);
    for (const solution of question.known ?? []) this.incumbent.consider(solution);
  }

  async start(): Promise<void> {
    const { pinned, most, columns } = this.#question;
    if (pinned.length > most) return;
    const prices = new Float64Array(columns.needs.length);
    columns.importance.forEach((importance, n) => (prices[n] = importance / columns.importanceTotal));
    const candidates = await withoutSubstitutable(this.#question);
    this.#open([...pinned], this.#without(candidates, pinned), prices);
  }

  /** Goes one set further; false when all are done. */
  step(): boolean {
    const branch = this.#branches.at(-1);
    if (!branch) return false;
    const place = branch.next;
    branch.next += 1;
    const most = branch.each[place];
    const row = branch.candidates[place];
    if (most === undefined || row === undefined || most < this.incumbent.enough) {
      this.#branches.pop();
      return true;
    }
    const chosen = [...branch.chosen, row];
    const fewest = Math.max(branch.fewest, chosen.length);
    if (!this.incumbent.canLoseTo(most, fewest, (length) => earliestList(chosen, branch.earliest, length)))
      return true;
    const later = branch.candidates.slice(place + 1);
    this.#open(chosen, this.#without(later, [row]), Float64Array.from(branch.prices));
    return true;
  }

  /** What no admissible set is worth more than, as things stand. */
  openBound(): number {
    const open = this.#branches.map(({ each, next }) => each[next] ?? -Infinity);
    return Math.max(this.incumbent.top, ...open);
  }

  /** Looks at a set itself, then prepares its extensions, unless none can matter. */
  #open(chosen: readonly number[], candidates: readonly number[], prices: Float64Array): void {
    const { columns, most, span, pinned } = this.#question;
    if (chosen.length > 0 && !this.#visit(chosen)) return;
    const room = most - chosen.length;
    const missing = span - spanOf(columns, chosen);
    const usable = this.#spanning(chosen, candidates, room, missing);
    if (room <= 0 || usable.length === 0) return;
    const subtree = { chosen, candidates: usable, room };
    const rounds = Math.min(
      PRICE_ROUNDS[chosen.length - pinned.length] ?? 1,
      Math.ceil(LOOKS_PER_BOUND / usable.length),
    );
    const bound = this.#bound(subtree, missing, prices, rounds);
    if (bound.most < this.incumbent.enough) return;
    const canOnlyTie = this.incumbent.solution !== null && bound.most <= this.incumbent.top + EPSILON;
    const worthwhile = canOnlyTie
      ? this.#thatCanTie(subtree, missing, prices, bound)
      : { bound, fewest: chosen.length + 1 };
    if (worthwhile) this.#branches.push(this.#branch(subtree, worthwhile, prices));
  }

  /**
   * Where no set is worth more than the one held, a larger one loses the tie: only so many may be added as that one
   * has. Null if none can tie.
   */
  #thatCanTie(subtree: Subtree, missing: number, prices: Float64Array, wide: Bound): Worthwhile | null {
    const { chosen, room } = subtree;
    const tieRoom = Math.min(room, (this.incumbent.solution?.rows.length ?? 0) - chosen.length);
    if (tieRoom <= 0) return null;
    const within = (limit: number): Bound =>
      this.#bound({ ...subtree, room: limit }, missing, Float64Array.from(prices), 2);
    const bound = tieRoom < room ? within(tieRoom) : wide;
    if (bound.most < this.incumbent.enough) return null;
    const fewerCannot = tieRoom > 1 && within(tieRoom - 1).most < this.incumbent.enough;
    return { bound, fewest: chosen.length + (fewerCannot ? tieRoom : 1) };
  }

  /** Considers one set; false if an offer would be idle, which no addition can mend. */
  #visit(chosen: readonly number[]): boolean {
    const { columns, weights, span } = this.#question;
    if (upperValue(columns, chosen, weights) < this.incumbent.enough) return true;
    const solution = solutionOf(columns, ascending(chosen), weights);
    if (solution && spanOf(columns, chosen) >= span) this.incumbent.consider(solution);
    return solution !== null;
  }

  /** Candidates with which the span can still be reached; none if it cannot. */
  #spanning(
    chosen: readonly number[],
    candidates: readonly number[],
    room: number,
    missing: number,
  ): readonly number[] {
    if (missing <= 0) return candidates;
    const fresh = candidates.filter(this.#isFresh(chosen));
    if (missing > room || spanOf(this.#question.columns, fresh) < missing) return [];
    return missing === room ? fresh : candidates;
  }

  /** While systems are missing, one of the additions must bring one: the bound is the best of those. */
  #bound(subtree: Subtree, missing: number, prices: Float64Array, rounds: number): Bound {
    const bound = this.#bounder.bound(subtree, prices, rounds, this.incumbent.enough);
    if (missing <= 0) return bound;
    const isFresh = this.#isFresh(subtree.chosen);
    let most = -Infinity;
    subtree.candidates.forEach((row, place) => {
      if (isFresh(row)) most = Math.max(most, bound.each[place] ?? -Infinity);
    });
    return { most: Math.min(most, bound.most), each: bound.each.map((value) => Math.min(value, most)) };
  }

  #isFresh(chosen: readonly number[]): (row: number) => boolean {
    const { system } = this.#question.columns;
    const there = new Set(chosen.map((row) => system[row]));
    return (row) => !there.has(system[row]);
  }

  #branch({ chosen, candidates }: Subtree, { bound, fewest }: Worthwhile, prices: Float64Array): Branch {
    const places = [...candidates.keys()].filter(
      (place) => (bound.each[place] ?? 0) >= this.incumbent.enough,
    );
    // Equal bounds in the order of keys: that is how ties are won.
    places.sort(
      (a, b) => (bound.each[b] ?? 0) - (bound.each[a] ?? 0) || (candidates[a] ?? 0) - (candidates[b] ?? 0),
    );
    const kept = places.map((place) => candidates[place] ?? 0);
    return {
      chosen,
      candidates: kept,
      each: places.map((place) => bound.each[place] ?? 0),
      prices,
      fewest,
      earliest: ascending(kept).slice(0, this.#question.most),
      next: 0,
    };
  }

  /** Candidates that none of these rows excludes. */
  #without(candidates: readonly number[], rows: readonly number[]): readonly number[] {
    const { role, roles } = this.#question.columns;
    const barred = rows
      .map((row) => roles.excludes[role[row] ?? 0])
      .filter((kinds) => kinds && kinds.size > 0);
    if (barred.length === 0) return candidates;
    return candidates.filter((row) => !barred.some((kinds) => kinds?.has(role[row] ?? 0)));
  }
}

/** The smallest ascending list of this length that holds all chosen rows and otherwise the earliest candidates. */
function earliestList(
  chosen: readonly number[],
  earliest: readonly number[],
  length: number,
): readonly number[] {
  const others = earliest.filter((row) => !chosen.includes(row));
  return ascending([...chosen, ...others.slice(0, length - chosen.length)]);
}

function ascending(rows: readonly number[]): readonly number[] {
  return [...rows].sort((a, b) => a - b);
}
