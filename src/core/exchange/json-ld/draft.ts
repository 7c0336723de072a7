import type { Problem } from '../../model/problem.js';
import type { System } from '../../model/vocabulary.js';
import { MAX_ROWS } from '../caps.js';
import { valueAt, pointer } from '../pointer.js';
import { ProblemList } from '../problem-list.js';
import { slug } from '../../model/spelling.js';
import { LdGraph, OFFER_TYPES } from './graph.js';
import { thingToOffer } from './thing-to-offer.js';

export interface JsonLdOptions {
  /** Name or address, for the problems. */
  readonly file?: string | undefined;
  /** Address that relative ones are resolved against. */
  readonly base?: string | undefined;
  /** The id of the catalogue; made from the file's name where it is left out. */
  readonly id?: string | undefined;
  /** Who publishes it; left out: its only provider, else the file. */
  readonly publisher?: string | undefined;
  /** The system of things that name none; without it a course is education, and others are set aside. */
  readonly system?: System | undefined;
  /** The language of words that name none; default `da`. */
  readonly language?: string | undefined;
}

/** A catalogue as a file would have it, made from things of schema.org, and not yet checked. */
export interface JsonLdDraft {
  readonly catalogue: Readonly<Record<string, unknown>> & { readonly offers: readonly unknown[] };
  /** Where each offer stands in the document. */
  readonly places: readonly (readonly PropertyKey[])[];
  /** Where each thing stands that may be an offer, offers or not; none: nothing of the kind. */
  readonly things: readonly (readonly PropertyKey[])[];
  /** More things than a catalogue may have rows: the caller refuses the file. */
  readonly isTooMany: boolean;
  readonly problems: readonly Problem[];
}

/** What a problem should say was expected, where a document has nothing of the kind. */
export const EXPECTED = `${OFFER_TYPES.join(', ')} of schema.org`;

/** The property of schema.org that a field of an offer comes from. */
const ORIGIN: ReadonlyMap<string, string> = new Map([
  ['id', '@id'],
  ['title', 'name'],
  ['summary', 'description'],
  ['needs', 'keywords'],
  ['conditions', 'audience'],
  ['area', 'areaServed'],
  ['duration', 'timeRequired'],
  ['price', 'offers'],
  ['contact', 'url'],
  ['deadline', 'applicationDeadline'],
  ['type', 'additionalProperty'],
  ['status', 'additionalProperty'],
  ['source', 'dateModified'],
]);

/** A problem of the made catalogue, told of the document it was made from. */
export function atOrigin(problem: Problem, places: JsonLdDraft['places']): Problem {
  const [, position, field] = /^\/offers\/(\d+)(?:\/([^/]+))?/u.exec(problem.path) ?? [];
  const at = position === undefined ? undefined : places[Number(position)];
  if (!at) return problem;
  const path = pointer(field === undefined ? at : [...at, ORIGIN.get(field) ?? field]);
  const expected = problem.expected.replace(/\/offers\/(\d+)/u, (written, index: string) => {
    const other = places[Number(index)];
    return other ? pointer(other) : written;
  });
  return { ...problem, path, expected };
}

/**
 * The things of a cleaned document as a catalogue: things without what an offer needs are set aside with problems that
 * name their place. Yields after each thing, for the caller to rest.
 */
export function* draftCatalogue(
  document: unknown,
  options: JsonLdOptions,
): Generator<undefined, JsonLdDraft, undefined> {
  const { file } = options;
  const problems = new ProblemList(file);
  const graph = new LdGraph(document, options.language ?? 'da');
  const offers: unknown[] = [];
  const places: (readonly PropertyKey[])[] = [];
  const isTooMany = graph.things.length > MAX_ROWS;
  for (const thing of isTooMany ? [] : graph.things) {
    const offer = thingToOffer(thing, graph, options, problems);
    if (offer) {
      offers.push(offer);
      places.push(thing.at);
    }
    yield;
  }
  const providers = new Set(offers.map((offer) => valueAt(offer, ['provider', 'name'])));
  const [only] = providers;
  const publisher =
    options.publisher ?? (providers.size === 1 && typeof only === 'string' ? only : (file ?? 'schema.org'));
  const catalogue = {
    format: 'kobling-catalogue',
    version: 1,
    id: options.id ?? (slug(file ?? '') || 'json-ld'),
    publisher: { name: publisher, system: options.system },
    offers,
  };
  return {
    catalogue,
    places,
    things: graph.things.map(({ at }) => at),
    isTooMany,
    problems: problems.list(),
  };
}
