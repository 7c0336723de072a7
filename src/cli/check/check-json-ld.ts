import { inspectJsonLd } from '../../core/exchange/json-ld.js';
import { MAX_JSON_LD } from '../../core/exchange/read-json-ld.js';
import { FileError } from '../../core/model/problem.js';
import { offerFreshness } from './freshness.js';
import { toFindings, type OfferAt } from './findings.js';
import { stepsOf } from './locate.js';
import type { Schemes } from '../schemes.js';
import type { FileCheck } from './check-file.js';

/** Which of the things a path leads into: the innermost, since one may stand within another. */
const thingAt =
  (things: readonly (readonly PropertyKey[])[]): OfferAt =>
  (steps) => {
    const found = things
      .map((at, index) => ({ number: index + 1, depth: at.length, at }))
      .filter(({ at }) => at.every((step, i) => String(step) === steps[i]));
    return found.sort((a, b) => b.depth - a.depth)[0];
  };

/**
 * Everything there is to say about a file of JSON-LD: what the finder's own reader would set aside or leave out of each
 * service and course, and why, and what has grown old.
 * @param value the parsed text
 * @throws CatalogueError as `offersFromJsonLd`, and for a text longer than the finder would read
 */
export function checkJsonLd(
  text: string,
  value: unknown,
  file: string,
  today: string,
  schemes: Schemes,
): FileCheck {
  if (text.length > MAX_JSON_LD) throw new FileError('too-large', [], file);
  const { catalogue, problems, advice, things, atOrigin } = inspectJsonLd(value, {
    file,
    today,
    knownTypes: schemes.ids,
  });
  const aged = catalogue.offers.flatMap((offer) =>
    offerFreshness(offer, today, schemes).map((problem) => atOrigin(offer.id, problem)),
  );
  const offerAt = thingAt(things);
  const touched = new Set(problems.flatMap(({ path }) => offerAt(stepsOf(path))?.number ?? []));
  const setAside = things.length - catalogue.offers.length;
  return {
    file,
    format: 'json-ld',
    refused: null,
    offers: things.length,
    setAside,
    // Whatever is set aside has a problem that says why.
    partial: Math.max(0, touched.size - setAside),
    findings: toFindings(
      text,
      value,
      [
        ...problems.map((problem) => ({ weight: 'problem' as const, problem })),
        ...[...advice, ...aged].map((problem) => ({ weight: 'advice' as const, problem })),
      ],
      schemes,
      offerAt,
    ),
    catalogue,
  };
}
