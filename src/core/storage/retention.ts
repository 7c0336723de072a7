import { QUESTION_KEY } from './finder-records.js';
import { readRecord } from './quarantine.js';
import type { DiskRecord, Edit, StoreName } from './backend.js';

/** Drafts live this many days from their last write. Finished responses and rounds stay until they are erased. */
export const DRAFT_DAYS = 90;

const DAY_MS = 24 * 60 * 60 * 1000;
/** Clocks of one computer differ by less; a record dated further ahead was written before the clock was set back. */
const SLACK_MS = DAY_MS;

/** The stores that hold drafts: as drafts, as the finder's last question, or as drafts that could not be read. */
export const EXPIRING: readonly StoreName[] = ['drafts', 'settings', 'unreadable'];

/**
 * Says which records have outlived their time. Pure.
 *
 * A draft expires `DRAFT_DAYS` after its stored date. When the clock has been set back, that date lies ahead and would
 * keep the draft for years; so the first sight of it is noted in the record (`held`), and it also expires `DRAFT_DAYS`
 * after that note. Should the clock be put right again, the stored date counts as ever.
 * @param records the raw records of one of the `EXPIRING` stores; those of the wrong shape are for the quarantine.
 * @param now ms since 1970.
 */
export function expiryEdits(store: StoreName, records: readonly unknown[], now: number): readonly Edit[] {
  return records.flatMap((raw): Edit[] => {
    const read = readRecord(store, raw);
    if (!read.ok || !isDraft(store, read.record)) return [];
    const { record } = read;
    const place = { store, key: record.key };
    const written = Date.parse(record.updated);
    if (now - written > DRAFT_DAYS * DAY_MS) return [{ ...place, record: undefined }];
    if (written - now <= SLACK_MS) return [];
    const held = Date.parse(record.held ?? '');
    if (now - held > DRAFT_DAYS * DAY_MS) return [{ ...place, record: undefined }];
    const stillHolds = held - now <= SLACK_MS;
    return stillHolds ? [] : [{ ...place, record: { ...record, held: new Date(now).toISOString() } }];
  });
}

function isDraft(store: StoreName, { key, value }: DiskRecord): boolean {
  if (store === 'drafts') return true;
  if (store === 'settings') return key === QUESTION_KEY;
  return typeof value === 'object' && value !== null && 'from' in value && value.from === 'drafts';
}
