import { jsonSchemas } from '../../core/model/schema/json-schema.js';
import { nearest } from '../../core/exchange/nearest.js';
import { pointer } from '../../core/exchange/pointer.js';
import type { Problem } from '../../core/model/problem.js';

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Keys that are notes: for editors (`$schema`), or the owner's own (`_note`, `x-note`). */
const NOTE = /^(?:[$_]|x-)/iu;

/** Keys that many write, and what the format calls them. */
const KNOWN_SLIPS: Readonly<Record<string, string>> = {
  name: 'title',
  navn: 'title',
  titel: 'title',
  desc: 'summary',
  description: 'summary',
  beskrivelse: 'summary',
  validTo: 'validThrough',
  validUntil: 'validThrough',
  expires: 'validThrough',
  udbyder: 'provider',
  behov: 'needs',
  eligibility: 'conditions',
  municipalities: 'area',
  regions: 'area',
  mail: 'email',
  telefon: 'phone',
  tlf: 'phone',
};

/** What the format calls a key that many write otherwise. */
export function slipFor(key: string): string | undefined {
  return Object.hasOwn(KNOWN_SLIPS, key) ? KNOWN_SLIPS[key] : undefined;
}

/** The forms a node of the schema allows, opened up; recursive ones stay closed. */
function forms(schema: unknown): Node[] {
  if (!isNode(schema)) return [];
  const branches = schema['anyOf'];
  return Array.isArray(branches) ? branches.flatMap(forms) : [schema];
}

/**
 * Keys that the format does not have. Readers pass over them in silence, as the format wants it; but a misspelled
 * `validThrough` is an offer that never ends, and its owner should hear of it.
 */
export function unknownKeys(value: unknown, most: number): Problem[] {
  const problems: Problem[] = [];
  const visit = (schema: unknown, part: unknown, at: readonly PropertyKey[]): void => {
    if (problems.length >= most) return;
    const all = forms(schema);
    if (Array.isArray(part)) {
      const items = all.map((form) => form['items']).find(isNode);
      if (items)
        part.forEach((item: unknown, index) => {
          visit(items, item, [...at, index]);
        });
      return;
    }
    if (!isNode(part)) return;
    const objects = all.filter((form) => isNode(form['properties']));
    if (objects.length === 0 || objects.some((form) => form['additionalProperties'] !== undefined)) return;
    const properties = new Map(objects.flatMap((form) => Object.entries(form['properties'] ?? {})));
    for (const [key, child] of Object.entries(part)) {
      const known: unknown = properties.get(key);
      if (known !== undefined) visit(known, child, [...at, key]);
      else if (!NOTE.test(key)) {
        const slip = slipFor(key);
        const meant = slip !== undefined && properties.has(slip) ? slip : nearest(key, properties.keys());
        problems.push({
          path: pointer([...at, key]),
          code: 'unknown-key',
          expected: meant ?? '',
          found: key,
        });
      }
    }
  };
  visit(jsonSchemas()['catalogue'], value, []);
  return problems.slice(0, most);
}
