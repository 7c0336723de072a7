import type { OfferRef } from '../../core/model/catalogue.js';
import type { JointOffer, OfferExplanation } from '../../core/model/joint-offer.js';
import { offerKey } from '../../core/offers/merge.js';
import { elementAround } from '../base/element-around.js';

/** Why an offer is not in the best set, and the best set that has it. */
export interface Explained extends OfferExplanation {
  readonly holding: JointOffer | null;
}

/**
 * What is folded away beside an answer: comparisons, and why an offer is not in it. Each is worked out when it is
 * opened, and belongs to this one answer; the next begins with all of them closed.
 */
export class Beside {
  readonly #opened = new Set<string>();
  readonly #explained = new Map<string, Explained>();

  constructor(readonly explain: (offer: OfferRef) => Promise<Explained>) {}

  isOpen(key: string): boolean {
    return this.#opened.has(key);
  }

  /** Undefined until it has been asked for and worked out. */
  explanationOf(offer: OfferRef): Explained | undefined {
    return this.#explained.get(offerKey(offer));
  }

  /** Takes note that something was opened or closed, and fetches what stands in it. */
  onToggle({ currentTarget }: Event, key: string, offer?: OfferRef): void {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === this.isOpen(key)) return;
    const element = elementAround(currentTarget);
    element?.requestUpdate();
    if (!currentTarget.open) {
      this.#opened.delete(key);
      return;
    }
    this.#opened.add(key);
    if (offer && !this.explanationOf(offer))
      void element?.withPart(async () => {
        this.#explained.set(offerKey(offer), await this.explain(offer));
        element.requestUpdate();
      });
  }
}
