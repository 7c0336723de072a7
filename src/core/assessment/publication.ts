import type { Response } from '../model/assessment.js';
import type { Split } from '../model/vocabulary.js';

/** What of a round may be shown now. */
export interface Publication {
  /**
   * `open`: only counts of who has answered. `closed`: figures of the responses that were there at closing.
   * `withdrawn`: somebody's response was erased since, so the figures wait.
   */
  readonly status: 'open' | 'closed' | 'withdrawn';
  /** The responses that the figures rest on; empty unless closed. */
  readonly published: readonly Response[];
  /** Responses added, changed or erased since the figures were last made. */
  readonly waiting: number;
  /** They may be taken in: in every group whose figures would change, at least minGroup did. */
  readonly mayTakeIn: boolean;
}

/**
 * Decides what of a round may be shown, so that two reports of one round never differ by fewer than `minGroup` people.
 *
 * @param kept the responses as they were when the figures were last made; null while the round is open
 * @param current all responses of the round now
 */
export function publication(
  kept: readonly Response[] | null,
  current: readonly Response[],
  { minGroup, split }: { readonly minGroup: number; readonly split: Split },
): Publication {
  const now = byId(current);
  if (kept === null) return { status: 'open', published: [], waiting: now.size, mayTakeIn: true };
  const before = byId(kept);
  const changed = [...new Set([...before.keys(), ...now.keys()])].filter(
    (id) => before.get(id)?.rev !== now.get(id)?.rev,
  );
  const byGroup = new Map<string, Set<string>>();
  const touch = (group: string, id: string) => {
    byGroup.set(group, (byGroup.get(group) ?? new Set<string>()).add(id));
  };
  for (const id of changed) {
    touch('everybody', id);
    for (const response of [before.get(id), now.get(id)])
      if (response) touch(`${split}:${response.respondent[split] ?? ''}`, id);
  }
  const erased = [...before.keys()].some((id) => !now.has(id));
  return {
    status: erased ? 'withdrawn' : 'closed',
    published: erased ? [] : [...before.values()],
    waiting: changed.length,
    mayTakeIn: [...byGroup.values()].every((ids) => ids.size >= minGroup),
  };
}

/** Of one id the highest revision. */
function byId(responses: readonly Response[]): ReadonlyMap<string, Response> {
  const latest = new Map<string, Response>();
  for (const response of responses)
    if ((latest.get(response.id)?.rev ?? 0) < response.rev) latest.set(response.id, response);
  return latest;
}
