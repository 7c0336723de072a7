import { CHECKS, DELIVERIES } from '../model/vocabulary.js';
import { safeLink } from './safe-link.js';
import type { ProblemList } from './problem-list.js';

type Row = Record<string, unknown>;

/** ISO 8601 duration, e.g. P1D, P2W, PT3H; a fraction may end it. */
const DURATION =
  /^P(?!$)(?:\d+(?:[.,]\d+)?W|(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/u;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes an unsafe link out of a cleaned row, so that what carries it can stay; a problem names it. */
export function dropBadLink(holder: unknown, at: readonly PropertyKey[], problems: ProblemList): void {
  if (!isRow(holder) || !Object.hasOwn(holder, 'url')) return;
  const link = safeLink(holder['url']);
  if (link === null) {
    problems.add([...at, 'url'], 'bad-link', 'http(s) address', holder['url']);
    delete holder['url'];
  } else holder['url'] = link;
}

/**
 * Mends what must not cost an offer, in a cleaned row that is our own: bad links and unknown checks are dropped with a
 * problem; a duration in plain words becomes a Danish text, with advice.
 */
export function mendOffer(
  row: Row,
  at: readonly PropertyKey[],
  problems: ProblemList,
  advice: ProblemList,
): void {
  dropBadLink(row['provider'], [...at, 'provider'], problems);
  dropBadLink(row['contact'], [...at, 'contact'], problems);

  const checks = row['checks'];
  if (Array.isArray(checks)) {
    row['checks'] = checks.filter((check: unknown, index) => {
      const isKnown = CHECKS.some((known) => known === check);
      if (!isKnown) problems.add([...at, 'checks', index], 'unknown-check', CHECKS.join(' | '), check);
      return isKnown;
    });
  }

  const duration = row['duration'];
  if (typeof duration === 'string' && !DURATION.test(duration)) {
    advice.add(
      [...at, 'duration'],
      'not-iso-duration',
      'ISO 8601 duration, e.g. P1D, or text by language',
      duration,
    );
    if (/\S/u.test(duration)) row['duration'] = { da: duration };
    else delete row['duration'];
  }

  const delivery = row['delivery'];
  if (typeof delivery === 'string' && !DELIVERIES.some((known) => known === delivery)) {
    advice.add([...at, 'delivery'], 'unknown-delivery', DELIVERIES.join(' | '), delivery);
  }
}
