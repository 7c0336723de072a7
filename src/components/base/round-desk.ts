import { html, nothing, type TemplateResult } from 'lit';
import type { Instrument, Round } from '../../core/model/assessment.js';
import { textIn } from '../../core/model/text.js';
import type { Store, Stored, StoreStatus } from '../../core/storage/store.js';
import { readOrphans, type KeptOrphans } from '../../core/storage/withdrawals.js';
import { loadPart, loadRoundPart } from '../../parts.js';
import { downloadText } from './download.js';
import type { KoblingElement } from './element.js';
import { KoblingErrorEvent } from './events.js';
import { everyOne, type HandedIn, type HandInTarget } from './handed-in.js';
import { renderHandIn } from './hand-in.js';
import { handInTexts } from './hand-in-texts.js';
import { headingAt } from './heading.js';
import type { RoundController } from './round-controller.js';
import { headsOf } from './round-heads.js';
import { RoundFolds } from './round-folds.js';
import { chosenInstrumentKey, chosenKey, roundKey } from './round-keys.js';
import { renderRoundPanel } from './round-panel.js';
import type { RoundKind } from './round-texts.da.js';
import { withdrawnHere } from './withdrawing.js';

type TakeIn = Awaited<ReturnType<typeof loadRoundPart.takeIn>>;
type Held = InstanceType<Awaited<ReturnType<typeof loadRoundPart.withdrawing>>['HeldWithdrawals']>;

/** The element around the desk, as far as the desk must know it. */
export interface DeskFrame {
  readonly host: KoblingElement;
  readonly answers: RoundController;
  readonly kind: RoundKind;
  readonly instrument: () => Instrument | undefined;
  /** Name of the round that the host has given. */
  readonly given: () => string | undefined;
  /** Address of the page where people answer, where the host names it. */
  readonly answerPage: () => string | undefined;
  /** Level of the headings on it. */
  readonly level: () => number;
}

/** What was held has been deleted. */
const carriedOut = (one: HandedIn): HandedIn => ({
  ...one,
  outcome: one.outcome === 'held' ? 'erased' : one.outcome,
  ...(one.inside ? { inside: one.inside.map(carriedOut) } : {}),
});

/** What is taken in now would be lost with the page; after an erasure it is kept as before. */
const isInMemory = ({ reason }: StoreStatus): boolean => reason !== null && reason !== 'deleted';

/** The coordinator's desk: which round, who is missing, taking in what people hand in, setting a round up. */
export class RoundDesk {
  readonly #frame: DeskFrame;
  #handedIn: readonly HandedIn[] = [];
  #isReading = false;
  #isPasting = false;
  #orphans: readonly KeptOrphans[] = [];
  readonly #folds: RoundFolds;
  #held: Held | undefined;
  /** Whose withdrawals from an earlier visit have been carried out. */
  #swept: Store | undefined;

  constructor(frame: DeskFrame) {
    this.#frame = frame;
    // What was withdrawn does not wait for anybody to come back; the store stays open until it is gone.
    frame.answers.leaving = async () => this.#held?.leave();
    this.#folds = new RoundFolds({ ...frame, choose: (name, id) => this.#choose(name, id) });
  }

  get #t() {
    return handInTexts(this.#frame.host);
  }

  /** Reads what is kept beside the answers. */
  async look(): Promise<void> {
    const { answers, instrument } = this.#frame;
    const { store, round } = answers;
    const id = instrument()?.id;
    if (!store || id === undefined) return;
    if (this.#swept !== store) {
      this.#swept = store;
      const [responses, settings] = await Promise.all([store.list('responses'), store.list('settings')]);
      // What an earlier visit was left with waits no longer.
      if (withdrawnHere({ responses, settings }).length > 0)
        await (await loadRoundPart.takeIn()).eraseWithdrawn(store);
    }
    // Left meanwhile, the element's store is closed.
    if (store !== answers.store) return;
    const ids = new Set(this.#rounds.map(({ value }) => value.instrument.id));
    const { chosen } = answers;
    if (chosen && ids.size > 1) await Promise.all([...ids].map((one) => chosen.load(one)));
    if (store !== answers.store) return;
    await this.#held?.look(store);
    if (store !== answers.store) return;
    const settings = await store.list('settings');
    this.#orphans = settings
      .filter(({ key }) => key.startsWith('orphans:'))
      .flatMap(({ value }) => {
        const kept = readOrphans(value);
        return kept && kept.instrument.id === id && kept.round === round ? [kept] : [];
      });
    this.#frame.host.requestUpdate();
  }

  get #target(): HandInTarget | undefined {
    const { answers, instrument } = this.#frame;
    const known = instrument();
    return known && answers.store
      ? { store: answers.store, instrument: known, round: answers.round }
      : undefined;
  }

