import type { Enquiry } from '../model/enquiry.js';

/** How the needs for people begin: whoever has one of them has a place to fill. */
const LOOKS_FOR_PEOPLE = 'recruit-';

/**
 * Adds what the needs tell by themselves, so that nobody is asked: who looks for people has a vacancy. What has been
 * answered, also "don't know", stands.
 */
export function withImpliedFacts(enquiry: Enquiry): Enquiry {
  if (!Object.keys(enquiry.needs).some((need) => need.startsWith(LOOKS_FOR_PEOPLE))) return enquiry;
  return { ...enquiry, facts: { 'company.hasVacancy': true, ...enquiry.facts } };
}
