import { describe, expect, expectTypeOf, it } from 'vitest';
import { catalogue, gaps, instrument, response, round, tally, workspace } from '../exchange/fixtures.js';
import national from '../../../src/core/content/national/catalogue.json';
import { BUILT_IN_INSTRUMENTS, loadInstrumentFile } from '../../../src/core/content/instruments/index.js';
import { jsonSchemas } from '../../../src/core/model/schema/json-schema.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import { parseCatalogue } from '../../../src/core/exchange/parse-catalogue.js';
import type {
  Catalogue,
  GapsFile,
  Instrument,
  Offer,
  Response,
  Round,
  Tally,
} from '../../../src/core/model/index.js';
import type { RawCatalogue, RawOffer } from '../../../src/core/model/complete.js';
import type { catalogueSchema, offerSchema } from '../../../src/core/model/schema/catalogue.js';
import type { gapsSchema } from '../../../src/core/model/schema/gaps.js';
import type { instrumentSchema } from '../../../src/core/model/schema/instrument.js';
import type { responseSchema, roundSchema, tallySchema } from '../../../src/core/model/schema/response.js';
import type * as z from 'zod/mini';

type ReadOnly<T> = T extends object ? { readonly [K in keyof T]: ReadOnly<T[K]> } : T;

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A small validator of the keywords our schemas use; tells the first places that do not hold. */
function violations(schema: unknown, value: unknown, root: unknown = schema, at = ''): string[] {
  if (!isNode(schema)) return [];
  if (typeof schema['$ref'] === 'string') {
    const target = schema['$ref']
      .slice(2)
      .split('/')
      .reduce((node: unknown, key) => (isNode(node) ? node[key] : undefined), root);
    return violations(target, value, root, at);
  }
  if (Array.isArray(schema['anyOf'])) {
    const branches = schema['anyOf'].map((branch) => violations(branch, value, root, at));
    return branches.some((found) => found.length === 0) ? [] : [`${at} fits no alternative`];
  }
  if (isNode(schema['not'])) return [`${at} must not be there`];
  if ('const' in schema && schema['const'] !== value) return [`${at} is not ${String(schema['const'])}`];
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(value)) return [`${at} is not in the list`];
  const { type, pattern } = schema;
  if (type === 'null') return value === null ? [] : [`${at} is not null`];
  if (type === 'string') {
    const fits =
      typeof value === 'string' && (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(value));
    return fits ? [] : [`${at} is no such text`];
  }
  if (type === 'number' || type === 'integer') return typeof value === 'number' ? [] : [`${at} is no number`];
  if (type === 'array') {
    if (!Array.isArray(value)) return [`${at} is no list`];
    return value.flatMap((child: unknown, index) =>
      violations(schema['items'], child, root, `${at}/${index}`),
    );
  }
  if (type !== 'object') return [];
  if (!isNode(value)) return [`${at} is no object`];
  const { properties, required, additionalProperties } = schema;
  const missing = Array.isArray(required) ? required.filter((key) => !(String(key) in value)) : [];
  const known = isNode(properties) ? properties : {};
  return [
    ...missing.map((key) => `${at}/${String(key)} is missing`),
    ...Object.entries(value).flatMap(([key, child]) =>
      violations(known[key] ?? additionalProperties, child, root, `${at}/${key}`),
    ),
  ];
}

const schemas = jsonSchemas();

describe('jsonSchemas', () => {
  it('has every format', () => {
    expect(Object.keys(schemas)).toEqual([
      'catalogue',
      'instrument',
      'response',
      'tally',
      'round',
      'withdrawal',
      'gaps',
      'workspace',
      'shards',
      'shard-index',
      'shard',
      'shard-titles',
      'shard-details',
    ]);
  });

  it.each([
    ['catalogue', catalogue()],
    ['catalogue', national],
    ['instrument', instrument()],
    ['response', response()],
    ['tally', tally()],
    ['round', round()],
    ['gaps', gaps()],
    ['workspace', workspace()],
  ])('takes a valid %s', (name, file) => {
    expect(violations(schemas[name], file)).toEqual([]);
  });

  it('refuses what lacks a required key or has an unsafe link', () => {
    expect(violations(schemas['catalogue'], { ...catalogue(), id: undefined, publisher: {} })).not.toEqual(
      [],
    );
    const unsafe = catalogue([], { publisher: { name: 'P', url: 'javascript:x' } });
    expect(violations(schemas['catalogue'], unsafe)).toEqual(['/publisher/url fits no alternative']);
  });

  it('describes every field of a file and of its rows', () => {
    for (const schema of Object.values(schemas)) {
      const properties = isNode(schema) && isNode(schema['properties']) ? schema['properties'] : {};
      expect(Object.keys(properties).length).toBeGreaterThan(2);
      for (const field of Object.values(properties)) expect(field).toHaveProperty('description');
    }
    expect(schemas['catalogue']).toHaveProperty('properties.offers.items.properties.needs.description');
  });
});

describe('the built-in catalogue', () => {
  it('is read without a problem', () => {
    const knownTypes = new Set(national.offers.map(({ id }) => id));
    const { problems, advice } = parseCatalogue(national, 'national', { knownTypes, today: '2026-11-24' });
    expect(problems).toEqual([]);
    expect(advice.filter(({ code }) => code === 'unknown-type' || code === 'unknown-need')).toEqual([]);
  });
});

describe('schemas and interfaces', () => {
  it('agree: every model value is a valid file, and a checked file can be completed', () => {
    expectTypeOf<Offer>().toExtend<ReadOnly<z.input<typeof offerSchema>>>();
    expectTypeOf<Catalogue>().toExtend<ReadOnly<z.input<typeof catalogueSchema>>>();
    expectTypeOf<Instrument>().toExtend<ReadOnly<z.input<typeof instrumentSchema>>>();
    expectTypeOf<Response>().toExtend<ReadOnly<z.input<typeof responseSchema>>>();
    expectTypeOf<Tally>().toExtend<ReadOnly<z.input<typeof tallySchema>>>();
    expectTypeOf<GapsFile>().toExtend<ReadOnly<z.input<typeof gapsSchema>>>();
    expectTypeOf<Round>().toExtend<ReadOnly<z.input<typeof roundSchema>>>();
    expectTypeOf<z.output<typeof offerSchema>>().toExtend<RawOffer>();
    expectTypeOf<z.output<typeof catalogueSchema>>().toExtend<RawCatalogue>();
  });

  it('have the same keys', () => {
    expectTypeOf<keyof z.output<typeof gapsSchema>>().toEqualTypeOf<keyof GapsFile>();
    expectTypeOf<keyof z.output<typeof offerSchema>>().toEqualTypeOf<keyof Offer>();
    expectTypeOf<keyof z.output<typeof catalogueSchema>>().toEqualTypeOf<keyof Catalogue>();
    expectTypeOf<keyof z.output<typeof instrumentSchema>>().toEqualTypeOf<keyof Instrument | 'source'>();
    expectTypeOf<keyof z.output<typeof responseSchema>>().toEqualTypeOf<keyof Response>();
    expectTypeOf<keyof z.output<typeof tallySchema>>().toEqualTypeOf<keyof Tally>();
    expectTypeOf<keyof z.output<typeof roundSchema>>().toEqualTypeOf<keyof Round>();
  });
});

describe('the built-in instruments', () => {
  it.each(BUILT_IN_INSTRUMENTS)('%s is a valid file, in schema and reader', async (id) => {
    const file: unknown = await loadInstrumentFile(id);
    expect(violations(schemas['instrument'], file)).toEqual([]);
    expect(parseInstrument(file, id).id).toBe(id);
  });
});
