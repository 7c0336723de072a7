import { completeCatalogue } from '../../model/complete.js';
import { FileError } from '../../model/problem.js';
import { manifestSchema, shardIndexSchema } from '../../model/schema/shards.js';
import { asParsed } from '../json-text.js';
import { check } from '../check.js';
import { checkEnvelope } from '../envelope.js';
import { clean } from '../clean.js';
import { ProblemList } from '../problem-list.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { RawCatalogue } from '../../model/complete.js';
import type { ShardEntry, ShardManifest, ShardPlace } from '../../model/shards.js';
import type * as z from 'zod/mini';

/** A text or parsed value as a file of this format. @throws FileError `wrong-format`, `newer-version` or `invalid`. */
function checked<T extends z.ZodMiniType>(
  input: unknown,
  format: string,
  schema: T,
  file: string | undefined,
): z.output<T> {
  const { value } = clean(asParsed(input, file));
  checkEnvelope(value, format, file);
  const faults = new ProblemList(file);
  const result = check(schema, value, faults);
  if (result === undefined) throw new FileError('invalid', faults.list(), file);
  return result;
}

const completed = (raw: Omit<RawCatalogue, 'format' | 'version' | 'offers'>): Omit<Catalogue, 'offers'> =>
  completeCatalogue({ ...raw, format: 'kobling-catalogue', version: 1, offers: [] });

/** The manifest of a catalogue in shards. @throws FileError for what is none of version 1. */
export function readManifest(input: unknown, file: string | undefined): ShardManifest {
  const manifest = checked(input, 'kobling-shards', manifestSchema, file);
  return {
    ...manifest,
    publisher: completed(manifest).publisher,
    updated: manifest.updated ?? null,
    catalogues: manifest.catalogues.map((raw) => {
      const { id, publisher, updated, combinations, exclusions } = completed(raw);
      return { id, publisher, updated, combinations, exclusions };
    }),
    places: manifest.places.map((entry) => ({ ...entry, place: entry.place as ShardPlace })),
  };
}

/** What a place has. @throws FileError for what is no index of version 1. */
export function readIndex(text: string, file: string): readonly ShardEntry[] {
  const { shards } = checked(text, 'kobling-shard-index', shardIndexSchema, file);
  return shards.map((entry) => ({ ...entry, needs: entry.needs ?? null }));
}
