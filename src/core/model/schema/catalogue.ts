import './zod.js';
import * as z from 'zod/mini';
import {
  amountSchema,
  dateSchema,
  idSchema,
  linkSchema,
  list,
  maybe,
  stringSchema,
  systemSchema,
  textSchema,
  wholeSchema,
  wordsSchema,
  yearSchema,
} from './basic.js';
import { conditionSchema } from './condition.js';
import { CHECKS, CONFIDENCES, OFFER_STATUSES } from '../vocabulary.js';

export const statusSchema = z.enum(OFFER_STATUSES, { error: OFFER_STATUSES.join(' | ') });

const codesSchema = z.array(wholeSchema(1, 9999), { error: 'list of official codes' });

/** One of the three: a file that names both regions and municipalities is ambiguous. */
export const areaSchema = z.union(
  [
    z.literal('national'),
    z.object({
      municipalities: codesSchema,
      regions: z.exactOptional(z.never({ error: 'nothing: one kind of area only' })),
    }),
    z.object({
      regions: codesSchema,
      municipalities: z.exactOptional(z.never({ error: 'nothing: one kind of area only' })),
    }),
  ],
  { error: '"national", { "regions": [codes] } or { "municipalities": [codes] }' },
);

export const needsSchema = z.record(idSchema, z.literal([1, 2, 3], { error: '1 | 2 | 3' }), {
  error: 'fit by need: { "need": 1 | 2 | 3 }',
});

/** One offer as a file may write it; `completeOffer` gives what is left out. */
export const offerSchema = z.object(
  {
    id: idSchema,
    type: maybe(idSchema),
    system: systemSchema,
    title: textSchema,
    summary: maybe(textSchema),
    provider: z.object(
      { id: idSchema, name: wordsSchema, url: maybe(linkSchema) },
      { error: '{ "id", "name" }' },
    ),
    needs: needsSchema,
    conditions: maybe(list(conditionSchema)),
    area: maybe(areaSchema),
    delivery: maybe(stringSchema),
    duration: maybe(z.union([stringSchema, textSchema], { error: 'ISO 8601 duration or text by language' })),
    effortDays: maybe(amountSchema(0)),
    price: maybe(
      z.object(
        {
          amount: amountSchema(0),
          currency: maybe(z.literal('DKK', { error: 'DKK' })),
          year: maybe(yearSchema),
        },
        { error: '{ "amount", "currency", "year" }' },
      ),
    ),
    terms: maybe(textSchema),
    status: maybe(statusSchema),
    validFrom: maybe(dateSchema),
    validThrough: maybe(dateSchema),
    deadline: maybe(dateSchema),
    after: maybe(list(idSchema)),
    checks: maybe(list(z.enum(CHECKS, { error: CHECKS.join(' | ') }))),
    contact: maybe(
      z.object(
        {
          name: maybe(stringSchema),
          phone: maybe(stringSchema),
          email: maybe(stringSchema),
          url: maybe(linkSchema),
        },
        { error: '{ "name", "phone", "email", "url" }' },
      ),
    ),
    source: maybe(
      z.object(
        {
          asOf: maybe(yearSchema),
          confidence: maybe(z.enum(CONFIDENCES, { error: CONFIDENCES.join(' | ') })),
        },
        { error: '{ "asOf", "confidence" }' },
      ),
    ),
    successor: maybe(idSchema),
  },
  { error: 'offer' },
);

export const combinationSchema = z.object(
  {
    id: idSchema,
    title: maybe(textSchema),
    offers: list(idSchema).check(z.minLength(2, { error: 'at least two types' })),
    needs: maybe(list(idSchema)),
    logic: maybe(textSchema),
    steps: maybe(list(textSchema)),
    watch: maybe(textSchema),
    status: maybe(statusSchema),
  },
  { error: 'combination' },
);

export const exclusionSchema = z.object(
  { offers: z.tuple([idSchema, idSchema], { error: '[type, type]' }), why: maybe(textSchema) },
  { error: 'exclusion' },
);

const PUBLISHER = '{ "name" }';

/** Who stands behind a catalogue. */
export const publisherSchema = z.object(
  { name: wordsSchema, url: maybe(linkSchema), system: maybe(systemSchema) },
  { error: PUBLISHER },
);

/** What a file must have to be a catalogue at all. */
export const catalogueHeadSchema = z.object({
  format: z.literal('kobling-catalogue', { error: 'kobling-catalogue' }),
  version: z.literal(1, { error: '1' }),
  id: idSchema,
  publisher: z.object({ name: wordsSchema }, { error: PUBLISHER }),
});

/** A whole catalogue file; the readers go through its rows one by one instead. */
export const catalogueSchema = z.extend(catalogueHeadSchema, {
  publisher: publisherSchema,
  updated: maybe(dateSchema),
  offers: list(offerSchema),
  combinations: maybe(list(combinationSchema)),
  exclusions: maybe(list(exclusionSchema)),
});
