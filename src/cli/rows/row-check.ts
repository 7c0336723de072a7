import { parseCatalogue } from '../../core/exchange/parse-catalogue.js';
import { remark } from '../columns/remarks.js';
import type { Problem } from '../../core/model/problem.js';
import type { RawOffer } from '../../core/model/complete.js';
import type { Remark, RemarkCode } from '../columns/remarks.js';
import type { Schemes } from '../schemes.js';
import type { ColumnKey } from '../columns/columns.js';

/** The reader's advice in terms of the spreadsheet. */
const NOTES: Readonly<Record<string, readonly [RemarkCode, ColumnKey | null]>> = {
  'unknown-type': ['unknown-type', 'type'],
  'no-contact': ['no-contact', 'phone'],
  'price-without-year': ['price-without-year', 'priceYear'],
  old: ['old', 'asOf'],
};

/** Values as the reader shows them have quotation marks. */
const bare = (found: string): string => found.replace(/^"(.*)"$/su, '$1');

function noteOn({ code, found, path }: Problem, schemes: Schemes): Remark {
  const known = Object.hasOwn(NOTES, code) ? NOTES[code] : undefined;
  if (!known) return remark('look-again', null, `${path.replace(/^\/offers\/0\//u, '')}: ${bare(found)}`);
  const [name, column] = known;
  const value = found === 'nothing' ? '' : bare(found);
  return remark(name, column, value, name === 'unknown-type' ? schemes.nearest(value) : null);
}

/**
 * An offer made from a row, through the reader that the finder uses: what that one would set aside is a reason, what it
 * advises a note. So a catalogue from a spreadsheet is always one that reads without a problem.
 */
export function checkOffer(
  offer: RawOffer,
  today: string,
  schemes: Schemes,
): { readonly reasons: readonly Remark[]; readonly notes: readonly Remark[] } {
  const file = {
    format: 'kobling-catalogue',
    version: 1,
    id: 'row',
    publisher: { name: 'row' },
    offers: [offer],
  };
  const { problems, advice } = parseCatalogue(file, undefined, { today, knownTypes: schemes.ids });
  return {
    reasons: problems.map(({ path, expected, found }) =>
      remark('refused', null, `${path.replace(/^\/offers\/0\//u, '')}: ${bare(found)}`, expected),
    ),
    notes: advice.filter(({ code }) => code !== 'expired').map((problem) => noteOn(problem, schemes)),
  };
}
