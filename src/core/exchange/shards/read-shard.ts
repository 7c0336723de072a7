import { completeOffer, type RawOffer } from '../../model/complete.js';
import { MAX_ID } from '../../model/schema/basic.js';
import { FileError } from '../../model/problem.js';
import { shardHeadSchema } from '../../model/schema/shards.js';
import { byCodeUnit } from '../../offers/merge.js';
import { clean, cleanString } from '../clean.js';
import { check } from '../check.js';
import { checkEnvelope } from '../envelope.js';
import { parseJsonText } from '../json-text.js';
import { isRow } from '../offer-row.js';
import { shown } from '../pointer.js';
import { ProblemList } from '../problem-list.js';
import type { Offer, Provider } from '../../model/catalogue.js';
import type { ShardManifest } from '../../model/shards.js';
import type { Fit } from '../../model/vocabulary.js';
import type { Pace } from '../../model/yield.js';
import type * as z from 'zod/mini';

type Head = z.output<typeof shardHeadSchema>;
type Needed = Pick<ShardManifest, 'catalogues' | 'common' | 'needs'>;

/** An offer and the number of its catalogue. */
export interface NumberedOffer {
  readonly catalogue: number;
  readonly offer: Offer;
}

/**
 * A shard's text as thin offers: complete but for title, summary, terms and contact; the id stands for the title until
 * that has come. Others get their turn between the rows.
 * @throws FileError `wrong-format`, `newer-version` or `invalid` with the path of what is wrong.
 */
export async function readShard(
  text: string,
  file: string,
  manifest: Needed,
  pace: Pace,
): Promise<readonly NumberedOffer[]> {
  const parsed = parseJsonText(text, file);
  const columns: unknown = isRow(parsed) ? parsed['rows'] : undefined;
  const { value } = clean(isRow(parsed) ? { ...parsed, rows: null } : parsed);
  checkEnvelope(value, 'kobling-shard', file);
  const faults = new ProblemList(file);
  const head = check(shardHeadSchema, value, faults);
  if (!head) throw new FileError('invalid', faults.list(), file);
  if (pace.due()) await pace.rest();
  const rows = new Rows(isRow(columns) ? columns : {}, head, manifest, file);
  const offers: NumberedOffer[] = [];
  for (let row = 0; row < head.offers; row += 1) {
    if (pace.due()) await pace.rest();
    offers.push(rows.read(row));
  }
  return offers;
}

/** The rows of one shard; every value is looked at when its row is read. */
class Rows {
  readonly #columns: Readonly<Record<string, unknown>>;
  readonly #head: Head;
  readonly #file: string;
  readonly #catalogues: number;
  readonly #fits: readonly string[];
  /** An offer of each kind, for what all of a kind share. */
  readonly #kinds: readonly Offer[];
  readonly #providers: readonly Provider[];
  readonly #needSets: readonly (readonly string[])[];

  constructor(columns: Readonly<Record<string, unknown>>, head: Head, manifest: Needed, file: string) {
    this.#columns = columns;
    this.#head = head;
    this.#file = file;
    this.#catalogues = manifest.catalogues.length;
    const { fit } = columns;
    this.#fits = typeof fit === 'string' ? fit.split(' ') : [];
    const { common } = manifest;
    this.#kinds = [...common.kinds, ...head.kinds].map((kind) => completeOffer({ ...NOBODY, ...kind }));
    this.#providers = [...common.providers, ...head.providers].map(({ id, name, url }) => ({
      id,
      name,
      url: url ?? null,
    }));
    const needs = Object.keys(manifest.needs).sort(byCodeUnit);
    this.#needSets = head.needSets.map((set, at) =>
      set.map((number) => needs[number] ?? this.#fail(`/needSets/${at}`, 'number of a need', number)),
    );
  }

  read(row: number): NumberedOffer {
    const kind = this.#entry('kind', row, this.#kinds);
    const dates = this.#entry('date', row, this.#head.dates);
    const id = this.#id(row);
    const amount = this.#amount('price', row);
    const offer: Offer = {
      ...kind,
      id,
      title: { da: id },
      provider: this.#entry('provider', row, this.#providers),
      needs: this.#needs(row),
      area: this.#entry('area', row, this.#head.areas),
      effortDays: this.#amount('effort', row),
      price: amount === null ? null : { amount, currency: 'DKK', year: this.#amount('year', row) },
      status: dates.status ?? 'active',
      validFrom: dates.validFrom ?? null,
      validThrough: dates.validThrough ?? null,
      deadline: dates.deadline ?? null,
    };
    return { catalogue: this.#number('catalogue', row, this.#catalogues), offer };
  }

  /** What a column says of a row: its own value, or the one that all have. */
  #value(name: string, row: number): unknown {
    const column = this.#columns[name];
    return Array.isArray(column) ? (column[row] as unknown) : column;
  }

  #number(name: string, row: number, below: number): number {
    const value = this.#value(name, row);
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < below) return value;
    return this.#fail(`/rows/${name}/${row}`, `whole number below ${below}`, value);
  }

  #entry<T>(name: string, row: number, list: readonly T[]): T {
    const entry = list[this.#number(name, row, list.length)];
    if (entry === undefined) return this.#fail(`/rows/${name}/${row}`, 'entry', undefined);
    return entry;
  }

  #amount(name: string, row: number): number | null {
    const value = this.#value(name, row);
    if (value === null) return null;
    if (typeof value === 'number' && value >= 0 && Number.isFinite(value)) return value;
    return this.#fail(`/rows/${name}/${row}`, 'number of at least 0, or null', value);
  }

  #id(row: number): string {
    const { ids } = this.#columns;
    const value: unknown = Array.isArray(ids) ? ids[row] : undefined;
    const id = typeof value === 'string' ? cleanString(value).text : '';
    if (id.trim() !== '' && id.length <= MAX_ID) return id;
    return this.#fail(`/rows/ids/${row}`, 'id', value);
  }

  #needs(row: number): Record<string, Fit> {
    const set = this.#entry('needSet', row, this.#needSets);
    const fit = this.#fits[row] ?? '';
    if (fit.length !== set.length || !/^[123]*$/u.test(fit))
      return this.#fail(`/rows/fit/${row}`, `${set.length} digits from 1 to 3`, fit);
    return Object.fromEntries(set.map((need, at) => [need, Number(fit[at]) as Fit]));
  }

  #fail(path: string, expected: string, found: unknown): never {
    throw new FileError(
      'invalid',
      [{ path, code: 'wrong-value', expected, found: shown(found) }],
      this.#file,
    );
  }
}

const NOBODY: RawOffer = {
  id: '',
  system: 'business',
  title: { da: '' },
  provider: { id: '', name: '' },
  needs: {},
};
