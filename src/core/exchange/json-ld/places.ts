import { findMunicipality, MUNICIPALITIES, REGIONS } from '../../content/municipalities.js';
import type { Area } from '../../model/catalogue.js';
import { fold } from '../../model/spelling.js';
import { isNode, literal } from './node.js';
import type { LdGraph, LdThing } from './graph.js';
import { everyWord } from './words.js';

const COUNTRY: ReadonlySet<string> = new Set([
  'dk',
  'dnk',
  'danmark',
  'denmark',
  'hele landet',
  'hele danmark',
  'landsdaekkende',
]);

/** By name with and without »Region«, by official code, and by the code of ISO 3166-2:DK. */
const REGION_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(REGIONS).flatMap(([code, name]) => [
    [code, Number(code)] as const,
    [fold(name), Number(code)] as const,
    [fold(name.replace(/^Region /u, '')), Number(code)] as const,
    [`dk ${String([81, 82, 83, 84, 85][Number(code) - 1081] ?? code)}`, Number(code)] as const,
  ]),
);

/** The ways in which one place is named: the first that is known counts. */
function namesOf(place: unknown, graph: LdGraph): readonly (readonly string[])[] {
  if (!isNode(place)) return (literal(place) ?? '').split(/[,;]+/u).map((name) => [name.trim()]);
  const codes = ['identifier', 'branchCode', 'addressCountry'].flatMap((key) => graph.values(place, key));
  return [[...everyWord(place), ...codes.map((code) => literal(code) ?? '')].filter(Boolean)];
}

/**
 * Where a thing may be used. Nothing said means the whole country.
 * @returns `unknown` with the first place that is not in Denmark's list, for a wrong area shows an offer in wrong places
 */
export function areaOf(
  thing: LdThing,
  graph: LdGraph,
): { readonly area: Area } | { readonly unknown: string } {
  const municipalities = new Set<number>();
  const regions = new Set<number>();
  let isNational = false;
  const places = graph.values(thing.node, 'areaServed', 'jurisdiction', 'serviceArea');
  for (const names of places.flatMap((place) => namesOf(place, graph))) {
    const region = names.map((name) => REGION_OF.get(fold(name))).find((code) => code !== undefined);
    const municipality = names.map(findMunicipality).find((found) => found !== undefined);
    if (names.some((name) => COUNTRY.has(fold(name)))) isNational = true;
    else if (municipality !== undefined) municipalities.add(municipality.code);
    else if (region !== undefined) regions.add(region);
    else if (names.join('') !== '' || places.length > 0) return { unknown: names.join(', ') };
  }
  if (isNational || municipalities.size + regions.size === 0) return { area: 'national' };
  if (municipalities.size === 0) return { area: { regions: [...regions].sort((a, b) => a - b) } };
  // A file names one kind of area only.
  for (const { code, region } of MUNICIPALITIES) if (regions.has(region)) municipalities.add(code);
  return { area: { municipalities: [...municipalities].sort((a, b) => a - b) } };
}
