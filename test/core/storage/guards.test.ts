import { describe, expect, test } from 'vitest';
import { GUARDS, isDraft, isResponse, isRound, isTally } from '../../../src/core/storage/guards.js';
import { sampleDraft, sampleResponse, sampleRound, sampleTally } from '../../support/store-samples.js';

const samples = [
  ['draft', isDraft, { ...sampleDraft() }],
  ['response', isResponse, { ...sampleResponse() }],
  ['round', isRound, { ...sampleRound() }],
  ['tally', isTally, { ...sampleTally() }],
] as const;

describe.each(samples)('%s', (_name, guard, sample) => {
  test('is accepted, also with keys we do not know', () => {
    expect(guard(sample)).toBe(true);
    expect(guard({ ...sample, later: 1 })).toBe(true);
  });

  test.each(Object.keys(sample))('is refused with %s missing or of another type', (field) => {
    const { [field]: _left, ...rest } = sample as Record<string, unknown>;
    expect(guard(rest)).toBe(false);
    for (const wrong of [Symbol('x'), 4.5, [[]]]) {
      expect(guard({ ...rest, [field]: wrong })).toBe(false);
    }
  });

  test.each([null, undefined, 0, '', 'text', [], [sample]])('is not %j', (value) => {
    expect(guard(value)).toBe(false);
  });
});

test.each([
  ['a number that is none', { a: Number.NaN }],
  ['a placement without y', { a: { x: 0 } }],
  ['a list', { a: [1] }],
  ['nothing', { a: null }],
])('an answer is not %s', (_what, answers) => {
  expect(isResponse({ ...sampleResponse(), answers })).toBe(false);
});

test.each([
  ['an unknown system', { system: 'health' }],
  ['an unknown role', { role: 'boss' }],
  ['a name that is no text', { name: 4 }],
])('a respondent does not have %s', (_what, respondent) => {
  expect(isResponse({ ...sampleResponse(), respondent })).toBe(false);
});

test.each([-1, 1.5, '1', null])('a tally does not count %j', (count) => {
  const groups = [{ respondents: 5, items: { trust: [0, count] } }];
  expect(isTally({ ...sampleTally(), groups })).toBe(false);
});

test('settings may be anything but undefined', () => {
  for (const value of [null, 0, '', [], {}]) expect(GUARDS.settings(value)).toBe(true);
  expect(GUARDS.settings(undefined)).toBe(false);
});

test('a property that the page has put on every object changes nothing', () => {
  Object.defineProperty(Object.prototype, 'evil', {
    value: [],
    writable: true,
    enumerable: true,
    configurable: true,
  });
  const accepted = isDraft(sampleDraft());
  Reflect.deleteProperty(Object.prototype, 'evil');
  expect(accepted).toBe(true);
});
