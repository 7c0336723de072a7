import type { Instrument, Response, Tally } from '../../../src/core/model/assessment.js';
import type { Store } from '../../../src/core/storage/store.js';

/** A closed round as it lies in the store. */
export interface ClosedRound {
  readonly name: string;
  readonly closes: string;
  readonly data: readonly (Response | Tally)[];
  readonly revision?: number;
  readonly closed?: boolean;
  readonly title?: string;
}

/** Something agreed on, as it is kept. */
export const DECISION = {
  dimension: 'trust',
  text: 'Vi ringer først',
  owner: 'Ida',
  date: '2026-12-01',
  state: 'open',
};

/** Keeps rounds as they are kept when they are closed: the round, what it has published, and all that was answered. */
export async function keepRounds(
  store: Store,
  instrument: Instrument,
  rounds: readonly ClosedRound[],
): Promise<void> {
  for (const { name, closes, data, revision, closed = true, title } of rounds) {
    const key = `${instrument.id}@${name}`;
    const inRound = data.map((one) => ({ ...one, round: name }));
    await store.batch([
      ...inRound.map((value, i) =>
        value.format === 'kobling-response'
          ? ({ collection: 'responses', key: value.id, value } as const)
          : ({ collection: 'tallies', key: `${key}/${i}`, value } as const),
      ),
      {
        collection: 'rounds',
        key,
        value: {
          format: 'kobling-round',
          version: 1,
          id: key,
          title: title === undefined ? null : { da: title },
          instrument: { id: instrument.id, revision: revision ?? instrument.revision },
          opens: null,
          closes,
          closed,
          minGroup: 5,
          split: 'system',
          names: false,
        },
      },
      { collection: 'settings', key: `published:${key}`, value: { data: inRound } },
    ]);
  }
}
