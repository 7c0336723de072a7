import { FileError, GapsError } from '../model/problem.js';
import { gapsSchema } from '../model/schema/gaps.js';
import type { GapCount, GapsFile } from '../model/gaps.js';
import { check } from './check.js';
import { checkEnvelope } from './envelope.js';
import { clean } from './clean.js';
import { asParsed } from './json-text.js';
import { ProblemList } from './problem-list.js';
import { named } from './rename-error.js';

const DAY_MS = 24 * 60 * 60 * 1000;

/** How many days there are from the first to the last, both with them. */
const span = ({ first, last }: Pick<GapCount, 'first' | 'last'>): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;

/** What a schema cannot say: each thing once, and no more days than there are. */
function checkLists(lists: GapsFile['lists'], problems: ProblemList): void {
  const ids = new Set<string>();
  lists.forEach(({ id, counts }, index) => {
    if (ids.has(id)) problems.add(['lists', index, 'id'], 'duplicate-id', 'id of its own', id);
    ids.add(id);
    const seen = new Set<string>();
    counts.forEach((count, at) => {
      const key = `${count.need} ${count.municipality ?? ''}`;
      if (seen.has(key))
        problems.add(['lists', index, 'counts', at], 'duplicate-id', 'need and municipality once', key);
      seen.add(key);
      const most = span(count);
      if (count.days > most)
        problems.add(['lists', index, 'counts', at, 'days'], 'too-big', `at most ${most} days`, count.days);
    });
  });
}

/**
 * A file of gap lists, version 1. A string is taken as JSON text, anything else as its parsed value. All or nothing: a
 * list with a part missing would tell a meeting something that is not so.
 * @throws GapsError with problems.
 */
export function parseGaps(input: unknown, file?: string): GapsFile {
  return named(GapsError, file, () => {
    const { value } = clean(asParsed(input, file));
    checkEnvelope(value, 'kobling-gaps', file);
    const problems = new ProblemList(file);
    const raw = check(gapsSchema, value, problems, [], 20);
    if (!raw) throw new FileError('invalid', problems.list(), file);
    const lists = raw.lists.map(({ id, rev, counts }) => ({
      id,
      rev,
      counts: counts.map(({ need, municipality, days, first, last }) => ({
        need,
        ...(municipality ? { municipality } : {}),
        days,
        first,
        last,
      })),
    }));
    checkLists(lists, problems);
    if (problems.size > 0) throw new FileError('invalid', problems.list(), file);
    return { format: raw.format, version: raw.version, exported: raw.exported ?? null, lists };
  });
}
