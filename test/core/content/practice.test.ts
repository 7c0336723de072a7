import { describe, expect, it } from 'vitest';
import coupling from '../../../src/core/content/instruments/coupling.json';
import { loadPractice } from '../../../src/core/content/practice.js';

const { instrument, cards } = await loadPractice();
const texts = cards.flatMap((card) => [card.title, ...card.steps, card.with, card.worked]);
const words = (text: string): number => text.split(/\s+/).length;

describe('practice cards', () => {
  it('are one for each competence, in the instrument’s order', () => {
    expect(instrument).toBe(coupling.id);
    expect(cards.map(({ id }) => id)).toEqual(coupling.items.map(({ id }) => id));
    expect(new Set(cards.map(({ title }) => title.da)).size).toBe(cards.length);
  });

  it.each(cards)('$id says what to do, how long, with whom and how one sees it', (card) => {
    expect(card.steps).toHaveLength(3);
    expect(card.minutes).toBeGreaterThanOrEqual(10);
    expect(card.minutes).toBeLessThanOrEqual(120);
    for (const text of [...card.steps, card.worked]) {
      expect(text.da).toMatch(/^\p{Lu}.*[.?]$/u);
      expect(text.en).toMatch(/^\p{Lu}.*[.?]$/u);
    }
  });

  it.each(texts)('“$da” stands in both languages, short and plain', (text) => {
    expect(Object.keys(text)).toEqual(['da', 'en']);
    for (const one of Object.values(text)) {
      expect(one).toMatch(/^\S[^\n]*\S$/);
      for (const sentence of one.split(/[.?:] /)) expect(words(sentence)).toBeLessThanOrEqual(15);
    }
    expect(text.da).not.toMatch(/borger|indsats|foranstaltning|vedrørende|i henhold til|!/i);
    expect(text.en).not.toMatch(/'/);
  });
});
