import type { JointOffer } from '../../core/model/joint-offer.js';

/** Adds what has newly come up, those that decide most first; nothing that is there moves. */
export function extendOrder(order: readonly string[], jointOffer: JointOffer | undefined): readonly string[] {
  const open = [...(jointOffer?.questions ?? [])].sort((a, b) => b.offers.length - a.offers.length);
  const fresh = open.map(({ fact }) => fact).filter((fact) => !order.includes(fact));
  return fresh.length > 0 ? [...order, ...fresh] : order;
}
