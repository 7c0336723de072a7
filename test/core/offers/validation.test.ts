import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpusLines } from '../../../scripts/lib/need-corpus.mjs';
import { count } from '../../../scripts/lib/recognition-figures.mjs';
import { recogniseNeeds } from '../../../src/core/offers/recognise.js';
import { foldText } from '../../../src/core/offers/text.js';
import type { NeedSentence } from './need-sentences.js';

/**
 * Written from the titles of the needs alone, before anything was trained. Do not read them to improve the recogniser,
 * do not change them, and let no test print one.
 */
const sentences: readonly NeedSentence[] = JSON.parse(
  readFileSync(new URL('./validation-sentences.json', import.meta.url), 'utf8'),
);
const readings = await Promise.all(
  sentences.map(async ({ text, locale, needs }) => {
    return { locale, needs, matches: await recogniseNeeds(text, locale) };
  }),
);

describe('sentences it has never seen', () => {
  it.each(['da', 'en'] as const)(
    'have a right need first seven times in ten, in the first three nine times (%s)',
    (locale) => {
      const { all } = count(readings.filter((reading) => reading.locale === locale));
      expect(all.of).toBeGreaterThan(100);
      expect(all.first / all.of).toBeGreaterThanOrEqual(0.7);
      expect(all.three / all.of).toBeGreaterThanOrEqual(0.9);
    },
  );

  it('about no need lead to none that is taken as said, in most cases', () => {
    const { none, noneUnsure } = count(readings);
    expect(noneUnsure / none).toBeGreaterThan(0.75);
  });

  it('stand in no phrasing', () => {
    const known = new Set([...corpusLines('da'), ...corpusLines('en')].map(({ text }) => foldText(text)));
    expect(sentences.filter(({ text }) => known.has(foldText(text))).length).toBe(0);
  });
});
