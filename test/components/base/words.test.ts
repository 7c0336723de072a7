import { expect } from '@open-wc/testing';
import {
  formatAmount,
  formatDate,
  formatMean,
  formatNumber,
  parseNumber,
} from '../../../src/components/base/format.js';
import { mailLink, phoneLink, safeEmail, safeLink } from '../../../src/components/base/links.js';
import { capitalised, inList, inWords } from '../../../src/components/base/numbers.js';

describe('numbers in words', () => {
  it('are words up to twelve, digits after that', () => {
    expect([0, 1, 2, 12, 13, 1300].map((count) => inWords(count, 'da'))).to.eql([
      'nul',
      'ét',
      'to',
      'tolv',
      '13',
      '1.300',
    ]);
    expect([0, 1, 12, 1300].map((count) => inWords(count, 'en'))).to.eql(['no', 'one', 'twelve', '1,300']);
  });

  it('begin a sentence with a capital, also where the letter is one of ours', () => {
    expect(['ét', 'åben', ''].map(capitalised)).to.eql(['Ét', 'Åben', '']);
  });

  it('are listed as the language does', () => {
    expect(inList(['a', 'b', 'c'], 'da')).to.equal('a, b og c');
    expect(inList(['a'], 'da')).to.equal('a');
    expect(inList([], 'da')).to.equal('');
    expect(inList(['a', 'b', 'c'], 'en')).to.match(/^a, b,? and c$/);
  });
});

describe('figures', () => {
  it('have the signs of the language', () => {
    expect(formatNumber(1234.56, 'da')).to.equal('1.234,6');
    expect(formatNumber(1234.56, 'en')).to.equal('1,234.6');
    expect(formatMean(4, 'da')).to.equal('4,0');
  });

  it('of money never stand without their year', () => {
    expect(formatAmount(25000, 2026, 'da')).to.equal('25.000\u00a0kr. (2026)');
    expect(formatAmount(25000, 2026, 'en')).to.equal('DKK\u00a025,000 (2026)');
    expect(formatAmount(25000, null, 'da')).to.equal('25.000\u00a0kr. (år ukendt)');
    expect(formatAmount(25000, null, 'en')).to.equal('DKK\u00a025,000 (year unknown)');
  });

  it('of days are written out, on the same day everywhere', () => {
    expect(formatDate('2027-01-12', 'da')).to.equal('12. januar 2027');
    expect(formatDate('2027-01-12', 'en')).to.equal('12 January 2027');
    expect(formatDate('snart', 'da')).to.equal('snart');
  });
});

describe('a number that somebody wrote', () => {
  for (const [text, da, en] of [
    ['12', 12, 12],
    ['1.200', 1200, 1.2],
    ['1,200', 1.2, 1200],
    ['4,5', 4.5, 4.5],
    ['4.5', 4.5, 4.5],
    ['1.234.567,5', 1234567.5, null],
    ['1,234,567.5', null, 1234567.5],
    ['25 000', 25000, 25000],
    ['-3', -3, -3],
    ['ca. 12 personer', 12, 12],
    ['', null, null],
    ['mange', null, null],
  ] as const)
    it(`»${text}« is ${String(da)} in Danish and ${String(en)} in English`, () => {
      expect(parseNumber(text, 'da')).to.equal(da);
      expect(parseNumber(text, 'en')).to.equal(en);
    });

  it('is what was shown, whatever the language', () => {
    for (const locale of ['da', 'en'] as const)
      for (const value of [0, 7, 999, 1000, 1234.5, 5_000_000])
        expect(parseNumber(formatNumber(value, locale, 6), locale)).to.equal(value);
  });
});

describe('links from files', () => {
  it('go to the web, a mailbox or a phone, and nowhere else', () => {
    expect(safeLink('https://a.example/x')).to.equal('https://a.example/x');
    for (const bad of [
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
      'blob:https://a.example/1',
      '/x',
      '',
      null,
      undefined,
      'https://me:secret@a.example',
    ])
      expect(safeLink(bad), String(bad)).to.equal(undefined);
  });

  it('to a mailbox are for one plain address', () => {
    expect(safeEmail(' åse@skolen.example ')).to.equal('åse@skolen.example');
    for (const bad of [
      'a@b?bcc=c@d',
      'a@b,c@d',
      'a@b;c@d',
      'a@b&cc=c',
      'a%0a@b',
      'a b@c',
      'a@b@c',
      'ingen',
      '',
      null,
    ])
      expect(safeEmail(bad), String(bad)).to.equal(undefined);
  });

  it('to a phone carry its digits', () => {
    expect(phoneLink('+45 87 00 00 01')).to.equal('tel:+4587000001');
    expect(phoneLink('(0045) 87-00.00')).to.equal('tel:0045870000');
    for (const bad of ['ring', '87 00 eller 88 00', '', '12', null])
      expect(phoneLink(bad), String(bad)).to.equal(undefined);
  });

  it('write a letter whose text cannot end its field', () => {
    const link = mailLink(['a@b.example', 'c?d@e.example'], 'Emne & mere', 'linje 1\nlinje 2 æøå \uD800');
    const url = new URL(link);
    expect(decodeURIComponent(url.pathname)).to.equal('a@b.example,c?d@e.example');
    expect([...url.searchParams.keys()]).to.eql(['subject', 'body']);
    expect(url.searchParams.get('subject')).to.equal('Emne & mere');
    expect(url.searchParams.get('body')).to.equal('linje 1\nlinje 2 æøå \uFFFD');
  });
});
