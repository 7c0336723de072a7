import { cellText } from '../sheet/table.js';
import { fold } from '../../core/model/spelling.js';
import { lookup } from '../words.js';
import type { Cell } from '../sheet/table.js';
import type { Language } from '../language.js';
import type { Meaning } from './remarks.js';

const UNITS = /(?:kr|dkk|kroner|dage?|days?|ansatte|employees|aar|years?|stk|personer|people)\.?/giu;
/** Thousands in groups of three: 1.500 or 1 500, in English 1,500. */
const GROUPED = { da: /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u, en: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u };

function plainNumber(text: string, language: Language): number | undefined {
  const other = language === 'da' ? 'en' : 'da';
  // 1.500,00 and 1,500.00 can each be read in one way only; 1.500 and 1,500 are read as the headers' language has it.
  const isBoth = text.includes('.') && text.includes(',');
  const style = GROUPED[language].test(text)
    ? language
    : isBoth && GROUPED[other].test(text)
      ? other
      : undefined;
  const number = style
    ? text.replaceAll(style === 'da' ? '.' : ',', '').replace(',', '.')
    : text.replace(',', '.');
  return /^\d+(?:\.\d+)?$/u.test(number) ? Number(number) : undefined;
}

/**
 * A number of at least 0 as people write it in Denmark or in English: `1.500`, `1 500,50`, `kr. 1.500,-`, `0,5`.
 * `language` decides what `1,500` is.
 */
export function numberIn(cell: Cell | undefined, language: Language): Meaning<number> {
  if (typeof cell === 'number') return cell >= 0 ? { value: cell } : { fault: 'not-a-number' };
  const text = cellText(cell);
  if (text === '') return { value: undefined };
  const bare = text
    .replace(/å/giu, 'aa')
    .replace(UNITS, '')
    .replace(/,\s*[-–—]+\s*$/u, '')
    .replace(/[\s\u00A0\u202F']/gu, '');
  const value = plainNumber(bare, language);
  return value === undefined ? { fault: 'not-a-number' } : { value };
}

const FREE = lookup([[true, ['gratis', 'ingen', 'fri', 'free', 'none', 'no charge', 'uden beregning']]]);

/** A price in kroner and the year said with it: `gratis`, `4.500 kr. (2026)`. */
export function priceIn(
  cell: Cell | undefined,
  language: Language,
): Meaning<{ readonly amount: number; readonly year: number | null }> {
  const text = cellText(cell);
  if (text === '') return { value: undefined };
  const said = /[\s(,]((?:19|20)\d\d)\)?$/u.exec(text);
  const isYear =
    said !== null && text.slice(0, said.index).trim() !== '' && !/\d$/u.test(text.slice(0, said.index));
  const rest = isYear ? text.slice(0, said.index).replace(/[\s,;(]+$/u, '') : text;
  const year = isYear ? Number(said[1]) : null;
  if (FREE.has(fold(rest))) return { value: { amount: 0, year } };
  const amount = numberIn(typeof cell === 'number' ? cell : rest, language);
  if ('fault' in amount) return amount;
  return { value: amount.value === undefined ? undefined : { amount: amount.value, year } };
}

const YES_NO = lookup<boolean>([
  [true, ['ja', 'j', 'yes', 'y', 'x', 'sand', 'true', 'sandt', '1', 'krav', '✓', '✔']],
  [false, ['nej', 'n', 'no', 'falsk', 'false', '0', '-', '–', 'ikke']],
]);

/** Yes or no in the words people use. */
export function yesOrNo(cell: Cell | undefined): Meaning<boolean> {
  if (typeof cell === 'boolean') return { value: cell };
  const text = cellText(cell);
  if (text === '') return { value: undefined };
  if (/^[✓✔]$/u.test(text)) return { value: true };
  if (/^[-–—]$/u.test(text)) return { value: false };
  const value = YES_NO.get(fold(text));
  return value === undefined ? { fault: 'not-yes-or-no' } : { value };
}
