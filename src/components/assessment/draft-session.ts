import type { Answer, Instrument, Respondent, Response } from '../../core/model/assessment.js';
import { isStoreConflict, isStoreWriteError } from '../../core/storage/errors.js';
import type { Draft, Store, StoreChange, Stored } from '../../core/storage/store.js';
import { draftKey, today } from './new-response.js';
import type { Editions } from './editions.js';
import type { CarriedOver } from './older-draft.js';
import { loadOnward } from './onward-part.js';
import { findOwn, isOfOwn } from './own-response.js';
import type { About } from './perspective.js';
import type { SaveState } from './save-state.js';
import { SessionAnswers } from './session-answers.js';

export { draftKey };

/**
 * One person's answers on their way into the store: every answer is written at once, writes follow one another, and two
 * tabs never overwrite each other. Without a store the answers live here.
 */
export class DraftSession extends SessionAnswers {
  save: SaveState = { is: 'nothing' };
  /** What another tab wrote while this one had unsaved answers. */
  conflict: Stored<Draft> | undefined;
  /** What has become of answers to other editions; it comes on demand, where there are any. */
  editions: Editions | undefined;
  /** The item that was answered last; it goes into the draft. */
  #at: string | null = null;
  #rev = 0;
  /** How often everything was erased meanwhile. */
  #erasures = 0;
  /** Being handed in: the draft goes on purpose, and until it has, what stands here is the finished response. */
  #finished = false;
  #dirty = false;
  #writing: Promise<void> | undefined;
  #store: Store | undefined;
  readonly #key: string;

  constructor(
    instrument: Instrument,
    round: string | null,
    workspace: string,
    about: About,
    private readonly changed: () => void,
    private readonly told: (rev: number) => void,
    /** Set in kiosk mode: adds the finished answers to the tally, and no single record is kept. */
    private readonly kiosk?: (store: Store, response: Response) => Promise<void>,
  ) {
    super(instrument, round, workspace, about);
    this.#key = draftKey(instrument.id, round, about);
  }

