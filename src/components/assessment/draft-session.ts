import type { Answer, Respondent, Response } from '../../core/model/assessment.js';
import type { Draft, Store, StoreChange } from '../../core/storage/store.js';
import { DraftWriter, type BesideDraft } from './draft-writer.js';
import type { Editions } from './editions.js';
import { draftKey, today } from './new-response.js';
import type { CarriedOver } from './older-draft.js';
import { loadOnward } from './onward-part.js';
import { OtherEditions } from './other-editions.js';
import { findOwn, isOfOwn } from './own-response.js';

export { draftKey };

/**
 * One person's answers on their way into the store: every answer is written at once, writes follow one another, and two
 * tabs never overwrite each other. Without a store the answers live here.
 */
export class DraftSession extends DraftWriter {
  /** The item that was answered last; it goes into the draft. */
  #at: string | null = null;
  /** How often everything was erased meanwhile. */
  #erasures = 0;
  /** Being handed in: the draft goes on purpose, and until it has, what stands here is the finished response. */
  #finished = false;
  #finishing: Promise<boolean> | undefined;
  readonly #others = new OtherEditions(this.instrument, this.key);

  /** What has become of answers to other editions; undefined where there are none. */
  get editions(): Editions | undefined {
    return this.#others.known;
  }

  /** The item that was answered last; null before the first. */
  get at(): string | null {
    return this.#at;
  }

  protected override draft(): Draft {
    const { response, round } = this;
    return { instrument: response.instrument, round, response, at: this.#at };
  }

  protected override beside(): BesideDraft | undefined {
    return this.editions?.beside();
  }

  /** Finds the draft and what was handed in before. Writes nothing. In kiosk mode answers live in memory alone. */
  async open(store: Store): Promise<void> {
    this.store = store;
    if (this.kiosk) return;
    const [found] = await Promise.all([
      store.get('drafts', this.key),
      this.#readFinished(store),
      this.#readOlder(store),
    ]);
    const fitted = found && (await this.#others.fit(found));
    if (this.dirty) void this.write();
    else if (fitted) this.#adopt(fitted);
    this.changed();
  }

  /** Takes in a change that another element or tab has completed. @returns whether the answers changed here. */
  async onChange(change: StoreChange): Promise<boolean> {
    const { store } = this;
    if (this.kiosk || !store) return false;
    if (isOfOwn(change, this.key, this.finished)) await this.#readFinished(store);
    if (change.collection !== 'drafts') return false;
    if (change.key === this.key) return this.#follow(store, change.rev);
    if (change.key.startsWith('older:')) await this.#readOlder(store);
    return false;
  }

  /** The draft has been written elsewhere: it is taken over unless something stands here that is not on disk. */
  async #follow(store: Store, rev: number | undefined): Promise<boolean> {
    if (rev === this.rev || this.dirty || this.#finished || this.conflict) return false;
    const erasures = this.#erasures;
    const found = await store.get('drafts', this.key);
    const fitted = found && (await this.#others.fit(found));
    // What was read before an erasure must not come back after it.
    if (erasures !== this.#erasures) return false;
    if (this.dirty || this.#finished || (found?.rev ?? 0) === this.rev) return false;
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

  /** Deletes what the questionnaire has outgrown. */
  async forgetOutgrown(): Promise<void> {
    if (await this.editions?.forget(this.store)) await this.write();
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

  #edit(response: Response): void {
    const { store } = this;
    // After an erasure the store waits for the person: answering anew is that.
    if (store?.status.reason === 'deleted') store.resume();
    this.response = { ...response, startedAt: response.startedAt ?? today() };
    void this.write();
  }

  /** Tries again what could not be written; pressed twice it counts once. */
  async retry(): Promise<void> {
    if (this.save.is !== 'failed') return;
    await (this.#finished ? this.finish() : this.write());
  }

  /** Settles a conflict: the answers here go over the others, or give way to them. Both are told apart by the person. */
  async settle(choice: 'here' | 'other'): Promise<void> {
    const other = this.conflict;
    if (!other) return;
    this.conflict = undefined;
    if (choice === 'other') {
      const fitted = await this.#others.fit(other);
      this.dirty = false;
      this.#adopt(fitted);
      this.changed();
      return;
    }
    this.rev = other.rev;
    await this.write();
  }

  /** Deletes the draft and starts anew; what was handed in before stays. */
  async startOver(): Promise<void> {
    await this.writing;
    // Set first: the store tells of the deletion before it returns, and one's own doing is no news.
    this.rev = 0;
    if (!this.kiosk) await this.store?.delete('drafts', this.key);
    this.#reset();
    this.changed();
  }

  /** Resolves when what is on its way is written, or is known not to be. */
  async written(): Promise<void> {
    await this.writing;
    // Whoever asked for it is told how it went.
    await this.#finishing?.catch(() => false);
  }

  /**
   * Puts the finished response in place of the draft, both in one transaction, asking the disk for certainty; it is on
   * disk only if `save` says so.
   * @returns false where another tab has written answers of its own, or what has no place could not be put aside: the
   * draft stays, and `save` or `conflict` says why.
   */
  finish(): Promise<boolean> {
    return (this.#finishing = this.#finish());
  }

  async #finish(): Promise<boolean> {
    await this.writing;
    // What has no place here must lie aside before the draft it is in goes.
    if (this.editions?.isPending) {
      await this.write();
      if (this.editions?.isPending) return false;
    }
    this.#finished = true;
    const before = this.response;
    this.response = { ...this.handedOn, completedAt: today() };
    if (this.store) {
      this.save = { is: 'saving' };
      this.changed();
      try {
        await this.#handIn(this.store, this.response);
        this.save = { is: 'saved', at: new Date() };
      } catch (error) {
        if (this.failed(error)) {
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

  async #handIn(store: Store, response: Response): Promise<void> {
    if (this.kiosk) return this.kiosk(store, response);
    const { replaceDraft } = await loadOnward();
    this.finished = await replaceDraft(store, this.key, this.rev, response);
    this.#reset();
    this.told(this.finished.rev);
  }

  /** Looks for what was handed in before. A draft that is kept has found its place already. */
  async #readFinished(store: Store): Promise<void> {
    const erasures = this.#erasures;
    const found = await findOwn(store, this.key).catch(() => this.finished); // closed meanwhile
    const isKnown = found?.id === this.finished?.id && found?.rev === this.finished?.rev;
    if (erasures !== this.#erasures || isKnown) return;
    if (this.rev > 0 || this.#finished) this.finished = found;
    else this.goOnFrom(found);
    this.changed();
  }

  async #readOlder(store: Store): Promise<void> {
    if (await this.#others.look(store)) this.changed();
  }

  #adopt(fitted: CarriedOver): void {
    const { rev, value, updated } = fitted.found;
    this.editions?.adopt(fitted);
    this.rev = rev;
    this.response = fitted.response;
    this.#at = value.at;
    this.save = { is: 'saved', at: new Date(updated) };
  }

  #reset(): void {
    this.response = this.blank();
    this.editions?.reset();
    this.rev = 0;
    this.dirty = false;
    this.#finished = false;
    this.#at = null;
    this.save = { is: 'nothing' };
  }
}
