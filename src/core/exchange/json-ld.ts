import { CatalogueError, FileError, type Problem } from '../model/problem.js';
import type { CatalogueOptions, CatalogueReadResult } from './catalogue-reading.js';
import { clean } from './clean.js';
import { asParsed } from './json-text.js';
import { atOrigin, draftCatalogue, EXPECTED, type JsonLdOptions } from './json-ld/draft.js';
import { parseCatalogue } from './parse-catalogue.js';
import { nothingOfTheKind, toldOfOrigin } from './read-json-ld.js';
import { valueAt } from './pointer.js';
import { named } from './rename-error.js';

export type { JsonLdOptions } from './json-ld/draft.js';

/**
 * Offers from JSON-LD in the words of schema.org: `GovernmentService`, `Service`, `Course` with its dates, and
 * `EducationalOccupationalProgram`, wherever they stand in the document. A string is taken as JSON text. Needs come from
 * `kobling:` ids or from keywords that are a need's title. A thing without a Danish title, a provider, a need or a system
 * is set aside with problems that name its place; nothing is guessed.
 * @throws CatalogueError `wrong-format` for a document with nothing of the kind, or a cap exceeded; nothing else.
 */
export function offersFromJsonLd(
  input: unknown,
  options: JsonLdOptions & CatalogueOptions = {},
): CatalogueReadResult {
  const { catalogue, problems, advice } = inspectJsonLd(input, options);
  return { catalogue, problems, advice };
}

/** What `offersFromJsonLd` gives, and where in the document everything stands. */
export interface InspectedJsonLd extends CatalogueReadResult {
  /** Paths of all things that may be an offer. */
  readonly things: readonly (readonly PropertyKey[])[];
  /** Tells a problem of the catalogue's offer with this id of the document. */
  readonly atOrigin: (id: string, problem: Problem) => Problem;
}

/** The same for whoever has to account for every thing. Throws as `offersFromJsonLd`. */
export function inspectJsonLd(
  input: unknown,
  options: JsonLdOptions & CatalogueOptions = {},
): InspectedJsonLd {
  const { file } = options;
  return named(CatalogueError, file, () => {
    const drafting = draftCatalogue(clean(asParsed(input, file)).value, options);
    let step = drafting.next();
    while (!step.done) step = drafting.next();
    const { catalogue, places, things, isTooMany, problems } = step.value;
    if (isTooMany) throw new FileError('too-many-rows', [], file);
    if (things.length === 0) throw nothingOfTheKind(EXPECTED, file);
    const result = parseCatalogue(catalogue, file, options);
    const told = (problem: Problem) => atOrigin(problem, places);
    const placeOf = (id: string) => catalogue.offers.findIndex((offer) => valueAt(offer, ['id']) === id);
    return {
      ...toldOfOrigin(result, problems, told),
      things,
      atOrigin: (id, problem) => told({ ...problem, path: `/offers/${placeOf(id)}${problem.path}` }),
    };
  });
}
