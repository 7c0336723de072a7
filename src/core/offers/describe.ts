import type { Fit, JointOfferKind } from '../model/vocabulary.js';
import { SYSTEMS } from '../model/vocabulary.js';
import type { Condition, OfferRef } from '../model/catalogue.js';
import type { JointOffer, JointOfferPart } from '../model/joint-offer.js';
import { checksOf, combinationsIn } from './checks.js';
import { openFacts } from './conditions.js';
import { judgeEligibility } from './eligibility.js';
import type { FactLookup } from './facts.js';
import { byCodeUnit, type JoinedOffer } from './merge.js';
import { coverageOf, EPSILON, valueOf, type Solution } from './objective.js';
import type { Prepared } from './prepare.js';
import { orderSteps } from './steps.js';

/** Smallest value that a gap is told in parts of. */
const SMALLEST_VALUE = 1e-9;

/** A set as data that explains itself: parts in the order of their keys, value and proof, questions, checks, steps. */
export function describeSet(
  prepared: Prepared,
  kind: JointOfferKind,
  solution: Solution,
  provenBound: number,
): JointOffer {
  const { columns, situation, rules, weights } = prepared;
  const { value, terms, assignment } = solution;
  const entries = solution.rows.flatMap((row) => columns.rows[row] ?? []);
  const bound = Math.max(value, provenBound);
  const parts = entries.map((entry, place): JointOfferPart => {
    const needs = columns.needs.filter((_, n) => assignment.handler[n] === place);
    return {
      offer: entry.offer,
      catalogue: entry.catalogue,
      needs,
      fit: fitsOf(entry, needs),
      open: judgeEligibility(entry.offer, situation).open,
    };
  });
  return {
    kind,
    parts,
    value,
    balancedValue: valueOf(columns, terms, weights),
    bound,
    gap: (bound - value) / Math.max(Math.abs(value), SMALLEST_VALUE),
    optimal: bound - value <= EPSILON,
    coverage: coverageOf(columns, terms.points),
    systems: SYSTEMS.filter((system) => entries.some(({ offer }) => offer.system === system)),
    uncovered: columns.needs.filter((_, n) => (assignment.handler[n] ?? -1) < 0),
    combinations: combinationsIn(entries, rules.combinations).map(({ id }) => id),
    questions: questionsOf(parts, situation.factOf),
    checks: checksOf(entries, rules.combinations),
    steps: orderSteps(entries),
  };
}

function fitsOf({ offer }: JoinedOffer, needs: readonly string[]): Record<string, Fit> {
  return Object.fromEntries(
    needs.flatMap((need) => {
      const fit = offer.needs[need];
      return fit === undefined ? [] : [[need, fit] as const];
    }),
  );
}

/** The facts that would settle open conditions; those that most offers ask for first, then by name. */
function questionsOf(
  parts: readonly { offer: { id: string }; catalogue: string; open: readonly Condition[] }[],
  factOf: FactLookup,
): { fact: string; offers: readonly OfferRef[] }[] {
  const offersBy = new Map<string, OfferRef[]>();
  for (const { offer, catalogue, open } of parts) {
    for (const fact of new Set(open.flatMap((condition) => openFacts(condition, factOf)))) {
      offersBy.set(fact, [...(offersBy.get(fact) ?? []), { catalogue, offer: offer.id }]);
    }
  }
  return [...offersBy]
    .map(([fact, offers]) => ({ fact, offers }))
    .sort((a, b) => b.offers.length - a.offers.length || byCodeUnit(a.fact, b.fact));
}
