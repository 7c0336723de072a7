import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DIST } from '../lib/paths.mjs';

/** Writes the JSON Schema of every file format, made from the zod schemas of the core just built. */
export async function buildSchemas() {
  const module = join(DIST, 'core', 'model', 'schema', 'json-schema.js');
  if (!existsSync(module)) throw new Error('schemas: src/core/model/schema/json-schema.ts is missing');
  const { jsonSchemas } = await import(pathToFileURL(module).href);
  const folder = join(DIST, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
}
