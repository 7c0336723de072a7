import { areaIn } from '../columns/area-cell.js';
import { cellText } from '../sheet/table.js';
import { checkIn, confidenceIn, deliveryIn, statusIn, systemIn } from '../columns/choices.js';
import { conditionsIn } from '../columns/conditions.js';
import { contactIn, linkIn, priceOf } from './row-details.js';
import { dateIn, durationIn, yearIn } from '../columns/dates.js';
import { fitIn, needsIn } from '../columns/needs-cell.js';
import { slug } from '../../core/model/spelling.js';
import { madeId } from './ids.js';
import { numberIn } from '../columns/values.js';
import { remark } from '../columns/remarks.js';
import type { Cell } from '../sheet/table.js';
import type { Check, System } from '../../core/model/vocabulary.js';
import type { ColumnKey } from '../columns/columns.js';
import type { Language } from '../language.js';
import type { Meaning, Remark } from '../columns/remarks.js';
import type { RawOffer } from '../../core/model/complete.js';
import type { RowCells } from './row-cells.js';
import type { Schemes } from '../schemes.js';

/** What holds for every row of a table. */
export interface RowContext {
  readonly publisher: string;
  /** The system of rows that name none. */
  readonly system: System | null;
  /** The language of the headers, for numbers. */
  readonly language: Language;
  readonly schemes: Schemes;
}

export interface RowReading {
  /** Null when there is a reason why not. */
  readonly offer: RawOffer | null;
  readonly title: string;
  readonly reasons: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** Words between commas, semicolons and line ends. */
const listed = (text: string): string[] =>
  text
    .split(/[,;\n|]+/u)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Collects what is wrong while the cells of one row are read. */
class Reader {
  readonly reasons: Remark[] = [];
  readonly notes: Remark[] = [];
  constructor(readonly cells: RowCells) {}

  /** The meaning of a cell that limits the offer: without it the offer would be shown to too many. */
  must<T>(key: ColumnKey, read: (cell: Cell | undefined) => Meaning<T>): T | undefined {
    return this.#meaning(key, read, this.reasons);
  }

  /** The meaning of a cell that only tells more. */
  may<T>(key: ColumnKey, read: (cell: Cell | undefined) => Meaning<T>): T | undefined {
    return this.#meaning(key, read, this.notes);
  }

  #meaning<T>(key: ColumnKey, read: (cell: Cell | undefined) => Meaning<T>, faults: Remark[]): T | undefined {
    const cell = this.cells.cell(key);
    const meaning = read(cell);
    if ('value' in meaning) return meaning.value;
    faults.push(remark(meaning.fault, key, cellText(cell)));
    return undefined;
  }
}

/** A text in Danish and, where there is one, in English. */
function textOf(da: string, en: string): { da: string; en?: string } | undefined {
  if (da === '') return undefined;
  return en === '' ? { da } : { da, en };
}

/**
 * One row of a spreadsheet as an offer, as the file format has it; or the reasons why it is none. What the row leaves
 * out is undefined, and so not written.
 */
export function rowToOffer(cells: RowCells, context: RowContext): RowReading {
  const reader = new Reader(cells);
  const { text } = cells;
  const { schemes, language, publisher } = context;
  const title = text('title');
  if (title === '') reader.reasons.push(remark('missing-title', 'title'));
  const system = reader.must('system', systemIn) ?? context.system;
  if (system === null && text('system') === '') reader.reasons.push(remark('missing-system', 'system'));
  const provider = text('provider') || publisher;

  const { needs, remarks } = needsIn(cells.cell('needs'));
  const fits = { ...needs };
  reader.notes.push(...remarks);
  for (const { need, cell } of cells.needCells) {
    const fit = fitIn(cell);
    if (fit === undefined) reader.notes.push(remark('bad-fit', 'needs', `${need}: ${cellText(cell)}`));
    else if (fit !== null) fits[need] ??= fit;
  }
  if (Object.keys(fits).length === 0) reader.reasons.push(remark('no-need', 'needs', text('needs')));

  const { area, remarks: areaFaults } = areaIn(cells.cell('municipalities'), cells.cell('regions'));
  const { conditions, remarks: conditionFaults } = conditionsIn(cells.cell, language);
  reader.reasons.push(...areaFaults, ...conditionFaults);
  const status = reader.must('status', statusIn);
  const validFrom = reader.must('validFrom', dateIn);
  const validThrough = reader.must('validThrough', dateIn);
  const deadline = reader.must('deadline', dateIn);
  if (validFrom !== undefined && validThrough !== undefined && validFrom > validThrough)
    reader.reasons.push(remark('crossed-limits', 'validThrough', `${validFrom} > ${validThrough}`));

  const { price, terms, notes: priceNotes } = priceOf(cells, language);
  const checks: Check[] = [];
  for (const word of listed(text('checks'))) {
    const check = checkIn(word);
    if ('fault' in check) reader.notes.push(remark(check.fault, 'checks', word));
    else if (check.value) checks.push(check.value);
  }
  const contact = contactIn(cells);
  const providerUrl = linkIn(cells, 'providerUrl');
  reader.notes.push(...priceNotes, ...contact.notes, ...providerUrl.notes);
  const delivery = reader.may('delivery', deliveryIn);
  const effortDays = reader.may('effortDays', (cell) => {
    const meaning = numberIn(cell, language);
    return 'fault' in meaning ? { fault: 'bad-amount' } : meaning;
  });
  const asOf = reader.may('asOf', yearIn);
  const confidence = reader.may('confidence', confidenceIn);
  const schemeOf = (words: string): string => schemes.find(words) ?? (slug(words) || words);
  const after = listed(text('after'));
  const { reasons, notes } = reader;
  if (reasons.length > 0 || system === null) return { offer: null, title, reasons, notes };

  const offer: RawOffer = {
    id: text('id') || madeId(title, provider, publisher),
    type: text('type') === '' ? undefined : schemeOf(text('type')),
    system,
    title: textOf(title, text('titleEn')) ?? { da: title },
    summary: textOf(text('summary'), text('summaryEn')),
    provider: {
      id: text('providerId') || slug(provider) || provider,
      name: provider,
      url: providerUrl.link,
    },
    needs: fits,
    conditions: conditions.length === 0 ? undefined : conditions,
    area: area === 'national' ? undefined : area,
    delivery,
    duration: durationIn(cells.cell('duration')),
    effortDays,
    price,
    terms: textOf(terms, text('termsEn')),
    status,
    validFrom,
    validThrough,
    deadline,
    after: after.length === 0 ? undefined : after,
    checks: checks.length === 0 ? undefined : checks,
    contact: contact.contact,
    source: asOf === undefined && confidence === undefined ? undefined : { asOf, confidence },
    successor: text('successor') === '' ? undefined : schemeOf(text('successor')),
  };
  return { offer, title, reasons, notes };
}
