import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusLines, LOCALES, NEED_IDS, NONE } from '../../../scripts/lib/need-corpus.mjs';
import { NEEDS } from '../../../src/core/content/needs.js';
import { foldText } from '../../../src/core/offers/text.js';

interface Line {
  text: string;
  need: number;
  whole: boolean;
}
const lines: Record<string, Line[]> = Object.fromEntries(
  LOCALES.map((locale) => [locale, corpusLines(locale)] as const),
);

describe('phrasings', () => {
  it('have a file for every need and for nothing else', () => {
    const folder = new URL('../../../src/core/content/phrasings/', import.meta.url);
    expect(readdirSync(folder).sort()).toEqual(NEEDS.map((need) => `${need.id}.json`).sort());
    expect(NEED_IDS).toEqual(NEEDS.map((need) => need.id));
  });

  it.each(LOCALES)('are at least 60 for every need, and 100 for none (%s)', (locale) => {
    for (let need = 0; need <= NONE; need += 1) {
      const own = (lines[locale] ?? []).filter((line) => line.need === need && line.whole);
      expect(own.length, NEED_IDS[need] ?? 'none').toBeGreaterThanOrEqual(need === NONE ? 100 : 60);
    }
  });

  it.each(LOCALES)('are all there is of their kind: none stands under two needs (%s)', (locale) => {
    const needs = new Map<string, Set<number>>();
    for (const { text, need } of lines[locale] ?? []) {
      const folded = foldText(text) || text;
      needs.set(folded, (needs.get(folded) ?? new Set()).add(need));
    }
    expect([...needs].filter(([, of]) => of.size > 1).map(([text]) => text)).toEqual([]);
  });
});
