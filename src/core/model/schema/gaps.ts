import './zod.js';
import * as z from 'zod/mini';
import { dateSchema, idSchema, maybe, momentSchema, wholeSchema } from './basic.js';

/** More needs times municipalities than there are. */
const MAX_COUNTS = 20_000;
/** More devices than a partnership has. */
const MAX_LISTS = 10_000;

const gapCountSchema = z
  .object(
    {
      need: idSchema,
      municipality: maybe(wholeSchema(1, 9999)),
      days: wholeSchema(1, 100_000),
      first: dateSchema,
      last: dateSchema,
    },
    { error: '{ "need", "days", "first", "last" }' },
  )
  .check(z.refine(({ first, last }) => first <= last, { path: ['last'], error: 'date not before first' }));

export const gapListSchema = z.object(
  {
    id: idSchema,
    rev: wholeSchema(1, 1_000_000_000),
    counts: z
      .array(gapCountSchema, { error: 'list of counts' })
      .check(z.maxLength(MAX_COUNTS, { error: `at most ${MAX_COUNTS} counts` })),
  },
  { error: '{ "id", "rev", "counts" }' },
);

/** Needs that no offer takes up, counted by one or more devices. */
export const gapsSchema = z.object({
  format: z.literal('kobling-gaps', { error: 'kobling-gaps' }),
  version: z.literal(1, { error: '1' }),
  exported: maybe(momentSchema),
  lists: z
    .array(gapListSchema, { error: 'list of lists' })
    .check(z.maxLength(MAX_LISTS, { error: `at most ${MAX_LISTS} lists` })),
});
