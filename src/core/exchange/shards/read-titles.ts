import { FileError } from '../../model/problem.js';
import { checkEnvelope } from '../envelope.js';
import { clean, cleanString } from '../clean.js';
import { parseJsonText } from '../json-text.js';
import { isRow } from '../offer-row.js';
import { shown, valueAt } from '../pointer.js';
import type { NumberedOffer } from './read-shard.js';
import type { Pace } from '../../model/yield.js';
import type { Text } from '../../model/text.js';

/**
 * The offers of a shard with their titles. Others get their turn between them.
 * @throws FileError `wrong-format`, `newer-version` or `invalid` for a title that is missing.
 */
export async function withTitles(
  offers: readonly NumberedOffer[],
  text: string,
  file: string,
  pace: Pace,
): Promise<readonly NumberedOffer[]> {
  const parsed = parseJsonText(text, file);
  const titles = valueAt(parsed, ['titles']);
  const { value } = clean(isRow(parsed) ? { ...parsed, titles: null } : parsed);
  checkEnvelope(value, 'kobling-shard-titles', file);
  const translated = valueAt(value, ['translated']);
  const texts = new Map<unknown, unknown>(
    (Array.isArray(translated) ? (translated as unknown[]) : []).flatMap((pair) =>
      Array.isArray(pair) ? [[pair[0], pair[1]] as const] : [],
    ),
  );
  const titled: NumberedOffer[] = [];
  for (const [row, { catalogue, offer }] of offers.entries()) {
    if (pace.due()) await pace.rest();
    const own: unknown = Array.isArray(titles) ? titles[row] : undefined;
    const da = typeof own === 'string' ? cleanString(own).text : '';
    if (da.trim() === '') {
      const problem = { path: `/titles/${row}`, code: 'missing', expected: 'title', found: shown(own) };
      throw new FileError('invalid', [problem], file);
    }
    titled.push({ catalogue, offer: { ...offer, title: { ...otherTexts(texts.get(row)), da } } });
  }
  return titled;
}

/** A title in languages besides Danish. */
function otherTexts(value: unknown): Omit<Text, 'da'> {
  if (!isRow(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
