import { describe, expect, test } from 'vitest';
import { Heights } from '../../src/frame/heights.js';
import { readRequest } from '../../src/frame/request.js';

const DOCUMENTED = {
  radar: ['lang', 'instrument', 'round'],
  'offer-finder': ['catalogues', 'needs', 'lang'],
};
const read = (query: string) => readRequest(query, DOCUMENTED);

describe('what the address of a frame asks for', () => {
  test('documented attributes of a known element come through', () => {
    const asked = read(
      '?element=radar&lang=en&round=2026%20for%C3%A5r&title=Vores%20radar&parent=https://a.example',
    );
    expect(asked.element).toBe('radar');
    expect([...asked.attributes]).toEqual([
      ['lang', 'en'],
      ['round', '2026 forår'],
    ]);
    expect([asked.title, asked.parent, asked.refused]).toEqual(['Vores radar', 'https://a.example', []]);
  });

  test.each([
    'onload',
    'style',
    'class',
    'id',
    'needs',
    '__proto__',
    'constructor',
    'innerHTML',
    'slot',
    'LANG',
  ])('no %s, which the element does not document', (name) => {
    const asked = read(`?element=radar&${name}=x`);
    expect([...asked.attributes]).toEqual([]);
    expect(asked.refused).toEqual([`${name} (no attribute of radar)`]);
  });

  test.each(['nothing', 'workspace', '__proto__', 'toString', 'kobling-radar', ''])(
    'no element %j',
    (name) => {
      const asked = read(`?element=${name}&lang=en`);
      expect(asked.element).toBeUndefined();
      expect([...asked.attributes]).toEqual([]);
      expect(asked.refused[0]).toContain('known: radar, offer-finder');
    },
  );

  test('no element at all: that is told, with those there are', () => {
    const asked = read('?lang=en');
    expect(asked.element).toBeUndefined();
    expect(asked.refused.at(-1)).toBe('no element (known: radar, offer-finder)');
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScript:alert(1)',
    'java%09script:alert(1)',
    '%01javascript:alert(1)',
    'data:application/json,{}',
    'http://a.example/k.json',
    'https:a.json',
    '//a.example/k.json',
    '%5C%5Ca.example/k.json',
    '/%5Ca.example/k.json',
    'blob:https://a.example/1',
    'good.json%20ftp://a.example/k.json',
  ])('no address %s', (address) => {
    const asked = read(`?element=offer-finder&catalogues=${address}`);
    expect([...asked.attributes]).toEqual([]);
    expect(asked.refused).toHaveLength(1);
  });

  test('https addresses and those beside the page', () => {
    const catalogues = 'https://a.example/k.json ../k.json /tilbud/k.json #json-ld';
    const asked = read(`?element=offer-finder&catalogues=${encodeURIComponent(catalogues)}`);
    expect([...asked.attributes]).toEqual([['catalogues', catalogues]]);
    expect(asked.refused).toEqual([]);
  });

  test.each([
    '*',
    'https://a.example/path',
    'javascript:1',
    'null',
    'a.example',
    'https://a.example@b.example',
  ])('no origin %s', (text) => {
    const asked = read(`?element=radar&parent=${text}`);
    expect(asked.parent).toBeUndefined();
    expect(asked.refused).toHaveLength(1);
  });

  test('what stands twice counts once, and is told', () => {
    const asked = read('?element=radar&lang=en&lang=da');
    expect(asked.attributes.get('lang')).toBe('en');
    expect(asked.refused).toEqual(['lang a second time']);
  });
});

describe('which heights are told', () => {
  test('whole pixels, and only what is new', () => {
    const heights = new Heights();
    expect([100.2, 101, 100.9, 200].map((measured, at) => heights.next(measured, at * 10_000))).toEqual([
      101,
      undefined,
      undefined,
      200,
    ]);
    expect(heights.told).toBe(200);
  });

  test('nothing while nothing is laid out', () => {
    expect(new Heights().next(0, 0)).toBeUndefined();
    const heights = new Heights();
    expect([heights.next(300, 0), heights.next(0, 5000), heights.told]).toEqual([300, undefined, 300]);
  });

  test.each([16, 300, 600])('two that call each other forth each %i ms: the larger stays', (turn) => {
    const heights = new Heights();
    const told = Array.from({ length: 100 }, (_, at) => heights.next(at % 2 ? 300 : 400, at * turn));
    expect(told.filter((each) => each !== undefined).length).toBeLessThan(10);
    expect(heights.told).toBe(400);
    // A third one is news again.
    expect(heights.next(500, 100 * turn)).toBe(500);
    expect(heights.next(300, 100 * turn + 16)).toBe(300);
  });

  test('several that call each other forth in a round: a larger one stays', () => {
    const heights = new Heights();
    // What is laid out anew passes through other heights on its way, there and back.
    const round = [300, 380, 400, 320];
    const told = Array.from({ length: 100 }, (_, at) => heights.next(round[at % 4] ?? 0, at * 50));
    expect(told.filter((each) => each !== undefined).length).toBeLessThan(15);
    expect(heights.told).toBe(400);
  });

  test('somebody who opens and closes something, slowly, as often as they like', () => {
    const heights = new Heights();
    const told = Array.from({ length: 40 }, (_, at) => heights.next(at % 2 ? 300 : 400, at * 1200));
    expect(told.every((each) => each !== undefined)).toBe(true);
  });
});
