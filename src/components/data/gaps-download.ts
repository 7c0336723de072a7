import type { GapList } from '../../core/model/gaps.js';
import { dateInCopenhagen } from '../../core/offers/today.js';
import { loadPart } from '../../parts.js';
import { downloadText } from '../base/download.js';
import type { KoblingElement } from '../base/element.js';
import { needInWords, placeInWords } from './gaps-words.js';
import type { DataTexts } from './texts.da.js';

/** For a spreadsheet, or to be laid together with the lists of others. */
export type GapsFormat = 'csv' | 'json';

/** Hands out the gap lists: all together as a table, or each by itself as a file that can be taken in. */
export async function downloadGaps(
  host: KoblingElement,
  lists: readonly GapList[],
  format: GapsFormat,
  t: DataTexts,
): Promise<void> {
  const { gapsCsv, toGapsFile, writeJson, safeFileName } = await loadPart.exports();
  const { locale } = host;
  // A date tells enough: the time of day could tell who was at the screen.
  const today = dateInCopenhagen(new Date());
  const name = safeFileName(`${t.gapsFile}-${today}`, format);
  if (format === 'json') downloadText(host, name, writeJson(toGapsFile(lists, today)));
  else {
    const csv = gapsCsv(lists, {
      locale,
      headings: t.gapsCsv,
      need: (id) => needInWords(id, t, locale),
      municipality: (code) => placeInWords(code, t),
    });
    downloadText(host, name, csv, 'text/csv');
  }
}
