import { FileError } from '../model/problem.js';
import { NEEDS } from '../content/needs.js';
import { adviseOnOffer } from './offer-advice.js';
import { breakAfterCycles } from './after-cycles.js';
import {
  catalogueHeadSchema,
  combinationSchema,
  exclusionSchema,
  offerSchema,
} from '../model/schema/catalogue.js';
import { check } from './check.js';
import { checkEnvelope } from './envelope.js';
import { clean } from './clean.js';
import { completeCatalogue, completeOffer } from '../model/complete.js';
import { dateInCopenhagen } from '../offers/today.js';
import { dateSchema, systemSchema } from '../model/schema/basic.js';
import { dropBadLink, isRow, mendOffer } from './offer-row.js';
import { MAX_ROWS } from './caps.js';
import { ProblemList } from './problem-list.js';
import { valueAt } from './pointer.js';
import type { AdviceContext } from './offer-advice.js';
import type { Catalogue, Offer } from '../model/catalogue.js';
import type { Problem } from '../model/problem.js';
import type { RawCatalogue } from '../model/complete.js';
import type * as z from 'zod/mini';

export interface CatalogueOptions {
  /** Ids of the national types; a type outside them is advice. Left out, types are not looked at. */
  readonly knownTypes?: ReadonlySet<string> | undefined;
  /** YYYY-MM-DD; default is the date in Europe/Copenhagen. */
  readonly today?: string | undefined;
}

export interface CatalogueReadResult {
  readonly catalogue: Catalogue;
  /** What was set aside or dropped. */
  readonly problems: readonly Problem[];
  /** What an editor should look at; it is all there. */
  readonly advice: readonly Problem[];
}

const KNOWN_NEEDS: ReadonlySet<string> = new Set(NEEDS.map(({ id }) => id));

/**
 * One catalogue file on its way in: made from the file without its offers, given offer after offer, then finished. The
 * two readers differ only in when they call it.
 */
export class CatalogueReading {
  readonly #file: string | undefined;
  readonly #problems: ProblemList;
  readonly #advice: ProblemList;
  readonly #context: AdviceContext;
  readonly #head: z.output<typeof catalogueHeadSchema>;
  readonly #rest: Record<string, unknown>;
  readonly #offers: Offer[] = [];
  /** Where each kept offer stands in the file. */
  readonly #positions: number[] = [];
  readonly #ids = new Map<string, number>();
  readonly #folded = new Map<string, number>();
  #removed: number;