  /** Takes in, and tells; errors go out as events too, with a file's name and none of its answers. */
  async #take(work: (part: TakeIn, target: HandInTarget) => Promise<readonly HandedIn[]>): Promise<void> {
    const target = this.#target;
    if (!target) return;
    const { host } = this.#frame;
    // What was told before goes first: a status that comes to the same words again is then spoken again.
    this.#handedIn = [];
    this.#isReading = true;
    host.requestUpdate();
    try {
      this.#handedIn = await work(await loadRoundPart.takeIn(), target);
    } finally {
      this.#isReading = false;
    }
    for (const { failure, source } of everyOne(this.#handedIn))
      if (failure)
        host.dispatchEvent(new KoblingErrorEvent(failure.error, failure.code, source.name || undefined));
    await this.look();
    if (everyOne(this.#handedIn).some(({ outcome }) => outcome === 'held'))
      await this.#tellHeld(target.store);
  }

  /** A withdrawal takes figures with it: that is told first. Where it cannot be told, nothing waits for it. */
  async #tellHeld(store: Store): Promise<void> {
    const { host, answers, level } = this.#frame;
    const { eraseWithdrawn } = await loadRoundPart.takeIn();
    try {
      const { HELD, HeldWithdrawals } = await loadRoundPart.withdrawing();
      this.#held ??= new HeldWithdrawals({
        host,
        level: () => level() + 1,
        shown: () => (answers.publication.status === 'closed' ? answers.key : undefined),
        goTo: (round) => this.#wayTo(round),
        erase: async (from) => {
          await eraseWithdrawn(from);
          this.#handedIn = this.#handedIn.map(carriedOut);
        },
      });
      if (store !== answers.store) return;
      await this.#held.look(store);
      await host.focusOn(HELD);
    } catch (error) {
      if (store === answers.store) await eraseWithdrawn(store);
      throw error;
    }
  }

  /** How this element comes to show a round; undefined where it cannot. */
  #wayTo({ key, value }: Stored<Round>): (() => void) | undefined {
    const { given } = this.#frame;
    const { id } = value.instrument;
    if (given() !== undefined || !this.#rounds.some((one) => one.key === key)) return undefined;
    const name = key.slice(roundKey(id, null).length);
    return () => void this.#choose(name === '' ? null : name, id);
  }

