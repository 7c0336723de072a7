import { CatalogueError } from '../model/problem.js';
import { CatalogueReading } from './catalogue-reading.js';
import { asParsed } from './json-text.js';
import { named } from './rename-error.js';
import { valueAt } from './pointer.js';
import type { CatalogueOptions, CatalogueReadResult } from './catalogue-reading.js';

/**
 * A catalogue file, version 1. A string is taken as JSON text, anything else as its parsed value. Bad offers and rules
 * are set aside with problems that name their place; the rest is used.
 * @param file name or address, for the problems.
 * @throws CatalogueError only for no catalogue at all, a newer version, or a cap exceeded.
 */
export function parseCatalogue(
  input: unknown,
  file?: string,
  options: CatalogueOptions = {},
): CatalogueReadResult {
  return named(CatalogueError, file, () => {
    const value = asParsed(input, file);
    const reading = new CatalogueReading(value, file, options);
    const offers = valueAt(value, ['offers']);
    if (Array.isArray(offers)) {
      for (let position = 0; position < offers.length; position += 1) reading.add(offers[position], position);
    }
    return reading.finish();
  });
}
