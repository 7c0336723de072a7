import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { CatalogueError, MAX_PROBLEMS, parseCatalogueErrorCode } from './codes.js';
import { TODAY, broken, catalogue, offer, spots } from './fixtures.js';
import { parseCatalogue } from '../../../src/core/exchange/parse-catalogue.js';
import { completeOffer } from '../../../src/core/model/complete.js';

const options = { today: TODAY };
const read = (input: unknown) => parseCatalogue(input, undefined, options);
const places = (problems: readonly { path: string; code: string }[]) =>
  problems.map(({ path, code }) => `${path} ${code}`);

describe('parseCatalogue', () => {
  it('takes a full file, as object and as text, and completes it', () => {
    const fromObject = read(catalogue());
    const fromText = read(JSON.stringify(catalogue()));
    expect(fromText).toEqual(fromObject);
    expect(fromObject.problems).toEqual([]);
    expect(fromObject.advice).toEqual([]);
    expect(Object.keys(fromObject.catalogue.offers[0] ?? {}).sort()).toEqual(
      Object.keys(completeOffer(fromObject.catalogue.offers[0] ?? never())).sort(),
    );
    expect(fromObject.catalogue.offers[0]).toMatchObject({
      deadline: null,
      successor: null,
      duration: 'P1D',
    });
    expect(fromObject.catalogue.combinations[0]?.steps).toEqual([{ da: 'Først' }]);
  });

  it('needs no more than what the format requires', () => {
    const { catalogue: least, problems } = read({
      format: 'kobling-catalogue',
      version: 1,
      id: 'c',
      publisher: { name: 'P' },
      offers: [
        { id: 'o', system: 'education', title: { da: 'T' }, provider: { id: 'p', name: 'P' }, needs: {} },
      ],
    });
    expect(problems).toEqual([]);
    expect(least).toMatchObject({ updated: null, combinations: [], exclusions: [] });
    expect(least.offers[0]).toMatchObject({
      area: 'national',
      status: 'active',
      conditions: [],
      contact: null,
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['no Danish title', { title: { en: 'Only English' } }, '/offers/1/title/da missing'],
    ['empty title', { title: { da: ' ' } }, '/offers/1/title/da wrong-value'],
    ['title as a string', { title: 'T' }, '/offers/1/title wrong-type'],
    ['null title', { title: null }, '/offers/1/title missing'],
    ['unknown system', { system: 'jobcenter' }, '/offers/1/system wrong-value'],
    ['fit of 4', { needs: { overview: 4 } }, '/offers/1/needs/overview wrong-value'],
    ['fit as text', { needs: { overview: '3' } }, '/offers/1/needs/overview wrong-value'],
    ['a key that must be escaped', { needs: { 'a/b~c': 9 } }, '/offers/1/needs/a~1b~0c wrong-value'],
    ['30 February', { validFrom: '2026-02-30' }, '/offers/1/validFrom wrong-value'],
    ['a time for a date', { validThrough: '2026-01-01T00:00:00Z' }, '/offers/1/validThrough wrong-value'],
    ['a Danish date', { deadline: '1.2.2026' }, '/offers/1/deadline wrong-value'],
    ['NaN', { effortDays: Number.NaN }, '/offers/1/effortDays wrong-type'],
    ['Infinity', { effortDays: Infinity }, '/offers/1/effortDays wrong-type'],
    ['negative price', { price: { amount: -1 } }, '/offers/1/price/amount too-small'],
    ['other currency', { price: { amount: 1, currency: 'EUR' } }, '/offers/1/price/currency wrong-value'],
    [
      'between the wrong way',
      { conditions: [{ fact: 'f', op: 'between', value: [9, 2] }] },
      '/offers/1/conditions/0/value wrong-value',
    ],
    [
      'list for =',
      { conditions: [{ fact: 'f', op: '=', value: [1] }] },
      '/offers/1/conditions/0/value wrong-value',
    ],
    ['no fact', { conditions: [{ op: '=', value: 1 }] }, '/offers/1/conditions/0 wrong-value'],
    [
      'deep in an alternative',
      { conditions: [{ anyOf: [[{ fact: 'f', op: '~', value: 1 }]] }] },
      '/offers/1/conditions/0/anyOf/0/0/op wrong-value',
    ],
    [
      'municipality as text',
      { area: { municipalities: ['615'] } },
      '/offers/1/area/municipalities/0 wrong-type',
    ],
    [
      'both kinds of area',
      { area: { municipalities: [615], regions: [1082] } },
      '/offers/1/area/regions wrong-type',
    ],
    ['empty id', { id: '' }, '/offers/1/id wrong-value'],
    ['number as id', { id: 7 }, '/offers/1/id wrong-type'],
  ])('sets aside an offer with %s, and names the place', (_, fault, place) => {
    const { catalogue: kept, problems } = read(catalogue([offer('a'), offer('b', fault), offer('c')]));
    expect(kept.offers.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(places(problems)).toContain(place);
  });

  it.each([null, 7, 'x', [], true])('sets aside %j in place of an offer', (row) => {
    const { catalogue: kept, problems } = read(catalogue([row, offer()]));
    expect(kept.offers).toHaveLength(1);
    expect(problems[0]?.path).toBe('/offers/0');
  });

  it('keeps unknown keys out of the model', () => {
    const { catalogue: kept } = read(catalogue([offer('a', { internal: 1 })], { $schema: 'x' }));
    expect(kept).not.toHaveProperty('$schema');
    expect(kept.offers[0]).not.toHaveProperty('internal');
  });

  it('keeps the first of duplicate ids and names both places, composed or not', () => {
    const { catalogue: kept, problems } = read(catalogue([offer('gå'), offer('b'), offer('ga\u030A')]));
    expect(kept.offers).toHaveLength(2);
    expect(problems).toMatchObject([{ path: '/offers/2/id', code: 'duplicate-id' }]);
    expect(problems[0]?.expected).toContain('/offers/0');
  });

  it('advises on ids that differ only by case', () => {
    expect(places(read(catalogue([offer('a'), offer('A')])).advice)).toEqual([
      '/offers/1/id id-differs-by-case',
    ]);
  });

  it.each([
    'javascript:alert(1)',
    'JaVa\tScript:alert(1)',
    '\0javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    'https:\\\\evil.example',
    'https://good.example@evil.example/',
    'https://good.example\\@evil.example/',
    'http://',
    'https://a b.example',
    'ftp://example.dk',
    '/relative',
    '',
    7,
  ])('drops the link %j with a problem and keeps the offer', (url) => {
    const { catalogue: kept, problems } = read(
      catalogue([offer('a', { provider: { id: 'p', name: 'P', url } })]),
    );
    expect(kept.offers[0]?.provider.url).toBeNull();
    expect(places(problems)).toEqual(['/offers/0/provider/url bad-link']);
  });

  it('drops checks it does not know and keeps the offer', () => {
    const { catalogue: kept, problems } = read(catalogue([offer('a', { checks: ['de-minimis', 'later'] })]));
    expect(kept.offers[0]?.checks).toEqual(['de-minimis']);
    expect(places(problems)).toEqual(['/offers/0/checks/1 unknown-check']);
  });

  it('drops what is wrong in the envelope and the rules, never the file', () => {
    const { catalogue: kept, problems } = read(
      catalogue([offer()], {
        publisher: { name: 'P', url: 'javascript:x', system: 'army' },
        updated: 'yesterday',
        combinations: [
          { id: 'x', offers: ['one'] },
          { id: 'y', offers: ['a', 'b'] },
          { id: 'y', offers: ['c', 'd'] },
        ],
        exclusions: 'none',
      }),
    );
    expect(kept.publisher).toEqual({ name: 'P', url: null, system: null });
    expect(kept.combinations.map(({ offers }) => offers)).toEqual([['a', 'b']]);
    expect(places(problems).sort()).toEqual([
      '/combinations/0/offers too-small',
      '/combinations/2/id duplicate-id',
      '/exclusions wrong-type',
      '/publisher/system wrong-value',
      '/publisher/url bad-link',
      '/updated wrong-value',
    ]);
  });

  it('advises on what an editor should look at', () => {
    const odd = offer('a', {
      type: 'no-such-type',
      needs: { 'no-such-need': 1 },
      validThrough: '2026-11-23',
      contact: { name: 'N' },
      price: { amount: 5 },
      source: { asOf: 2023 },
      duration: 'tre uger',
      delivery: 'by-post',
    });
    const {
      catalogue: kept,
      problems,
      advice,
    } = parseCatalogue(catalogue([odd]), 'a.json', {
      today: TODAY,
      knownTypes: new Set(['sambesoeg']),
    });
    expect(problems).toEqual([]);
    expect(kept.offers[0]?.duration).toEqual({ da: 'tre uger' });
    expect(advice.map(({ code }) => code).sort()).toEqual([
      'expired',
      'no-contact',
      'not-iso-duration',
      'old',
      'price-without-year',
      'unknown-delivery',
      'unknown-need',
      'unknown-type',
    ]);
    expect(advice.every(({ file }) => file === 'a.json')).toBe(true);
  });

  it('takes out control characters, counts them, and mends half character pairs', () => {
    const { catalogue: kept, advice } = read(
      catalogue([offer('a', { title: { da: 'A\u202Eb\0c\u200B 👩‍🔬 \uD800' } })]),
    );
    expect(kept.offers[0]?.title.da).toBe('Abc 👩‍🔬 \uFFFD');
    expect(advice).toMatchObject([{ code: 'control-characters', found: '3' }]);
  });

  it('keeps MAX_PROBLEMS and says how many more there were', () => {
    const { problems } = read(catalogue(Array.from({ length: 1000 }, () => ({}))));
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).toMatchObject({ code: 'more' });
    expect(problems.every(({ found }) => [...found].length <= 80)).toBe(true);
  });

  it.each<[unknown, string]>([
    ['', 'empty'],
    [' \n', 'empty'],
    ['\uFEFF', 'empty'],
    ['<!doctype html><title>Log ind</title>', 'looks-like-html'],
    ['{"format":', 'not-json'],
    ['{"format":"kobling-catalogue","offers":[{},]}', 'not-json'],
    ['\0{\0}', 'wrong-encoding'],
    ['[]', 'wrong-format'],
    ['null', 'wrong-format'],
    [undefined, 'wrong-format'],
    [7, 'wrong-format'],
    [{ format: 'kobling-round', version: 1 }, 'wrong-format'],
    [catalogue([], { version: 2 }), 'newer-version'],
    [catalogue([], { version: '1' }), 'wrong-format'],
    [catalogue([], { id: '' }), 'invalid'],
    [catalogue([], { publisher: null }), 'invalid'],
    [catalogue([], { offers: { length: 1e9 } }), 'invalid'],
    [catalogue([], { offers: new Array(200_001) }), 'too-many-rows'],
    ['['.repeat(10_000), 'too-deep'],
  ])('refuses a file that is none (case %#)', (input, code) => {
    expect(parseCatalogueErrorCode(() => read(input))).toBe(code);
  });

  it('refuses nesting 5 000 deep before zod sees it', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`);
    expect(parseCatalogueErrorCode(() => read(catalogue([offer('a', { deep })])))).toBe('too-deep');
  });

  it('reads past a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(catalogue())}`).catalogue.id).toBe('midt');
  });

  it('refuses a circular object instead of running for ever', () => {
    const round: Record<string, unknown> = catalogue();
    round['self'] = round;
    expect(parseCatalogueErrorCode(() => read(round))).toBe('too-deep');
  });

  it('lets a hostile getter out only under its own name', () => {
    const hostile = {
      get format(): string {
        throw new TypeError('no');
      },
    };
    expect(() => read(hostile)).toThrow(CatalogueError);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    'is not polluted by %s',
    (name) => {
      const text = JSON.stringify(
        catalogue([offer(name, { needs: { overview: 1 }, type: name, after: [name] })]),
      ).replace('"overview":1', `"overview":1,"${name}":3`);
      const hostile = text.replace('"format"', `"${name}":{"polluted":true},"format"`);
      const { catalogue: kept } = read(hostile);
      expect(kept.offers[0]?.id).toBe(name);
      expect(Object.getPrototypeOf(kept.offers[0]?.needs)).toBe(Object.prototype);
      expect({}).not.toHaveProperty('polluted');
    },
  );

  it('never throws anything else, whichever field is broken', () => {
    const whole = catalogue([offer('a'), offer('b')]);
    const all = spots(whole);
    fc.assert(
      fc.property(
        fc.nat(all.length - 1),
        fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.double(), fc.string()),
        (n, put) => {
          const { path = [] } = all[n] ?? {};
          try {
            const result = read(broken(whole, path, put));
            for (const problem of result.problems) expect(problem.path).toMatch(/^(?:\/.*)?$/su);
            expect(result.catalogue.offers.length).toBeLessThanOrEqual(2);
          } catch (error) {
            expect(error).toBeInstanceOf(CatalogueError);
            expect(path.length === 1 || path[0] === 'publisher').toBe(true);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('never throws anything else, whatever comes', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => {
        expect(() => read(input)).toThrow(CatalogueError);
      }),
    );
  });
});

function never(): never {
  throw new Error('nothing was read');
}