  /** Finds the draft and what was handed in before. Writes nothing. In kiosk mode answers live in memory alone. */
  async open(store: Store): Promise<void> {
    this.#store = store;
    if (this.kiosk) return;
    const [found] = await Promise.all([
      store.get('drafts', this.#key),
      this.#readFinished(store),
      this.#readOlder(store),
    ]);
    const fitted = found && (await this.#fit(found));
    if (fitted && !this.#dirty) this.#adopt(fitted);
    else if (this.#dirty) void this.#write();
    this.changed();
  }

  /** Takes in a change that another element or tab has completed. @returns whether the answers changed here. */
  async onChange(change: StoreChange): Promise<boolean> {
    if (this.kiosk || !this.#store) return false;
    if (isOfOwn(change, this.#key, this.finished)) await this.#readFinished(this.#store);
    if (change.collection !== 'drafts') return false;
    if (change.key !== this.#key) {
      if (change.key.startsWith('older:')) {
        await this.#readOlder(this.#store);
      }
      return false;
    }
    if (change.rev === this.#rev || this.#dirty || this.#finished || this.conflict) return false;
    const erasures = this.#erasures;
    const found = await this.#store.get('drafts', this.#key);
    const fitted = found && (await this.#fit(found));
    // What was read before an erasure must not come back after it.
    if (erasures !== this.#erasures) return false;
    if (this.#dirty || this.#finished || (found?.rev ?? 0) === this.#rev) return false;
    if (fitted) this.#adopt(fitted);
    else this.#reset();
    this.changed();
    return true;
  }

  /** Everything was erased, here or in another tab: nothing from before is held, or it would come back. */
  onErased(): void {
    this.#erasures += 1;
    this.conflict = undefined;
    this.finished = undefined;
    this.editions?.clear();
    this.#reset();
    this.changed();
  }

  /** The item that was answered last; null before the first. */
  get at(): string | null {
    return this.#at;
  }

  /** Deletes what the questionnaire has outgrown. */
  async forgetOutgrown(): Promise<void> {
    if (!(await this.editions?.forget(this.#store))) return;
    this.#dirty = true;
    await this.#write();
  }

  /** Undefined takes an answer back. */
  answer(item: string, answer: Answer | undefined): void {
    const { [item]: _gone, ...others } = this.response.answers;
    const answers = answer === undefined ? others : { ...others, [item]: answer };
    this.#at = item;
    this.#edit({ ...this.response, answers });
  }

  tell(respondent: Respondent): void {
    this.#edit({ ...this.response, respondent });
  }

  /** Tries again what could not be written; pressed twice it counts once. */
  async retry(): Promise<void> {
    if (this.save.is !== 'failed') return;
    if (this.#finished) await this.finish();
    else {
      this.#dirty = true;
      await this.#write();
    }
  }

  /** Settles a conflict: the answers here go over the others, or give way to them. Both are told apart by the person. */
  async settle(choice: 'here' | 'other'): Promise<void> {
    const other = this.conflict;
    if (!other) return;
    this.conflict = undefined;
    if (choice === 'other') {
      const fitted = await this.#fit(other);
      this.#dirty = false;
      this.#adopt(fitted);
      this.changed();
      return;
    }
    this.#rev = other.rev;
    this.#dirty = true;
    await this.#write();
  }

  /** Deletes the draft and starts anew; what was handed in before stays. */
  async startOver(): Promise<void> {
    await this.#writing;
    // Set first: the store tells of the deletion before it returns, and one's own doing is no news.
    this.#rev = 0;
    if (!this.kiosk) await this.#store?.delete('drafts', this.#key);
    this.#reset();
    this.changed();
  }

  /**
   * Puts the finished response in place of the draft, both in one transaction, asking the disk for certainty; it is on
   * disk only if `save` says so.
   * @returns false where another tab has written answers of its own, or what has no place could not be put aside: the
   * draft stays, and `save` or `conflict` says why.
   */
  async finish(): Promise<boolean> {
    await this.#writing;
    // What has no place here must lie aside before the draft it is in goes.
    if (this.editions?.isPending) {
      this.#dirty = true;
      await this.#write();
      if (this.editions?.isPending) return false;
    }
    this.#finished = true;
    const before = this.response;
    this.response = { ...this.handedOn, completedAt: today() };
    if (this.#store) {
      this.save = { is: 'saving' };
      this.changed();
      try {
        if (this.kiosk) await this.kiosk(this.#store, this.response);
        else {
          const { replaceDraft } = await loadOnward();
          this.finished = await replaceDraft(this.#store, this.#key, this.#rev, this.response);
          this.#reset();
          this.told(this.finished.rev);
        }
        this.save = { is: 'saved', at: new Date() };
      } catch (error) {
        if (this.#failed(error)) {
          this.#finished = false;
          this.response = before;
          this.changed();
          return false;
        }
      }
    }
    this.changed();
    return true;
  }

  /** Looks for what was handed in before. A draft that is kept has found its place already. */
  async #readFinished(store: Store): Promise<void> {
    const erasures = this.#erasures;
    const found = await findOwn(store, this.#key).catch(() => this.finished); // closed meanwhile
    const isKnown = found?.id === this.finished?.id && found?.rev === this.finished?.rev;
    if (erasures !== this.#erasures || isKnown) return;
    if (this.#rev > 0 || this.#finished) this.finished = found;
    else this.goOnFrom(found);
    this.changed();
  }

  #edit(response: Response): void {
    // After an erasure the store waits for the person: answering anew is that.
    if (this.#store?.status.reason === 'deleted') this.#store.resume();
    this.response = { ...response, startedAt: response.startedAt ?? today() };
    this.#dirty = true;
    void this.#write();
  }

  /** One write at a time; what is answered meanwhile goes with the next one. */
  async #write(): Promise<void> {
    if (this.#writing) return this.#writing;
    this.#writing = this.#writeAll();
    try {
      await this.#writing;
    } finally {
      this.#writing = undefined;
    }
  }

  /** Resolves when what is on its way is written, or is known not to be. */
  async written(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    const store = this.#store;
    if (!store || this.kiosk) return;
    while (this.#dirty && !this.conflict) {
      this.#dirty = false;
      this.save = { is: 'saving' };
      this.changed();
      try {
        const { response, round } = this;
        const draft: Draft = { instrument: response.instrument, round, response, at: this.#at };
        const put = { collection: 'drafts', key: this.#key, value: draft, expected: this.#rev } as const;
        const aside = this.editions?.beside();
        const [stored] = await store.batch([put, ...(aside?.writes ?? [])]);
        this.#rev = stored?.rev ?? 0;
        aside?.done();
        this.save = { is: 'saved', at: new Date() };
        this.told(this.#rev);
      } catch (error) {
        this.#dirty = true;
        this.#failed(error);
        return;
      } finally {
        this.changed();
      }
    }
  }

  /** @returns whether other answers stand against these. */
  #failed(error: unknown): boolean {
    // Others who count at once hold no answers of this person.
    if (isStoreConflict(error) && !this.kiosk) {
      this.conflict = error.current as Stored<Draft> | undefined;
      // The draft is gone there (finished or erased). It does not come back by itself: the next answer begins a new one.
      this.save = { is: 'failed', failure: this.conflict ? 'failed' : 'erased' };
      if (!this.conflict) this.#rev = 0;
      return this.conflict !== undefined;
    }
    if (!isStoreWriteError(error) && !isStoreConflict(error)) throw error;
    this.save = { is: 'failed', failure: isStoreWriteError(error) ? error.failure : 'failed' };
    return false;
  }

  async #haveEditions(): Promise<Editions> {
    const { Editions } = await loadOnward();
    return (this.editions ??= new Editions(this.instrument, this.#key));
  }

  /** A draft as this edition of the questionnaire has it. */
  async #fit(found: Stored<Draft>): Promise<CarriedOver> {
    const { response } = found.value;
    const known = new Set(this.instrument.items.map(({ id }) => id));
    const isOurs =
      response.instrument.revision === this.instrument.revision &&
      Object.keys(response.answers).every((id) => known.has(id));
    if (isOurs) return { found, response, aside: undefined, from: undefined };
    return (await this.#haveEditions()).fit(found);
  }

  /** Looks for drafts that the questionnaire has outgrown. */
  async #readOlder(store: Store): Promise<void> {
    const drafts = await store.list('drafts').catch(() => []); // closed meanwhile
    const isThere = drafts.some(({ key }) => key.startsWith('older:') && key.endsWith(this.#key));
    if (!isThere && !this.editions) return;
    await (await this.#haveEditions()).read(store);
    this.changed();
  }

  #adopt(fitted: CarriedOver): void {
    const { rev, value, updated } = fitted.found;
    this.editions?.adopt(fitted);
    this.#rev = rev;
    this.response = fitted.response;
    this.#at = value.at;
    this.save = { is: 'saved', at: new Date(updated) };
  }

  #reset(): void {
    this.response = this.blank();
    this.editions?.reset();
    this.#rev = 0;
    this.#dirty = false;
    this.#finished = false;
    this.#at = null;
    this.save = { is: 'nothing' };
  }
}
