import { describe, expect, it } from 'vitest';
import { NEEDS } from '../../../src/core/content/needs.js';
import { loadPhrases } from '../../../src/core/content/phrases.js';

const phrases = await loadPhrases();

describe('phrasings', () => {
  it('exist for every need and for nothing else, in order', () => {
    expect(Object.keys(phrases)).toEqual(NEEDS.map((need) => need.id));
  });

  it.each(NEEDS)('of $id are 25–31 Danish and 20–23 English ones in plain lower case', ({ id }) => {
    const { da = [], en = [] } = phrases[id] ?? {};
    expect(da.length).toBeGreaterThanOrEqual(25);
    expect(da.length).toBeLessThanOrEqual(31);
    expect(en.length).toBeGreaterThanOrEqual(20);
    expect(en.length).toBeLessThanOrEqual(23);
    for (const phrase of [...da, ...en]) expect(phrase).toMatch(/^[a-zæøåé0-9]+(?: [a-zæøåé0-9.]+)*$/);
  });

  it.each(['da', 'en'] as const)('none stands under two needs (%s)', (locale) => {
    const all = Object.values(phrases).flatMap((texts) => texts[locale]);
    const twice = all.filter((phrase, i) => all.indexOf(phrase) !== i);
    expect(twice).toEqual([]);
  });
});
