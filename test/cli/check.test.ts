import { describe, expect, it } from 'vitest';
import { catalogue, offer } from '../core/exchange/fixtures.js';
import { checkFile } from '../../src/cli/check/check-file.js';
import { explain } from '../../src/cli/check/explain.js';
import { loadSchemes } from '../../src/cli/schemes.js';
import { locator, type Position } from '../../src/cli/check/locate.js';
import { TEXTS } from '../../src/cli/texts/texts.js';
import { TODAY } from './support/memory-host.js';
import type { Language } from '../../src/cli/language.js';

const schemes = await loadSchemes();
const bytes = (text: string) => new TextEncoder().encode(text);
const checkText = (text: string) => checkFile(bytes(text), 'katalog.json', TODAY, schemes);
const checkValue = (value: unknown) => checkText(JSON.stringify(value, null, 2));
/** The findings of a catalogue with one offer that has these keys. */
const findingsOf = (extra: Record<string, unknown>, file: Record<string, unknown> = {}) =>
  checkValue(catalogue([offer('hjaelp', { after: null, ...extra })], file)).findings;
const words = (extra: Record<string, unknown>, language: Language = 'da') =>
  findingsOf(extra).map((finding) => explain(finding, TEXTS[language], language, schemes));

describe('where a finding stands', () => {
  const text = `{
  "format": "kobling-catalogue", "version": 1, "id": "k",
  "offers": [
    { "id": "a", "title": { "da": "A" },
      "needs": { "export": 3, "recruit-hand": 2 } },
    {
      "id": "b"
    }
  ],
  "publisher": { "name": "P", "url": "ftp://x" }
}`;

  /** What an editor shows from a place on, to the end of its line. */
  const shownAt = (whole: string, { line, column }: Position) =>
    whole
      .replace(/^\uFEFF/u, '')
      .split(/\r?\n/u)
      [line - 1]?.slice(column - 1);

  it.each([
    ['/offers/0/needs/export', false, '3, "recruit-hand": 2 } },'],
    ['/offers/0/needs/recruit-hand', true, '"recruit-hand": 2 } },'],
    ['/offers/0/title/da', false, '"A" },'],
    ['/offers/1/id', false, '"b"'],
    ['/offers/1/title/da', false, '{'],
    ['/offers/1', false, '{'],
    ['/publisher/url', false, '"ftp://x" }'],
    ['/publisher/url', true, '"url": "ftp://x" }'],
    ['/offers', false, '['],
    ['', false, '{'],
  ])('%s (at its key: %s)', (path, atKey, shown) => {
    expect(shownAt(text, locator(text)(path, atKey))).toBe(shown);
    const windows = text.replaceAll('\n', '\r\n');
    expect(shownAt(windows, locator(windows)(path, atKey))).toBe(shown);
  });

  it('counts from 1, and a byte order mark not at all', () => {
    expect(locator('{"id": 1}')('/id')).toEqual({ line: 1, column: 8 });
    expect(locator('\uFEFF{"id": 1}')('/id')).toEqual({ line: 1, column: 8 });
    expect(locator('\uFEFF{"id": 1,\n"offers": [{"id": 2}]}')('/offers/0/id')).toEqual({
      line: 2,
      column: 19,
    });
  });

  it('of a key written twice it is the last one, which counts', () => {
    expect(locator('{"id": 1,\n"id": 2}')('/id')).toEqual({ line: 2, column: 7 });
  });
});

