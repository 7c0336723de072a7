import type { System } from '../../model/vocabulary.js';
import type { ProblemList } from '../problem-list.js';
import { conditionsOf } from './audience.js';
import { addressIn, contactOf } from './contact.js';
import { dayOf, lastOf, yearOf } from './dates.js';
import { slug } from '../../model/spelling.js';
import type { LdGraph, LdThing } from './graph.js';
import { markersOf, type Markers } from './markers.js';
import { idOf, isNode, literal, typesOf, type LdNode } from './node.js';
import { areaOf } from './places.js';
import { priceOf, priceWords } from './price.js';
import { everyWord, joinWords, wordsIn, type Words } from './words.js';

/** What holds for every thing of a document. */
export interface ThingContext {
  /** Address that relative ones are resolved against. */
  readonly base?: string | undefined;
  /** The system of things that name none; a course is education without it. */
  readonly system?: System | undefined;
}

/** How schema.org says where a course is held; what stands for no place of ours is left out. */
const DELIVERY: ReadonlyMap<string, string> = new Map([
  ['online', 'online'],
  ['onsite', 'at-provider'],
  ['on-site', 'at-provider'],
  ['in-person', 'at-provider'],
  ['blended', 'blended'],
  ['hybrid', 'blended'],
]);

const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);
const anyWords = (words: Words): Words | undefined => ('da' in words ? words : undefined);

function systemOf({ types }: LdThing, { system }: Markers, context: ThingContext): System | undefined {
  if (system) return system;
  if (context.system) return context.system;
  const isTaught = types.some((type) => /^(?:Course|EducationalOccupationalProgram)/u.test(type));
  return isTaught ? 'education' : undefined;
}

function deliveryOf(holders: readonly LdNode[], graph: LdGraph): string | undefined {
  const modes = holders
    .flatMap((holder) => graph.values(holder, 'courseMode'))
    .map((mode) => DELIVERY.get((literal(mode) ?? '').toLowerCase()));
  const isVirtual = holders
    .flatMap((holder) => graph.nodes(holder, 'location'))
    .some((place) => typesOf(place).includes('VirtualLocation'));
  const found = new Set(modes.filter((mode) => mode !== undefined));
  if (found.size === 0) return isVirtual ? 'online' : undefined;
  // One date online and one at the school: the company may choose, so neither is the answer.
  return found.size === 1 ? [...found][0] : undefined;
}

/** The last day on which somebody may begin, where every date of a course has one. */
function lastStart(instances: readonly LdNode[], graph: LdGraph): string | undefined {
  const starts = instances.map((instance) => dayOf(graph.values(instance, 'startDate')[0]));
  const days = starts.filter((day) => day !== undefined);
  return days.length === starts.length ? lastOf(days) : undefined;
}

/**
 * One thing as an offer of a catalogue file, not yet checked. What it leaves out is undefined.
 * @returns undefined for a thing without what an offer needs, with the problems that say what
 */
export function thingToOffer(
  thing: LdThing,
  graph: LdGraph,
  context: ThingContext,
  problems: ProblemList,
): Readonly<Record<string, unknown>> | undefined {
  const { node, at, language } = thing;
  const { base } = context;
  const before = problems.size;
  const lacks = (key: string, expected: string, found?: unknown): void =>
    problems.add([...at, key], found === undefined ? 'missing' : 'wrong-value', expected, found);

  const name = wordsIn(graph.values(node, 'name'), language);
  if (!('da' in name)) lacks('name', 'name in Danish', Object.values(name)[0]);
  const [giver] = graph.values(node, 'serviceOperator', 'provider', 'organizer');
  const provider = isNode(giver) ? giver : undefined;
  const providerName = provider
    ? wordsIn(graph.values(provider, 'name', 'legalName'), language)
    : wordsIn(giver, language);
  const providerWords = providerName['da'] ?? Object.values(providerName)[0];
  if (providerWords === undefined) lacks('provider', 'provider with a name');
  const area = areaOf(thing, graph);
  if ('unknown' in area) lacks('areaServed', 'Danish municipality, region or Denmark', area.unknown);
  const isLacking = problems.size > before;
  const markers = markersOf(thing, graph, problems);
  const system = systemOf(thing, markers, context);
  const hasNeed = Object.keys(markers.needs).length > 0;
  if (!hasNeed) lacks('keywords', 'a need: its title, or kobling: and its id');
  if (!system) lacks('additionalProperty', 'kobling:system');
  if (isLacking || !hasNeed || !system || providerWords === undefined || 'unknown' in area) return undefined;

  const instances = graph
    .nodes(node, 'hasCourseInstance')
    .filter(
      (instance) => !(literal(graph.values(instance, 'eventStatus')[0]) ?? '').includes('EventCancelled'),
    );
  const holders = [node, ...instances];
  const offers = graph.nodes(node, 'offers');
  const day = (...names: readonly string[]): string | undefined =>
    [node, ...offers]
      .map((holder) => dayOf(graph.values(holder, ...names)[0]))
      .find((found) => found !== undefined);
  const field = (key: string): string | undefined => markers.fields.get(key)?.[0];
  const listed = (key: string): readonly string[] =>
    (markers.fields.get(key) ?? []).flatMap((text) => text.split(/[,;]/u).map((word) => word.trim()));
  const years = graph.values(node, 'dateModified', 'datePublished').map(yearOf);
  const effort = field('effortDays');
  const providerUrl = provider && addressIn(graph.values(provider, 'url')[0], base);
  const identifier = graph
    .values(node, 'identifier')
    .map((value) => literal(isNode(value) ? graph.values(value, 'value')[0] : value));
  const id = idOf(node) ?? identifier[0] ?? `${slug(name['da'] ?? '')}-${slug(providerWords)}`;
  return {
    id: id.slice(0, 200).trim(),
    type: field('type'),
    system,
    title: name,
    summary: anyWords(wordsIn(graph.values(node, 'description', 'abstract'), language)),
    provider: { id: slug(providerWords) || providerWords, name: providerWords, url: providerUrl },
    needs: markers.needs,
    conditions: some(conditionsOf(thing, graph)),
    area: area.area,
    delivery: field('delivery') ?? deliveryOf(holders, graph),
    duration: holders
      .flatMap((holder) =>
        graph.values(holder, 'timeRequired', 'timeToComplete', 'duration', 'courseWorkload'),
      )
      .flatMap(everyWord)[0],
    effortDays: effort === undefined ? undefined : Number(effort),
    price: priceOf(thing, instances, graph, problems),
    terms: anyWords(
      joinWords(
        [
          ...priceWords(thing, graph),
          ...graph.values(node, 'coursePrerequisites', 'programPrerequisites'),
        ].map((words) => wordsIn(words, language)),
      ),
    ),
    status: field('status') ?? (offers.some(isDiscontinued) ? 'phased-out' : undefined),
    validFrom: day('validFrom', 'availabilityStarts'),
    validThrough: day('validThrough', 'availabilityEnds') ?? lastStart(instances, graph),
    deadline: field('deadline') ?? dayOf(graph.values(node, 'applicationDeadline')[0]),
    after: some(listed('after')),
    checks: some(listed('checks')),
    contact: contactOf(thing, provider, graph, base),
    source: { asOf: yearOf(field('asOf')) ?? years.find((year) => year !== undefined) },
  };
}

const isDiscontinued = (offer: LdNode): boolean =>
  /(?:^|\/|:)Discontinued$/u.test(literal(offer['availability'] ?? offer['schema:availability']) ?? '');
