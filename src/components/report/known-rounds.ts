import type { createReport } from '../../core/assessment/report.js';
import type { publication } from '../../core/assessment/publication.js';
import type { RoundInTime } from '../../core/assessment/compare-rounds.js';
import type { RoundData } from '../../core/assessment/tally-change.js';
import type { Instrument, Round } from '../../core/model/assessment.js';
import type { Report } from '../../core/model/report.js';
import { MIN_GROUP } from '../../core/model/vocabulary.js';
import type { Store, Stored } from '../../core/storage/store.js';
import { keptData, publishedKey } from '../base/round-keys.js';

/** What makes a round's figures; it comes with the report's body. */
export interface FigureRule {
  readonly createReport: typeof createReport;
  readonly publication: typeof publication;
}

/** A closed round of the instrument on show. */
export interface KnownRound extends RoundInTime {
  /** Where it lies in the store. */
  readonly key: string;
  readonly title: Round['title'];
  /** Why it has no figures; null where it has. */
  readonly lacks: 'revised' | 'withdrawn' | 'few' | null;
}

/** What is on show. */
export interface Shown {
  readonly instrument: Instrument;
  readonly key: string;
  readonly report: Report;
}

/** More rounds than these make no line that anybody can read. */
const MOST_ROUNDS = 8;

/** The last day that was set or, where the round was closed before that, the day of that. */
const dateOf = ({ value, updated }: Stored<Round>): string => {
  const day = updated.slice(0, 10);
  const set = value.closes ?? value.opens ?? day;
  return set < day ? set : day;
};

/**
 * The closed rounds of this instrument up to the one on show, the earliest first, each with what is published of it.
 * Answers to another revision of the instrument are not made into figures: statements may mean something else.
 */
export async function knownRounds(
  store: Store,
  { instrument, key, report }: Shown,
  rule: FigureRule,
): Promise<readonly KnownRound[]> {
  const rounds = (await store.list('rounds')).filter(
    ({ value }) => value.closed && value.instrument.id === instrument.id,
  );
  const made = new Map(
    await Promise.all(
      rounds.map(async (round) => {
        const figures = await store.get('settings', publishedKey(round.key));
        return [round.key, figures] as const;
      }),
    ),
  );
  // Of one day, in the order in which their figures were made.
  const timeOf = ({ key: own, updated }: Stored<Round>): string => made.get(own)?.updated ?? updated;
  const closed = rounds.sort(
    (a, b) => order(dateOf(a), dateOf(b)) || order(timeOf(a), timeOf(b)) || order(a.key, b.key),
  );
  const at = closed.findIndex((round) => round.key === key);
  const chosen = closed.slice(Math.max(0, at + 1 - MOST_ROUNDS), at + 1);
  if (chosen.length < 2) return [];
  const data = await dataByRound(store, instrument);
  return chosen.map((round): KnownRound => {
    const { value } = round;
    const name = round.key.slice(instrument.id.length + 1);
    const of = (figures: Report | null, lacks: KnownRound['lacks']): KnownRound => ({
      id: name,
      key: round.key,
      title: value.title,
      date: dateOf(round),
      revision: value.instrument.revision,
      report: figures,
      lacks,
    });
    if (round.key === key) return of(report, null);
    if (value.instrument.revision !== instrument.revision) return of(null, 'revised');
    const kept = keptData(made.get(round.key)?.value);
    const minGroup = Math.max(MIN_GROUP, value.minGroup);
    const { split } = value;
    const { status, published } = rule.publication(kept, data.get(name) ?? [], {
      instrument,
      minGroup,
      split,
    });
    if (status !== 'closed') return of(null, 'withdrawn');
    const figures = rule.createReport(instrument, published, { minGroup, split });
    return of(figures, figures.suppressed ? 'few' : null);
  });
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All that was answered or counted, by the name of its round. */
async function dataByRound(
  store: Store,
  { id, revision }: Instrument,
): Promise<ReadonlyMap<string, RoundData>> {
  const [responses, tallies] = await Promise.all([store.list('responses'), store.list('tallies')]);
  const rounds = new Map<string, RoundData>();
  for (const { value } of [...responses, ...tallies]) {
    if (value.instrument.id !== id) continue;
    // Counts cannot be sorted anew when the statements have changed.
    if (value.format === 'kobling-tally' && value.instrument.revision !== revision) continue;
    const name = value.round ?? '';
    rounds.set(name, [...(rounds.get(name) ?? []), value]);
  }
  return rounds;
}