describe('what is said', () => {
  it('a clean catalogue has nothing to it', () => {
    const check = checkValue(catalogue([offer('hjaelp', { after: null })]));
    expect(check).toMatchObject({ refused: null, offers: 1, setAside: 0, partial: 0, findings: [] });
  });

  it('a need that is not there: at its key, with the one that was meant', () => {
    expect(findingsOf({ needs: { 'recruit-hand': 3 } })).toMatchObject([
      {
        code: 'unknown-need',
        line: 29,
        column: 9,
        offer: 1,
        title: 'Fælles besøg',
        suggestion: 'recruit-hands',
      },
    ]);
    expect(words({ needs: { 'recruit-hand': 3 } })).toEqual([
      {
        where: 'Tilbud 1 »Fælles besøg«',
        what: 'Behovet »recruit-hand« findes ikke, så ingen finder tilbuddet ad den vej.',
        write: 'recruit-hands (»Vi mangler hænder«)',
      },
    ]);
  });

  it.each<[string, Record<string, unknown>, string | null]>([
    ['a Danish word for a system', { system: 'uddannelse' }, 'education'],
    ['a misspelled system', { system: 'bussiness' }, 'business'],
    ['a Danish date', { validThrough: '31.12.2027' }, '2027-12-31'],
    ['a scheme by its name', { type: 'Fleksjob' }, 'fleksjob'],
    ['a misspelled scheme', { type: 'fleksjop' }, 'fleksjob'],
    ['a Danish place', { delivery: 'hos jer' }, 'at-company'],
    ['a duration in words', { duration: '3 uger' }, 'P3W'],
    [
      'an address without its beginning',
      { contact: { phone: '1', url: 'skole.example/kursus' } },
      'https://skole.example/kursus',
    ],
    ['a key in Danish', { title: undefined, titel: { da: 'A' } }, 'titel'],
    ['a key that is called otherwise', { title: null, navn: { da: 'A' } }, 'navn'],
    ['a key with nothing in it', { title: null }, null],
    ['a status in Danish', { status: 'puljer' }, 'call-based'],
    ['nothing like it', { system: 42 }, null],
  ])('suggests what was meant: %s', (_, extra, suggestion) => {
    expect(findingsOf(extra)[0]).toMatchObject({ suggestion });
  });

  it('tells of keys that the format passes over in silence', () => {
    const found = findingsOf(
      { validTo: '2027-12-31', kontakt: {}, _note: 'min egen', title: { da: 'A', de: 'B' }, 'x-y': 1 },
      { $schema: 'https://kobling.example/catalogue.json', opdateret: '2026' },
    );
    expect(found.map(({ code, field, suggestion }) => [code, field, suggestion])).toEqual([
      ['unknown-key', 'validTo', 'validThrough'],
      ['unknown-key', 'kontakt', 'contact'],
      ['unknown-key', 'opdateret', null],
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['expired', { validThrough: '2026-11-23' }],
    ['ends-soon', { validThrough: '2026-12-20' }],
    ['deadline-passed', { deadline: '2026-11-23' }],
    ['call-without-date', { status: 'call-based' }],
    ['no-as-of', { source: null }],
    ['ageing', { source: { asOf: 2024 } }],
    ['old', { source: { asOf: 2023 } }],
    ['no-successor', { status: 'phased-out' }],
    ['replaced', { status: 'phased-out', successor: 'voksenlaerling' }],
    ['scheme-phased-out', { type: 'jobrotation' }],
  ])('freshness: %s', (code, extra) => {
    expect(findingsOf(extra)).toMatchObject([{ weight: 'advice', code }]);
  });

  it('a scheme that is gone names the one that came instead', () => {
    expect(words({ type: 'jobrotation' })[0]?.what).toMatch(
      /afskaffet\. I stedet kom: veu-godtgoerelse \(»VEU/u,
    );
    expect(words({ type: 'jobrotation' }, 'en')[0]?.what).toMatch(
      /phased out\. Instead came: veu-godtgoerelse/u,
    );
  });

  it('a file that nobody has touched for more than a year is old', () => {
    expect(findingsOf({}, { updated: '2025-11-01' })).toMatchObject([{ code: 'file-old', offer: null }]);
    expect(findingsOf({}, { updated: null })).toMatchObject([{ code: 'file-undated' }]);
  });

  it('counts what is set aside, what has lost a part, and the rest', () => {
    const check = checkValue(
      catalogue([
        offer('a', { after: null }),
        offer('b', { after: null, contact: { phone: '1', url: 'javascript:x' } }),
        offer('a', { after: null }),
        offer('c', { after: null, title: null }),
      ]),
    );
    expect(check).toMatchObject({ offers: 4, setAside: 2, partial: 1 });
    expect(check.findings.map(({ code, offer: number }) => [code, number])).toEqual([
      ['bad-link', 2],
      ['duplicate-id', 3],
      ['missing', 4],
    ]);
  });

  it('speaks of the right offer when one before it was set aside', () => {
    const check = checkValue(
      catalogue([offer('a', { title: null }), offer('a', { after: null, source: null })]),
    );
    expect(check.findings).toMatchObject([
      { code: 'missing', offer: 1 },
      { code: 'no-as-of', offer: 2 },
    ]);
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['not-json', '{ "format": "kobling-catalogue",\n  "version": 1,,\n}', 2, 16],
    ['empty', ' \n', 1, 1],
    ['looks-like-html', '<!doctype html><p>Log ind', 1, 1],
    ['wrong-format', '{ "format": "geojson" }', 1, 13],
    ['newer-version', '{ "format": "kobling-catalogue", "version": 2 }', 1, 45],
    [
      'invalid',
      '{ "format": "kobling-catalogue", "version": 1, "offers": [], "publisher": { "name": "P" } }',
      1,
      1,
    ],
  ])('%s', (refused, text, line, column) => {
    const check = checkText(text);
    expect(check.refused).toBe(refused);
    expect(check.findings[0]).toMatchObject({ line, column });
  });

  it('in another encoding', () => {
    expect(checkFile(Uint8Array.of(0x7b, 0xe6, 0x7d), 'k', TODAY, schemes).refused).toBe('wrong-encoding');
    expect(checkFile(Uint8Array.of(0xff, 0xfe, 0x7b, 0), 'k', TODAY, schemes).refused).toBe('wrong-encoding');
  });
});

describe('every finding has words', () => {
  const all = Object.keys(TEXTS.da.check.findings);
  it('the same kinds in both languages', () => {
    expect(Object.keys(TEXTS.en.check.findings)).toEqual(all);
  });

  it.each<Language>(['da', 'en'])('that leave no gap, in %s', (language) => {
    for (const code of all) {
      for (const suggestion of [null, 'export']) {
        const finding = { weight: 'advice' as const, code, path: '/offers/0/price/year', line: 1, column: 1 };
        const rest = {
          offer: 1,
          title: 'A',
          field: 'price.year',
          expected: 'YYYY-MM-DD',
          found: '"x"',
          suggestion,
        };
        const { what, write } = explain({ ...finding, ...rest }, TEXTS[language], language, schemes);
        expect(what, code).toMatch(/[.?]$/u);
        expect(`${what} ${write}`, code).not.toMatch(/undefined|null|\bNaN\b|  |»«|““/u);
      }
    }
  });
});
