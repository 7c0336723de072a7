import { findMunicipality } from '../../core/content/municipalities.js';
import { needById } from '../../core/content/needs.js';
import type { ChosenNeed } from './enquiry-state.js';

/** Frameworks set properties to whatever they hold: nothing, a list, a number. */
const wordsOf = (value: unknown): string[] => [value ?? ''].flat().join(' ').split(/\s+/);

/** The needs that a host chooses from the start; ids that are none are left out. */
export const presetNeeds = (needs: unknown): ChosenNeed[] =>
  wordsOf(needs)
    .filter((id) => needById(id) !== undefined)
    .map((id) => ({ id, importance: 2, quote: null, isPreset: true }));

/** The code of the municipality that a host names by code or name. */
export const presetMunicipality = (place: unknown): number | null =>
  findMunicipality(wordsOf(place).join(' '))?.code ?? null;

/** Tells whoever builds the page what in its attributes is no need or municipality of ours. */
export function warnOfUnknown(needs: unknown, place: unknown): void {
  for (const id of wordsOf(needs)) if (id && !needById(id)) warn('needs', id);
  const name = wordsOf(place).join(' ');
  if (name.trim() && presetMunicipality(place) === null) warn('municipality', name);
}

const warn = (attribute: string, value: string): void =>
  console.warn(`kobling: <kobling-offer-finder ${attribute}>: "${value}" is not known.`);

/** The host's limits, whatever stands in its attributes. */
export function limitsOf(maxOffers: number, minSystems: number) {
  const within = (value: number, low: number, high: number, otherwise: number) =>
    Number.isFinite(value) ? Math.min(high, Math.max(low, Math.trunc(value))) : otherwise;
  return { maxOffers: within(maxOffers, 1, 8, 4), minSystems: within(minSystems, 1, 3, 2) };
}
