import { coverage } from '../../../../src/core/assessment/coverage.js';
import { movedSince, publication, withoutErased } from '../../../../src/core/assessment/publication.js';
import { createReport } from '../../../../src/core/assessment/report.js';
import { addToTally, emptyTally } from '../../../../src/core/assessment/tally.js';
import type { RoundData } from '../../../../src/core/assessment/tally-change.js';
import { reportCsv } from '../../../../src/core/exchange/report-csv.js';
import type { Instrument, Response } from '../../../../src/core/model/assessment.js';
import { attack, type Publishing } from './adversary.js';
import { latest, type RandomRound, type Stage } from './rounds.js';

/** Of a tallied person there is no more than what a tally keeps. */
const asTallied = (test: Instrument, one: Response): Response => ({
  ...one,
  answers: Object.fromEntries(
    Object.entries(one.answers).filter(
      ([id]) => test.items.find((item) => item.id === id)?.kind !== 'position',
    ),
  ),
});

function dataOf(test: Instrument, { responses, tallied }: Stage): RoundData {
  if (tallied.length === 0) return responses;
  return [...responses, tallied.reduce((tally, one) => addToTally(tally, test, one), emptyTally(test, 'r1'))];
}

/** Everything that is ever published of a round, as the rule lets it. */
export function play({ instrument: test, split, minGroup, stages }: RandomRound): readonly Publishing[] {
  const context = { instrument: test, split, minGroup };
  let kept: RoundData | null = null;
  let moved: ReadonlySet<string> = new Set();
  const publishings: Publishing[] = [];
  for (const stage of stages) {
    const current = dataOf(test, stage);
    if (kept) {
      kept = withoutErased(kept, current, test);
      const { mayTakeIn, waiting } = publication(kept, current, context, moved);
      if (!mayTakeIn || waiting === 0) continue;
      moved = new Set(movedSince(kept, current, context, moved));
    }
    kept = current;
    const report = createReport(test, current, { minGroup, split });
    const tallied = new Set(stage.tallied.map(({ id }) => id));
    publishings.push({
      report,
      coverage: coverage(test, current, { minGroup, split }),
      csv: reportCsv(test, report, 'en'),
      people: [...latest(stage.responses), ...stage.tallied.map((one) => asTallied(test, one))],
      isTallied: (id) => tallied.has(id),
    });
  }
  return publishings;
}

/** Who is told of, if anybody. */
export const leakOf = (round: RandomRound, published = play(round)): readonly string[] | null =>
  attack(round.instrument, published, round);

/** The smallest round that leaks as this one does: without every group, person, stage and item that it takes nothing from. */
export function shrink(round: RandomRound, isLeak = (one: RandomRound) => leakOf(one) !== null): RandomRound {
  const onlyThose = (stay: (one: Response) => boolean): RandomRound => ({
    ...round,
    stages: round.stages.map(({ responses, tallied }) => ({
      responses: responses.filter(stay),
      tallied: tallied.filter(stay),
    })),
  });
  const everybody = round.stages.flatMap((stage) => [...stage.responses, ...stage.tallied]);
  const groups = [...new Set(everybody.map(({ respondent }) => respondent[round.split]))];
  const fewer = [
    ...(groups.length > 1
      ? groups.map((group) => onlyThose(({ respondent }) => respondent[round.split] !== group))
      : []),
    ...[...new Set(everybody.map(({ id }) => id))].map((own) => onlyThose(({ id }) => id !== own)),
  ];
  const items = round.instrument.items.map(({ id }): RandomRound => ({
    ...round,
    instrument: {
      ...round.instrument,
      items: round.instrument.items.filter((item) => item.id !== id && item.showIf?.item !== id),
    },
  }));
  const stages = round.stages.map((_, at) => ({
    ...round,
    stages: round.stages.filter((__, i) => i !== at),
  }));
  const smaller = [...(round.stages.length > 1 ? stages : []), ...items, ...fewer].find(isLeak);
  return smaller ? shrink(smaller, isLeak) : round;
}

/** A counterexample to read: its seed, and who said what in each stage. */
export function tell(round: RandomRound): string {
  const small = shrink(round);
  const people = (list: readonly Response[]) =>
    list.map(({ id, rev, respondent, answers }) => `${id}.${rev} ${JSON.stringify([respondent, answers])}`);
  return [
    `seed ${small.seed}, split ${small.split}, minGroup ${small.minGroup}, tells of ${String(leakOf(small)?.join(', '))}`,
    ...small.instrument.items.map((item) => JSON.stringify([item.id, item.kind, item.position, item.showIf])),
    ...small.stages.map(({ responses, tallied }) =>
      [...people(responses), 'tallied', ...people(tallied)].join('\n'),
    ),
  ].join('\n\n');
}
