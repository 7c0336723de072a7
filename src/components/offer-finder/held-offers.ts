import type { OfferRef } from '../../core/model/catalogue.js';

/** What the reader has said of an offer: it must be in the answer, or must not. */
export type Hold = 'pin' | 'drop';

/** Offers that every answer holds to, as the engine takes them. */
export interface HeldRefs {
  readonly pin: readonly OfferRef[];
  readonly drop: readonly OfferRef[];
}

export const isSameOffer = (a: OfferRef, b: OfferRef): boolean =>
  a.catalogue === b.catalogue && a.offer === b.offer;

/** How an offer is held; undefined if the answer is free to do as it likes. */
export const holdOf = ({ pin, drop }: HeldRefs, ref: OfferRef): Hold | undefined => {
  const isIn = (refs: readonly OfferRef[]) => refs.some((other) => isSameOffer(other, ref));
  return isIn(pin) ? 'pin' : isIn(drop) ? 'drop' : undefined;
};

/** Holds an offer one way, and no longer the other; the same once more takes it back. */
export function withHold<T extends HeldRefs>(state: T, ref: OfferRef, hold: Hold): T {
  const without = (refs: readonly OfferRef[]) => refs.filter((other) => !isSameOffer(other, ref));
  const free = { pin: without(state.pin), drop: without(state.drop) };
  return holdOf(state, ref) === hold
    ? { ...state, ...free }
    : { ...state, ...free, [hold]: [...free[hold], ref] };
}
