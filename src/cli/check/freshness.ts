import { pointer, shown, valueAt } from '../../core/exchange/pointer.js';
import type { Catalogue, Offer } from '../../core/model/catalogue.js';
import type { Problem } from '../../core/model/problem.js';
import type { Schemes } from '../schemes.js';

/** Problems that cost an offer a part of itself, and not its place. */
const PARTIAL: ReadonlySet<string> = new Set(['bad-link', 'unknown-check', 'after-cycle']);

/** An offer that ends within this many days should be looked at now. */
const SOON = 30;
const DAY = 86_400_000;

/** Positions of the offers that were set aside. */
export function setAside(problems: readonly Problem[]): ReadonlySet<number> {
  return new Set(
    problems
      .filter(({ path, code }) => path.startsWith('/offers/') && !PARTIAL.has(code))
      .map(({ path }) => Number(path.split('/')[2])),
  );
}

/** Where each kept offer stands in the file. */
function positions(catalogue: Catalogue, value: unknown, problems: readonly Problem[]): number[] {
  const rows = valueAt(value, ['offers']);
  const without = setAside(problems);
  const found: number[] = [];
  let next = 0;
  if (!Array.isArray(rows)) return found;
  rows.forEach((row: unknown, position) => {
    if (without.has(position) || valueAt(row, ['id']) !== catalogue.offers[next]?.id) return;
    found.push(position);
    next += 1;
  });
  return found;
}

/** One thing about an offer's age: the field, the code, what is expected and what is there. */
type Aged = readonly [field: readonly string[], code: string, expected: string, found: unknown];

function soon(date: string, today: string): boolean {
  return date >= today && (Date.parse(date) - Date.parse(today)) / DAY <= SOON;
}

function ageOf(offer: Offer, today: string, schemes: Schemes): Aged[] {
  const { validThrough, deadline, status, source, successor, type } = offer;
  const year = Number(today.slice(0, 4));
  const aged: Aged[] = [];
  if (validThrough !== null && soon(validThrough, today))
    aged.push([['validThrough'], 'ends-soon', '', validThrough]);
  if (deadline !== null && deadline < today) aged.push([['deadline'], 'deadline-passed', '', deadline]);
  if (status === 'call-based' && deadline === null) aged.push([['status'], 'call-without-date', '', status]);
  if (source.asOf === null) aged.push([['source', 'asOf'], 'no-as-of', String(year), undefined]);
  // Older ones are told of by the reader itself.
  else if (year - source.asOf === 2) aged.push([['source', 'asOf'], 'ageing', String(year), source.asOf]);
  if (status === 'phased-out') {
    const code = successor === null ? 'no-successor' : 'replaced';
    aged.push([['status'], code, successor ?? '', status]);
  }
  const scheme = type === null ? undefined : schemes.offer(type);
  if (scheme?.status === 'phased-out' && status !== 'phased-out')
    aged.push([['type'], 'scheme-phased-out', scheme.successor ?? '', type]);
  return aged;
}

/** What has grown old about one offer; paths begin at the offer. */
export const offerFreshness = (offer: Offer, today: string, schemes: Schemes): Problem[] =>
  ageOf(offer, today, schemes).map(([field, code, expected, found]) => ({
    path: pointer(field),
    code,
    expected,
    found: shown(found),
  }));

/**
 * What in a catalogue has grown old, or soon will: advice beside the reader's own. A file or offer that nobody has
 * looked at for more than a year says things that may no longer hold.
 */
export function freshness(
  catalogue: Catalogue,
  value: unknown,
  problems: readonly Problem[],
  today: string,
  schemes: Schemes,
): Problem[] {
  const advice: Problem[] = [];
  const add = (code: string, found: unknown): void => {
    advice.push({ path: '/updated', code, expected: today, found: shown(found) });
  };
  if (catalogue.updated === null) add('file-undated', undefined);
  else if (Date.parse(today) - Date.parse(catalogue.updated) > 365 * DAY) add('file-old', catalogue.updated);
  positions(catalogue, value, problems).forEach((position, index) => {
    const offer = catalogue.offers[index];
    for (const aged of offer ? offerFreshness(offer, today, schemes) : [])
      advice.push({ ...aged, path: `${pointer(['offers', position])}${aged.path}` });
  });
  return advice;
}
