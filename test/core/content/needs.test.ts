import { describe, expect, it } from 'vitest';
import { NEED_GROUPS, NEEDS, needById } from '../../../src/core/content/needs.js';

const wordCount = (text: string): number => text.split(' ').length;

describe('needs', () => {
  it('are 40 with different ids, in the order of their eleven groups', () => {
    expect(NEEDS).toHaveLength(40);
    expect(new Set(NEEDS.map((need) => need.id)).size).toBe(40);
    expect([...new Set(NEEDS.map((need) => need.group))]).toEqual(NEED_GROUPS.map((group) => group.id));
    expect(NEED_GROUPS).toHaveLength(11);
    const order = NEEDS.map((need) => NEED_GROUPS.findIndex((group) => group.id === need.group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it.each(NEEDS)('$id has a title of at most six words and a short name of at most three', (need) => {
    for (const locale of ['da', 'en']) {
      const title = need.title[locale] ?? '';
      const short = need.short[locale] ?? '';
      expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
      expect(wordCount(title)).toBeLessThanOrEqual(6);
      expect(short).toMatch(/^\p{Lu}/u);
      expect(wordCount(short)).toBeLessThanOrEqual(3);
    }
  });

  it('no two have the same title or the same short name', () => {
    for (const locale of ['da', 'en']) {
      expect(new Set(NEEDS.map((need) => need.title[locale])).size).toBe(40);
      expect(new Set(NEEDS.map((need) => need.short[locale])).size).toBe(40);
    }
  });

  it('are found by id and by nothing else', () => {
    expect(needById('upskill-tech')?.title.da).toBe('Ny teknik kræver nye kompetencer');
    expect(needById('toString')).toBeUndefined();
    expect(needById('')).toBeUndefined();
  });
});
