import { NEEDS } from '../../content/needs.js';
import { FITS, SYSTEMS, type Fit, type System } from '../../model/vocabulary.js';
import type { ProblemList } from '../problem-list.js';
import { fold } from '../../model/spelling.js';
import type { LdGraph, LdThing } from './graph.js';
import { literal } from './node.js';
import { everyWord } from './words.js';

/** What stands before an id of ours in a free field, so that the everyday word `innovation` is not taken for a need. */
const MARK = 'kobling:';
/** A need without a number: the offer helps with it. */
const HELPS: Fit = 2;
/** Free fields, in which a need may stand by its mark or by its title. */
const FREE = ['additionalType', 'keywords', 'category', 'serviceType', 'about'];

const BY_TITLE: ReadonlyMap<string, string> = new Map(
  NEEDS.flatMap(({ id, title }) =>
    [title.da, title.en ?? ''].filter(Boolean).map((words) => [fold(words), id] as const),
  ),
);
const IDS: ReadonlySet<string> = new Set(NEEDS.map(({ id }) => id));

/** What a thing says of itself in our terms. */
export interface Markers {
  readonly needs: Readonly<Record<string, Fit>>;
  readonly system: System | undefined;
  /** The other fields given as `kobling:…`, as lists of words. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
}

/** `automation:3` as id and fit; no number is »helps with it«, a wrong one undefined. */
function withFit(words: string): readonly [need: string, fit: Fit | undefined] {
  const [, need = words, number] = /^(.*\S)\s*:\s*(\d+)$/su.exec(words) ?? [];
  return [need.trim(), number === undefined ? HELPS : FITS.find((fit) => String(fit) === number)];
}

/** Splits at commas and semicolons, but not inside a title that has commas: of pieces the longest title counts. */
function split(text: string): readonly string[] {
  return text.split(/[;\n|]+/u).flatMap((section) => {
    const pieces = section.split(',');
    // More pieces than any title has: a list of keywords, and joining all of them would take too long.
    const most = 4;
    const found: string[] = [];
    for (let from = 0; from < pieces.length;) {
      let to = Math.min(pieces.length, from + most);
      while (to > from + 1 && !BY_TITLE.has(fold(pieces.slice(from, to).join(',')))) to -= 1;
      found.push(pieces.slice(from, to).join(',').trim());
      from = to;
    }
    return found.filter((piece) => piece !== '');
  });
}

/** The id behind a mark: `kobling:automation`, or an address that ends so (`https://…/kobling:automation`). */
function marked(word: string): string | undefined {
  const at = word.lastIndexOf(MARK);
  return at === 0 || word[at - 1] === '/' || word[at - 1] === '#' ? word.slice(at + MARK.length) : undefined;
}

/** Fields given as `{ "@type": "PropertyValue", "propertyID": "kobling:needs", "value": … }`. */
function fieldsOf(thing: LdThing, graph: LdGraph): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const property of graph.nodes(thing.node, 'additionalProperty')) {
    const names = [...graph.values(property, 'propertyID'), ...graph.values(property, 'name')];
    const field = names.map((name) => marked(literal(name) ?? '')).find((name) => name !== undefined);
    if (field === undefined) continue;
    const values = graph.values(property, 'value').map((value) => literal(value) ?? '');
    fields.set(field, [...(fields.get(field) ?? []), ...values.filter(Boolean)]);
  }
  return fields;
}

/** Our needs, system and other fields of a thing; a mark that means nothing is named. */
export function markersOf(thing: LdThing, graph: LdGraph, problems: ProblemList): Markers {
  const needs = new Map<string, Fit>();
  const fields = fieldsOf(thing, graph);
  const systems: string[] = [];
  const isSystem = (word: string): boolean => SYSTEMS.some((system) => system === word);
  const take = (words: string, field: string): void => {
    const [need, fit] = withFit(words);
    const id = IDS.has(need) ? need : BY_TITLE.get(fold(need));
    if (id === undefined) problems.add([...thing.at, field], 'unknown-need', 'id or title of a need', words);
    else if (fit === undefined) problems.add([...thing.at, field], 'wrong-value', `${id}: 1 | 2 | 3`, words);
    else if (!needs.has(id)) needs.set(id, fit);
  };

  for (const words of [...(fields.get('needs') ?? []), ...(fields.get('need') ?? [])].flatMap(split))
    take(words, 'additionalProperty');
  for (const field of FREE) {
    for (const word of graph.values(thing.node, field).flatMap(everyWord).flatMap(split)) {
      const id = marked(word);
      if (id === undefined) {
        const need = BY_TITLE.get(fold(word));
        if (need !== undefined && !needs.has(need)) needs.set(need, HELPS);
      } else if (isSystem(id)) systems.push(id);
      else take(id, field);
    }
  }
  const [system, ...more] = new Set([...(fields.get('system') ?? []), ...systems]);
  const known = SYSTEMS.find((name) => name === system);
  if (system !== undefined && (known === undefined || more.length > 0))
    problems.add(
      [...thing.at, 'additionalProperty'],
      'wrong-value',
      SYSTEMS.join(' | '),
      [system, ...more].join(', '),
    );
  return {
    needs: Object.fromEntries(needs),
    system: more.length > 0 ? undefined : known,
    fields,
  };
}
