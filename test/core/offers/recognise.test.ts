import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEEDS } from '../../../src/core/content/needs.js';
import { corpusLines } from '../../../scripts/lib/need-corpus.mjs';
import { MAX_TEXT, recogniseNeeds } from '../../../src/core/offers/recognise.js';
import { foldText } from '../../../src/core/offers/text.js';
import { FRESH_SENTENCES } from './fresh-sentences.js';
import { EMPTY_TEXTS, NEED_SENTENCES, type NeedSentence } from './need-sentences.js';

/** How many of the sentences have a right need first, and all of theirs in the first three; it may only rise. */
const FEWEST = { first: 145, near: 149 };

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

const readings = await Promise.all([...NEED_SENTENCES, ...FRESH_SENTENCES].map(read));

describe(`sentences that were read while it was built: ${rates(readings)}`, () => {
  it('are heard no worse than before', () => {
    const missed = (key: 'first' | 'near'): string[] =>
      readings
        .filter((reading) => !reading[key])
        .map(({ sentence, found }) => `${sentence.text} → ${found.slice(0, 3).join()}`);
    expect(readings.length - missed('first').length, missed('first').join('\n')).toBeGreaterThanOrEqual(
      FEWEST.first,
    );
    expect(readings.length - missed('near').length, missed('near').join('\n')).toBeGreaterThanOrEqual(
      FEWEST.near,
    );
  });
});

describe('the sentences', () => {
  it('stand in no phrasing and name needs that exist', () => {
    const phrasings = new Set([...corpusLines('da'), ...corpusLines('en')].map(({ text }) => foldText(text)));
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
  it('quotes for each of several needs the words that are its own', async () => {
    const text = 'Vi mangler svejsere og vil i gang med robotter, og folk skal lære den nye teknik';
    const quoted = (await recogniseNeeds(text))
      .slice(0, 3)
      .map(({ need, because }) => [need, because.map((reason) => reason.text)]);
    expect(Object.fromEntries(quoted)).toEqual({
      'upskill-tech': ['skal lære den nye teknik'],
      automation: ['robotter'],
      'recruit-skilled': ['mangler svejsere'],
    });
  });

  it('finds two needs in one sentence, each with its own words', async () => {
    const matches = await recogniseNeeds('mangler svejsere og vil i gang med robotter');
    const quotes = matches
      .filter(({ score }) => score >= 0.6)
      .map(({ need, because }) => [need, because.map((reason) => reason.text)]);
    expect(Object.fromEntries(quotes)).toEqual({
      'recruit-skilled': ['mangler svejsere'],
      automation: ['robotter'],
    });
  });

  it('finds the word inside a compound, the compound written apart, the misspelt word and the one without æøå', async () => {
    const first = async (text: string): Promise<string | undefined> => (await recogniseNeeds(text))[0]?.need;
    expect(await first('montagerobotterne')).toBe('automation');
    expect(await first('generations skifte')).toBe('succession');
    expect(await first('digitaliserring')).toBe('digital-transition');
    expect(await first('vi vil ha en laerling')).toBe('recruit-apprentice');
    expect(await first('vi vil ha en larling')).toBe('recruit-apprentice');
    expect(await first('groen omstiling')).toBe('green-transition');
  });

  it('does not take for a need what the writer says is none', async () => {
    expect(await recogniseNeeds('Vi mangler ikke folk')).toEqual([]);
    expect(await recogniseNeeds('Vi skal ikke bruge lærlinge')).toEqual([]);
    const heard = await recogniseNeeds("We don't need an apprentice, but we do need better English", 'en');
    expect(heard[0]?.need).toBe('upskill-language');
    expect(heard.map(({ need }) => need)).not.toContain('recruit-apprentice');
  });

  it.each([
    ['vi vil ikke have robotter', 'da'],
    ['vi har ingen sygemeldte', 'da'],
    ['vi har råd til alt', 'da'],
    ['vi har ordrer nok', 'da'],
    ['åbningstider', 'da'],
    ["we don't want robots", 'en'],
    ['nobody is sick', 'en'],
    ['my neighbour wants to sell his house', 'en'],
    ['when are you open', 'en'],
  ] as const)(
    'hears no need in what is well, not wanted or none of the writer’s business: %s',
    async (text, locale) => {
      expect(await recogniseNeeds(text, locale)).toEqual([]);
    },
  );

  it.each([
    ['vi har ingen penge', 'da', 'crisis-economy'],
    ['vi har ikke nok folk', 'da', 'recruit-hands'],
    ['mangler kunder', 'da', 'crisis-downturn'],
    ['folk er stressede', 'da', 'retain-engagement'],
    ['vi mister folk til nabofirmaet', 'da', 'retain-engagement'],
    ['vores el-regning er for høj', 'da', 'green-transition'],
    ['we lost our biggest customer', 'en', 'crisis-downturn'],
    ['we are short of welders', 'en', 'recruit-skilled'],
    ["we don't have enough people", 'en', 'recruit-hands'],
  ] as const)('hears what is missing, however shortly it is said: %s', async (text, locale, need) => {
    expect((await recogniseNeeds(text, locale))[0]?.need).toBe(need);
  });

  it.each(['ung', 'fyr', 'mand', 'start', '12', '3 mand', 'en ung fyr'])(
    'finds nothing in %j alone',
    async (text) => {
      expect(await recogniseNeeds(text, 'da')).toEqual([]);
      expect(await recogniseNeeds(text, 'en')).toEqual([]);
    },
  );

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
    expect((await recogniseNeeds('Our apprentice should learn the trade', 'da'))[0]?.need).toBe(
      'recruit-apprentice',
    );
    expect((await recogniseNeeds('Chefen skal lære at lede', 'en'))[0]?.need).toBe('leadership-training');
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
