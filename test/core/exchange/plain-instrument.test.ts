import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import coupling from '../../../src/core/content/instruments/coupling.json' with { type: 'json' };
import framework from '../../../src/core/content/instruments/framework.json' with { type: 'json' };
import partnership from '../../../src/core/content/instruments/partnership.json' with { type: 'json' };
import short from '../../../src/core/content/instruments/partnership-short.json' with { type: 'json' };
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import { plainInstrument } from '../../../src/core/exchange/plain-instrument.js';

/** Every kind of statement, and everything that may be said of one, apart from conditions. */
const full = () => ({
  $schema: 'https://example.org/instrument.json',
  format: 'kobling-instrument',
  version: 1,
  id: 'own',
  revision: 3,
  title: { da: 'Vores eget – skema', en: 'Our own', 'nb-NO': 'Vårt' },
  intro: { da: 'Kort “indledning”.' },
  scale: { min: 0, max: 2, labels: [{ da: 'Nej' }, { da: 'Lidt', en: '' }, { da: 'Ja' }] },
  dimensions: [
    { id: 'd', title: { da: 'Tema' }, description: null, context: true },
    { id: 'e', title: { da: 'Andet' } },
  ],
  items: [
    {
      id: 'rate',
      dimension: 'd',
      kind: 'rating',
      text: { da: 'Vi ringer' },
      wording: { other: { da: 'De ringer' }, desired: null },
      reversed: true,
      help: { da: 'Et eksempel' },
      competence: { da: 'Ringe' },
      source: { page: 12 },
      position: 'x',
    },
    {
      id: 'count',
      dimension: 'd',
      kind: 'count',
      text: { da: 'Hvor mange?' },
      unit: { da: 'besøg' },
      min: 0,
      max: 9.5,
    },
    {
      id: 'pick',
      dimension: 'e',
      kind: 'choice',
      text: { da: 'Hvilken?' },
      options: [
        { id: 'a', text: { da: 'A' } },
        { id: 'b', text: { da: 'B' } },
      ],
    },
    { id: 'words', dimension: 'e', kind: 'text', text: { da: 'Hvorfor?' } },
    { id: 'place', dimension: 'e', kind: 'position', text: { da: 'Hvor?' } },
  ],
  source: { citation: 'Bogen' },
});

/** What may come in place of anything in a file. */
const anything = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    ' ',
    'x',
    'd',
    'pick',
    'rating',
    'count',
    'choice',
    0,
    -0,
    1,
    2,
    -101,
    1.5,
  ),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    true,
    false,
    [],
    {},
    [null],
    { da: 'x' },
    { da: '' },
    { da: ' ' },
    { en: 'x' },
  ),
  fc.constantFrom<unknown>(
    'a\u200Bb',
    'e\u0301',
    '\uD800',
    'a\r\nb',
    ' a',
    'x'.repeat(201),
    'x'.repeat(20_001),
  ),
  fc.constantFrom<unknown>(
    { da: 'x', en: null },
    { item: 'rate', op: '=', value: 1 },
    JSON.parse('{"__proto__":"x","da":"x"}'),
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Goes down by these numbers, and puts something else, or nothing, or one thing more, where it ends. */
function changed(way: readonly number[], what: 'put' | 'drop' | 'add', value: unknown): unknown {
  const root = full() as Node;
  let node = root;
  for (const [index, step] of way.entries()) {
    const keys = Object.keys(node);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    const next = node[key];
    if (index < way.length - 1 && isNode(next)) {
      node = next;
      continue;
    }
    if (what === 'put') node[key] = value;
    else if (what === 'drop') Reflect.deleteProperty(node, key);
    else if (Array.isArray(node)) node.push(isNode(next) ? structuredClone(next) : value);
    else node['more'] = value;
    break;
  }
  return root;
}

const read = (input: unknown) => {
  try {
    return parseInstrument(input);
  } catch {
    return undefined;
  }
};

describe('plainInstrument', () => {
  it.each([
    ['one with everything', full()],
    ['coupling', coupling],
    ['framework', framework],
    ['partnership', partnership],
    ['partnership-short', short],
  ])('takes what is in order, and reads it as the other reader does: %s', (_, file) => {
    const hasConditions = JSON.stringify(file).includes('"showIf"');
    expect(plainInstrument(file)).toEqual(hasConditions ? undefined : parseInstrument(file));
    expect(plainInstrument(JSON.stringify(file))).toEqual(hasConditions ? undefined : parseInstrument(file));
  });

  it('never takes what the other reader refuses, cleans or sets right', () => {
    const way = fc.array(fc.nat(50), { minLength: 1, maxLength: 6 });
    const what = fc.constantFrom('put', 'drop', 'add');
    let taken = 0;
    fc.assert(
      fc.property(way, what, anything, fc.boolean(), (steps, how, value, asText) => {
        const file = changed(steps, how, value);
        const input = asText ? JSON.stringify(file) : file;
        const plain = plainInstrument(input);
        if (plain === undefined) return;
        taken += 1;
        expect(plain).toEqual(read(input));
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(100);
  });

  it('leaves to it what is no JSON, or cannot be copied', () => {
    expect(plainInstrument('{"format":')).toBeUndefined();
    expect(plainInstrument('<!doctype html>')).toBeUndefined();
    expect(plainInstrument(undefined)).toBeUndefined();
    expect(plainInstrument(new Proxy(full(), {}))).toBeUndefined();
    const circle: Record<string, unknown> = full();
    circle['self'] = circle;
    expect(plainInstrument(circle)).toBeUndefined();
  });

  it('holds what it was given as it was then', () => {
    const file = full();
    const instrument = plainInstrument(file);
    file.title.da = 'Noget andet';
    expect(instrument?.title.da).toBe('Vores eget – skema');
  });
});