  /**
   * @param head the parsed file; its `offers` are only looked at for being a list.
   * @throws FileError `wrong-format`, `newer-version`, `invalid` or `too-deep`.
   */
  constructor(head: unknown, file: string | undefined, options: CatalogueOptions) {
    this.#file = file;
    this.#problems = new ProblemList(file);
    this.#advice = new ProblemList(file);
    this.#context = {
      today: options.today ?? dateInCopenhagen(new Date()),
      knownNeeds: KNOWN_NEEDS,
      knownTypes: options.knownTypes,
    };
    const offers = valueAt(head, ['offers']);
    const { value, removed } = clean(isRow(head) ? { ...head, offers: [] } : head);
    this.#removed = removed;
    checkEnvelope(value, 'kobling-catalogue', file);
    const faults = new ProblemList(file);
    const checked = check(catalogueHeadSchema, value, faults);
    if (!Array.isArray(offers))
      faults.add('/offers', offers === undefined ? 'missing' : 'wrong-type', 'list', offers);
    if (!checked || !isRow(value) || !Array.isArray(offers))
      throw new FileError('invalid', faults.list(), file);
    if (offers.length > MAX_ROWS) throw new FileError('too-many-rows', [], file);
    this.#head = checked;
    this.#rest = value;
  }

  /** Takes the offer at this position of the file, or sets it aside. @throws FileError `too-deep`. */
  add(raw: unknown, position: number): void {
    const at = ['offers', position];
    const { value: row, removed } = clean(raw, at.length);
    this.#removed += removed;
    if (isRow(row)) mendOffer(row, at, this.#problems, this.#advice);
    const checked = check(offerSchema, row, this.#problems, at);
    if (!checked) return;
    const first = this.#ids.get(checked.id);
    if (first !== undefined) {
      this.#problems.add([...at, 'id'], 'duplicate-id', `id other than that of /offers/${first}`, checked.id);
      return;
    }
    const offer = completeOffer(checked);
    const folded = offer.id.toLowerCase();
    const twin = this.#folded.get(folded);
    if (twin === undefined) this.#folded.set(folded, position);
    else this.#advice.add([...at, 'id'], 'id-differs-by-case', `id unlike that of /offers/${twin}`, offer.id);
    this.#ids.set(offer.id, position);
    this.#offers.push(offer);
    this.#positions.push(position);
    adviseOnOffer(offer, at, this.#advice, this.#context);
  }

  /** The catalogue with what could be kept. */
  finish(): CatalogueReadResult {
    const { offers, cycles } = breakAfterCycles(this.#offers);
    for (const { position, names } of cycles) {
      const at = ['offers', this.#positions[position] ?? 0, 'after'];
      this.#problems.add(at, 'after-cycle', 'an order without a circle', names.join(' → '));
    }
    const rules = completeCatalogue(this.#rules());
    if (this.#removed > 0) {
      this.#advice.add('', 'control-characters', 'text without control characters', this.#removed);
    }
    return {
      catalogue: { ...rules, offers },
      problems: this.#problems.list(),
      advice: this.#advice.list(),
    };
  }

  /** All but the offers; what is wrong there is dropped, never the file. */
  #rules(): RawCatalogue {
    const rest = this.#rest;
    dropBadLink(rest['publisher'], ['publisher'], this.#problems);
    const publisher = isRow(rest['publisher']) ? rest['publisher'] : {};
    const url = publisher['url'];
    return {
      format: this.#head.format,
      version: this.#head.version,
      id: this.#head.id,
      publisher: {
        name: this.#head.publisher.name,
        url: typeof url === 'string' ? url : null,
        system: this.#optional(systemSchema, publisher['system'], ['publisher', 'system']),
      },
      updated: this.#optional(dateSchema, rest['updated'], ['updated']),
      offers: [],
      combinations: this.#unique(this.#list(combinationSchema, 'combinations'), 'combinations'),
      exclusions: this.#list(exclusionSchema, 'exclusions').map(({ row }) => row),
    };
  }

  #optional<T extends z.ZodMiniType>(schema: T, value: unknown, at: readonly string[]): z.output<T> | null {
    return value === undefined ? null : (check(schema, value, this.#problems, at) ?? null);
  }

  #list<T extends z.ZodMiniType>(
    schema: T,
    key: string,
  ): { readonly row: z.output<T>; readonly position: number }[] {
    const rows = this.#rest[key];
    if (rows === undefined) return [];
    if (!Array.isArray(rows)) {
      this.#problems.add([key], 'wrong-type', 'list', rows);
      return [];
    }
    if (rows.length > MAX_ROWS) throw new FileError('too-many-rows', [], this.#file);
    return rows.flatMap((value: unknown, position) => {
      const row = check(schema, value, this.#problems, [key, position]);
      return row === undefined ? [] : [{ row, position }];
    });
  }

  #unique<T extends { readonly id: string }>(
    rows: readonly { row: T; position: number }[],
    key: string,
  ): T[] {
    const firsts = new Map<string, number>();
    return rows.flatMap(({ row, position }) => {
      const first = firsts.get(row.id);
      if (first !== undefined) {
        this.#problems.add(
          [key, position, 'id'],
          'duplicate-id',
          `id other than that of /${key}/${first}`,
          row.id,
        );
        return [];
      }
      firsts.set(row.id, position);
      return [row];
    });
  }
}
