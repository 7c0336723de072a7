import { CatalogueError, FileError } from '../model/problem.js';
import { Pace } from '../model/yield.js';
import { CatalogueReading, type CatalogueOptions, type CatalogueReadResult } from './catalogue-reading.js';
import { clean } from './clean.js';
import { parseJsonText } from './json-text.js';
import { ProblemList } from './problem-list.js';
import { renamed } from './rename-error.js';
import type { JsonLdOptions } from './json-ld/draft.js';

/** Longest text of JSON-LD, in UTF-16 code units: it is parsed in one go, which must not hold up the page. */
export const MAX_JSON_LD = 5_000_000;

export interface ReadJsonLdOptions extends CatalogueOptions, JsonLdOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * The same as `offersFromJsonLd`, in slices, so that the page stays alive; what maps schema.org is loaded when the first
 * such document is there.
 * @throws CatalogueError `wrong-format` for nothing of the kind; `too-deep`, `too-many-rows`, `aborted`.
 */
export async function readJsonLd(
  input: unknown,
  options: ReadJsonLdOptions = {},
): Promise<CatalogueReadResult> {
  const { file, signal } = options;
  try {
    const pace = new Pace(signal);
    const { atOrigin, draftCatalogue, EXPECTED } = await import('./json-ld/draft.js');
    const drafting = draftCatalogue(clean(input).value, options);
    let step = drafting.next();
    while (!step.done) {
      if (pace.due()) await pace.rest();
      step = drafting.next();
    }
    const { catalogue, places, things, isTooMany, problems } = step.value;
    if (isTooMany) throw new FileError('too-many-rows', [], file);
    if (things.length === 0) throw nothingOfTheKind(EXPECTED, file);
    const reading = new CatalogueReading(catalogue, file, options);
    for (const [position, offer] of catalogue.offers.entries()) {
      reading.add(offer, position);
      if (pace.due()) await pace.rest();
    }
    return toldOfOrigin(reading.finish(), problems, (problem) => atOrigin(problem, places));
  } catch (error) {
    if (signal?.aborted) throw new CatalogueError('aborted', [], file, { cause: error });
    throw renamed(CatalogueError, file, error);
  }
}

/** The error for a document without anything that may be an offer. */
export function nothingOfTheKind(expected: string, file: string | undefined): FileError {
  const problem = { path: '', code: 'wrong-format', expected, found: 'nothing of the kind' };
  return new FileError('wrong-format', [problem], file);
}

/** What was read, with all problems told of the document and not of the catalogue made from it. */
export function toldOfOrigin(
  result: CatalogueReadResult,
  before: CatalogueReadResult['problems'],
  atOrigin: (problem: CatalogueReadResult['problems'][number]) => CatalogueReadResult['problems'][number],
): CatalogueReadResult {
  return {
    catalogue: result.catalogue,
    problems: [...before, ...result.problems.map(atOrigin)],
    advice: result.advice.map(atOrigin),
  };
}

/**
 * The JSON-LD of a page, one text a script: a script that is no JSON is a problem, and the others are read. Paths begin
 * with the script's number, from 0.
 * @throws CatalogueError as `readJsonLd`.
 */
export async function readJsonLdTexts(
  texts: readonly string[],
  options: ReadJsonLdOptions = {},
): Promise<CatalogueReadResult> {
  const { file } = options;
  const faults = new ProblemList(file);
  const documents = texts.map((text, index): unknown => {
    try {
      if (text.length > MAX_JSON_LD) throw new FileError('too-large', [], file);
      return parseJsonText(text, file);
    } catch (error) {
      const { code, problems } = error as FileError;
      faults.add([index], code, problems[0]?.expected ?? 'JSON', problems[0]?.found);
      return null;
    }
  });
  const result = await readJsonLd(documents, options);
  return { ...result, problems: [...faults.list(), ...result.problems] };
}
