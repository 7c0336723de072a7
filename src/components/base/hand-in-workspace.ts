import { toResponseFile } from '../../core/exchange/response-file.js';
import type { WorkspaceFile } from '../../core/exchange/workspace-file.js';
import { readWithdrawal } from '../../core/storage/withdrawals.js';
import type { HandedIn, HandInTarget, LeftOut } from './handed-in.js';

/** What is kept of a file that holds everything from another device, one thing after the other. */
export interface FromWorkspace {
  readonly inside: readonly HandedIn[];
  readonly left: LeftOut;
}

/**
 * Takes from a whole workspace what belongs to this round: finished responses, as they would have been handed on, counts
 * and withdrawals. Drafts have not been handed on by anybody, and what a round has published belongs to the device that
 * published it: both stay where they are, and so do other rounds.
 * @param keep takes one record in as a file of its own, and says what became of it
 */
export async function takeFromWorkspace(
  { drafts, responses, tallies, settings, unreadable }: WorkspaceFile,
  { instrument, round }: HandInTarget,
  keep: (record: unknown) => Promise<HandedIn>,
): Promise<FromWorkspace> {
  const isOurs = (one: { instrument: { id: string }; round: string | null }): boolean =>
    one.instrument.id === instrument.id && (one.round ?? null) === round;
  const answered = [...responses, ...tallies].map(({ value }) => value);
  const withdrawals = settings.flatMap(({ value }) => readWithdrawal(value) ?? []);
  const ours = [...answered, ...withdrawals].filter(isOurs);
  const inside: HandedIn[] = [];
  for (const one of ours)
    inside.push(await keep(one.format === 'kobling-response' ? toResponseFile(one) : one));
  return {
    inside,
    left: {
      drafts: drafts.length,
      others: answered.filter((one) => !isOurs(one)).length,
      unreadable: unreadable.filter(({ value: { from } }) => from === 'responses' || from === 'tallies')
        .length,
    },
  };
}
