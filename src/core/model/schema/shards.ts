/**
 * Catalogues in shards, version 1: the manifest, a place's index, the columns of a shard, and the whole offers behind
 * them. The readers look at long columns themselves, value by value, so that no page waits for them.
 */
import './zod.js';
import * as z from 'zod/mini';
import {
  areaSchema,
  combinationSchema,
  exclusionSchema,
  offerSchema,
  publisherSchema,
  statusSchema,
} from './catalogue.js';
import {
  amountSchema,
  dateSchema,
  idSchema,
  list,
  maybe,
  systemSchema,
  textSchema,
  wholeSchema,
  wordsSchema,
  yearSchema,
} from './basic.js';

const countSchema = wholeSchema(0, Number.MAX_SAFE_INTEGER);
const pathSchema = (pattern: RegExp, example: string) =>
  z.string({ error: example }).check(z.regex(pattern, { error: example }));

const placeSchema = z
  .string({ error: 'place' })
  .check(z.regex(/^(?:all|dk|[rm]\d{1,4})$/u, { error: 'all | dk | r1082 | m615' }));
const needListSchema = maybe(z.array(idSchema, { error: 'list of needs, or null for all' }));

/** A name of ours and nothing else: a file cannot send the reader to another place. */
const fileSchema = pathSchema(/^shards\/[a-z0-9-]{1,80}\.json$/u, 'shards/<place>-<hash>.json');

/** What many offers share: each is written once. */
export const shardKindSchema = z.pick(offerSchema, {
  type: true,
  system: true,
  conditions: true,
  delivery: true,
  duration: true,
  after: true,
  checks: true,
  source: true,
  successor: true,
});
const providersSchema = list(offerSchema.shape.provider);

export const manifestSchema = z.object({
  format: z.literal('kobling-shards', { error: 'kobling-shards' }),
  version: z.literal(1, { error: '1' }),
  id: idSchema,
  publisher: publisherSchema,
  updated: maybe(dateSchema),
  offers: countSchema,
  systems: list(systemSchema),
  needs: z.record(
    idSchema,
    z.object({ offers: countSchema, bytes: countSchema }, { error: '{ "offers", "bytes" }' }),
    {
      error: 'offers and bytes by need',
    },
  ),
  catalogues: list(
    z.object(
      {
        id: idSchema,
        publisher: publisherSchema,
        updated: maybe(dateSchema),
        combinations: maybe(list(combinationSchema)),
        exclusions: maybe(list(exclusionSchema)),
      },
      { error: '{ "id", "publisher" }' },
    ),
  ),
  common: z.object(
    { kinds: list(shardKindSchema), providers: providersSchema },
    { error: '{ "kinds", "providers" }' },
  ),
  places: list(
    z.object(
      { place: placeSchema, file: fileSchema, offers: countSchema },
      { error: '{ "place", "file", "offers" }' },
    ),
  ),
  details: z.object(
    {
      buckets: wholeSchema(1, 10_000_000),
      folders: list(pathSchema(/^details\/[a-z0-9]{1,40}$/u, 'details/<hash>')).check(
        z.minLength(1, { error: 'at least one folder' }),
      ),
    },
    { error: '{ "buckets", "folders" }' },
  ),
});

export const shardIndexSchema = z.object({
  format: z.literal('kobling-shard-index', { error: 'kobling-shard-index' }),
  version: z.literal(1, { error: '1' }),
  place: placeSchema,
  shards: list(
    z.object(
      {
        file: fileSchema,
        titles: fileSchema,
        needs: needListSchema,
        offers: countSchema,
        bytes: countSchema,
      },
      { error: '{ "file", "titles", "needs", "offers", "bytes" }' },
    ),
  ),
});

const numbersSchema = list(z.number({ error: 'number' }));
/** Numbers of entries above, one an offer; a single number where all have the same. */
const columnSchema = z.union([countSchema, list(countSchema)], { error: 'whole numbers, one an offer' });
const maybeAmounts = list(z.nullable(amountSchema(0)));

export const shardDatesSchema = z.object({
  status: maybe(statusSchema),
  validFrom: maybe(dateSchema),
  validThrough: maybe(dateSchema),
  deadline: maybe(dateSchema),
});

/** All of a shard but its rows. */
export const shardHeadSchema = z.object({
  format: z.literal('kobling-shard', { error: 'kobling-shard' }),
  version: z.literal(1, { error: '1' }),
  place: placeSchema,
  needs: needListSchema,
  offers: countSchema,
  kinds: list(shardKindSchema),
  dates: list(shardDatesSchema),
  areas: list(areaSchema),
  providers: providersSchema,
  needSets: list(list(countSchema)),
});

/** A whole shard; the readers go through its rows one by one instead. */
export const shardSchema = z.extend(shardHeadSchema, {
  rows: z.object({
    ids: list(idSchema),
    catalogue: columnSchema,
    kind: columnSchema,
    date: columnSchema,
    area: columnSchema,
    provider: columnSchema,
    needSet: columnSchema,
    fit: z.string({ error: 'digits, one a need' }),
    effort: z.union([z.null(), numbersSchema, maybeAmounts], { error: 'days, one an offer' }),
    price: z.union([z.null(), maybeAmounts], { error: 'amounts, one an offer' }),
    year: z.union([z.nullable(yearSchema), list(z.nullable(yearSchema))], { error: 'years, one an offer' }),
  }),
});

export const shardTitlesSchema = z.object({
  format: z.literal('kobling-shard-titles', { error: 'kobling-shard-titles' }),
  version: z.literal(1, { error: '1' }),
  titles: list(wordsSchema),
  translated: list(z.tuple([countSchema, textSchema], { error: '[row, text by language]' })),
});

/** One offer as it was written, and which catalogue it is from. */
export const detailSchema = z.object(
  { catalogue: idSchema, offer: offerSchema },
  { error: '{ "catalogue", "offer" }' },
);

export const shardDetailsSchema = z.object({
  format: z.literal('kobling-shard-details', { error: 'kobling-shard-details' }),
  version: z.literal(1, { error: '1' }),
  offers: list(detailSchema),
});
