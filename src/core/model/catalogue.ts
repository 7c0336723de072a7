import type { Check, Confidence, Fit, Operator, OfferStatus, System } from './vocabulary.js';
import type { Text } from './text.js';

/** What a fact may be. */
export type FactValue = string | number | boolean;

/** One requirement on one fact, e.g. `company.employees between [2, 249]`. */
export interface FactCondition {
  /** Dotted path, e.g. `company.employees`. */
  readonly fact: string;
  readonly op: Operator;
  readonly value: FactValue | readonly FactValue[];
  /** A soft condition (`false`) changes neither eligibility nor value; failed, it is shown as a remark. */
  readonly hard: boolean;
}

/** Met if one alternative is met throughout; failed if every alternative has a failed part; else open. */
export interface AnyOfCondition {
  readonly anyOf: readonly (readonly Condition[])[];
  readonly hard: boolean;
}

export type Condition = FactCondition | AnyOfCondition;

/** Where an offer may be used; municipality and region codes are the official Danish numbers. */
export type Area =
  'national' | { readonly regions: readonly number[] } | { readonly municipalities: readonly number[] };

export interface Provider {
  /** The same id in two catalogues is the same provider: one contact. */
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
}

export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly url: string | null;
}

export interface Price {
  /** What the company itself pays, in DKK. */
  readonly amount: number;
  readonly currency: 'DKK';
  /** The year the amount belongs to; an amount is never shown without it. */
  readonly year: number | null;
}

/** One thing that one provider gives. All keys are there; what a file leaves out is null, [] or the default. */
export interface Offer {
  readonly id: string;
  /** The national type that this offer is an instance of; combinations and exclusions are stated between types. */
  readonly type: string | null;
  readonly system: System;
  readonly title: Text;
  readonly summary: Text | null;
  readonly provider: Provider;
  readonly needs: Readonly<Record<string, Fit>>;
  readonly conditions: readonly Condition[];
  readonly area: Area;
  readonly delivery: string | null;
  /** ISO 8601 duration (`P1D`) or a text. */
  readonly duration: string | Text | null;
  /** Days of the company's own work. */
  readonly effortDays: number | null;
  readonly price: Price | null;
  /** What it costs or pays, in words, every amount with its year. */
  readonly terms: Text | null;
  readonly status: OfferStatus;
  readonly validFrom: string | null;
  readonly validThrough: string | null;
  readonly deadline: string | null;
  /** Types, or ids of the same catalogue, that come before this one. */
  readonly after: readonly string[];
  readonly checks: readonly Check[];
  readonly contact: Contact | null;
  readonly source: { readonly asOf: number | null; readonly confidence: Confidence | null };
  /** The type that replaces a phased-out one. */
  readonly successor: string | null;
}

/** A known joint combination across the systems, stated between types. */
export interface Combination {
  readonly id: string;
  readonly title: Text | null;
  readonly offers: readonly string[];
  readonly needs: readonly string[];
  readonly logic: Text | null;
  readonly steps: readonly Text[];
  readonly watch: Text | null;
  readonly status: OfferStatus;
}

/** Two types that must not be combined, in either order. */
export interface Exclusion {
  readonly offers: readonly [string, string];
  readonly why: Text | null;
}

export interface Catalogue {
  readonly format: 'kobling-catalogue';
  readonly version: 1;
  readonly id: string;
  readonly publisher: { readonly name: string; readonly url: string | null; readonly system: System | null };
  /** YYYY-MM-DD */
  readonly updated: string | null;
  readonly offers: readonly Offer[];
  readonly combinations: readonly Combination[];
  readonly exclusions: readonly Exclusion[];
}

/** Names one offer across catalogues. */
export interface OfferRef {
  readonly catalogue: string;
  readonly offer: string;
}
