import { expect, it } from 'vitest';
import fc from 'fast-check';
import { syntaxFault } from '../../../src/core/exchange/syntax-fault.js';

it.each([
  ['{"a": oops}', 6],
  ['{"a":1,}', 7],
  ['[1 2]', 3],
  ['[01]', 1],
  ['{a:1}', 1],
  ['{"a" 1}', 5],
  ['["\n"]', 1],
  ['{"a":', 5],
  ['["x', 1],
  ['1 2', 2],
  ['', 0],
])('finds the fault of %j', (text, at) => {
  expect(syntaxFault(text)).toBe(at);
});

it('finds none in JSON, and one wherever JSON.parse fails', () => {
  const cut = fc.tuple(fc.json(), fc.nat(40), fc.constantFrom('', ',', '"', ']', '}', ':', 'x', '\\'));
  fc.assert(
    fc.property(cut, ([json, at, put]) => {
      expect(syntaxFault(json)).toBeUndefined();
      const text = json.slice(0, at) + put + json.slice(at + 1);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(syntaxFault(text) === undefined).toBe(isJson);
    }),
    { numRuns: 2000 },
  );
});
