import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  inLines,
  readCodes,
  readRoundLink,
  ROUND_LINK_KEY,
  writeCode,
  writeRoundLink,
} from '../../../src/core/exchange/codes/index.js';
import { plainRound } from '../../../src/core/exchange/codes/plain-round.js';
import { completeRound } from '../../../src/core/exchange/complete-response.js';
import { parseResponse } from '../../../src/core/exchange/parse-response.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import { parseRound } from '../../../src/core/exchange/parse-round.js';
import { parseTally } from '../../../src/core/exchange/parse-tally.js';
import { parseWithdrawal } from '../../../src/core/exchange/parse-withdrawal.js';
import type { Response, Round } from '../../../src/core/model/assessment.js';
import { ROLES, SYSTEMS } from '../../../src/core/model/vocabulary.js';
import { instrument, response, round, tally } from './fixtures.js';

const sheet = parseInstrument(instrument());
const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => /\S/u.test(text));
const id = fc.string({ minLength: 1, maxLength: 30 }).filter((text) => /^\S(?:.*\S)?$/u.test(text));
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const given = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));

const rounds: fc.Arbitrary<Round> = fc
  .record({
    id,
    title: maybe(words.map((da) => ({ da }))),
    instrument: fc.record({ id, revision: fc.integer({ min: 1, max: 1_000_000 }) }),
    opens: maybe(day),
    closes: maybe(day),
    closed: fc.boolean(),
    minGroup: fc.integer({ min: 5, max: 1000 }),
    split: fc.constantFrom('system', 'role'),
    names: fc.boolean(),
    partnership: maybe(words),
    collector: maybe(words),
    systems: maybe(fc.subarray([...SYSTEMS])),
    roles: maybe(fc.subarray([...ROLES])),
    expected: maybe(fc.dictionary(fc.constantFrom(...SYSTEMS), fc.nat(500))),
    mode: maybe(fc.constantFrom('kiosk', 'person')),
  })
  .filter(({ opens, closes }) => !opens || !closes || opens <= closes)
  .map((raw) => parseRound(given({ format: 'kobling-round', version: 1, ...raw })));

const answer = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom('unknown', 'not-relevant'),
  words,
  fc.record({ x: fc.constantFrom(-1, 0.25, 1), y: fc.constantFrom(0, 0.5) }),
);
/** The keys of answers are any ids, also those that are letters of the code. */
const responses: fc.Arbitrary<Response> = fc
  .record({ id, rev: fc.integer({ min: 1, max: 99 }), answers: fc.dictionary(id, answer, { maxKeys: 40 }) })
  .map((raw) => {
    const { answers: _answers, ...rest } = parseResponse(response({ answers: {} }), sheet);
    const { answers } = JSON.parse(JSON.stringify(raw)) as Response;
    return { ...rest, id: raw.id, rev: raw.rev, answers };
  });

