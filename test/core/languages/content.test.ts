import { beforeAll, describe, expect, test } from 'vitest';
import { toLocale } from '../../../src/components/base/locale.js';
import {
  formatAmount,
  formatDate,
  formatNumber,
  formatTime,
  parseNumber,
} from '../../../src/components/base/format.js';
import { NEEDS } from '../../../src/core/content/needs.js';
import { textAndLang, textIn } from '../../../src/core/model/text.js';
import { recogniseNeeds } from '../../../src/core/offers/recognise.js';

const [FIRST] = NEEDS;
const title = FIRST?.title ?? { da: '' };

describe('before a language is added', () => {
  test('its pages are in Danish', () => {
    expect(['nb', 'no', 'nb-NO', 'de', '', null, undefined].map(toLocale)).toEqual(Array(7).fill('da'));
    expect(textAndLang(title, 'nb')).toEqual({ text: 'Vi mangler hænder', lang: 'da' });
  });
});

describe('once Norwegian is added', () => {
  beforeAll(async () => {
    await import('../../../src/languages/nb.js');
  });

  test('its pages are in it, by any of its tags', () => {
    expect(['nb', 'no', 'nb-NO', 'NO', 'Nb-no'].map(toLocale)).toEqual(Array(5).fill('nb'));
    expect(['da', 'en-GB', 'sv', 'nbx'].map(toLocale)).toEqual(['da', 'en', 'da', 'da']);
  });

  test('content is in it, with no mark that it were Danish', () => {
    expect(textAndLang(title, 'nb')).toEqual({ text: 'Vi mangler folk' });
    expect([textIn(title, 'da'), textIn(title, 'en')]).toEqual([
      'Vi mangler hænder',
      'We are short of hands',
    ]);
  });

  test('what a host has written in it goes before ours', () => {
    expect(textIn({ ...title, nb: 'Vi trenger folk' }, 'nb')).toBe('Vi trenger folk');
  });

  test('what only a catalogue knows stays Danish, and is said to be', () => {
    expect(textAndLang({ da: 'Jobrotation' }, 'nb')).toEqual({ text: 'Jobrotation', lang: 'da' });
    expect(textAndLang({ da: 'constructor' }, 'nb')).toEqual({ text: 'constructor', lang: 'da' });
  });

  test('figures are written as Norwegians write them', () => {
    expect(formatDate('2027-01-12', 'nb')).toBe('12. januar 2027');
    expect(formatNumber(1234567.5, 'nb').replace(/\s/g, ' ')).toBe('1 234 567,5');
    expect(formatAmount(25_000, 2026, 'nb').replace(/\s/g, ' ')).toBe('25 000 DKK (2026)');
    expect(formatAmount(25_000, null, 'nb').replace(/\s/g, ' ')).toBe('25 000 DKK (år ukjent)');
    expect(formatTime(new Date(2026, 0, 5, 9, 30), 'nb')).toMatch(/^kl\. 0?9[.:]30$/);
  });

  test.each([
    ['1 200', 1200],
    ['1\u00a0200,5', 1200.5],
    ['1.200', 1200],
    ['12,5', 12.5],
    ['ca. 30 ansatte', 30],
  ])('a number written as %s is read', (text, number) => {
    expect(parseNumber(text, 'nb')).toBe(number);
  });

  test.each([
    ['Vi mangler sveisere og vil i gang med roboter', ['recruit-skilled', 'automation']],
    ['Vi vil gjerne selge varene våre til utlandet', ['export']],
    ['En av medarbeiderne våre er sykmeldt', ['retain-sick']],
  ])('the Danish recogniser hears a near language: %s', async (text, needs) => {
    const heard = (await recogniseNeeds(text, 'nb')).map(({ need }) => need);
    expect(heard).toEqual(expect.arrayContaining(needs));
  });
});
