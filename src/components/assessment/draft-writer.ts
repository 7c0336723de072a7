import type { Instrument, Response } from '../../core/model/assessment.js';
import { isStoreConflict, isStoreWriteError } from '../../core/storage/errors.js';
import type { BatchWrite, Draft, Store, Stored } from '../../core/storage/store.js';
import { draftKey } from './new-response.js';
import type { About } from './perspective.js';
import type { SaveState } from './save-state.js';
import { SessionAnswers } from './session-answers.js';

/** What goes to disk together with a draft, and what is to be done once it has. */
export interface BesideDraft {
  readonly writes: readonly BatchWrite[];
  readonly done: () => void;
}

/** A person's answers as a draft on its way to disk: one write at a time, never over what another tab has written. */
export abstract class DraftWriter extends SessionAnswers {
  save: SaveState = { is: 'nothing' };
  /** What another tab wrote while this one had unsaved answers. */
  conflict: Stored<Draft> | undefined;
  /** Without one, nothing is written. */
  protected store: Store | undefined;
  /** The revision on disk that the answers here go on from; 0 where there is none. */
  protected rev = 0;
  /** Something stands here that is not on disk. */
  protected dirty = false;
  /** The write that is on its way. */
  protected writing: Promise<void> | undefined;
  /** Where the draft lies. */
  protected readonly key: string;

  constructor(
    instrument: Instrument,
    round: string | null,
    workspace: string,
    about: About,
    protected readonly changed: () => void,
    /** A revision is on disk. */
    protected readonly told: (rev: number) => void,
    /** Set in kiosk mode: adds the finished answers to the tally, and no single record is kept. */
    protected readonly kiosk?: (store: Store, response: Response) => Promise<void>,
  ) {
    super(instrument, round, workspace, about);
    this.key = draftKey(instrument.id, round, about);
  }

  /** What is there to be written now. */
  protected abstract draft(): Draft;
  protected abstract beside(): BesideDraft | undefined;

  /** Writes what is there now; what is answered meanwhile goes with the next write. */
  protected async write(): Promise<void> {
    this.dirty = true;
    if (this.writing) return this.writing;
    this.writing = this.#writeAll();
    try {
      await this.writing;
    } finally {
      this.writing = undefined;
    }
  }

  async #writeAll(): Promise<void> {
    const { store, key } = this;
    if (!store || this.kiosk) return;
    while (this.dirty && !this.conflict) {
      this.dirty = false;
      this.save = { is: 'saving' };
      this.changed();
      try {
        const put = { collection: 'drafts', key, value: this.draft(), expected: this.rev } as const;
        const beside = this.beside();
        const [stored] = await store.batch([put, ...(beside?.writes ?? [])]);
        this.rev = stored?.rev ?? 0;
        beside?.done();
        this.save = { is: 'saved', at: new Date() };
        this.told(this.rev);
      } catch (error) {
        this.dirty = true;
        this.failed(error);
        return;
      } finally {
        this.changed();
      }
    }
  }

  /**
   * Says what has become of a write that failed.
   * @returns whether other answers stand against these
   * @throws whatever is no failure of the store
   */
  protected failed(error: unknown): boolean {
    // Others who count at once hold no answers of this person.
    if (isStoreConflict(error) && !this.kiosk) {
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
}
