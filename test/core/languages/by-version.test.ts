import { afterEach, expect, test } from 'vitest';
import { addedLanguage, keepLanguage, type AddedLanguage } from '../../../src/core/model/languages.js';
import { VERSION } from '../../../src/version.js';

const KEY = Symbol.for('kobling');
const language: AddedLanguage = { tag: 'nb', tables: {}, content: new Map() };

afterEach(() => {
  Reflect.deleteProperty(globalThis, KEY);
});

test('a language that another version of the kit has brought is not this one’s', () => {
  Reflect.set(globalThis, KEY, { languages: { '0.0.1': new Map([['nb', language]]) } });
  expect(addedLanguage('nb')).toBeUndefined();
});

test('one that this version brings stands beside it, and leaves it and the rest alone', () => {
  const theirs = new Map([['nb', { ...language }]]);
  Reflect.set(globalThis, KEY, { version: '0.0.1', languages: { '0.0.1': theirs } });
  keepLanguage(['nb', 'no'], language);
  expect(addedLanguage('nb')).toBe(language);
  expect(addedLanguage('no')).toBe(language);
  const page = Reflect.get(globalThis, KEY) as { version: string; languages: Record<string, unknown> };
  expect(page.version).toBe('0.0.1');
  expect(page.languages['0.0.1']).toBe(theirs);
  expect(Object.keys(page.languages)).toEqual(['0.0.1', VERSION]);
});

test('every copy of one version has what one of them brought', () => {
  keepLanguage(['nb'], language);
  keepLanguage(['de'], { ...language, tag: 'de' });
  expect(addedLanguage('nb')).toBe(language);
  expect(addedLanguage('de')?.tag).toBe('de');
});
