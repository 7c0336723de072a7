import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeFor } from '../../../demo/studio/code.js';
import { storageText } from '../../../demo/studio/declarations.js';
import { framePolicyFor, policyFor } from '../../../demo/studio/policy.js';
import { fromFragment, initialState, toFragment } from '../../../demo/studio/state.js';
import { isAddress, problemOf } from '../../../demo/studio/validity.js';

const ELSEWHERE = 'https://partner.example/kobling/cdn/';
const kit = {
  version: '0.0.0',
  files: {},
  presets: [],
  elements: [
    {
      name: 'offer-finder',
      title: { da: 'Tilbudsfinder', en: 'Offer finder' },
      attributes: [{ name: 'accent' }, { name: 'municipality' }],
      customProperties: [{ name: '--kobling-paper' }, { name: '--kobling-font' }],
    },
  ],
};
const ways = ['module', 'iframe'];
const stateWith = (patch: object) => ({ ...initialState(), ...patch });

describe('the link', () => {
  test('holds custom properties, and brings them back', () => {
    const state = stateWith({ attributes: { accent: '#0b4da2', '--kobling-paper': '#eeeeee' } });
    expect(fromFragment(toFragment(state), kit, ways).attributes).toEqual(state.attributes);
  });

  test('leaves out what would end the rule in the style sheet', () => {
    for (const value of ['red} body{display:none', '"a', 'a;b', '</style>', 'x'.repeat(201)]) {
      const link = `#a.--kobling-font=${encodeURIComponent(value)}`;
      expect(fromFragment(link, kit, ways).attributes, value).toEqual({});
    }
  });
});

describe('the cookie text', () => {
  test('a frame from another website keeps its data there, and the text names it', () => {
    const there = { way: 'iframe', base: ELSEWHERE };
    expect(storageText(stateWith(there), 'da')).toContain('tredjepart');
    expect(storageText(stateWith(there), 'da')).toContain('https://partner.example,');
    expect(storageText(stateWith(there), 'en')).toContain('Who: third party');
  });

  test('a frame of one’s own, and scripts from elsewhere, keep it on the page’s own site', () => {
    for (const patch of [{ way: 'iframe' }, { way: 'module', base: ELSEWHERE }])
      expect(storageText(stateWith(patch), 'da')).toContain('Hvem: førstepart');
  });
});

describe('the policy', () => {
  test('allows the page’s style sheet where there is a rule for it, and only then', () => {
    const styled = stateWith({ attributes: { '--kobling-paper': '#eee' } });
    expect(policyFor(styled).line).toContain("style-src 'self'");
    expect(policyFor({ ...styled, way: 'iframe' }).line).not.toContain('style-src');
    expect(policyFor(stateWith({})).line).not.toContain('style-src');
  });

  test('a frame’s server gets a header of its own', () => {
    const state = stateWith({
      way: 'iframe',
      attributes: { catalogues: '/a.json https://skole.example/b.json' },
    });
    expect(framePolicyFor(state)).toBe(
      "content-security-policy: frame-ancestors 'self'; connect-src 'self' https://skole.example",
    );
    expect(framePolicyFor({ ...state, base: ELSEWHERE })).toContain(
      'frame-ancestors https://www.jeres-side.example;',
    );
    expect(framePolicyFor(stateWith({}))).toBe('');
  });
});

describe('the frame', () => {
  const code = (patch: object): string => codeFor(stateWith({ way: 'iframe', ...patch }), kit).code;

  test('what would stand inside the tag stands below it', () => {
    expect(code({ fallback: 'Ring på 70 <00>' })).toMatch(/<\/iframe>\n<p>Ring på 70 &lt;00><\/p>\n<script/);
    expect(code({})).not.toContain('<p>');
  });

  test('has no border that the browser would draw', () => {
    expect(code({})).toContain('frameborder="0"');
  });
});

describe('what is written by hand', () => {
  test('addresses: paths, https, and ids in the page', () => {
    for (const good of ['/tilbud/katalog.json', 'katalog.json', './a.json', '../a.json', '#tilbud'])
      expect(isAddress(good), good).toBe(true);
    expect(isAddress('https://skole.example/a.json?x=1')).toBe(true);
    for (const bad of ['">‹img…;}', 'javascript:alert(1)', 'data:,x', '//evil.example/a', 'https:///', 'a<b'])
      expect(isAddress(bad), bad).toBe(false);
  });

  test('a workspace has the form that the store takes', () => {
    expect(problemOf('workspace', 'vejby-2026')).toBe('');
    for (const bad of ['">‹img…;}', 'to ord', 'a/b'])
      expect(problemOf('workspace', bad)).toBe('badWorkspace');
    const store = readFileSync(new URL('../../../src/core/storage/open-store.ts', import.meta.url), 'utf8');
    const form = /WORKSPACE = \/(.+)\/u;/.exec(store)?.[1] ?? '$^';
    for (const name of ['a', 'a-b_c.d', '1', 'æble', 'A', 'a b', 'x'.repeat(101)])
      expect(problemOf('workspace', name) === '', name).toBe(new RegExp(form, 'u').test(name));
  });
});
