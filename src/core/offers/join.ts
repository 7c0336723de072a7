import type { Catalogue } from '../model/catalogue.js';
import type { Enquiry, Weights } from '../model/enquiry.js';
import type { JoinOptions, JointOffer, JointOfferResult } from '../model/joint-offer.js';
import type { JointOfferKind } from '../model/vocabulary.js';
import { SYSTEMS } from '../model/vocabulary.js';
import { Pace } from '../model/yield.js';
import { describeSet } from './describe.js';
import { EPSILON, spanOf, valueOf, type Solution } from './objective.js';
import { choiceOf, prepare, type Choice, type Prepared } from './prepare.js';
import { recallSets, rememberSets } from './recall.js';
import type { SearchAnswer, SearchQuestion } from './search/question.js';
import type { Bed } from './search/bed.js';
import { searchBest } from './search/search.js';

const DEFAULT_TIME_LIMIT_MS = 1000;
/** Part of the time limit that the best set may take; the rest is for what is shown beside it. */
const SHARE_OF_BEST = 0.6;

type AlternativeKind = Exclude<JointOfferKind, 'balanced'>;

/** The alternatives in their order, each as a change of the enquiry's weights. */
const ALTERNATIVES: readonly (readonly [AlternativeKind, (weights: Weights) => Weights])[] = [
  ['fewest-contacts', (weights) => ({ ...weights, contact: weights.contact * 10 })],
  ['least-time', (weights) => ({ ...weights, effort: weights.effort * 10 })],
  ['lowest-price', (weights) => ({ ...weights, price: weights.price * 10 })],
  ['most-complete', () => ({ combination: 0, contact: 0, effort: 0, price: 0 })],
];

/** The best set, with the fewest systems that it was asked to span in the end. */
export interface BestAtSpan extends SearchAnswer {
  readonly solution: Solution;
  readonly span: number;
}

/**
 * The best joint offer across catalogues, proven best unless the time limit comes first, and the alternatives.
 * `best` is null when nothing is asked, nothing eligible serves it, or no set can hold all that is pinned.
 * Gives others a turn every few milliseconds. Rejects with the signal's reason when aborted, and with RangeError for
 * weights below 0 or a maxOffers below 1.
 */
export async function findJointOffers(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  options: JoinOptions = {},
): Promise<JointOfferResult> {
  const start = performance.now();
  const limit = options.timeLimitMs ?? DEFAULT_TIME_LIMIT_MS;
  const pace = new Pace(options.signal);
  const prepared = await prepare(catalogues, enquiry, pace);
  const counts = {
    considered: prepared.joined.offers.length,
    eligible: prepared.eligible,
  };
  const choice = choiceOf(prepared, options);
  const best = choice && (await findBest(prepared, choice, start + SHARE_OF_BEST * limit, pace));
  if (!choice || !best) return { best: null, alternatives: [], ...counts, spanned: 0 };

  const clock = new Clock(start + limit, ALTERNATIVES.length + 1);
  const freer = await findBetterWithoutSpan(prepared, choice, best, clock.next(), pace);
  const alternatives = await findAlternatives(prepared, choice, best, clock, pace);
  rememberSets(prepared, [best.solution, ...alternatives.map(({ solution }) => solution)]);
  return {
    best: describeSet(prepared, 'balanced', best.solution, best.bound),
    alternatives: alternatives
      .filter(({ isListed }) => isListed)
      .map(({ kind, solution, bound }) => describeSet(prepared, kind, solution, bound)),
    ...counts,
    spanned: spanOf(prepared.columns, best.solution.rows),
    ...(freer && { betterWithoutSpan: freer }),
  };
}

