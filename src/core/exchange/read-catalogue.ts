import { CatalogueError, FileError } from '../model/problem.js';
import { CatalogueReading } from './catalogue-reading.js';
import { Pace } from '../model/yield.js';
import { checkText, parsePiece } from './json-text.js';
import { isJsonLd } from './json-ld/is-json-ld.js';
import { MAX_JSON_LD, readJsonLd } from './read-json-ld.js';
import { readText } from './read-text.js';
import { renamed } from './rename-error.js';
import { scanRows } from './row-scanner.js';
import type { CatalogueOptions, CatalogueReadResult } from './catalogue-reading.js';

export interface ReadCatalogueOptions extends CatalogueOptions {
  readonly signal?: AbortSignal | undefined;
  /** Name or address, for the problems. */
  readonly file?: string | undefined;
  /** Address that relative ones in JSON-LD are resolved against. */
  readonly base?: string | undefined;
}

async function readInSlices(
  text: string,
  pace: Pace,
  options: ReadCatalogueOptions,
): Promise<CatalogueReadResult> {
  const { file } = options;
  const body = checkText(text, file);
  const scan = scanRows(body, 'offers', file);
  let step = scan.next();
  while (!step.done) {
    if (pace.due()) await pace.rest();
    step = scan.next();
  }
  const { head, rows } = step.value;
  const value = parsePiece(head, file, 0, body);
  if (isJsonLd(value)) {
    if (body.length > MAX_JSON_LD) throw new FileError('too-large', [], file);
    // A thing of schema.org may have `offers` of its own, which have been cut out.
    return readJsonLd(rows.length > 0 ? parsePiece(body, file) : value, options);
  }
  const reading = new CatalogueReading(value, file, options);
  for (const [position, { from, to }] of rows.entries()) {
    reading.add(parsePiece(body.slice(from, to), file, from, body), position);
    if (pace.due()) await pace.rest();
  }
  if (rows.length > 0) await pace.rest();
  return reading.finish();
}

/**
 * The same as `parseCatalogue`, from JSON text or a stream of bytes, in slices well under 50 ms so that the page stays
 * alive: the offers are cut out of the text and parsed one by one. 100 000 offers are fine. A text of JSON-LD in the words
 * of schema.org is read as `readJsonLd` does.
 * @throws CatalogueError as `parseCatalogue`, and with code `aborted` once the signal is aborted.
 */
export async function readCatalogue(
  source: string | ReadableStream<Uint8Array>,
  options: ReadCatalogueOptions = {},
): Promise<CatalogueReadResult> {
  const { file, signal } = options;
  try {
    const pace = new Pace(signal);
    const text = typeof source === 'string' ? source : await readText(source, pace, { file, signal });
    return await readInSlices(text, pace, options);
  } catch (error) {
    if (signal?.aborted) throw new CatalogueError('aborted', [], file, { cause: error });
    throw renamed(CatalogueError, file, error);
  }
}
