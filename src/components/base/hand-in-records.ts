import { takeIn, takeTally, tallyName } from '../../core/assessment/taking-in.js';
import { canonical } from '../../core/assessment/latest.js';
import { contentHash } from '../../core/exchange/shards/hash.js';
import type { OrphanAnswer } from '../../core/exchange/parse-response.js';
import type { Response, Round, Tally, Withdrawal } from '../../core/model/assessment.js';
import type { BatchWrite, Store } from '../../core/storage/store.js';
import {
  orphansKey,
  readWithdrawal,
  withdrawalKey,
  type KeptOrphans,
} from '../../core/storage/withdrawals.js';
import { HandInError, type HandedIn, type HandInTarget } from './handed-in.js';
import { roundKey } from './round-keys.js';
import { figuresLost, withdrawnHere } from './withdrawing.js';

/** Something taken in, without where it came from. */
export type Became = Omit<HandedIn, 'source'>;

/** So often others write in between before it is given up. */
const MOST_TRIES = 4;

/** Reads, decides and writes; where another tab has written in between, all three anew. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      // Parts are bundles of their own, so an error is known by its name.
      const isConflict = error instanceof Error && error.name === 'StoreConflictError';
      if (!isConflict || tries === MOST_TRIES) throw error;
    }
  }
}

async function heldUnder(store: Store, id: string) {
  const [response, back, orphans] = await Promise.all([
    store.get('responses', id),
    store.get('settings', withdrawalKey(id)),
    store.get('settings', orphansKey(id)),
  ]);
  const withdrawn = readWithdrawal(back?.value)?.rev ?? 0;
  return { response, back, orphans, held: { response: response?.value ?? null, withdrawn } };
}

/** A response, with the answers that have no place in this revision of the questionnaire. */
export const keepResponse = (
  { store, round, instrument }: HandInTarget,
  given: Response,
  orphans: readonly OrphanAnswer[],
): Promise<Became> =>
  again(async () => {
    const response = { ...given, round: given.round ?? round };
    const { id, rev } = response;
    const { response: before, orphans: orphansBefore, held } = await heldUnder(store, id);
    const { held: now, taking } = takeIn(held, response);
    if (now.response !== held.response) {
      const beside: KeptOrphans = {
        id,
        rev,
        instrument: given.instrument,
        round: response.round,
        answers: orphans,
      };
      const isAnyOrphan = orphans.length > 0 && given.instrument.revision !== instrument.revision;
      const writes: BatchWrite[] = [
        { collection: 'responses', key: id, value: response, expected: before?.rev ?? 0 },
        ...(isAnyOrphan || orphansBefore
          ? [
              {
                collection: 'settings',
                key: orphansKey(id),
                value: isAnyOrphan ? beside : undefined,
              } as const,
            ]
          : []),
      ];
      await store.batch(writes, { strict: true });
    }
    const isNews = taking === 'added' || taking === 'replaced';
    const outcome = isNews ? await outcomeOf(store, response, taking, round) : taking;
    return { outcome, ...(isNews && orphans.length > 0 ? { orphans: orphans.length } : {}) };
  });

/** What is new counts at once, unless it belongs elsewhere, or the figures are made already. */
async function outcomeOf(
  store: Store,
  { instrument, round }: Response,
  taking: HandedIn['outcome'],
  shown: string | null,
): Promise<HandedIn['outcome']> {
  if (round !== shown) return 'other-round';
  const kept = await store.get('rounds', roundKey(instrument.id, round));
  return kept?.value.closed ? 'waiting' : taking;
}

const listAll = async (store: Store) => {
  const [responses, rounds, settings] = await Promise.all([
    store.list('responses'),
    store.list('rounds'),
    store.list('settings'),
  ]);
  return { responses, rounds, settings };
};

/**
 * A withdrawal: the response goes at once, with all that is kept beside it. Only where figures go with it, it is noted,
 * `held` until the collector has been told, and deleted by `eraseWithdrawn`.
 */
export const keepWithdrawal = ({ store }: HandInTarget, withdrawal: Withdrawal): Promise<Became> =>
  again(async () => {
    const { id } = withdrawal;
    const { response, back, orphans, held } = await heldUnder(store, id);
    const { held: now, taking } = takeIn(held, withdrawal);
    const gone = response && response.value.rev <= now.withdrawn ? response : undefined;
    const isNoted = now.withdrawn === held.withdrawn;
    const isHeld = gone !== undefined && figuresLost(new Set([id]), await listAll(store)).length > 0;
    const writes: BatchWrite[] = [
      ...(isNoted
        ? []
        : [
            {
              collection: 'settings',
              key: withdrawalKey(id),
              value: withdrawal,
              expected: back?.rev ?? 0,
            } as const,
          ]),
      ...(gone && !isHeld
        ? [{ collection: 'responses', key: id, value: undefined, expected: gone.rev } as const]
        : []),
      ...(gone && !isHeld && orphans
        ? [{ collection: 'settings', key: orphansKey(id), value: undefined } as const]
        : []),
    ];
    if (writes.length > 0) await store.batch(writes, { strict: true });
    return { outcome: isHeld ? 'held' : gone ? 'erased' : taking };
  });

/**
 * Deletes whatever was withdrawn and is still here, with all that is kept beside it, in one transaction.
 * @returns how many responses are gone
 */
export const eraseWithdrawn = (store: Store): Promise<number> =>
  again(async () => {
    const all = await listAll(store);
    const gone = withdrawnHere(all);
    if (gone.length === 0) return 0;
    const beside = new Set(gone.map(({ value }) => orphansKey(value.id)));
    await store.batch(
      [
        ...gone.map(
          ({ key, rev }) => ({ collection: 'responses', key, value: undefined, expected: rev }) as const,
        ),
        ...all.settings.flatMap(({ key }) =>
          beside.has(key) ? [{ collection: 'settings', key, value: undefined } as const] : [],
        ),
      ],
      { strict: true },
    );
    return gone.length;
  });

/** A kiosk's count. One that was taken in before, or counted on this device, is known by its id and not counted twice. */
export const keepTally = ({ store, round }: HandInTarget, given: Tally): Promise<Became> =>
  again(async () => {
    const tally = { ...given, round: given.round ?? round };
    const name = tallyName(tally);
    const before = (await store.list('tallies')).find(({ value }) => tallyName(value) === name);
    const { held, taking } = takeTally(before?.value ?? null, tally);
    if (held !== before?.value) {
      const key = before?.key ?? tally.id ?? `tally-${contentHash(name)}`;
      await store.put('tallies', key, tally, { expected: before?.rev ?? 0, strict: true });
    }
    if (taking !== 'added') return { outcome: taking };
    return { outcome: tally.round === round ? 'counted' : 'other-round' };
  });

/**
 * How a round is set up, as another device has it. What is closed here stays as it is: its figures rest on it.
 * @throws HandInError `round-closed`, `other-instrument`
 */
export const keepRound = ({ store, instrument }: HandInTarget, given: Round): Promise<Became> =>
  again(async () => {
    if (given.instrument.id !== instrument.id) throw new HandInError('other-instrument');
    const key = roundKey(given.instrument.id, given.id);
    const before = await store.get('rounds', key);
    const round: Round = { ...given, closed: before?.value.closed ?? false };
    if (before && canonical(before.value) === canonical(round)) return { outcome: 'same' };
    if (before?.value.closed) throw new HandInError('round-closed');
    await store.put('rounds', key, round, { expected: before?.rev ?? 0, strict: true });
    return { outcome: 'round' };
  });
