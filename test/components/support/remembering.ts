import { createId } from '../../../src/core/storage/ids.js';
import { platformEnvironment } from '../../../src/core/storage/environment.js';
import { QUESTION_KEY } from '../../../src/core/storage/finder-records.js';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import type { Store } from '../../../src/core/storage/store.js';
import { placeFinder, type AnswerPage, type Placing } from './finder-answer.js';
import { until } from './until.js';

const offer = (id: string, needs: Readonly<Record<string, number>>, conditions: readonly unknown[] = []) => ({
  id,
  type: id,
  system: 'business',
  title: { da: `Forslag ${id}` },
  provider: { id, name: `Udbyder ${id}` },
  needs,
  conditions,
});

/** Two offers; one asks about the company and about a person. No offer serves `succession`. */
export const ASKING = {
  format: 'kobling-catalogue',
  version: 1,
  id: 'c',
  publisher: { name: 'C' },
  offers: [
    offer('a', { automation: 3, export: 1 }, [
      { fact: 'company.hasVacancy', op: '=', value: true },
      { fact: 'person.age', op: '>=', value: 18 },
    ]),
    offer('b', { automation: 2 }),
  ],
};

/** A workspace that one test alone uses, as a reader's browser keeps it. */
export interface OwnPlace {
  readonly workspace: string;
  /** Looks from another tab. */
  readonly store: Store;
  readonly kept: () => Promise<unknown>;
  /** Waits until what is kept fits. */
  readonly keeps: (fits: (question: string) => boolean, what: string) => Promise<void>;
  readonly exists: () => Promise<boolean>;
  /** Places a finder, as on a page opened anew. */
  readonly open: (placing?: Placing) => Promise<AnswerPage>;
  readonly leave: () => Promise<void>;
}

/** @param storage as the host has chosen it */
export async function ownPlace(storage: 'local' | 'session' | 'none' = 'local'): Promise<OwnPlace> {
  const workspace = `husket-${createId()}`;
  const store = await openStoreWith(platformEnvironment)({ workspace, storage });
  const kept = async () => (await store.get('settings', QUESTION_KEY))?.value;
  return {
    workspace,
    store,
    kept,
    keeps: async (fits, what) => {
      await until(async () => {
        const value = await kept();
        return fits(JSON.stringify(value ?? null));
      }, what);
    },
    exists: async () => (await indexedDB.databases()).some(({ name }) => name === `kobling:${workspace}`),
    open: (placing = {}) =>
      placeFinder({ catalogues: [ASKING], minSystems: 1, workspace, storage, ...placing }),
    leave: async () => {
      await store.erase();
      store.close();
    },
  };
}

/** Presses the buttons of these needs in the list. */
export const choose = (page: AnswerPage, ...names: readonly string[]): void => {
  for (const name of names) page.button(name).click();
};

/** Names of the needs that are asked for, in order, each with its importance. */
export const needsOf = (page: AnswerPage): string[] =>
  page
    .texts('.understood .ticks')
    .map((level, index) => `${page.texts('.understood .step > b')[index] ?? ''}: ${level}`);
