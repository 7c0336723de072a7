import { isGapsKey, QUESTION_KEY } from '../../core/storage/finder-records.js';
import { COLLECTIONS, type Collection } from '../../core/storage/store.js';

/** What a person knows it as: some settings have a name of their own. */
export const KINDS = ['question', 'gaps', ...COLLECTIONS] as const;
export type Kind = (typeof KINDS)[number];

/** How much lies here of one kind. */
export interface Holding {
  readonly kind: Kind;
  readonly count: number;
  /** ISO 8601, the latest write; empty where nothing lies. */
  readonly last: string;
}

type Records = Readonly<Record<Collection, readonly { readonly key: string; readonly updated: string }[]>>;

const kindOf = (collection: Collection, key: string): Kind => {
  if (collection !== 'settings') return collection;
  return key === QUESTION_KEY ? 'question' : isGapsKey(key) ? 'gaps' : 'settings';
};

/** What lies here of each kind, of all that is there. */
export function holdingsOf(records: Records): readonly Holding[] {
  const all = COLLECTIONS.flatMap((collection) =>
    records[collection].map(({ key, updated }) => ({ kind: kindOf(collection, key), updated })),
  );
  return KINDS.map((kind) => {
    const own = all.filter((one) => one.kind === kind);
    const last = own.reduce((latest, { updated }) => (updated > latest ? updated : latest), '');
    return { kind, count: own.length, last };
  });
}

/** What lies there after everything was erased. */
export const NOTHING_HELD: readonly Holding[] = KINDS.map((kind) => ({ kind, count: 0, last: '' }));

export const totalOf = (holdings: readonly Holding[]): number =>
  holdings.reduce((sum, { count }) => sum + count, 0);
