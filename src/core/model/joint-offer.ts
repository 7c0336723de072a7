import type { Condition, Offer, OfferRef } from './catalogue.js';
import type { Fit, JointOfferKind, System } from './vocabulary.js';
import type { Text } from './text.js';

/** One offer of a joint offer and what it does there. */
export interface JointOfferPart {
  readonly offer: Offer;
  /** Id of the catalogue it stands in. */
  readonly catalogue: string;
  /** The needs that this offer handles here, in order of id. */
  readonly needs: readonly string[];
  readonly fit: Readonly<Record<string, Fit>>;
  /** Hard conditions that nobody has answered yet: questions to bring along. */
  readonly open: readonly Condition[];
}

export interface JointOffer {
  readonly kind: JointOfferKind;
  readonly parts: readonly JointOfferPart[];
  /** Value under the weights of its kind. */
  readonly value: number;
  /** Value under the enquiry's own weights. */
  readonly balancedValue: number;
  /** No admissible set at this span is worth more than this, under the weights of its kind. */
  readonly bound: number;
  /** (bound − value) / max(|value|, 1e-9) */
  readonly gap: number;
  /** Proven best: bound − value ≤ 1e-9. */
  readonly optimal: boolean;
  /** 0..1 */
  readonly coverage: number;
  readonly systems: readonly System[];
  readonly uncovered: readonly string[];
  /** Ids of the known combinations that join a pair of its offers. */
  readonly combinations: readonly string[];
  readonly questions: readonly { readonly fact: string; readonly offers: readonly OfferRef[] }[];
  readonly checks: readonly {
    readonly code: string;
    readonly offers: readonly OfferRef[];
    readonly why: Text | null;
  }[];
  /** Order of steps; `after` names the offers of this set that come before. */
  readonly steps: readonly { readonly offer: OfferRef; readonly after: readonly OfferRef[] }[];
}

export interface JointOfferResult {
  /** Null when no need is asked or no eligible offer serves one. */
  readonly best: JointOffer | null;
  readonly alternatives: readonly JointOffer[];
  /** Offers after joining the catalogues. */
  readonly considered: number;
  /** Of these, eligible and serving a need asked. */
  readonly eligible: number;
  /** Systems that the best spans. */
  readonly spanned: number;
  /** A set of any span that is worth more than the best. */
  readonly betterWithoutSpan?: JointOffer;
}

export interface OfferExplanation {
  readonly included: boolean;
  readonly eligible: boolean;
  readonly failed: readonly Condition[];
  readonly open: readonly Condition[];
  /** How much less the best set with this offer is worth; null if no set can hold it. */
  readonly loss: number | null;
  /** The smallest change of facts that would admit it; [] if none is known. */
  readonly change: readonly { readonly fact: string; readonly from: unknown; readonly to: unknown }[];
}

export interface JoinOptions {
  readonly pin?: readonly OfferRef[];
  readonly drop?: readonly OfferRef[];
  /** Default 1000. */
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal;
}
