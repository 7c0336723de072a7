import { z } from './zod.js';
import {
  dateSchema,
  idSchema,
  instrumentRefSchema,
  maybe,
  momentSchema,
  stringSchema,
  systemSchema,
  textSchema,
  wholeSchema,
} from './basic.js';
import { MIN_GROUP, PERSPECTIVES, ROLES, SPLITS } from '../vocabulary.js';

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
});
