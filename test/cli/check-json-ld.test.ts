import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/cli/check/check-file.js';
import { explain } from '../../src/cli/check/explain.js';
import { run } from '../../src/cli/run.js';
import { loadSchemes } from '../../src/cli/schemes.js';
import { TEXTS } from '../../src/cli/texts/texts.js';
import type { Language } from '../../src/cli/language.js';
import { memoryHost, TODAY } from './support/memory-host.js';

const schemes = await loadSchemes();
const visit = {
  '@type': 'GovernmentService',
  name: 'Robotten på besøg',
  serviceOperator: { name: 'Horsens Kommune' },
  keywords: ['Automatisering og robotter', 'kobling:business'],
  url: 'https://kommune.example/robot',
  dateModified: '2026-08-01',
};
const course = {
  '@type': 'Course',
  name: { '@language': 'da', '@value': 'Robotkursus' },
  provider: { name: 'Skolen' },
  keywords: 'kobling:automation:3',
  url: 'https://skole.example/robot',
  dateModified: '2026-08-01',
};
const document = (...things: readonly object[]) => ({ '@context': 'https://schema.org', '@graph': things });
const check = (value: unknown) =>
  checkFile(new TextEncoder().encode(JSON.stringify(value, null, 2)), 'a.jsonld', TODAY, schemes);
const told = (value: unknown, language: Language = 'da') =>
  check(value).findings.map((finding) => explain(finding, TEXTS[language], language, schemes));

describe('a file of JSON-LD', () => {
  it('has nothing to it where every thing becomes an offer', () => {
    expect(check(document(visit, course))).toMatchObject({
      format: 'json-ld',
      refused: null,
      offers: 2,
      setAside: 0,
      partial: 0,
      findings: [],
    });
    expect(check(document(visit, course)).catalogue?.offers).toHaveLength(2);
  });

  it('counts what would be set aside, what loses a part, and what is no offer at all', () => {
    const cake = { '@type': 'Recipe', name: 'Kage' };
    const bare = { '@type': 'Service', name: 'Uden noget' };
    expect(check(document(cake, bare, { ...visit, url: 'javascript:x' }, course))).toMatchObject({
      offers: 3,
      setAside: 1,
      partial: 1,
    });
  });

  it('says of each thing why it is set aside, where, and what to write', () => {
    expect(told(document(visit, { '@type': 'Service', name: 'Uden noget', areaServed: 'Malmø' }))).toEqual([
      {
        where: 'Tilbud 2 »Uden noget«',
        what: 'Der står ikke, hvem der giver tilbuddet.',
        write: expect.stringContaining('"provider"') as string,
      },
      {
        where: 'Tilbud 2 »Uden noget«',
        what: 'Der står ikke, hvilket behov tilbuddet hjælper med.',
        write: expect.stringContaining('kobling:automation:3') as string,
      },
      {
        where: 'Tilbud 2 »Uden noget«',
        what: 'Der står ikke, hvilket system tilbuddet hører til.',
        write: expect.stringContaining('kobling:business') as string,
      },
      {
        where: 'Tilbud 2 »Uden noget«',
        what: '»areaServed« kan ikke bruges, som det står: »Malmø«.',
        write: '"areaServed": "Horsens Kommune", en region eller "Danmark"',
      },
    ]);
  });

  it('names the thing by its name, in whatever form that is', () => {
    const dateless = { ...course, dateModified: undefined };
    expect(told(document(visit, dateless), 'en')).toEqual([
      {
        where: 'Offer 2 “Robotkursus”',
        what: 'It does not say when the offer was last checked.',
        write: '"dateModified": "2026-11-01"',
      },
    ]);
  });

  it('suggests the need that was meant', () => {
    const [finding] = check(document({ ...course, keywords: 'kobling:automatoin:3' })).findings;
    expect(finding).toMatchObject({ code: 'unknown-need', suggestion: 'automation', field: 'keywords' });
  });

  it('points at the value in the file, of a thing that stands alone too', () => {
    const { findings } = check({ '@context': 'https://schema.org', ...visit, url: 'ftp://x' });
    const [link] = findings;
    const line = JSON.stringify(
      { '@context': 'https://schema.org', ...visit, url: 'ftp://x' },
      null,
      2,
    ).split('\n')[(link?.line ?? 0) - 1];
    expect(line?.slice((link?.column ?? 0) - 1)).toBe('"ftp://x",');
    expect(link).toMatchObject({ offer: 1, title: 'Robotten på besøg', field: 'url' });
  });

  it('tells of the age of the right thing, also behind one that was set aside', () => {
    const { findings } = check(document({ ...visit, name: null }, { ...course, dateModified: '2023-01-01' }));
    expect(findings.find(({ code }) => code === 'old')).toMatchObject({ offer: 2, field: 'dateModified' });
    const ageing = check(
      document({ ...visit, name: null }, { ...course, dateModified: '2024-01-01' }),
    ).findings;
    expect(ageing.find(({ code }) => code === 'ageing')).toMatchObject({ offer: 2, field: 'dateModified' });
  });

  it('is refused where nothing in it may be an offer', () => {
    expect(check(document({ '@type': 'Recipe' }))).toMatchObject({
      format: 'json-ld',
      refused: 'wrong-format',
    });
  });

  it('is told of on screen and to programs, with the exit that its problems deserve', async () => {
    const machine = memoryHost({
      'a.jsonld': JSON.stringify(document(visit, course)),
      'b.jsonld': JSON.stringify(document(visit, { ...course, keywords: [] })),
    });
    expect(await run(['catalogue', 'check', 'a.jsonld'], machine.host)).toBe(0);
    expect(await run(['catalogue', 'check', 'b.jsonld'], machine.host)).toBe(1);
    expect(machine.printed()).toContain('Læst som JSON-LD');
    expect(machine.printed()).toContain('2 tilbud, 1 i orden, 1 sat til side, 0 råd');
    const data = memoryHost({ 'b.jsonld': JSON.stringify(document(visit)) });
    await run(['catalogue', 'check', 'b.jsonld', '--json'], data.host);
    expect(JSON.parse(data.printed())).toMatchObject({ files: [{ format: 'json-ld', offers: 1, fine: 1 }] });
  });
});
