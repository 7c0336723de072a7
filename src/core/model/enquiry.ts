import type { FactValue } from './catalogue.js';
import type { Importance } from './vocabulary.js';

/** How much the terms of the objective count against full coverage, which is 1. All ≥ 0. */
export interface Weights {
  /** Added for each pair of different systems that a known combination joins. */
  readonly combination: number;
  /** Taken for each provider beyond the first. */
  readonly contact: number;
  /** Taken for each 20 days of own effort, per offer at most once. */
  readonly effort: number;
  /** Taken for each 50 000 DKK, per offer at most once. */
  readonly price: number;
}

export const DEFAULT_WEIGHTS: Weights = { combination: 0.05, contact: 0.03, effort: 0.02, price: 0.02 };

/** What a company tells of itself; every part is optional and may be null. */
export interface CompanyFacts {
  /** Official municipality code. */
  readonly municipality?: number | null;
  readonly employees?: number | null;
  readonly sector?: 'private' | 'public' | null;
  readonly [fact: string]: FactValue | null | undefined;
}

/** What is asked: needs with their importance, and what is known of the company. */
export interface Enquiry {
  readonly needs: Readonly<Record<string, Importance>>;
  readonly company: CompanyFacts;
  readonly person?: Readonly<Record<string, FactValue | null | undefined>>;
  /** Answers to open questions, by the condition's `fact`; they win over the dotted path. */
  readonly facts?: Readonly<Record<string, FactValue | null>>;
  /** YYYY-MM-DD; default is the date in Europe/Copenhagen. */
  readonly today?: string;
  /** Most offers in one joint offer, default 4. */
  readonly maxOffers?: number;
  /** Fewest systems a joint offer should span, default 2. */
  readonly minSystems?: number;
  readonly weights?: Partial<Weights>;
}
