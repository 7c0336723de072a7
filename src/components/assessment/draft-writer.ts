import { isStoreConflict, isStoreWriteError } from '../../core/storage/errors.js';
import type { BatchWrite, Draft, Store, Stored } from '../../core/storage/store.js';
import type { SaveState } from './save-state.js';

/** Whose draft it is that is written. */
export interface DraftSource {
  /** What is there to be written now. */
  readonly draft: () => Draft;
  /** What goes to disk together with it, and what is to be done once it has. */
  readonly beside: () => { readonly writes: readonly BatchWrite[]; readonly done: () => void } | undefined;
  /** Others who count at once hold no answers of this person; nothing of a single one is written. */
  readonly isKiosk: boolean;
  readonly changed: () => void;
  /** A revision is on disk. */
  readonly told: (rev: number) => void;
}

/** One draft on its way to disk: every change at once, one write at a time, never over what another tab has written. */
export class DraftWriter {
  save: SaveState = { is: 'nothing' };
  /** What another tab wrote while this one had unsaved answers. */
  conflict: Stored<Draft> | undefined;
  /** The revision on disk that the answers here go on from; 0 where there is none. */
  rev = 0;
  /** Without one, nothing is written. */
  store: Store | undefined;
  #isDirty = false;
  #writing: Promise<void> | undefined;

  constructor(
    readonly key: string,
    private readonly source: DraftSource,
  ) {}

  /** Something stands here that is not on disk. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** The write that is on its way. */
  get writing(): Promise<void> | undefined {
    return this.#writing;
  }

  /** Writes what is there now; what is answered meanwhile goes with the next write. */
  async write(): Promise<void> {
    this.#isDirty = true;
    if (this.#writing) return this.#writing;
    this.#writing = this.#writeAll();
    try {
      await this.#writing;
    } finally {
      this.#writing = undefined;
    }
  }

  /** What stands here is what is on disk. */
  adopt({ rev, updated }: Stored<Draft>): void {
    this.rev = rev;
    this.#isDirty = false;
    this.save = { is: 'saved', at: new Date(updated) };
  }

  /** Nothing stands here, and nothing is on disk. */
  reset(): void {
    this.rev = 0;
    this.#isDirty = false;
    this.save = { is: 'nothing' };
  }

  /**
   * Says what has become of a write that failed.
   * @returns whether other answers stand against these
   * @throws whatever is no failure of the store
   */
  failed(error: unknown): boolean {
    if (isStoreConflict(error) && !this.source.isKiosk) {
      this.conflict = error.current as Stored<Draft> | undefined;
      // The draft is gone there (finished or erased). It does not come back by itself: the next answer begins a new one.
      this.save = { is: 'failed', failure: this.conflict ? 'failed' : 'erased' };
      if (!this.conflict) this.rev = 0;
      return this.conflict !== undefined;
    }
    if (!isStoreWriteError(error) && !isStoreConflict(error)) throw error;
    this.save = { is: 'failed', failure: isStoreWriteError(error) ? error.failure : 'failed' };
    return false;
  }

  async #writeAll(): Promise<void> {
    const { store, source, key } = this;
    if (!store || source.isKiosk) return;
    while (this.#isDirty && !this.conflict) {
      this.#isDirty = false;
      this.save = { is: 'saving' };
      source.changed();
      try {
        const put = { collection: 'drafts', key, value: source.draft(), expected: this.rev } as const;
        const beside = source.beside();
        const [stored] = await store.batch([put, ...(beside?.writes ?? [])]);
        this.rev = stored?.rev ?? 0;
        beside?.done();
        this.save = { is: 'saved', at: new Date() };
        source.told(this.rev);
      } catch (error) {
        this.#isDirty = true;
        this.failed(error);
        return;
      } finally {
        source.changed();
      }
    }
  }
}
