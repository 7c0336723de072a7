import { createId } from '../../../src/core/storage/index.js';
import { openStore } from '../../../src/core/storage/open-store.js';
import type { Store } from '../../../src/core/storage/store.js';
import type { Answer, Instrument, Response, Withdrawal } from '../../../src/core/model/assessment.js';
import type { System } from '../../../src/core/model/vocabulary.js';
import { completeInstrument } from '../../../src/core/model/complete-instrument.js';
import { loadInstrumentFile, type BuiltInInstrumentId } from '../../../src/core/content/instruments/index.js';

/** A built-in instrument as the elements see it. */
export const builtIn = async (id: BuiltInInstrumentId): Promise<Instrument> =>
  completeInstrument(await loadInstrumentFile(id));

/** What an invented person says: a rating of how well things are, by statement; statements turned round are seen to. */
export type Opinion = (item: string, dimension: string) => number | 'unknown' | 'not-relevant';

export interface Invented {
  readonly id?: string;
  readonly rev?: number;
  readonly system?: System;
  readonly round?: string | null;
  readonly says?: Opinion | number;
}

/** One invented response to every rating of the instrument, and to every countable fact. */
export function invent(instrument: Instrument, who: Invented = {}): Response {
  const { min, max } = instrument.scale;
  const says = who.says ?? 3;
  const answers = instrument.items.flatMap((item): [string, Answer][] => {
    if (item.kind === 'count') return [[item.id, 4]];
    if (item.kind !== 'rating') return [];
    const said = typeof says === 'number' ? says : says(item.id, item.dimension);
    return [[item.id, typeof said === 'number' && item.reversed ? min + max - said : said]];
  });
  return {
    format: 'kobling-response',
    version: 1,
    id: who.id ?? createId(),
    rev: who.rev ?? 1,
    instrument: { id: instrument.id, revision: instrument.revision },
    round: who.round ?? null,
    workspace: null,
    respondent: who.system ? { system: who.system } : {},
    perspective: 'self',
    subject: null,
    answers: Object.fromEntries(answers),
    startedAt: null,
    completedAt: '2026-11-03',
  };
}

/** Several of one system; `says` is told who is asked, 0, 1, 2 … */
export const inventMany = (
  instrument: Instrument,
  count: number,
  system: System | undefined,
  says: (person: number) => Opinion | number = () => 3,
): Response[] =>
  Array.from({ length: count }, (_, person) =>
    invent(instrument, { ...(system ? { system } : {}), says: says(person) }),
  );

/** What takes a response back. */
export function withdrawalOf(
  one: Response | undefined,
  round: string,
  withdrawnAt: string | null,
): Withdrawal {
  if (!one) throw new Error('nobody');
  const { id, rev, instrument } = one;
  return { format: 'kobling-withdrawal', version: 1, id, rev, instrument, round, withdrawnAt };
}

/** A workspace nobody else has, with these responses in it; `leave` erases it. */
export interface OwnWorkspace {
  readonly workspace: string;
  readonly store: Store;
  readonly add: (...responses: readonly Response[]) => Promise<void>;
  readonly leave: () => Promise<void>;
}

export async function ownWorkspace(responses: readonly Response[] = []): Promise<OwnWorkspace> {
  const workspace = `test-${createId()}`;
  const store = await openStore({ workspace });
  const add = async (...more: readonly Response[]) => {
    await store.batch(more.map((value) => ({ collection: 'responses', key: value.id, value })));
  };
  if (responses.length > 0) await add(...responses);
  return {
    workspace,
    store,
    add,
    leave: async () => {
      await store.erase();
      store.close();
    },
  };
}
