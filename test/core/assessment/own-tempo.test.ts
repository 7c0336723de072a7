import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OwnTempo } from '../../../src/components/assessment/own-tempo.js';
import type { Item } from '../../../src/core/model/assessment.js';

const items = Array.from({ length: 40 }, (_, at) => ({ id: `i${at}`, kind: 'rating' }) as Item);

/** What is said to be left after each answer, when each takes so many seconds. */
function minutesWith(seconds: number): number[] {
  const tempo = new OwnTempo();
  return items.map((item, at) => {
    tempo.show(item);
    vi.advanceTimersByTime(1000 * seconds);
    tempo.answer(item);
    return tempo.minutesLeft(items.slice(at + 1));
  });
}

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

test.for([3, 6, 12, 18, 25])('comes down without a leap for somebody who takes %i seconds', (seconds) => {
  const said = minutesWith(seconds);
  for (const [at, minutes] of said.entries()) {
    const before = said[at - 1] ?? minutes;
    expect(before - minutes, `after ${at + 1} answers`).toBeLessThanOrEqual(1 + Number(at < 3));
    expect(minutes - before, `after ${at + 1} answers`).toBeLessThanOrEqual(1);
  }
  expect(said.at(-1)).toBe(0);
});

test('is the own pace in the end, not everybody’s', () => {
  const [fast, usual] = [minutesWith(6), minutesWith(18)];
  expect(usual[19]).toBe(6);
  expect(fast[19]).toBeLessThanOrEqual(3);
});
