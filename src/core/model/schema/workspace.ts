import './zod.js';
import * as z from 'zod/mini';
import { idSchema, instrumentRefSchema, maybe, momentSchema, stringSchema, wholeSchema } from './basic.js';
import { responseSchema, roundSchema, tallySchema } from './response.js';

/** A record as a store keeps it: `rev` orders writes, `updated` is for people only. */
const recordOf = <T extends z.ZodMiniType>(value: T) =>
  z.object(
    { key: stringSchema, rev: wholeSchema(1, 1_000_000_000), updated: momentSchema, value },
    { error: '{ "key", "rev", "updated", "value" }' },
  );

export const draftSchema = z.object(
  {
    instrument: instrumentRefSchema,
    round: maybe(idSchema),
    response: responseSchema,
    at: maybe(idSchema),
  },
  { error: '{ "instrument", "response" }' },
);

export const unreadableSchema = z.object({
  from: stringSchema,
  key: stringSchema,
  raw: z.unknown(),
  why: stringSchema,
});

/** The record schema of each collection; the reader takes them row by row. */
export const recordSchemas = {
  drafts: recordOf(draftSchema),
  responses: recordOf(responseSchema),
  tallies: recordOf(tallySchema),
  rounds: recordOf(roundSchema),
  settings: recordOf(z.unknown()),
  unreadable: recordOf(unreadableSchema),
};

/** What a file must have to be a workspace at all. */
export const workspaceHeadSchema = z.object({
  format: z.literal('kobling-workspace', { error: 'kobling-workspace' }),
  version: z.literal(1, { error: '1' }),
  workspace: idSchema,
  exported: maybe(momentSchema),
});

/** Everything one workspace holds, as one file. */
export const workspaceSchema = z.extend(workspaceHeadSchema, {
  drafts: maybe(z.array(recordSchemas.drafts)),
  responses: maybe(z.array(recordSchemas.responses)),
  tallies: maybe(z.array(recordSchemas.tallies)),
  rounds: maybe(z.array(recordSchemas.rounds)),
  settings: maybe(z.array(recordSchemas.settings)),
  unreadable: maybe(z.array(recordSchemas.unreadable)),
});
