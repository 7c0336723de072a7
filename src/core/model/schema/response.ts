import './zod.js';
import * as z from 'zod/mini';
import {
  dateSchema,
  idSchema,
  instrumentRefSchema,
  list,
  maybe,
  momentSchema,
  stringSchema,
  systemSchema,
  textSchema,
  wholeSchema,
} from './basic.js';
import { MIN_GROUP, PERSPECTIVES, ROLES, ROUND_MODES, SPLITS, type System } from '../vocabulary.js';

const roleSchema = z.enum(ROLES, { error: ROLES.join(' | ') });
const coordinate = z
  .number({ error: 'number from -1 to 1' })
  .check(z.gte(-1, { error: 'number from -1 to 1' }), z.lte(1, { error: 'number from -1 to 1' }));

const answerSchema = z.union([z.number(), stringSchema, z.object({ x: coordinate, y: coordinate })], {
  error: 'number, text or { "x", "y" }',
});

export const answersSchema = z.record(idSchema, answerSchema, { error: 'answers by item' });

/** One person's answers. Whether they fit their instrument is checked in the reader. */
export const responseSchema = z.object({
  format: z.literal('kobling-response', { error: 'kobling-response' }),
  version: z.literal(1, { error: '1' }),
  id: idSchema,
  rev: maybe(wholeSchema(1, 1_000_000_000)),
  instrument: instrumentRefSchema,
  round: maybe(idSchema),
  workspace: maybe(idSchema),
  respondent: maybe(
    z.object(
      {
        system: maybe(systemSchema),
        role: maybe(roleSchema),
        organisation: maybe(stringSchema),
        name: maybe(stringSchema),
      },
      { error: '{ "system", "role", "organisation", "name" }' },
    ),
  ),
  perspective: maybe(z.enum(PERSPECTIVES, { error: PERSPECTIVES.join(' | ') })),
  subject: maybe(stringSchema),
  openToTeam: maybe(z.boolean({ error: 'true or false' })),
  answers: answersSchema,
  startedAt: maybe(momentSchema),
  completedAt: maybe(momentSchema),
});

const countSchema = wholeSchema(0, 1_000_000);

/** A kiosk's histograms. */
export const tallySchema = z.object({
  format: z.literal('kobling-tally', { error: 'kobling-tally' }),
  version: z.literal(1, { error: '1' }),
  id: maybe(idSchema),
  rev: maybe(wholeSchema(1, 1_000_000_000)),
  instrument: instrumentRefSchema,
  round: maybe(idSchema),
  groups: z.array(
    z.object(
      {
        system: maybe(systemSchema),
        role: maybe(roleSchema),
        respondents: countSchema,
        items: z.record(idSchema, z.array(countSchema, { error: 'list of counts' }), {
          error: 'counts by item',
        }),
      },
      { error: '{ "respondents", "items" }' },
    ),
    { error: 'list of groups' },
  ),
});

/** Longest name of a partnership or of whoever collects; more would not stand on a line. */
export const MAX_NAME = 200;
const nameSchema = z
  .string({ error: 'text' })
  .check(
    z.maxLength(MAX_NAME, { error: `text of at most ${MAX_NAME} characters` }),
    z.regex(/\S/u, { error: 'text that is not empty' }),
  );
const expectedSchema = wholeSchema(0, 100_000);

/** The frame of a round. */
export const roundSchema = z.object({
  format: z.literal('kobling-round', { error: 'kobling-round' }),
  version: z.literal(1, { error: '1' }),
  id: idSchema,
  title: maybe(textSchema),
  instrument: instrumentRefSchema,
  opens: maybe(dateSchema),
  closes: maybe(dateSchema),
  closed: maybe(z.boolean({ error: 'true or false' })),
  minGroup: maybe(wholeSchema(MIN_GROUP, 1000)),
  split: maybe(z.enum(SPLITS, { error: SPLITS.join(' | ') })),
  names: maybe(z.boolean({ error: 'true or false' })),
  partnership: maybe(nameSchema),
  collector: maybe(nameSchema),
  systems: maybe(list(systemSchema)),
  roles: maybe(list(roleSchema)),
  expected: maybe(
    z.object(
      {
        employment: maybe(expectedSchema),
        education: maybe(expectedSchema),
        business: maybe(expectedSchema),
      } satisfies Record<System, unknown>,
      { error: 'how many are expected, by system' },
    ),
  ),
  mode: maybe(z.enum(ROUND_MODES, { error: ROUND_MODES.join(' | ') })),
});

/** A response taken back. */
export const withdrawalSchema = z.object({
  format: z.literal('kobling-withdrawal', { error: 'kobling-withdrawal' }),
  version: z.literal(1, { error: '1' }),
  id: idSchema,
  rev: wholeSchema(1, 1_000_000_000),
  instrument: instrumentRefSchema,
  round: maybe(idSchema),
  withdrawnAt: maybe(dateSchema),
});
