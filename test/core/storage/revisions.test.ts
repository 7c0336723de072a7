import { describe, expect, test } from 'vitest';
import { placesOf, planWrites } from '../../../src/core/storage/revisions.js';
import { StoreConflictError } from '../../../src/core/storage/errors.js';
import { sampleDraft } from '../../support/store-samples.js';
import type { BatchWrite } from '../../../src/core/storage/index.js';

const NOW = '2026-11-24T09:00:00.000Z';
const stamp = { id: 'mine', now: NOW, retry: false };
const put: BatchWrite = { collection: 'drafts', key: 'a', value: sampleDraft(), expected: 4 };
const record = (rev: number, write: string) => ({ key: 'a', rev, updated: NOW, write, value: sampleDraft() });

describe('a write repeated after a lost connection', () => {
  const retry = { ...stamp, retry: true };

  test('is done when the first attempt had gone through', () => {
    const plan = planWrites([put], [record(5, 'mine')], retry);
    expect(plan.results.map(({ rev }) => rev)).toEqual([5]);
  });

  test('goes on when it had not', () => {
    expect(planWrites([put], [record(4, 'theirs')], retry).results.map(({ rev }) => rev)).toEqual([5]);
  });

  test('still conflicts with another tab', () => {
    expect(() => planWrites([put], [record(5, 'theirs')], retry)).toThrow(StoreConflictError);
  });

  test('takes a deletion that had gone through as done', () => {
    const remove: BatchWrite = { collection: 'drafts', key: 'a', value: undefined, expected: 4 };
    expect(planWrites([remove], [undefined], retry).edits).toEqual([]);
    expect(() => planWrites([remove], [undefined], stamp)).toThrow(StoreConflictError);
  });
});

test('a write over an unreadable record keeps that record', () => {
  const raw = { key: 'a', rev: 'four', value: 'torn' };
  const { edits, results } = planWrites([{ ...put, expected: 0 }], [raw, undefined], stamp);
  expect(results.map(({ rev }) => rev)).toEqual([1]);
  expect(edits.map((edit) => edit.store)).toEqual(['unreadable', 'drafts']);
  expect(edits[0]?.record?.value).toEqual({ from: 'drafts', key: 'a', raw, why: 'record' });
});

test('only a record that may come or go needs the floor', () => {
  expect(placesOf([put])).toEqual([{ store: 'drafts', key: 'a' }]);
  expect(placesOf([put, { ...put, expected: 0 }])).toHaveLength(3);
});

test('a broken floor counts as none', () => {
  const floors = [null, { key: 'floor', rev: 1, updated: NOW, value: 'high' }];
  for (const floor of floors) {
    expect(planWrites([{ ...put, expected: 0 }], [undefined, floor], stamp).results[0]?.rev).toBe(1);
  }
});
