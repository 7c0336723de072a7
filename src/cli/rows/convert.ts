import { cellText, isBlank, SheetError } from '../sheet/table.js';
import { checkOffer } from './row-check.js';
import { differing, readRow } from './row-cells.js';
import { findHeaderRow } from '../columns/headers.js';
import { fold, slug } from '../../core/model/spelling.js';
import { outline } from '../sheet/read-table.js';
import { remark } from '../columns/remarks.js';
import { rowToOffer } from './row-to-offer.js';
import type { HeaderRow } from '../columns/headers.js';
import type { Outcome, RowAccount } from './accounts.js';
import type { RawCatalogue, RawOffer } from '../../core/model/complete.js';
import type { Remark } from '../columns/remarks.js';
import type { RowContext } from './row-to-offer.js';
import type { Schemes } from '../schemes.js';
import type { SheetRow, Table } from '../sheet/table.js';
import type { System } from '../../core/model/vocabulary.js';

export interface ConvertSettings {
  readonly id: string;
  readonly publisher: string;
  readonly publisherUrl: string | null;
  /** The publisher's system, and that of rows that name none. */
  readonly system: System | null;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Expired offers stay in the catalogue, where the finder never chooses them. */
  readonly keepExpired: boolean;
}

export interface Conversion {
  readonly catalogue: RawCatalogue;
  readonly accounts: readonly RowAccount[];
  readonly header: HeaderRow;
}

/** A row that begins so is a note to its readers, such as the template's explanations. */
const NOTE = '#';

/** The template's invented offers say so at the end of their titles. */
const EXAMPLE = /\((?:eksempel|example)\)\s*$/iu;

function isNote({ cells }: SheetRow): boolean {
  return (
    cells
      .map(cellText)
      .find((text) => text !== '')
      ?.startsWith(NOTE) ?? false
  );
}

/** What to look at in an offer because of the day it is. */
function timely({ deadline, validFrom }: RawOffer, today: string): Remark[] {
  const notes: Remark[] = [];
  if (deadline && deadline < today) notes.push(remark('deadline-passed', 'deadline', deadline));
  if (validFrom && validFrom > today) notes.push(remark('not-yet', 'validFrom', validFrom));
  return notes;
}

/** Goes through the rows in order; the first row that can be taken keeps its id. */
class Conversions {
  readonly offers: RawOffer[] = [];
  readonly #taken = new Map<string, SheetRow>();
  constructor(
    readonly kind: Table['kind'],
    readonly header: HeaderRow,
    readonly context: RowContext,
    readonly settings: ConvertSettings,
  ) {}

  account(row: SheetRow): RowAccount {
    const empty = { row: row.number, title: '', id: null, reasons: [], notes: [], sameAs: null };
    if (row === this.header.row) return { ...empty, outcome: 'header' };
    if (isBlank(row)) return { ...empty, outcome: 'blank' };
    if (row.number < this.header.row.number || isNote(row)) return { ...empty, outcome: 'note' };
    return this.#offer(row);
  }

  #offer(row: SheetRow): RowAccount {
    const cells = readRow(this.header, row);
    const { offer, title, reasons, notes } = rowToOffer(cells, this.context);
    const beyond = cells.beyond.join(' | ');
    const shifted = beyond !== '' && this.kind === 'csv' ? [remark('extra-cells', null, beyond)] : [];
    const aside = beyond !== '' && this.kind === 'xlsx' ? [remark('outside-headers', null, beyond)] : [];
    const end = (outcome: Outcome, why: readonly Remark[], rest: Partial<RowAccount> = {}): RowAccount => ({
      row: row.number,
      outcome,
      title,
      id: null,
      reasons: why,
      notes: [...notes, ...aside],
      sameAs: null,
      ...rest,
    });
    if (!offer || shifted.length > 0) return end('set-aside', [...shifted, ...reasons]);
    const { today, keepExpired } = this.settings;
    if (offer.validThrough && offer.validThrough < today && !keepExpired)
      return end('expired', [remark('expired', 'validThrough', offer.validThrough)]);
    const key = offer.id.toLowerCase();
    const first = this.#taken.get(key);
    if (first) {
      const under = differing(this.header, first, row);
      const why = under.length === 0 ? remark('same-row') : remark('same-offer', null, under.join(', '));
      return end('duplicate', [why], { sameAs: first.number });
    }
    const checked = checkOffer(offer, today, this.context.schemes);
    if (checked.reasons.length > 0) return end('set-aside', checked.reasons);
    this.#taken.set(key, row);
    this.offers.push(offer);
    const example = EXAMPLE.test(title) ? [remark('example', 'title', title)] : [];
    const all = [...example, ...notes, ...aside, ...timely(offer, today), ...checked.notes];
    return end('taken', [], { id: offer.id, notes: all });
  }
}

/** `after` names offers of this file by title too, and national schemes by name. */
function namedAfter(offers: readonly RawOffer[], schemes: Schemes): RawOffer[] {
  const ids = new Map(
    offers.flatMap(({ id, title }) => [[fold(title.da), id] as const, [fold(id), id] as const]),
  );
  return offers.map((offer) =>
    offer.after
      ? {
          ...offer,
          after: offer.after.map(
            (words) => ids.get(fold(words)) ?? schemes.find(words) ?? (slug(words) || words),
          ),
        }
      : offer,
  );
}

/** The name of the only provider in a table, for catalogues whose publisher is not named otherwise. */
export function onlyProvider(table: Table): string | undefined {
  const header = findHeaderRow(table);
  if (!header) return undefined;
  const rows = table.rows.filter((row) => row.number > header.row.number && !isNote(row));
  const names = new Set(
    rows.map((row) => readRow(header, row).text('provider')).filter((name) => name !== ''),
  );
  const [name] = names;
  return names.size === 1 ? name : undefined;
}

/**
 * A table of offers as a catalogue, with an account of every row. The same table and settings give the same catalogue.
 * @throws SheetError `no-header` when no row names the columns.
 */
export function convert(table: Table, settings: ConvertSettings, schemes: Schemes): Conversion {
  const header = findHeaderRow(table);
  if (!header) throw new SheetError('no-header', outline(table));
  const { publisher, system, publisherUrl } = settings;
  const context = { publisher, system, language: header.language, schemes };
  const conversions = new Conversions(table.kind, header, context, settings);
  const accounts = table.rows.map((row) => conversions.account(row));
  const catalogue: RawCatalogue = {
    format: 'kobling-catalogue',
    version: 1,
    id: settings.id,
    publisher: { name: publisher, url: publisherUrl ?? undefined, system: system ?? undefined },
    updated: settings.today,
    offers: namedAfter(conversions.offers, schemes),
  };
  return { catalogue, accounts, header };
}
