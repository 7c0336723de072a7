import { describe, expect, test } from 'vitest';
import { STORE_NAMES } from '../../../src/core/storage/backend.js';
import { isOurs, MIGRATIONS, SCHEMA_VERSION, stepsFrom } from '../../../src/core/storage/migrations.js';

test('steps are numbered 1, 2, 3 … without gaps', () => {
  expect(MIGRATIONS.map((step) => step.version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  expect(SCHEMA_VERSION).toBe(MIGRATIONS.length);
});

test('a database lacks the steps after its version, in order', () => {
  const steps = [1, 2, 3].map((version) => ({ version, upgrade: () => undefined }));
  const versions = (from: number) => stepsFrom(from, steps).map((step) => step.version);
  expect(versions(0)).toEqual([1, 2, 3]);
  expect(versions(2)).toEqual([3]);
  expect(versions(3)).toEqual([]);
});

describe('a database of our name', () => {
  const all: string[] = [...STORE_NAMES];
  const ours = () => 'key';

  test('is ours with every store keyed as ours', () => {
    expect(isOurs(1, all, ours, 1)).toBe(true);
    expect(isOurs(1, [...all, 'extra'], ours, 1)).toBe(true);
  });

  test('is foreign when a store lacks or is keyed otherwise', () => {
    for (const name of all) {
      expect(
        isOurs(
          1,
          all.filter((other) => other !== name),
          ours,
          1,
        ),
      ).toBe(false);
      expect(isOurs(1, all, (store) => (store === name ? null : 'key'), 1)).toBe(false);
    }
    expect(isOurs(1, [], ours, 1)).toBe(false);
  });

  test('is ours in a newer or older version by its meta store', () => {
    expect(isOurs(7, ['meta', 'renamed'], ours, 1)).toBe(true);
    expect(isOurs(7, ['notes'], ours, 1)).toBe(false);
    expect(isOurs(1, ['meta'], ours, 2)).toBe(true);
  });
});