  /** Goes to a round, of whichever questionnaire; null is what belongs to no round. */
  async #choose(name: string | null, id = this.#frame.instrument()?.id): Promise<void> {
    const { answers, instrument } = this.#frame;
    const { store, chosen } = answers;
    const onShow = instrument()?.id;
    if (!store || id === undefined) return;
    // The choice is read back by whoever follows the store, this element included.
    await store.batch([
      { collection: 'settings', key: chosenKey(id), value: name ?? undefined },
      ...(id === onShow || !chosen
        ? []
        : [
            {
              collection: 'settings',
              key: chosenInstrumentKey(chosen.own.id),
              value: id === chosen.own.id ? undefined : id,
            } as const,
          ]),
    ]);
  }

  async #saveOrphans(): Promise<void> {
    const { writeJson, safeFileName } = await loadPart.exports();
    const { host, answers, instrument } = this.#frame;
    const words = ['kobling', instrument()?.id, answers.round, 'uden-plads'].filter(Boolean).join('-');
    downloadText(host, safeFileName(words, 'json'), writeJson(this.#orphans));
  }

  async #saveTally(): Promise<void> {
    const { writeJson, safeFileName } = await loadPart.exports();
    const { host, answers } = this.#frame;
    const tally = answers.tallies[0];
    if (!tally) return;
    const words = ['kobling', tally.instrument.id, tally.round, 'optaelling'].filter(Boolean).join('-');
    downloadText(host, safeFileName(words, 'json'), writeJson(tally));
  }

  /** The rounds whose questionnaire can be on show. */
  get #rounds(): readonly Stored<Round>[] {
    const { answers, instrument } = this.#frame;
    const ids = answers.chosen?.ids ?? [instrument()?.id];
    return answers.rounds.filter(({ value }) => ids.includes(value.instrument.id));
  }

  /** The rounds that the reader can go to, in words; where there are several questionnaires, with theirs. */
  get #named() {
    const { host, answers } = this.#frame;
    const { chosen } = answers;
    const rounds = this.#rounds;
    const isMixed = new Set(rounds.map(({ value }) => value.instrument.id)).size > 1;
    return rounds.flatMap((round) => {
      const { title, instrument } = round.value;
      const name = round.key.slice(roundKey(instrument.id, null).length);
      if (name === '') return [];
      const sheet = isMixed ? chosen?.known.get(instrument.id)?.title : undefined;
      const words = [title ? textIn(title, host.locale) : name, sheet && textIn(sheet, host.locale)];
      return [{ ...round, name: words.filter(Boolean).join(' – ') }];
    });
  }

  #renderPanel(): TemplateResult | typeof nothing {
    const { host, answers, kind, level, given } = this.#frame;
    const { frame, publication, data, minGroup } = answers;
    const isReport = kind === 'report';
    const named = given() === undefined ? this.#named : [];
    return renderRoundPanel({
      t: this.#t,
      locale: host.locale,
      level: level(),
      frame,
      answered: headsOf(data).systems,
      minGroup,
      rounds: named,
      chosen: answers.round === null ? null : answers.key,
      isClosed: publication.status !== 'open',
      hasTally: answers.tallies.length === 1,
      setup: isReport ? this.#folds.setup : 'none',
      out: isReport ? this.#folds.out : 'none',
      onAnother: this.#folds.onAnother,
      onRound: (key) => {
        const round = named.find((one) => one.key === key)?.value;
        if (!round) void this.#choose(null);
        else void this.#choose(key.slice(roundKey(round.instrument.id, null).length), round.instrument.id);
      },
      onSetup: this.#folds.onSetup,
      onOut: this.#folds.onOut,
      onReopen: () => void answers.reopen(),
      onTally: () => void host.withPart(() => this.#saveTally(), 'files'),
    });
  }

  #renderOrphans(): TemplateResult | typeof nothing {
    const t = this.#t;
    if (this.#orphans.length === 0) return nothing;
    const answers = this.#orphans.reduce((sum, one) => sum + one.answers.length, 0);
    return html`<div class="section no-print">
      ${headingAt(this.#frame.level(), t.orphansTitle, { size: 'label' })}
      <p class="note measure">${t.orphansNote(answers, this.#orphans.length)}</p>
      <button
        type="button"
        class="link"
        @click=${() => void this.#frame.host.withPart(() => this.#saveOrphans(), 'files')}
      >
        ${t.orphansSave}
      </button>
    </div>`;
  }

  render(): TemplateResult {
    const { host, answers, level } = this.#frame;
    return html`${this.#renderPanel()}
    ${renderHandIn({
      speaker: host,
      level: level(),
      handedIn: this.#handedIn,
      held: this.#held?.render() ?? nothing,
      memory: answers.store !== undefined && isInMemory(answers.store.status),
      isReading: this.#isReading,
      isPasting: this.#isPasting,
      onFiles: (files) =>
        void host.withPart(() => this.#take((part, target) => part.handInFiles(files, target)), 'hand-in'),
      onPasting: (isOpen) => {
        this.#isPasting = isOpen;
        host.requestUpdate();
      },
      onPaste: (text) =>
        void host.withPart(() => this.#take((part, target) => part.handInText(text, target)), 'hand-in'),
    })}
    ${this.#renderOrphans()}`;
  }
}
