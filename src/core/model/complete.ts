import type { Area, Catalogue, Combination, Condition, Exclusion, FactValue, Offer } from './catalogue.js';
import type { Text } from './text.js';
import type { Check, Confidence, Fit, Operator, OfferStatus, System } from './vocabulary.js';

/** Every key of T may be missing or null, as in a file. */
type Loose<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export interface RawFactCondition {
  readonly fact: string;
  readonly op: Operator;
  readonly value: FactValue | readonly FactValue[];
  readonly hard?: boolean | null | undefined;
}

export interface RawAnyOfCondition {
  readonly anyOf: readonly (readonly RawCondition[])[];
  readonly hard?: boolean | null | undefined;
}

export type RawCondition = RawFactCondition | RawAnyOfCondition;

/** An offer as a file has it: only what the format requires is sure to be there. */
export interface RawOffer {
  readonly id: string;
  readonly system: System;
  readonly title: Text;
  readonly provider: { readonly id: string; readonly name: string; readonly url?: string | null | undefined };
  readonly needs: Readonly<Record<string, Fit>>;
  readonly type?: string | null | undefined;
  readonly summary?: Text | null | undefined;
  readonly conditions?: readonly RawCondition[] | null | undefined;
  readonly area?: Area | null | undefined;
  readonly delivery?: string | null | undefined;
  readonly duration?: string | Text | null | undefined;
  readonly effortDays?: number | null | undefined;
  readonly price?:
    | {
        readonly amount: number;
        readonly currency?: 'DKK' | null | undefined;
        readonly year?: number | null | undefined;
      }
    | null
    | undefined;
  readonly terms?: Text | null | undefined;
  readonly status?: OfferStatus | null | undefined;
  readonly validFrom?: string | null | undefined;
  readonly validThrough?: string | null | undefined;
  readonly deadline?: string | null | undefined;
  readonly after?: readonly string[] | null | undefined;
  readonly checks?: readonly Check[] | null | undefined;
  readonly contact?: Loose<{ name: string; phone: string; email: string; url: string }> | null | undefined;
  readonly source?: Loose<{ asOf: number; confidence: Confidence }> | null | undefined;
  readonly successor?: string | null | undefined;
}

export type RawCombination = Pick<Combination, 'id' | 'offers'> & Loose<Omit<Combination, 'id' | 'offers'>>;
export type RawExclusion = Pick<Exclusion, 'offers'> & Loose<Pick<Exclusion, 'why'>>;

export interface RawCatalogue {
  readonly format: 'kobling-catalogue';
  readonly version: 1;
  readonly id: string;
  readonly publisher: { readonly name: string } & Loose<{ url: string; system: System }>;
  readonly updated?: string | null | undefined;
  readonly offers: readonly RawOffer[];
  readonly combinations?: readonly RawCombination[] | null | undefined;
  readonly exclusions?: readonly RawExclusion[] | null | undefined;
}

export type RawRules = Pick<RawCatalogue, 'combinations' | 'exclusions'>;

function completeCondition(raw: RawCondition): Condition {
  const hard = raw.hard ?? true;
  return 'anyOf' in raw
    ? { anyOf: raw.anyOf.map((alternative) => alternative.map(completeCondition)), hard }
    : { fact: raw.fact, op: raw.op, value: raw.value, hard };
}

/**
 * The offer with every key of the model: what the file leaves out, or has as null, becomes null, [] or the format's
 * default (area national, status active, conditions hard). Trusts the shape; keys the model lacks stay out.
 */
export function completeOffer(raw: RawOffer): Offer {
  const { price, contact } = raw;
  return {
    id: raw.id,
    type: raw.type ?? null,
    system: raw.system,
    title: raw.title,
    summary: raw.summary ?? null,
    provider: { id: raw.provider.id, name: raw.provider.name, url: raw.provider.url ?? null },
    needs: raw.needs,
    conditions: (raw.conditions ?? []).map(completeCondition),
    area: raw.area ?? 'national',
    delivery: raw.delivery ?? null,
    duration: raw.duration ?? null,
    effortDays: raw.effortDays ?? null,
    price: price ? { amount: price.amount, currency: 'DKK', year: price.year ?? null } : null,
    terms: raw.terms ?? null,
    status: raw.status ?? 'active',
    validFrom: raw.validFrom ?? null,
    validThrough: raw.validThrough ?? null,
    deadline: raw.deadline ?? null,
    after: raw.after ?? [],
    checks: raw.checks ?? [],
    contact: contact
      ? {
          name: contact.name ?? null,
          phone: contact.phone ?? null,
          email: contact.email ?? null,
          url: contact.url ?? null,
        }
      : null,
    source: { asOf: raw.source?.asOf ?? null, confidence: raw.source?.confidence ?? null },
    successor: raw.successor ?? null,
  };
}

function completeCombination(raw: RawCombination): Combination {
  return {
    id: raw.id,
    title: raw.title ?? null,
    offers: raw.offers,
    needs: raw.needs ?? [],
    logic: raw.logic ?? null,
    steps: raw.steps ?? [],
    watch: raw.watch ?? null,
    status: raw.status ?? 'active',
  };
}

/** The catalogue with every key of the model, its offers and rules completed; see `completeOffer`. */
export function completeCatalogue(raw: RawCatalogue): Catalogue {
  return {
    format: raw.format,
    version: raw.version,
    id: raw.id,
    publisher: {
      name: raw.publisher.name,
      url: raw.publisher.url ?? null,
      system: raw.publisher.system ?? null,
    },
    updated: raw.updated ?? null,
    offers: raw.offers.map(completeOffer),
    ...completeRules(raw),
  };
}

/** The rules of a catalogue, completed. */
export const completeRules = ({
  combinations,
  exclusions,
}: RawRules): Pick<Catalogue, 'combinations' | 'exclusions'> => ({
  combinations: (combinations ?? []).map(completeCombination),
  exclusions: (exclusions ?? []).map(({ offers, why }) => ({ offers, why: why ?? null })),
});
