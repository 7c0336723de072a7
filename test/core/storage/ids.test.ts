import { expect, test, vi } from 'vitest';
import { createId } from '../../../src/core/storage/ids.js';

test('an id has 26 characters that cannot be misread', () => {
  for (let i = 0; i < 200; i += 1) expect(createId()).toMatch(/^[0-9a-hjkmnp-tv-z]{26}$/);
});

test('ids do not repeat', () => {
  expect(new Set(Array.from({ length: 5000 }, createId)).size).toBe(5000);
});

test('an id carries all 128 bits, the highest first', () => {
  const spy = vi.spyOn(crypto, 'getRandomValues');
  const filling =
    (fill: (index: number) => number) =>
    <T extends ArrayBufferView | null>(array: T): T => {
      if (array instanceof Uint8Array) array.set(Array.from(array, (_, index) => fill(index)));
      return array;
    };
  try {
    spy.mockImplementation(filling(() => 255));
    expect(createId()).toBe('zzzzzzzzzzzzzzzzzzzzzzzzzw');
    spy.mockImplementation(filling((index) => (index === 15 ? 1 : 0)));
    expect(createId()).toBe('00000000000000000000000004');
  } finally {
    spy.mockRestore();
  }
});
