import type { FactValue } from '../model/catalogue.js';
import type { Enquiry } from '../model/enquiry.js';

/** Gives the value of a fact, or undefined when nobody has told it. */
export type FactLookup = (fact: string) => FactValue | undefined;

/**
 * Looks facts up in an enquiry: in `facts` first, where null means that the question is open, else as a dotted path.
 * Only own properties count, so that no path reaches what every object inherits.
 */
export function factsOf(enquiry: Enquiry): FactLookup {
  const { facts } = enquiry;
  return (fact) => {
    if (facts && Object.hasOwn(facts, fact)) return asFact(facts[fact]);
    let value: unknown = enquiry;
    for (const key of fact.split('.')) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
      value = Object.getOwnPropertyDescriptor(value, key)?.value;
    }
    return asFact(value);
  };
}

function asFact(value: unknown): FactValue | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : undefined;
    default:
      return undefined;
  }
}