/** The best set at the span asked for or, where no set spans that many systems, at the widest there is. */
export async function findBest(
  prepared: Prepared,
  choice: Choice,
  deadline: number,
  pace: Pace,
): Promise<BestAtSpan | null> {
  const { columns, weights, most, minSystems } = prepared;
  let bed: Bed | undefined;
  const recalled = recallSets(prepared, choice);
  for (let span = Math.max(1, Math.min(minSystems, SYSTEMS.length)); span >= 1; span -= 1) {
    const known = recalled.filter(({ rows }) => spanOf(columns, rows) >= span);
    const answer = await searchBest({ columns, weights, most, span, ...choice, known, deadline, pace }, bed);
    bed = answer.bed;
    if (answer.solution) return { ...answer, solution: answer.solution, span };
  }
  return null;
}

/** A set of any span that is worth more than the best at its span. */
async function findBetterWithoutSpan(
  prepared: Prepared,
  choice: Choice,
  best: BestAtSpan,
  deadline: number,
  pace: Pace,
): Promise<JointOffer | null> {
  if (best.span === 1) return null;
  const { columns, weights, most } = prepared;
  const beat = best.solution.value;
  const question = {
    columns,
    weights,
    most,
    span: 1,
    widest: best.span - 1,
    ...choice,
    beat,
    deadline,
    pace,
  };
  const { solution, bound } = await searchBest(question, best.bed);
  return solution && describeSet(prepared, 'balanced', solution, bound);
}

/** A set that is best in another way. */
interface Alternative extends SearchAnswer {
  readonly kind: AlternativeKind;
  readonly solution: Solution;
  /** Whether it is shown: one that is best in several ways is listed once. */
  readonly isListed: boolean;
}

/** Each alternative at the span of the best. */
async function findAlternatives(
  prepared: Prepared,
  choice: Choice,
  best: BestAtSpan,
  clock: Clock,
  pace: Pace,
): Promise<Alternative[]> {
  const { columns, most } = prepared;
  const listed = [best.solution];
  const alternatives: Alternative[] = [];
  const recalled = recallSets(prepared, choice).filter(({ rows }) => spanOf(columns, rows) >= best.span);
  for (const [kind, change] of ALTERNATIVES) {
    const weights = change(prepared.weights);
    const deadline = clock.next();
    // The same question has the same answer, and that is listed.
    if (sameWeights(weights, prepared.weights) && best.bound - best.solution.value <= EPSILON) continue;
    const known = [...listed, ...recalled].map((solution) => ({
      ...solution,
      value: valueOf(columns, solution.terms, weights),
    }));
    const question = {
      columns,
      weights,
      most,
      span: best.span,
      ...choice,
      ...capOf(best, prepared.weights, weights),
      known,
      deadline,
      pace,
    };
    const { solution, bound } = await searchBest(question);
    if (!solution) continue;
    const isListed = !listed.some(({ rows }) => sameRows(rows, solution.rows));
    if (isListed) listed.push(solution);
    alternatives.push({ kind, solution, bound, isListed });
  }
  return alternatives;
}

/** Where something costs more than in the best set's question, all that was proven there holds, and contacts tell more. */
function capOf({ bound }: BestAtSpan, before: Weights, now: Weights): Pick<SearchQuestion, 'cap'> {
  const isDearer =
    now.combination <= before.combination &&
    now.contact >= before.contact &&
    now.effort >= before.effort &&
    now.price >= before.price;
  if (!isDearer) return {};
  return { cap: (providers) => bound - (now.contact - before.contact) * Math.max(0, providers - 1) };
}

function sameWeights(a: Weights, b: Weights): boolean {
  return (
    a.combination === b.combination && a.contact === b.contact && a.effort === b.effort && a.price === b.price
  );
}

function sameRows(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((row, place) => row === b[place]);
}

/** Shares what is left of the time fairly: whoever needs less leaves more to those who follow. */
class Clock {
  readonly #end: number;
  #turns: number;

  constructor(end: number, turns: number) {
    this.#end = end;
    this.#turns = turns;
  }

  /** The time at which the next in turn must stop. */
  next(): number {
    const now = performance.now();
    const share = (this.#end - now) / Math.max(1, this.#turns);
    this.#turns -= 1;
    return now + share;
  }
}
