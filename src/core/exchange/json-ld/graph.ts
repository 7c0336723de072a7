import { MAX_ROWS } from '../caps.js';
import { asList, idOf, isNode, isReference, keyOf, typesOf, type LdNode } from './node.js';
import { languageIn } from './words.js';

/** What schema.org calls the things that may be an offer. */
export const OFFER_TYPES = [
  'GovernmentService',
  'Service',
  'Course',
  'CourseInstance',
  'EducationalOccupationalProgram',
] as const;

/** Below these a thing describes itself; what stands there is no offer of its own. */
const OWN_PARTS: ReadonlySet<string> = new Set([
  'hasCourseInstance',
  'itemOffered',
  'isRelatedTo',
  'isSimilarTo',
]);

/** One thing that may be an offer. */
export interface LdThing {
  readonly node: LdNode;
  /** Where it stands in the document. */
  readonly at: readonly PropertyKey[];
  readonly types: readonly string[];
  /** The language of words that name none. */
  readonly language: string;
}

/** The language that a context sets for what is below it. */
function languageOf(node: LdNode): string | undefined {
  const contexts = asList(node['@context']).filter(isNode);
  return contexts.map((context) => languageIn(context['@language'])).findLast((tag) => tag !== undefined);
}

/** A cleaned JSON-LD document: the things in it that may be offers, and what its references point at. */
export class LdGraph {
  readonly things: LdThing[] = [];
  readonly #nodes = new Map<string, LdNode>();

  constructor(document: unknown, language: string) {
    this.#walk(document, [], language, false);
  }

  /** The values of a property, references followed; an empty list for none. */
  values(node: LdNode, ...names: readonly string[]): readonly unknown[] {
    for (const name of names) {
      const key = keyOf(node, name);
      const list = key === undefined ? [] : asList(node[key]);
      if (list.length > 0) return list.map((value) => this.#resolve(value));
    }
    return [];
  }

  /** The same, objects alone. */
  nodes(node: LdNode, ...names: readonly string[]): readonly LdNode[] {
    return this.values(node, ...names).filter(isNode);
  }

  #resolve(value: unknown): unknown {
    if (!isNode(value) || !isReference(value)) return value;
    return this.#nodes.get(idOf(value) ?? '') ?? value;
  }

  #walk(value: unknown, at: readonly PropertyKey[], language: string, isPart: boolean): void {
    if (this.things.length > MAX_ROWS) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) this.#walk(item, [...at, index], language, isPart);
    }
    if (!isNode(value)) return;
    const own = languageOf(value) ?? language;
    const id = idOf(value);
    const isFull = !isReference(value);
    if (isFull && id !== undefined && !this.#nodes.has(id)) this.#nodes.set(id, value);
    const types = typesOf(value);
    const isThing = isFull && !isPart && types.some((type) => OFFER_TYPES.some((known) => known === type));
    if (isThing) this.things.push({ node: value, at, types, language: own });
    for (const key of Object.keys(value)) {
      if (key === '@context') continue;
      const name = key.slice(Math.max(key.lastIndexOf('/'), key.lastIndexOf(':')) + 1);
      const isOwn = isThing && OWN_PARTS.has(name);
      this.#walk(value[key], [...at, key], own, isPart || isOwn);
    }
  }
}
