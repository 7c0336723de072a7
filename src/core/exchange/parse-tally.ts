import { FileError, ResponseError } from '../model/problem.js';
import { ProblemList } from './problem-list.js';
import { asParsed } from './json-text.js';
import { check } from './check.js';
import { checkEnvelope } from './envelope.js';
import { clean } from './clean.js';
import { completeTally } from './complete-response.js';
import { histogramLength } from '../assessment/gather.js';
import { named } from './rename-error.js';
import { nearest } from './nearest.js';
import { tallySchema } from '../model/schema/response.js';
import type { Instrument, Tally } from '../model/assessment.js';

function checkGroups(tally: Tally, instrument: Instrument, problems: ProblemList): void {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  const seen = new Map<string, number>();
  tally.groups.forEach(({ system = '', role = '', respondents, items: histograms }, index) => {
    const at = ['groups', index];
    const first = seen.get(`${system}/${role}`);
    if (first === undefined) seen.set(`${system}/${role}`, index);
    else problems.add(at, 'duplicate-group', `group other than /groups/${first}`, `${system}/${role}`);
    for (const [id, counts] of Object.entries(histograms)) {
      const item = items.get(id);
      if (!item) {
        problems.add([...at, 'items', id], 'unknown-item', nearest(id, items.keys()) ?? 'id of an item', id);
        continue;
      }
      const length = histogramLength(item, instrument);
      if (counts.length !== length) {
        const expected = length === 0 ? 'nothing: only ratings and choices are tallied' : `${length} counts`;
        problems.add([...at, 'items', id], 'wrong-length', expected, counts);
      }
      const sum = counts.reduce((total, count) => total + count, 0);
      if (sum > respondents) {
        problems.add(
          [...at, 'items', id],
          'too-big',
          `at most ${respondents} answers, one per respondent`,
          sum,
        );
      }
    }
  });
}

/**
 * A kiosk's tally for this instrument, of the same revision: histograms cannot be sorted anew when items change. A string
 * is taken as JSON text, anything else as its parsed value.
 * @throws ResponseError with problems.
 */
export function parseTally(input: unknown, instrument: Instrument, file?: string): Tally {
  return named(ResponseError, file, () => {
    const { value } = clean(asParsed(input, file));
    checkEnvelope(value, 'kobling-tally', file);
    const problems = new ProblemList(file);
    const raw = check(tallySchema, value, problems, [], 20);
    if (!raw) throw new FileError('invalid', problems.list(), file);
    const { id, revision } = raw.instrument;
    if (id !== instrument.id) problems.add('/instrument/id', 'other-instrument', instrument.id, id);
    else if (revision !== instrument.revision) {
      problems.add('/instrument/revision', 'other-revision', String(instrument.revision), revision);
    }
    const tally = completeTally(raw);
    if (problems.size === 0) checkGroups(tally, instrument, problems);
    if (problems.size > 0) throw new FileError('invalid', problems.list(), file);
    return tally;
  });
}
