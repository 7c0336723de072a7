import { exampleOf } from './examples.js';
import { needById } from '../../core/content/needs.js';
import { textIn } from '../../core/model/text.js';
import type { Finding } from './findings.js';
import type { Language } from '../language.js';
import type { Schemes } from '../schemes.js';
import type { Texts } from '../texts/texts.js';

export interface Explanation {
  /** Which offer, or '' for the file itself. */
  readonly where: string;
  readonly what: string;
  /** What to write instead, or ''. */
  readonly write: string;
}

/** What the format expects, in words: its own terms are for programs. */
function expectedWords(expected: string, { check }: Texts): string {
  if (Object.hasOwn(check.expected, expected)) return check.expected[expected] ?? expected;
  const number = /^number of at least (\S+)$/u.exec(expected);
  if (number) return check.numberFrom(number[1] ?? '');
  const whole = /^whole number from (\S+) to (\S+)$/u.exec(expected);
  if (whole) return check.wholeFrom(whole[1] ?? '', whole[2] ?? '');
  return expected.includes(' | ') ? check.oneOf(expected.split(' | ')) : expected;
}

/** What stood there, as its owner would say it. */
function foundWords(found: string, { check }: Texts): string {
  if (found === 'nothing') return check.nothing;
  const list = /^list of (\d+)$/u.exec(found);
  if (list) return check.listOf(list[1] ?? '');
  const object = /^object with (.*)$/u.exec(found);
  if (object) return check.objectWith(object[1] ?? '');
  const text = /^"(.*)"$/su.exec(found);
  return text ? check.quote((text[1] ?? '').replaceAll('\\"', '"')) : found;
}

/** An id with the title that people know it by. */
function named(id: string, code: string, schemes: Schemes, language: Language, { check }: Texts): string {
  const title = code === 'unknown-need' ? needById(id)?.title : schemes.offer(id)?.title;
  return title ? `${id} (${check.quote(textIn(title, language))})` : id;
}

const ABOUT_SCHEMES: ReadonlySet<string> = new Set(['unknown-type', 'replaced', 'scheme-phased-out']);

/** The place of another offer of the file, `/offers/3` or a sentence that ends so, as people count. */
function otherOffer(expected: string, texts: Texts): string {
  const position = /\/offers\/(\d+)$/u.exec(expected)?.[1];
  return position === undefined ? expected : texts.check.offer(Number(position) + 1, '').toLowerCase();
}

/** A finding in words: where, what is the matter, what to write instead. */
export function explain(finding: Finding, texts: Texts, language: Language, schemes: Schemes): Explanation {
  const { check } = texts;
  const { code, field, offer, title, suggestion } = finding;
  const text = (Object.hasOwn(check.findings, code) ? check.findings[code] : undefined) ?? check.other;
  const isNamed = ABOUT_SCHEMES.has(code) || code === 'unknown-need';
  const name = (id: string): string =>
    isNamed && id !== '' ? named(id, code, schemes, language, texts) : id;
  const whole = offer === null ? check.whole : check.wholeOffer;
  const words = {
    field: field === '' ? whole : check.quote(field),
    found: code === 'unknown-key' ? finding.found : foundWords(finding.found, texts),
    expected: isNamed ? name(finding.expected) : otherOffer(expectedWords(finding.expected, texts), texts),
    meant: suggestion === null ? '' : name(suggestion),
    example: exampleOf(field, offer !== null, code),
  };
  // What JSON-LD lacks is not a key of its own: several keys may say it.
  const lacked = Object.hasOwn(check.lacked, finding.expected) ? check.lacked[finding.expected] : undefined;
  if (code === 'missing' && lacked !== undefined)
    return { where: check.offer(offer ?? 0, title), what: lacked, write: words.expected };
  return {
    where: offer === null ? '' : check.offer(offer, title),
    what: text.what(words),
    write: text.write(words),
  };
}
