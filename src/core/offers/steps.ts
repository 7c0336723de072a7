import type { OfferRef } from '../model/catalogue.js';
import type { JointOffer } from '../model/joint-offer.js';
import type { JoinedOffer } from './merge.js';

/**
 * The order in which a set's offers are taken up: each after those that its `after` names (a type, or an id of its own
 * catalogue), otherwise as given. Edges of a cycle are dropped: they order nothing.
 */
export function orderSteps(parts: readonly JoinedOffer[]): JointOffer['steps'] {
  const before = withoutCycles(
    parts.map((part) => parts.map((other) => part !== other && names(part, other))),
  );
  const steps: { offer: OfferRef; after: readonly OfferRef[] }[] = [];
  const waiting = new Set(parts.keys());
  while (waiting.size > 0) {
    const ready = [...waiting].find((place) => ![...waiting].some((other) => before[place]?.[other]));
    // Without cycles there is always one.
    if (ready === undefined) break;
    waiting.delete(ready);
    const part = parts[ready];
    if (part)
      steps.push({
        offer: refOf(part),
        after: parts.filter((_, other) => before[ready]?.[other]).map(refOf),
      });
  }
  return steps;
}

/** Names an offer of a set. */
export function refOf({ offer, catalogue }: JoinedOffer): OfferRef {
  return { catalogue, offer: offer.id };
}

function names(part: JoinedOffer, other: JoinedOffer): boolean {
  const { type, id } = other.offer;
  const { after } = part.offer;
  return (
    (type !== null && after.includes(type)) || (part.catalogue === other.catalogue && after.includes(id))
  );
}

/** Drops every edge whose two ends reach each other. */
function withoutCycles(edges: readonly (readonly boolean[])[]): boolean[][] {
  const reach = edges.map((row) => [...row]);
  for (const via of reach) {
    const middle = reach.indexOf(via);
    for (const row of reach) if (row[middle]) via.forEach((there, to) => (row[to] ||= there));
  }
  return edges.map((row, from) => row.map((there, to) => there && !reach[to]?.[from]));
}
