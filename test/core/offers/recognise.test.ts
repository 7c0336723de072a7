import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEEDS } from '../../../src/core/content/needs.js';
import { loadPhrases } from '../../../src/core/content/phrases.js';
import { MAX_TEXT, recogniseNeeds } from '../../../src/core/offers/recognise.js';
import { foldText } from '../../../src/core/offers/text.js';
import { FRESH_SENTENCES } from './fresh-sentences.js';
import { EMPTY_TEXTS, NEED_SENTENCES, type NeedSentence } from './need-sentences.js';

/** Known misses among the sentences the recogniser was tuned with. The list may only get shorter. */
const KNOWN_MISSES: readonly string[] = [
  'En dygtig programmør fra Indien, hvad skal der til for at han må arbejde her',
  'De ældre kan ikke holde til skifteholdsarbejdet mere',
];
const MOST_KNOWN_MISSES = 2;
/** How many of the fresh sentences have a right need first; it may only rise. */
const FEWEST_FRESH_FIRST = 42;

interface Reading {
  readonly sentence: NeedSentence;
  readonly found: readonly string[];
  /** The first need found is one that a person would hear. */
  readonly first: boolean;
  /** All that a person would hear are among the first three (or the first n + 1 of n). */
  readonly near: boolean;
}

async function read(sentence: NeedSentence): Promise<Reading> {
  const found = (await recogniseNeeds(sentence.text, sentence.locale)).map((match) => match.need);
  const top = found.slice(0, Math.max(3, sentence.needs.length + 1));
  const first = found[0] !== undefined && sentence.needs.includes(found[0]);
  return { sentence, found, first, near: sentence.needs.every((need) => top.includes(need)) };
}

function rates(readings: readonly Reading[]): string {
  const count = (key: 'first' | 'near'): number => readings.filter((reading) => reading[key]).length;
  return `right need first ${count('first')}, in the first three ${count('near')}, of ${readings.length}`;
}

const tuned = await Promise.all(NEED_SENTENCES.map(read));
const fresh = await Promise.all(FRESH_SENTENCES.map(read));

describe(`sentences it was tuned with: ${rates(tuned)}`, () => {
  const expected = tuned.filter(({ sentence }) => !KNOWN_MISSES.includes(sentence.text));

  it.each(expected)('$sentence.text', ({ sentence, found, first, near }) => {
    expect({ first, near }, `expected ${sentence.needs.join()}, found ${found.join()}`).toEqual({
      first: true,
      near: true,
    });
  });

  it('has no more known misses than before, and no stale ones', () => {
    const missed = tuned.filter(({ first, near }) => !(first && near)).map(({ sentence }) => sentence.text);
    expect(missed).toEqual(KNOWN_MISSES);
    expect(KNOWN_MISSES.length).toBeLessThanOrEqual(MOST_KNOWN_MISSES);
  });
});

describe(`sentences it has never seen: ${rates(fresh)}`, () => {
  it('does not get worse', () => {
    expect(fresh.filter(({ first }) => first).length).toBeGreaterThanOrEqual(FEWEST_FRESH_FIRST);
  });
});

describe('the sentences', () => {
  it('stand in no phrasing and name needs that exist', async () => {
    const phrasings = new Set(
      Object.values(await loadPhrases()).flatMap(({ da, en }) => [...da, ...en].map(foldText)),
    );
    const ids = new Set(NEEDS.map((need) => need.id));
    for (const { text, needs } of [...NEED_SENTENCES, ...FRESH_SENTENCES]) {
      expect(phrasings.has(foldText(text)), text).toBe(false);
      for (const need of needs) expect(ids.has(need), need).toBe(true);
    }
    const covered = new Set(NEED_SENTENCES.flatMap(({ needs }) => needs));
    expect([...ids].filter((id) => !covered.has(id))).toEqual([]);
  });
});

describe('recogniseNeeds', () => {
  it('finds two needs in one sentence, each with its own words', async () => {
    const matches = await recogniseNeeds('mangler svejsere og vil i gang med robotter');
    const quotes = matches.map(({ need, because }) => [need, because.map((reason) => reason.text)]);
    expect(Object.fromEntries(quotes)).toEqual({
      'recruit-skilled': ['mangler svejsere'],
      automation: ['vil i gang med robotter'],
    });
  });

  it('finds the word inside a compound, the compound written apart, and the misspelt word', async () => {
    const first = async (text: string): Promise<string | undefined> => (await recogniseNeeds(text))[0]?.need;
    expect(await first('aluminiumssvejsere')).toBe('recruit-skilled');
    expect(await first('generations skifte')).toBe('succession');
    expect(await first('digitaliserring')).toBe('digital-transition');
    expect(await first('bærerdyktighed')).toBe('green-transition');
    expect(await first('groen omstilling')).toBe('green-transition');
  });

  it('quotes the words as they were written', async () => {
    const text = 'Hej! Vi har ORDBLINDE medarbejdere.';
    const [match] = await recogniseNeeds(text);
    expect(match?.need).toBe('upskill-dyslexia');
    expect(match?.because[0]?.text).toMatch(/^ORDBLINDE/);
  });

  it.each(EMPTY_TEXTS)('finds nothing in %j', async (text) => {
    expect(await recogniseNeeds(text)).toEqual([]);
  });

  it('tries the other language when its own has nothing', async () => {
    expect((await recogniseNeeds('we were hacked', 'da'))[0]?.need).toBe('cyber-security');
    expect((await recogniseNeeds('generationsskifte', 'en'))[0]?.need).toBe('succession');
  });

  it('gives the same answer every time', async () => {
    const text = 'praktikant, kursus, tilskud og lidt af hvert';
    expect(await recogniseNeeds(text)).toEqual(await recogniseNeeds(text));
  });

  it('reads no further than its limit, and is done with the worst of it', async () => {
    expect(await recogniseNeeds(`${' '.repeat(MAX_TEXT)}ordblind`)).toEqual([]);
    const worst = [
      'a,'.repeat(500_000),
      'svejser og '.repeat(100_000),
      'svejseromstillingsrobotkursus'.repeat(40_000),
    ];
    for (const text of worst) {
      for (const { because } of await recogniseNeeds(text)) {
        for (const { end } of because) expect(end).toBeLessThanOrEqual(MAX_TEXT);
      }
    }
  });

  it('answers any text with real quotes and ordered scores', async () => {
    const words = fc.constantFrom(
      'svejsere',
      'robot',
      'og',
      ',',
      'mangler',
      'å',
      'kursus',
      '.',
      'e',
      '\u030A',
      'syg',
      '😀',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((list) => list.join(' ')),
    );
    const locale = fc.constantFrom('da' as const, 'en' as const);
    await fc.assert(
      fc.asyncProperty(text, locale, async (input, language) => {
        const matches = await recogniseNeeds(input, language);
        expect(new Set(matches.map((match) => match.need)).size).toBe(matches.length);
        matches.forEach(({ score, because }, i) => {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(Math.min(1, matches[i - 1]?.score ?? 1));
          expect(because.length).toBeGreaterThan(0);
          for (const { text: quote, start, end } of because) {
            expect(end).toBeGreaterThan(start);
            expect(input.slice(start, end)).toBe(quote);
          }
        });
      }),
    );
  });
});
