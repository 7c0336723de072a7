import { answerFault } from '../../core/exchange/answer-check.js';
import type { Answer, Instrument, Response } from '../../core/model/assessment.js';
import type { BatchWrite, Draft, Store, Stored } from '../../core/storage/store.js';

/** Where a draft lies that the questionnaire has outgrown. */
const olderKey = (revision: number, draft: string): string => `older:${revision}:${draft}`;

/** The drafts of other editions, whole as they were, the latest edition first. */
export async function readOlder(store: Store, draft: string): Promise<readonly Stored<Draft>[]> {
  return (await store.list('drafts'))
    .filter(({ key, value }) => key === olderKey(value.instrument.revision, draft))
    .sort((a, b) => b.value.instrument.revision - a.value.instrument.revision);
}

/** The items of answers that have no place in this edition: their statement is gone, or takes other answers now. */
export function misfits(instrument: Instrument, { answers }: Response): readonly string[] {
  const items = new Map(instrument.items.map((item) => [item.id, item]));
  return Object.entries(answers).flatMap(([id, answer]) => {
    const item = items.get(id);
    return item && answerFault(answer, item, instrument) === null ? [] : [id];
  });
}

/** What becomes of a draft in the edition that is asked now. */
export interface CarriedOver {
  /** As it lies on the disk. */
  readonly found: Stored<Draft>;
  readonly response: Response;
  /** The draft as it was, to be kept beside; undefined where all its answers have a place. */
  readonly aside: Draft | undefined;
  /** The edition it was begun in, where that is another one. */
  readonly from: number | undefined;
}

/** An id means one thing in all editions, so an answer that still has its place is still the answer. */
export function carryOver(instrument: Instrument, found: Stored<Draft>): CarriedOver {
  const { response } = found.value;
  const { id, revision } = instrument;
  const lost = new Set(misfits(instrument, response));
  const answers: Record<string, Answer> = Object.fromEntries(
    Object.entries(response.answers).filter(([item]) => !lost.has(item)),
  );
  const isOther = response.instrument.revision !== revision;
  if (!isOther && lost.size === 0) return { found, response, aside: undefined, from: undefined };
  return {
    found,
    response: { ...response, instrument: { id, revision }, answers },
    aside: lost.size > 0 ? found.value : undefined,
    from: isOther ? response.instrument.revision : undefined,
  };
}

/** Keeps an outgrown draft beside the one that takes its place; answers that lie there already stay. */
export function keepAside(draft: string, aside: Draft, older: readonly Stored<Draft>[]): BatchWrite {
  const key = olderKey(aside.instrument.revision, draft);
  const before = older.find((one) => one.key === key)?.value.response.answers ?? {};
  const answers = { ...before, ...aside.response.answers };
  return { collection: 'drafts', key, value: { ...aside, response: { ...aside.response, answers } } };
}