const only = async (text: string) => {
  const found = await readCodes(text);
  expect(found).toHaveLength(1);
  return found[0];
};
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a response as a code', () => {
  it('comes back as it was, also in lines, quoted and in small letters', async () => {
    await fc.assert(
      fc.asyncProperty(responses, async (one) => {
        const code = await writeCode(one);
        expect(code).toMatch(/^KOBLING\/1[ZP]R\/[0-9A-Z]+\/[0-9A-Z]{7}\/$/u);
        const letter = [
          'Kære Mette',
          '',
          ...inLines(code)
            .split('\n')
            .map((line) => `> > ${line} `),
          '',
          '> Venlig hilsen Åse / Jobhuset',
        ].join('\r\n');
        for (const text of [code, letter, inLines(code).toLowerCase()]) {
          const found = await only(text);
          expect(found?.damage).toBeNull();
          expect(plain(found?.file)).toEqual(plain(one));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is never read as anything else once a character has become another, is gone or is doubled', async () => {
    const code = await writeCode(parseResponse(response(), sheet));
    const whole = JSON.stringify((await only(code))?.file);
    const characters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ/?!æ >';
    for (let at = 0; at < code.length; at += 1) {
      const before = code.slice(0, at);
      const after = code.slice(at + 1);
      const changed = [...characters].filter((one) => one !== code[at]).map((one) => before + one + after);
      for (const text of [...changed, before + after, before + code.charAt(at).repeat(2) + after]) {
        const found = await readCodes(text);
        expect(found.length, text).toBeGreaterThan(0);
        for (const { damage, file } of found)
          // A look-alike, and what stands outside the code, say the same.
          if (damage === null) expect(JSON.stringify(file), text).toBe(whole);
      }
    }
  });

  it('notices every single change of an arbitrary one', async () => {
    await fc.assert(
      fc.asyncProperty(responses, fc.nat(), fc.nat(30), async (one, where, by) => {
        const code = await writeCode(one);
        const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const from = code.indexOf('/', 8) + 1;
        const at = from + (where % (code.length - from - 1));
        const was = letters.indexOf(code.charAt(at));
        const now = was < 0 ? 'A' : letters.charAt((was + 1 + (by % 31)) % 32);
        const found = await readCodes(code.slice(0, at) + now + code.slice(at + 1));
        expect(found.every(({ damage }) => damage !== null)).toBe(true);
        expect(found.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('says why and where', async () => {
    const code = await writeCode(parseResponse(response(), sheet));
    const tell = async (text: string) =>
      (await readCodes(text)).map(({ line, damage, ...rest }) => [
        line,
        damage,
        'at' in rest ? rest.at : null,
      ]);
    expect(await tell(`Hej\n\n${code.slice(0, 60)}`)).toEqual([[3, 'cut-off', null]]);
    expect(await tell(`Hej\n${code.slice(0, 30)}§${code.slice(31)}`)).toEqual([
      [2, 'foreign', { character: '§', line: 2, column: 31 }],
    ]);
    expect(await tell(code.replace('KOBLING/1', 'KOBLING/2'))).toEqual([[1, 'changed', null]]);
    expect(await tell(`a\n${inLines(code).replace('KOBLING', 'KOBLNG')}`)).toEqual([[2, 'no-mark', null]]);
    expect(await tell('Hej Mette, her er mit svar: https://example.dk/a')).toEqual([]);
    expect(await tell(' '.repeat(2_000_001))).toEqual([[1, 'too-many', null]]);
  });

  it('is found among others, whatever stands between them, and one that is damaged leaves the others alone', async () => {
    const one = parseResponse(response(), sheet);
    const codes = await Promise.all([1, 2, 3].map(async (rev) => inLines(await writeCode({ ...one, rev }))));
    const [first = '', second = '', third = ''] = codes;
    const found = await readCodes(`Fra Ada:\n${first}\nFra Bo ${second.slice(0, -20)}\n\n${third}hilsen`);
    expect(found.map(({ file, damage }) => file?.['rev'] ?? damage)).toEqual([1, 'cut-off', 3]);
  });

  it('does not take a small code for a big file', async () => {
    const big = { ...parseResponse(response(), sheet), answers: { a: 'x'.repeat(300_000) } };
    expect((await only(await writeCode(big)))?.damage).toBe('too-large');
  });

  it('carries keys that it does not know, and none for another', async () => {
    const more = { ...parseResponse(response(), sheet), i: 'not the id', '~x': 1, later: { a: [1] } };
    const found = await only(await writeCode(more));
    expect(found?.file).toMatchObject({ id: more.id, i: 'not the id', '~x': 1, later: { a: [1] } });
  });
});

describe('the other files as codes', () => {
  it('come back as their readers have them', async () => {
    const back = {
      format: 'kobling-withdrawal',
      version: 1,
      id: 'ada',
      rev: 2,
      instrument: { id: 'trust', revision: 2 },
      round: null,
      withdrawnAt: '2026-11-30',
    } as const;
    const count = parseTally(tally(), sheet);
    expect(parseWithdrawal((await only(await writeCode(back)))?.file)).toEqual(back);
    expect(parseTally((await only(await writeCode(count)))?.file, sheet)).toEqual(count);
    const frame = parseRound(round());
    expect(parseRound((await only(await writeCode(frame)))?.file)).toEqual(frame);
  });
});

describe('a round as a link', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (one) => {
        const fragment = await writeRoundLink(one);
        expect(fragment).toMatch(/^#kobling-round=1[zp]\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{6}$/u);
        for (const text of [fragment, `${fragment}&utm=1`, `${fragment}).`])
          expect(await readRoundLink(text)).toEqual({ round: one, refused: null });
      }),
      { numRuns: 300 },
    );
  });

  it('is refused, with why, once a character has become another, is gone or is doubled', async () => {
    const fragment = await writeRoundLink(parseRound(round()));
    for (let at = ROUND_LINK_KEY.length; at < fragment.length; at += 1)
      for (const now of ['', fragment.charAt(at).repeat(2), ...'AZaz09-_.x'].filter(
        (one) => one !== fragment[at],
      ))
        expect(
          (await readRoundLink(fragment.slice(0, at) + now + fragment.slice(at + 1))).refused,
          `${at} ${now}`,
        ).toBe('damaged');
    expect((await readRoundLink(fragment.slice(0, -3))).refused).toBe('damaged');
    expect((await readRoundLink('#kobling=1.n3_overview')).refused).toBe('no-link');
    expect((await readRoundLink('')).refused).toBe('no-link');
    expect((await readRoundLink(`${fragment}${'A'.repeat(6000)}`)).refused).toBe('too-long');
  });

  it('works without compression, and says so where a browser cannot open it', async () => {
    const one = parseRound(round({ title: { da: 'Runde '.repeat(20) } }));
    const deflated = await writeRoundLink(one);
    expect(deflated).toContain('=1z.');
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    const written = await writeRoundLink(one);
    expect(written).toContain('=1p.');
    expect(await readRoundLink(written)).toEqual({ round: one, refused: null });
    expect((await readRoundLink(deflated)).refused).toBe('cannot-inflate');
  });

  it('is not made where it would be too long', async () => {
    let seed = 7;
    const letter = () => String.fromCharCode(97 + ((seed = (seed * 48271) % 2147483647) % 26));
    const noise = Array.from({ length: 9000 }, letter).join('');
    await expect(writeRoundLink(parseRound(round({ title: { da: noise } })))).rejects.toThrow(RangeError);
  });

  it('takes what the schema takes, as the same round, and nothing else', () => {
    const value = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        'kiosk',
        'system',
        'role',
        '2026-02-30',
        '2026-02-28',
        5,
        4,
        0,
        -1,
        1.5,
      ),
      fc.constantFrom<unknown>(
        [],
        ['business'],
        ['leader'],
        {},
        { da: 'x' },
        { da: ' ' },
        { business: 3 },
        { business: -1 },
      ),
      fc.constantFrom<unknown>('', ' x', 'x'.repeat(201), { id: 'a', revision: 1 }, { id: 'a', revision: 0 }),
    );
    const keys = Object.keys(completeRound(round({ systems: ['business'], roles: ['leader'] }) as never));
    fc.assert(
      fc.property(
        fc.constantFrom(...keys, 'partnership', 'collector', 'expected', 'mode'),
        value,
        (key, one) => {
          const raw = round({ [key]: one });
          let parsed: Round | undefined;
          try {
            parsed = parseRound(raw);
          } catch {
            parsed = undefined;
          }
          expect(plainRound(raw)).toEqual(parsed);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
