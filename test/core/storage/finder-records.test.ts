import { describe, expect, test } from 'vitest';
import {
  gapListsIn,
  gapsKey,
  OWN_GAPS_KEY,
  QUESTION_KEY,
  recordGaps,
} from '../../../src/core/storage/finder-records.js';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { DRAFT_DAYS, expiryEdits } from '../../../src/core/storage/retention.js';
import { bareEnvironment, FakeSession } from '../../support/store-environment.js';

const DAY = 86_400_000;

describe('the gap list of a device', () => {
  const open = openStoreWith(bareEnvironment());

  test('begins with the first count and keeps its id', async () => {
    const store = await open({ workspace: 'counts' });
    expect(await recordGaps(store, [], 615, '2026-11-30')).toBe(false);
    expect(await store.list('settings')).toEqual([]);
    expect(await recordGaps(store, ['export'], 615, '2026-11-30')).toBe(true);
    expect(await recordGaps(store, ['export'], 615, '2026-11-30')).toBe(false);
    const [first] = gapListsIn(await store.list('settings'));
    await recordGaps(store, ['export'], null, '2026-12-01');
    const [second] = gapListsIn(await store.list('settings'));
    expect(second?.id).toBe(first?.id);
    expect(second?.counts.map(({ need, municipality, days }) => [need, municipality, days])).toEqual([
      ['export', 615, 1],
      ['export', undefined, 1],
    ]);
  });

  test('loses nothing when several count at once', async () => {
    const store = await open({ workspace: 'race' });
    const needs = Array.from({ length: 12 }, (_, index) => `n${index}`);
    await Promise.all(needs.map((need) => recordGaps(store, [need], null, '2026-11-30')));
    const [list] = gapListsIn(await store.list('settings'));
    expect(list?.counts.map(({ need }) => need).sort()).toEqual([...needs].sort());
    expect(list?.rev).toBe(12);
  });

  test('begins anew where something else lies, and other settings are no lists', async () => {
    const store = await open({ workspace: 'junk' });
    await store.put('settings', OWN_GAPS_KEY, 'no list');
    await store.put('settings', gapsKey('x'), { id: 'x', rev: 1, counts: [{ need: 7 }] });
    await store.put('settings', 'view', { id: 'y', rev: 1, counts: [] });
    expect(gapListsIn(await store.list('settings'))).toEqual([]);
    await recordGaps(store, ['export'], null, '2026-11-30');
    expect(gapListsIn(await store.list('settings'))).toHaveLength(1);
  });

  test('is gone after an erasure, and does not come back by itself', async () => {
    const store = await open({ workspace: 'erased' });
    await recordGaps(store, ['export'], null, '2026-11-30');
    await store.erase();
    expect(await store.list('settings')).toEqual([]);
    await expect(recordGaps(store, ['export'], null, '2026-11-30')).rejects.toThrow(/erased/);
  });
});

describe('the question that was asked last', () => {
  const record = (key: string, updated: number) => ({
    key,
    rev: 1,
    updated: new Date(updated).toISOString(),
    write: 'w',
    value: { question: '#kobling=1' },
  });

  test('goes with the drafts after 90 days; other settings stay', () => {
    const written = Date.UTC(2026, 10, 1);
    const later = written + DRAFT_DAYS * DAY + 1;
    const all = [record(QUESTION_KEY, written), record(OWN_GAPS_KEY, written), record('own:x', written)];
    expect(expiryEdits('settings', all, later)).toEqual([
      { store: 'settings', key: QUESTION_KEY, record: undefined },
    ]);
    expect(expiryEdits('settings', all, later - 2)).toEqual([]);
  });

  test('is gone when a store is opened after that time', async () => {
    const session = new FakeSession();
    let now = Date.UTC(2026, 10, 1);
    const page = () => openStoreWith(bareEnvironment({ sessionStorage: () => session, now: () => now }));
    const first = await page()({ workspace: 'old', storage: 'session' });
    await first.put('settings', QUESTION_KEY, { question: '#kobling=1' });
    await recordGaps(first, ['export'], null, '2026-11-01');
    now += 91 * DAY;
    const second = await page()({ workspace: 'old', storage: 'session' });
    expect((await second.list('settings')).map(({ key }) => key)).toEqual([OWN_GAPS_KEY]);
  });
});
