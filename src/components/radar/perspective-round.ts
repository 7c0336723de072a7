import type { Coverage } from '../../core/assessment/coverage.js';
import type { Publication } from '../../core/assessment/publication.js';
import type { RoundData } from '../../core/assessment/tally-change.js';
import type { Instrument, Response } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import { draftKey } from '../assessment/new-response.js';
import { keptMoved } from '../base/round-keys.js';
import type { ROUND_TOOLS } from './panel.js';

/** Whose eyes besides the team's own, or which time besides the present. */
export type OtherPerspective = 'other' | 'desired';

/** What there is to show of a round's answers from another perspective. */
export interface PerspectiveState {
  /** How many have answered so; a count is no answer. */
  readonly people: number;
  readonly publication: Publication;
  readonly figures: Coverage | null;
}

interface Frame {
  readonly store: Store;
  readonly instrument: Instrument;
  readonly round: string | null;
  readonly minGroup: number;
}

/** Responses as if they were about oneself: the rule that decides on publication knows no other. */
const asSelf = (data: RoundData): RoundData =>
  data.map((one) => (one.format === 'kobling-response' ? { ...one, perspective: 'self' } : one));

/**
 * The answers of a round from another perspective. They are figures of their own, published by themselves and under the
 * same rule as the team's: once made, they change only when enough people have.
 */
export class PerspectiveRound {
  readonly #perspective: OtherPerspective;
  readonly #tools: typeof ROUND_TOOLS;

  constructor(perspective: OtherPerspective, tools: typeof ROUND_TOOLS) {
    this.#perspective = perspective;
    this.#tools = tools;
  }

  /** What may be shown now; null where nobody has answered so. */
  async read(frame: Frame, all: readonly Response[]): Promise<PerspectiveState | null> {
    const { store, instrument, minGroup } = frame;
    const current = this.#of(frame, all);
    const kept = await store.get('settings', this.#key(frame));
    const published = keptData(kept?.value);
    if (current.length === 0 && !published) return null;
    const context = { instrument, split: 'system' as const, minGroup };
    const moved = keptMoved(kept?.value);
    const publication = this.#tools.publication(published, current, context, moved);
    if (kept && published) {
      const lasting = this.#tools.withoutErased(published, current, instrument);
      // Where another element of the page was first, it has done the same.
      if (lasting !== published)
        await store
          .put(
            'settings',
            kept.key,
            { data: lasting, moved: [...moved] },
            { expected: kept.rev, strict: true },
          )
          .catch(() => undefined);
    }
    const isClosed = publication.status === 'closed';
    return {
      people: current.length,
      publication,
      figures: isClosed ? this.#tools.coverage(instrument, publication.published, { minGroup }) : null,
    };
  }

  /** Makes figures of the answers that are there now. */
  async publish(frame: Frame): Promise<void> {
    const all = (await frame.store.list('responses')).map(({ value }) => value);
    const { store, instrument, minGroup } = frame;
    const data = this.#of(frame, all);
    const kept = (await store.get('settings', this.#key(frame)))?.value;
    const published = keptData(kept);
    const context = { instrument, split: 'system' as const, minGroup };
    const moved = published ? this.#tools.movedSince(published, data, context, keptMoved(kept)) : [];
    await store.put('settings', this.#key(frame), { data, moved }, { strict: true });
  }

  #of({ instrument, round }: Frame, all: readonly Response[]): RoundData {
    return asSelf(
      all.filter(
        (one) =>
          one.perspective === this.#perspective &&
          one.instrument.id === instrument.id &&
          (one.round ?? null) === round,
      ),
    );
  }

  #key({ instrument, round }: Frame): string {
    return `published:${draftKey(instrument.id, round)}:${this.#perspective}`;
  }
}

function keptData(value: unknown): RoundData | null {
  if (typeof value !== 'object' || value === null || !('data' in value)) return null;
  return Array.isArray(value.data) ? (value.data as RoundData) : null;
}
