import type { Response, Round, Tally, Withdrawal } from '../model/assessment.js';
import type { responseSchema, roundSchema, tallySchema, withdrawalSchema } from '../model/schema/response.js';
import { MIN_GROUP, ROLES, SYSTEMS, type System } from '../model/vocabulary.js';
import type * as z from 'zod/mini';

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
    ...(raw.id ? { id: raw.id } : {}),
    ...(raw.rev ? { rev: raw.rev } : {}),
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

/** The withdrawal with every key of the model. */
export const completeWithdrawal = (raw: z.output<typeof withdrawalSchema>): Withdrawal => ({
  format: raw.format,
  version: raw.version,
  id: raw.id,
  rev: raw.rev,
  instrument: raw.instrument,
  round: raw.round ?? null,
  withdrawnAt: raw.withdrawnAt ?? null,
});

/** Those named, each once, in the vocabulary's order; all of them is the same as none. */
function named<T extends string>(
  all: readonly T[],
  some: readonly T[] | null | undefined,
): readonly T[] | null {
  const chosen = all.filter((one) => some?.includes(one));
  return chosen.length > 0 && chosen.length < all.length ? chosen : null;
}

/**
 * The round with every key of the model: open, without names, by system, the smallest group allowed. What a round need
 * not say stays out of it.
 */
export function completeRound(raw: z.output<typeof roundSchema>): Round {
  const systems = named(SYSTEMS, raw.systems);
  const roles = named(ROLES, raw.roles);
  const expected = SYSTEMS.flatMap((system): [System, number][] => {
    const count = raw.expected?.[system] ?? null;
    return count === null ? [] : [[system, count]];
  });
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
    ...(raw.partnership ? { partnership: raw.partnership } : {}),
    ...(raw.collector ? { collector: raw.collector } : {}),
    ...(systems ? { systems } : {}),
    ...(roles ? { roles } : {}),
    ...(expected.length > 0 ? { expected: Object.fromEntries(expected) } : {}),
    ...(raw.mode === 'kiosk' ? { mode: raw.mode } : {}),
  };
}
