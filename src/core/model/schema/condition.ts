import './zod.js';
import * as z from 'zod/mini';
import { idSchema, maybe, stringSchema } from './basic.js';
import { OPERATORS } from '../vocabulary.js';
import type { FactValue } from '../catalogue.js';
import type { RawCondition } from '../complete.js';
import type { Operator } from '../vocabulary.js';

const factValueSchema = z.union([stringSchema, z.number(), z.boolean()], {
  error: 'text, number, true or false',
});

/** Whether a value has the shape its operator needs: two ordered values, a list, a number, or one value. */
function fitsOperator(op: Operator, value: FactValue | readonly FactValue[]): boolean {
  if (typeof value === 'object') {
    if (op === 'between') {
      const [low, high] = value;
      if (value.length !== 2) return false;
      if (typeof low === 'number' && typeof high === 'number') return low <= high;
      return typeof low === 'string' && typeof high === 'string' && low <= high;
    }
    return op === 'in' || op === 'not-in';
  }
  if (op === '=' || op === '!=') return true;
  return op !== 'between' && op !== 'in' && op !== 'not-in' && typeof value !== 'boolean';
}

const factConditionSchema = z
  .object({
    fact: idSchema,
    op: z.enum(OPERATORS, { error: OPERATORS.join(' | ') }),
    value: z.union([factValueSchema, z.array(factValueSchema)], {
      error: 'text, number, true, false or a list of them',
    }),
    hard: maybe(z.boolean({ error: 'true or false' })),
  })
  .check(
    z.refine(({ op, value }) => fitsOperator(op, value), {
      path: ['value'],
      error: 'value that fits op: [min, max] for between, a list for in and not-in, else one value',
    }),
  );

const anyOfConditionSchema = z.object({
  anyOf: z.array(z.array(z.lazy((): z.ZodMiniType<RawCondition> => conditionSchema)), {
    error: 'list of lists of conditions',
  }),
  hard: maybe(z.boolean({ error: 'true or false' })),
});

/** One requirement on a fact, or alternatives of such. Nesting is bounded by the readers' depth cap. */
export const conditionSchema: z.ZodMiniType<RawCondition> = z.union(
  [factConditionSchema, anyOfConditionSchema],
  {
    error: '{ "fact", "op", "value" } or { "anyOf" }',
  },
);
