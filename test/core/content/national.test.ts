import { describe, expect, it } from 'vitest';
import facts from '../../../src/core/content/facts.json';
import offersFile from '../../../src/core/content/national/catalogue.json';
import rules from '../../../src/core/content/national/rules.json';
import needs from '../../../src/core/content/needs.json';
import {
  CHECKS,
  DELIVERIES,
  OFFER_STATUSES,
  OPERATORS,
  SYSTEMS,
} from '../../../src/core/model/vocabulary.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };
interface FactUse {
  readonly fact: string;
  readonly op: string;
  readonly values: readonly Json[];
  readonly offer: string;
}
interface Written {
  readonly path: string;
  readonly da: Json | undefined;
  readonly en: Json | undefined;
}
interface FactEntry {
  readonly type: string;
  readonly options?: readonly { readonly value: string | number }[];
}

const AMOUNT = /(?:\d|mio\.) kr\.|DKK \d/g;
const YEAR_SOON = /^[^()]{0,40}\([^()]*20\d\d\)/;
const OFFICIALESE = /i henhold til|vedrørende|foranstaltning|borger|berettiget/i;
/** Offers and rules are files of their own, so that a page with other catalogues need not fetch the offers. */
const catalogue = {
  ...offersFile,
  // What the file leaves out, as it is read.
  offers: offersFile.offers.map((offer) => ({ type: offer.id, status: 'active', ...offer })),
  ...rules,
};
const file: Json = catalogue;
const factFile: Json = facts;
const factEntries = new Map<string, FactEntry>(Object.entries(facts));
const types = new Set(catalogue.offers.map((offer) => offer.type));

function isRecord(value: Json | undefined): value is { readonly [key: string]: Json | undefined } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every `{ da, en }` in `value`, with its JSON Pointer. */
function textsIn(value: Json | undefined, path = ''): Written[] {
  if (Array.isArray(value)) return value.flatMap((part: Json, index) => textsIn(part, `${path}/${index}`));
  if (!isRecord(value)) return [];
  if ('da' in value || 'en' in value) return [{ path, da: value['da'], en: value['en'] }];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
}

/** Every fact that the conditions of `offer` ask about, alternatives included. */
function factsIn(value: Json | undefined, offer: string): FactUse[] {
  if (Array.isArray(value)) return value.flatMap((part: Json) => factsIn(part, offer));
  if (!isRecord(value)) return [];
  if ('anyOf' in value) return factsIn(value['anyOf'], offer);
  const asked = value['value'] ?? null;
  const values: readonly Json[] = Array.isArray(asked) ? asked : [asked];
  return [{ fact: String(value['fact']), op: String(value['op']), values, offer }];
}

/** Amounts in `text` whose year does not follow in parentheses. */
function amountsWithoutYear(text: string): string[] {
  return [...text.matchAll(AMOUNT)]
    .map((match) => text.slice(match.index + match[0].length - 1))
    .filter((rest) => !YEAR_SOON.test(rest));
}

const uses = catalogue.offers.flatMap((offer) =>
  factsIn('conditions' in offer ? offer.conditions : [], offer.id),
);
const texts = [...textsIn(file), ...textsIn(factFile)];

