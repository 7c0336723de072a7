import { describe, expect, test } from 'vitest';
import { DRAFT_DAYS, expiryEdits } from '../../../src/core/storage/retention.js';
import { sampleDraft } from '../../support/store-samples.js';
import type { DiskRecord } from '../../../src/core/storage/backend.js';

const DAY = 86_400_000;
const WRITTEN = Date.UTC(2026, 10, 1);

function draft(written = WRITTEN): DiskRecord {
  return { key: 'a', rev: 3, updated: new Date(written).toISOString(), write: 'w', value: sampleDraft() };
}

/** Looks on each of the days; gives the day of removal, counted from the first write. */
function removedOn(record: DiskRecord, days: readonly number[]): number | undefined {
  let current = record;
  for (const day of days) {
    const [edit] = expiryEdits('drafts', [current], WRITTEN + day * DAY);
    if (!edit) continue;
    if (!edit.record) return day;
    current = edit.record;
  }
  return undefined;
}

describe('a draft', () => {
  test('stays for 90 days and no longer', () => {
    expect(DRAFT_DAYS).toBe(90);
    expect(expiryEdits('drafts', [draft()], WRITTEN + 90 * DAY)).toEqual([]);
    expect(expiryEdits('drafts', [draft()], WRITTEN + 90 * DAY + 1)).toEqual([
      { store: 'drafts', key: 'a', record: undefined },
    ]);
  });

  test('is not touched while clocks differ by hours', () => {
    expect(expiryEdits('drafts', [draft()], WRITTEN - DAY / 2)).toEqual([]);
  });

  test('does not live for years when the clock has been set back', () => {
    const daily = Array.from({ length: 200 }, (_, day) => day - 2000);
    expect(removedOn(draft(), daily)).toBe(-2000 + 91);
  });

  test('gets at most 90 days more by setting the clock back again', () => {
    const first = Array.from({ length: 80 }, (_, day) => day - 1000);
    const second = Array.from({ length: 200 }, (_, day) => day - 2000);
    expect(removedOn(draft(), [...first, ...second])).toBe(-2000 + 91);
  });

  test('is not lost because the clock was wrong for a day', () => {
    expect(removedOn(draft(), [1, -2000, 2, 89])).toBeUndefined();
    expect(removedOn(draft(), [1, -2000, 2, 91])).toBe(91);
  });

  test('keeps its revision and date while it is held', () => {
    const [edit] = expiryEdits('drafts', [draft()], WRITTEN - 100 * DAY);
    expect(edit?.record).toEqual({ ...draft(), held: new Date(WRITTEN - 100 * DAY).toISOString() });
  });
});

test('a draft that could not be read goes too, another unreadable record stays', () => {
  const unreadable = (from: string): DiskRecord => ({
    ...draft(),
    value: { from, key: 'a', raw: 1, why: 'value' },
  });
  expect(expiryEdits('unreadable', [unreadable('drafts')], WRITTEN + 91 * DAY)).toHaveLength(1);
  expect(expiryEdits('unreadable', [unreadable('responses')], WRITTEN + 91 * DAY)).toEqual([]);
});

test('a record of the wrong shape is not judged', () => {
  for (const raw of [undefined, null, 'x', {}, { ...draft(), updated: 'never' }, { ...draft(), value: 1 }]) {
    expect(expiryEdits('drafts', [raw], WRITTEN + 1000 * DAY)).toEqual([]);
  }
});
