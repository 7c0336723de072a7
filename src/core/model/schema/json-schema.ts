import './zod.js';
import * as z from 'zod/mini';
import { catalogueSchema } from './catalogue.js';
import {
  CATALOGUE,
  GAPS,
  INSTRUMENT,
  RESPONSE,
  ROUND,
  TALLY,
  WITHDRAWAL,
  WORKSPACE,
} from './descriptions.js';
import { gapsSchema } from './gaps.js';
import { instrumentSchema } from './instrument.js';
import { responseSchema, roundSchema, tallySchema, withdrawalSchema } from './response.js';
import { DETAILS, INDEX, MANIFEST, SHARD, TITLES } from './shard-descriptions.js';
import {
  manifestSchema,
  shardDetailsSchema,
  shardIndexSchema,
  shardSchema,
  shardTitlesSchema,
} from './shards.js';
import { workspaceSchema } from './workspace.js';
import type { Descriptions } from './descriptions.js';

const FORMATS: readonly (readonly [string, z.ZodMiniType, string, Descriptions])[] = [
  ['catalogue', catalogueSchema, 'Kobling: catalogue of offers, version 1', CATALOGUE],
  ['instrument', instrumentSchema, 'Kobling: instrument, version 1', INSTRUMENT],
  ['response', responseSchema, 'Kobling: response, version 1', RESPONSE],
  ['tally', tallySchema, 'Kobling: tally, version 1', TALLY],
  ['round', roundSchema, 'Kobling: round, version 1', ROUND],
  ['withdrawal', withdrawalSchema, 'Kobling: withdrawal of a response, version 1', WITHDRAWAL],
  ['gaps', gapsSchema, 'Kobling: gap list, version 1', GAPS],
  ['workspace', workspaceSchema, 'Kobling: workspace, version 1', WORKSPACE],
  ['shards', manifestSchema, 'Kobling: manifest of a catalogue in shards, version 1', MANIFEST],
  ['shard-index', shardIndexSchema, 'Kobling: index of a place in shards, version 1', INDEX],
  ['shard', shardSchema, 'Kobling: shard of a catalogue, version 1', SHARD],
  ['shard-titles', shardTitlesSchema, 'Kobling: titles of a shard, version 1', TITLES],
  ['shard-details', shardDetailsSchema, 'Kobling: whole offers behind shards, version 1', DETAILS],
];

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object schema under arrays and "or null", where the described keys stand. */
function objectUnder(node: Record<string, unknown>): Record<string, unknown> | undefined {
  if (isNode(node['properties'])) return node['properties'];
  if (isNode(node['items'])) return objectUnder(node['items']);
  const branches = node['anyOf'];
  if (!Array.isArray(branches)) return undefined;
  return branches
    .filter(isNode)
    .map(objectUnder)
    .find((properties) => properties !== undefined);
}

function describe(node: Record<string, unknown>, texts: Descriptions): void {
  const properties = objectUnder(node);
  for (const [key, text] of Object.entries(texts)) {
    if (key === '') {
      node['description'] = text;
      continue;
    }
    const child = properties?.[key];
    if (!isNode(child)) throw new Error(`kobling: the schema has no field ${key}`);
    if (typeof text === 'string') child['description'] = text;
    else describe(child, text);
  }
}

/**
 * The JSON Schema (draft 2020-12) of every file format, by name: catalogue, instrument, response, tally, round,
 * withdrawal, gaps and workspace. They describe what a file may say before defaults are filled in; unknown keys are allowed.
 * @throws Error when a description names a field that no schema has: a mistake in this package.
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    FORMATS.map(([name, schema, title, texts]) => {
      const json: Record<string, unknown> = { ...z.toJSONSchema(schema, { io: 'input' }), title };
      describe(json, texts);
      return [name, json];
    }),
  );
}