describe('the national catalogue', () => {
  it('holds the 75 schemes, 34 combinations and 13 exclusions, each once', () => {
    expect(catalogue.offers).toHaveLength(75);
    expect(new Set(catalogue.offers.map((offer) => offer.id)).size).toBe(75);
    expect(catalogue.offers.filter((offer) => offer.id !== offer.type)).toEqual([]);
    expect(new Set(catalogue.combinations.map((combination) => combination.id)).size).toBe(34);
    expect(new Set(catalogue.exclusions.map(({ offers }) => [...offers].sort().join(' '))).size).toBe(13);
  });

  it('uses only the words of the model', () => {
    const strangers = catalogue.offers.flatMap((offer) => [
      ...(SYSTEMS.some((system) => system === offer.system) ? [] : [offer.system]),
      ...(OFFER_STATUSES.some((status) => status === offer.status) ? [] : [offer.status]),
      ...('delivery' in offer && !DELIVERIES.some((delivery) => delivery === offer.delivery)
        ? [offer.delivery]
        : []),
      ...('checks' in offer ? (offer.checks ?? []) : []).filter(
        (check) => !CHECKS.some((known) => known === check),
      ),
    ]);
    expect(strangers).toEqual([]);
    expect(uses.filter(({ op }) => !OPERATORS.some((known) => known === op))).toEqual([]);
  });

  it('serves needs that exist, and something for each of them', () => {
    const known = new Set(needs.map((need) => need.id));
    const named = [
      ...catalogue.offers.flatMap((offer) => Object.keys(offer.needs)),
      ...catalogue.combinations.flatMap((combination) => combination.needs),
    ];
    expect(named.filter((need) => !known.has(need))).toEqual([]);
    const open = catalogue.offers.filter(
      (offer) => offer.status !== 'phased-out' && offer.status !== 'ending',
    );
    const served = new Set(open.flatMap((offer) => Object.keys(offer.needs)));
    expect([...known].filter((need) => !served.has(need))).toEqual([]);
    const fits = catalogue.offers.flatMap((offer) => Object.values(offer.needs));
    expect(fits.filter((fit) => ![1, 2, 3].includes(fit))).toEqual([]);
    expect(catalogue.offers.filter((offer) => Object.keys(offer.needs).length === 0)).toEqual([]);
  });

  it('refers only to types it holds', () => {
    const named = [
      ...catalogue.combinations.flatMap((combination) => combination.offers),
      ...catalogue.exclusions.flatMap((exclusion) => exclusion.offers),
      ...catalogue.offers.flatMap((offer) => ('after' in offer ? (offer.after ?? []) : [])),
      ...catalogue.offers.flatMap((offer) => ('successor' in offer ? [offer.successor ?? ''] : [])),
    ];
    expect(named.filter((type) => !types.has(type))).toEqual([]);
    const phasedOut = catalogue.offers.filter((offer) => offer.status === 'phased-out');
    expect(phasedOut.filter((offer) => !('successor' in offer)).map((offer) => offer.id)).toEqual([]);
  });

  it('has no cycle in what comes before what', () => {
    const before = new Map<string, readonly string[]>(
      catalogue.offers.map((offer) => [offer.type, 'after' in offer ? (offer.after ?? []) : []]),
    );
    const left = new Set(before.keys());
    let found = true;
    while (found) {
      const free = [...left].filter((type) =>
        (before.get(type) ?? []).every((earlier) => !left.has(earlier)),
      );
      free.forEach((type) => left.delete(type));
      found = free.length > 0;
    }
    expect([...left]).toEqual([]);
  });

  it('asks only about facts that have a question, and every question is asked', () => {
    expect(uses.filter(({ fact }) => !factEntries.has(fact))).toEqual([]);
    const used = new Set(uses.map(({ fact }) => fact));
    expect([...factEntries.keys()].filter((fact) => !used.has(fact))).toEqual([]);
  });

  it('compares each fact with a value that an answer can have', () => {
    const wrong = uses.filter(({ fact, values }) => {
      const entry = factEntries.get(fact);
      if (entry?.options)
        return !values.every((value) => entry.options?.some((option) => option.value === value));
      return !values.every((value) => typeof value === entry?.type);
    });
    expect(wrong).toEqual([]);
  });

  it('marks what touches health as sensitive', () => {
    const careful = [
      'person.disability',
      'person.lastingLimitation',
      'person.chronicIllness',
      'person.dyslexic',
    ];
    const open = careful.filter((fact) => !Object.hasOwn(factEntries.get(fact) ?? {}, 'sensitive'));
    expect(open).toEqual([]);
  });
});

describe('the words of the national catalogue', () => {
  it('are there in Danish and in English', () => {
    expect(texts.length).toBeGreaterThan(500);
    const empty = texts.filter(({ da, en }) =>
      [da, en].some((text) => typeof text !== 'string' || !text.trim()),
    );
    expect(empty).toEqual([]);
  });

  it('give every amount its year', () => {
    const bare = texts.flatMap(({ path, da, en }) =>
      [da, en].flatMap((text) => amountsWithoutYear(String(text)).map((rest) => `${path}: ${rest}`)),
    );
    expect(bare).toEqual([]);
    const prices = catalogue.offers.flatMap((offer) => ('price' in offer ? [offer.price?.year] : []));
    expect(prices.every((year) => year !== undefined && year > 2000)).toBe(true);
  });

  it('are plain Danish', () => {
    const stiff = texts.filter(({ da }) => OFFICIALESE.test(String(da)));
    expect(stiff.map(({ path, da }) => `${path}: ${String(da)}`)).toEqual([]);
  });

  it('say a scheme in at most 220 characters', () => {
    const long = catalogue.offers.filter(
      ({ summary }) => Math.max(summary.da.length, summary.en.length) > 220,
    );
    expect(long.map((offer) => offer.id)).toEqual([]);
  });
});
