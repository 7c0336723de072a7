import type { Response, Round, Tally } from '../model/assessment.js';
import type { responseSchema, roundSchema, tallySchema } from '../model/schema/response.js';
import { MIN_GROUP } from '../model/vocabulary.js';
import type { z } from '../model/schema/zod.js';

/** The response with every key of the model; what a file leaves out is null or the format's default. */
export function completeResponse(raw: z.output<typeof responseSchema>): Response {
  const { system, role, organisation, name } = raw.respondent ?? {};
  return {
    format: raw.format,
    version: raw.version,
    id: raw.id,
    rev: raw.rev ?? 1,
    instrument: raw.instrument,
    round: raw.round ?? null,
    workspace: raw.workspace ?? null,
    respondent: {
      ...(system ? { system } : {}),
      ...(role ? { role } : {}),
      ...(organisation ? { organisation } : {}),
      ...(name ? { name } : {}),
    },
    perspective: raw.perspective ?? 'self',
    subject: raw.subject ?? null,
    ...(raw.openToTeam ? { openToTeam: true } : {}),
    answers: raw.answers,
    startedAt: raw.startedAt ?? null,
    completedAt: raw.completedAt ?? null,
  };
}

/** The tally with every key of the model. */
export function completeTally(raw: z.output<typeof tallySchema>): Tally {
  return {
    format: raw.format,
    version: raw.version,
    instrument: raw.instrument,
    round: raw.round ?? null,
    groups: raw.groups.map(({ system, role, respondents, items }) => ({
      ...(system ? { system } : {}),
      ...(role ? { role } : {}),
      respondents,
      items,
    })),
  };
}

/** The round with every key of the model: open, without names, by system, the smallest group allowed. */
export function completeRound(raw: z.output<typeof roundSchema>): Round {
  return {
    format: raw.format,
    version: raw.version,
    id: raw.id,
    title: raw.title ?? null,
    instrument: raw.instrument,
    opens: raw.opens ?? null,
    closes: raw.closes ?? null,
    closed: raw.closed ?? false,
    minGroup: raw.minGroup ?? MIN_GROUP,
    split: raw.split ?? 'system',
    names: raw.names ?? false,
  };
}
