import './zod.js';
import * as z from 'zod/mini';
import { idSchema, maybe, stringSchema, textSchema, wholeSchema, wordsSchema } from './basic.js';
import { ITEM_KINDS } from '../vocabulary.js';

/** More than anybody would answer; keeps the checks of a hostile file short. */
const MAX_ITEMS = 1000;

const flag = maybe(z.boolean({ error: 'true or false' }));
const answerValue = z.union([stringSchema, z.number()], { error: 'text or number' });

export const SHOW_IF_OPERATORS = ['=', '!=', '<', '<=', '>', '>=', 'in', 'not-in'] as const;

const showIfSchema = z
  .object(
    {
      item: idSchema,
      op: z.enum(SHOW_IF_OPERATORS, { error: SHOW_IF_OPERATORS.join(' | ') }),
      value: z.union([answerValue, z.array(answerValue)], { error: 'text, number or a list of them' }),
    },
    { error: '{ "item", "op", "value" }' },
  )
  .check(
    z.refine(({ op, value }) => Array.isArray(value) === (op === 'in' || op === 'not-in'), {
      path: ['value'],
      error: 'a list for in and not-in, else one value',
    }),
  );

export const itemSchema = z.object(
  {
    id: idSchema,
    dimension: idSchema,
    kind: z.enum(ITEM_KINDS, { error: ITEM_KINDS.join(' | ') }),
    text: textSchema,
    wording: maybe(
      z.object({ other: maybe(textSchema), desired: maybe(textSchema) }, { error: '{ "other", "desired" }' }),
    ),
    reversed: flag,
    help: maybe(textSchema),
    competence: maybe(textSchema),
    source: maybe(z.object({ page: wholeSchema(1, 100_000) }, { error: '{ "page" }' })),
    options: maybe(
      z.array(z.object({ id: idSchema, text: textSchema }), { error: 'list of { "id", "text" }' }),
    ),
    unit: maybe(textSchema),
    min: maybe(z.number({ error: 'number' })),
    max: maybe(z.number({ error: 'number' })),
    showIf: maybe(showIfSchema),
    position: maybe(z.enum(['x', 'y'], { error: 'x | y' })),
  },
  { error: 'item' },
);

export const dimensionSchema = z.object(
  { id: idSchema, title: textSchema, description: maybe(textSchema), context: flag },
  { error: 'dimension' },
);

export const scaleSchema = z.object(
  {
    min: wholeSchema(-100, 100),
    max: wholeSchema(-100, 100),
    labels: z.array(textSchema, { error: 'list of texts, one per point' }),
  },
  { error: '{ "min", "max", "labels" }' },
);

/** An instrument file: its shape. What its parts say of each other is checked in the reader. */
export const instrumentSchema = z.object({
  format: z.literal('kobling-instrument', { error: 'kobling-instrument' }),
  version: z.literal(1, { error: '1' }),
  id: idSchema,
  revision: wholeSchema(1, 1_000_000),
  title: textSchema,
  intro: maybe(textSchema),
  scale: scaleSchema,
  dimensions: z
    .array(dimensionSchema, { error: 'list of dimensions' })
    .check(z.minLength(1, { error: 'at least one dimension' })),
  items: z
    .array(itemSchema, { error: 'list of items' })
    .check(
      z.minLength(1, { error: 'at least one item' }),
      z.maxLength(MAX_ITEMS, { error: `at most ${MAX_ITEMS} items` }),
    ),
  source: maybe(z.object({ citation: maybe(wordsSchema) }, { error: '{ "citation" }' })),
  citation: maybe(wordsSchema),
});
