import { draftKey } from '../../../src/components/assessment/draft-session.js';
import { platformEnvironment } from '../../../src/core/storage/environment.js';
import { createId } from '../../../src/core/storage/index.js';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import type { Answer } from '../../../src/core/model/assessment.js';
import type { Draft, Store } from '../../../src/core/storage/store.js';

/** A store as another tab has it: the same disk, a connection of its own. */
export const otherTab = (workspace: string): Promise<Store> =>
  openStoreWith(platformEnvironment)({ workspace });

/** A draft of these answers. */
export const draftOf = (
  instrument: { readonly id: string; readonly revision: number },
  answers: Readonly<Record<string, Answer>>,
  at: string | null = null,
): Draft => {
  const { id, revision } = instrument;
  return {
    instrument: { id, revision },
    round: null,
    at,
    response: {
      format: 'kobling-response',
      version: 1,
      id: createId(),
      rev: 1,
      instrument: { id, revision },
      round: null,
      workspace: null,
      respondent: {},
      perspective: 'self',
      subject: null,
      answers,
      startedAt: '2026-11-02',
      completedAt: null,
    },
  };
};

/** Puts a draft where the assessment looks for it, as it stood when the person left. */
export async function leaveDraft(store: Store, draft: Draft): Promise<void> {
  await store.put('drafts', draftKey(draft.instrument.id, draft.round), draft);
}

/** The answers of the draft that lies there; undefined when there is none. */
export async function draftAnswers(store: Store): Promise<Readonly<Record<string, Answer>> | undefined> {
  const [draft] = await store.list('drafts');
  return draft?.value.response.answers;
}
