import { writeJson } from '../write-json.js';
import { order, type Part, type Row } from './rows.js';
import type { ShardPlace } from '../../model/shards.js';

/** Gives equal parts the same number: those of the manifest first, then in order of appearance. */
class Dictionary {
  readonly own: unknown[] = [];
  readonly #numbers: Map<string, number>;

  constructor(common: readonly Part[] = []) {
    this.#numbers = new Map(common.map(({ text }, number) => [text, number]));
  }

  numberOf({ value, text }: Part): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    this.own.push(value);
    return number;
  }
}

/** A column that says the same throughout is written once. */
function column<T>(values: readonly T[]): T | readonly T[] {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : values;
}

/** The offers in the order of a shard: like beside like packs well. */
export function inOrder(rows: readonly Row[]): Row[] {
  return [...rows].sort(
    (a, b) =>
      order(a.kind.text, b.kind.text) ||
      order(a.provider.text, b.provider.text) ||
      order(a.offer.id, b.offer.id) ||
      a.catalogue - b.catalogue,
  );
}

/**
 * The text of a shard: offers as columns, whatever several share written once. All that decides anything is there;
 * titles, summary, terms and contact are not.
 * @param rows in the order of `inOrder`
 * @param common parts that the manifest has
 */
export function writeShard(
  place: ShardPlace,
  needs: readonly string[] | null,
  rows: readonly Row[],
  common: { readonly kinds: readonly Part[]; readonly providers: readonly Part[] },
): string {
  const kinds = new Dictionary(common.kinds);
  const providers = new Dictionary(common.providers);
  const dates = new Dictionary();
  const areas = new Dictionary();
  const needSets = new Dictionary();
  const [priced] = rows.filter(({ offer }) => offer.price);
  const usualYear = priced?.offer.price?.year ?? null;
  const columns = {
    ids: rows.map(({ offer }) => offer.id),
    catalogue: column(rows.map(({ catalogue }) => catalogue)),
    kind: column(rows.map(({ kind }) => kinds.numberOf(kind))),
    date: column(rows.map((row) => dates.numberOf(row.dates))),
    area: column(rows.map(({ area }) => areas.numberOf(area))),
    provider: column(rows.map(({ provider }) => providers.numberOf(provider))),
    needSet: column(rows.map(({ needSet }) => needSets.numberOf(needSet))),
    fit: rows.map(({ fit }) => fit).join(' '),
    effort: column(rows.map(({ offer }) => offer.effortDays)),
    price: column(rows.map(({ offer }) => offer.price?.amount ?? null)),
    year: column(rows.map(({ offer }) => (offer.price ? offer.price.year : usualYear))),
  };
  return writeJson(
    {
      format: 'kobling-shard',
      version: 1,
      place,
      needs,
      offers: rows.length,
      kinds: kinds.own,
      dates: dates.own,
      areas: areas.own,
      providers: providers.own,
      needSets: needSets.own,
      rows: columns,
    },
    { indent: 0 },
  );
}

/** The titles of a shard, in the order of its rows; what is more than Danish stands by row. */
export function writeTitles(rows: readonly Row[]): string {
  return writeJson(
    {
      format: 'kobling-shard-titles',
      version: 1,
      titles: rows.map(({ offer }) => offer.title.da),
      translated: rows.flatMap(({ offer }, row) =>
        Object.keys(offer.title).length > 1 ? [[row, offer.title]] : [],
      ),
    },
    { indent: 0 },
  );
}
