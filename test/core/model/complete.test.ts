import { expect, test } from 'vitest';
import { completeCatalogue, completeOffer } from '../../../src/core/model/complete.js';

const least = {
  id: 'o',
  system: 'business',
  title: { da: 'Tilbud' },
  provider: { id: 'p', name: 'P' },
  needs: { overview: 3 },
} as const;

const completed = {
  ...least,
  type: null,
  summary: null,
  provider: { id: 'p', name: 'P', url: null },
  conditions: [],
  area: 'national',
  delivery: null,
  duration: null,
  effortDays: null,
  price: null,
  terms: null,
  status: 'active',
  validFrom: null,
  validThrough: null,
  deadline: null,
  after: [],
  checks: [],
  contact: null,
  source: { asOf: null, confidence: null },
  successor: null,
};

test('what is missing or null gets the default', () => {
  expect(completeOffer(least)).toEqual(completed);
  const nulls = Object.fromEntries(Object.keys(completed).map((key) => [key, null]));
  expect(completeOffer({ ...nulls, ...least })).toEqual(completed);
});

test('inner parts are completed too, and unknown keys stay out', () => {
  const extra = { color: 'red' };
  const offer = completeOffer({
    ...least,
    ...extra,
    price: { amount: 100 },
    contact: { email: 'a@b.dk' },
    source: { asOf: 2025 },
    conditions: [
      { fact: 'x', op: '=', value: 1 },
      { anyOf: [[{ fact: 'y', op: '=', value: 2, hard: false }]] },
    ],
  });
  expect(offer).toEqual({
    ...completed,
    price: { amount: 100, currency: 'DKK', year: null },
    contact: { name: null, phone: null, email: 'a@b.dk', url: null },
    source: { asOf: 2025, confidence: null },
    conditions: [
      { fact: 'x', op: '=', value: 1, hard: true },
      { anyOf: [[{ fact: 'y', op: '=', value: 2, hard: false }]], hard: true },
    ],
  });
  expect(offer).not.toHaveProperty('color');
});

test('a catalogue and its rules', () => {
  expect(
    completeCatalogue({
      format: 'kobling-catalogue',
      version: 1,
      id: 'c',
      publisher: { name: 'P' },
      offers: [least],
      combinations: [{ id: 'k', offers: ['x', 'y'] }],
      exclusions: [{ offers: ['x', 'z'] }],
    }),
  ).toEqual({
    format: 'kobling-catalogue',
    version: 1,
    id: 'c',
    publisher: { name: 'P', url: null, system: null },
    updated: null,
    offers: [completed],
    combinations: [
      {
        id: 'k',
        title: null,
        offers: ['x', 'y'],
        needs: [],
        logic: null,
        steps: [],
        watch: null,
        status: 'active',
      },
    ],
    exclusions: [{ offers: ['x', 'z'], why: null }],
  });
});
