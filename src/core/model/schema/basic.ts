/**
 * The small parts all file formats share. Each leaf says in `error` what it expects, in terms of the format: that is
 * what a `Problem` shows as `expected`. Readers drop null keys first (null means missing), so optional parts are
 * nullable only where the JSON Schema should let an editor write null.
 */
import './zod.js';
import * as z from 'zod/mini';
import { SYSTEMS } from '../vocabulary.js';

/** Longest id and longest text, in UTF-16 code units. */
export const MAX_ID = 200;
export const MAX_TEXT = 20_000;

/** A key that may be left out or null. */
export const maybe = <T extends z.ZodMiniType>(inner: T) => z.exactOptional(z.nullable(inner));

/** A list that says so where something else stands. */
export const list = <T extends z.ZodMiniType>(inner: T) => z.array(inner, { error: 'list' });

export const idSchema = z
  .string({ error: 'id' })
  .check(
    z.maxLength(MAX_ID, { error: `id of at most ${MAX_ID} characters` }),
    z.regex(/^\S(?:.*\S)?$/u, { error: 'id that is not empty and has no space at its ends' }),
  );

/** A text that may be empty. */
export const stringSchema = z
  .string({ error: 'text' })
  .check(z.maxLength(MAX_TEXT, { error: `text of at most ${MAX_TEXT} characters` }));

/** A text with something to read in it. */
export const wordsSchema = z
  .string({ error: 'text' })
  .check(
    z.maxLength(MAX_TEXT, { error: `text of at most ${MAX_TEXT} characters` }),
    z.regex(/\S/u, { error: 'text that is not empty' }),
  );

/** `{ da, en?, … }`: Danish is required, any other language may follow. */
export const textSchema = z.catchall(
  z.object(
    { da: wordsSchema, en: z.exactOptional(stringSchema) },
    { error: 'text by language: { "da": … }' },
  ),
  stringSchema,
);

export const dateSchema = z.iso.date({ error: 'YYYY-MM-DD' });

/** A date, or a time with its offset from UTC. */
export const momentSchema = z.union([dateSchema, z.iso.datetime({ offset: true })], {
  error: 'YYYY-MM-DD or ISO 8601 time',
});

/** Only http and https, without a user name; readers drop a bad link instead of what carries it. */
export const linkSchema = z
  .string({ error: 'http(s) address' })
  .check(z.regex(/^[Hh][Tt]{2}[Pp][Ss]?:\/\/[^\s\\@/?#]+(?:[/?#][^\s\\]*)?$/u, { error: 'http(s) address' }));

export const systemSchema = z.enum(SYSTEMS, { error: SYSTEMS.join(' | ') });

/** A whole number from `min` to `max`. */
export const wholeSchema = (min: number, max: number) => {
  const error = `whole number from ${min} to ${max}`;
  return z.int({ error }).check(z.gte(min, { error }), z.lte(max, { error }));
};

/** A finite number of at least `min`. */
export const amountSchema = (min: number) => {
  const error = `number of at least ${min}`;
  return z.number({ error }).check(z.gte(min, { error }));
};

export const yearSchema = wholeSchema(1900, 2200);

/** Which instrument, and which edition of it. */
export const instrumentRefSchema = z.object(
  { id: idSchema, revision: wholeSchema(1, 1_000_000) },
  { error: '{ "id", "revision" }' },
);
