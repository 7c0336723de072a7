import type { ReactiveController } from 'lit';
import type { Instrument, Response, Round, Tally } from '../../core/model/assessment.js';
import { MIN_GROUP, type Split } from '../../core/model/vocabulary.js';
import type {
  movedSince,
  Publication,
  publication,
  withoutErased,
} from '../../core/assessment/publication.js';
import type { RoundData } from '../../core/assessment/tally-change.js';
import type { Store, StoreChange, Stored } from '../../core/storage/store.js';
import type { KoblingElement } from './element.js';
import type { ChosenInstrument } from './chosen-instrument.js';
import { chosenKey, keptData, keptMoved, publishedKey, roundKey } from './round-keys.js';
import { StoreController } from './store-controller.js';

/** What decides on a closed round; it comes with the part that draws one. */
export interface PublicationRule {
  readonly publication: typeof publication;
  readonly withoutErased: typeof withoutErased;
  readonly movedSince: typeof movedSince;
}

const NOTHING: Publication = {
  status: 'open',
  published: [],
  waiting: 0,
  mayTakeIn: true,
  isCountLost: false,
};

/**
 * The responses and tallies of one round in the shared store, and what of them may be shown. The report and the radar
 * stand on it, so that both tell the same.
 */
export class RoundController implements ReactiveController {
  /** What people say of themselves in this round, finished responses only. */
  responses: readonly Response[] = [];
  /** People counted on kiosks in this round, of whom there are no single responses. */
  tallies: readonly Tally[] = [];
  publication: Publication = NOTHING;
  minGroup = MIN_GROUP;
  split: Split = 'system';
  /** What is kept here has been read; before that nothing may be said of it. */
  isRead = false;
  /** Closing, opening or taking in could not be written. */
  isPublishingFailed = false;
  /** All rounds that are kept here, by their keys. */
  rounds: readonly Stored<Round>[] = [];
  /** The reader may go over to rounds of other questionnaires, and has chosen one. */
  chosen: ChosenInstrument | undefined;
  /** What is to be done before the store is closed. */
  leaving: (() => Promise<void>) | undefined;
  /** It was closed once, and has been opened again: its figures wait behind it. */
  isReopened = false;

  readonly #host: KoblingElement;
  readonly #storage: StoreController;
  readonly #loadRule: () => Promise<PublicationRule>;
  readonly #changed: () => Promise<void>;
  /** The questionnaire whose rounds are on show. */
  instrument: Instrument | undefined;
  #given: string | undefined;
  #round: string | null = null;
  #reading = 0;

  constructor(host: KoblingElement, loadRule: () => Promise<PublicationRule>, changed: () => Promise<void>) {
    this.#host = host;
    this.#loadRule = loadRule;
    this.#changed = changed;
    this.#storage = new StoreController(host, {
      onOpen: () => {
        this.isRead = false;
        this.#readAnew();
      },
      onChange: (change) => {
        if (isOurs(change)) this.#readAnew();
      },
      onErased: () => this.#forget(),
      onLeave: async () => this.leaving?.(),
    });
    host.addController(this);
  }

  hostConnected(): void {
    // The store controller opens; nothing else is held here.
  }

  /** All that the round's figures may be made of. */
  get data(): RoundData {
    return [...this.responses, ...this.tallies];
  }

  /** Name of the round on show: the one that was given, else the one chosen here, else none. */
  get round(): string | null {
    return this.#round;
  }

  /** How the round was set up; undefined where nobody has. */
  get frame(): Round | undefined {
    return this.rounds.find(({ key }) => key === this.key)?.value;
  }

  get store(): Store | undefined {
    return this.#storage.store;
  }

  /**
   * Chooses instrument and round.
   * @param round name that the host gives; without one the reader's own choice holds
   */
  use(instrument: Instrument, round: string | undefined): void {
    this.instrument = instrument;
    this.#given = round;
    this.#round = round ?? null;
    this.isRead = false;
    this.#readAnew();
  }

  /** What decides and what draws come on demand; where they cannot be had, the reader may try again. */
  #readAnew(): void {
    void this.#host.withPart(() => this.#read());
  }

  /** Erased: nothing is left to be read, and reading now might still find what is being deleted. */
  #forget(): void {
    this.#reading += 1;
    this.isRead = true;
    this.responses = this.tallies = [];
    this.rounds = [];
    this.isReopened = false;
    this.publication = NOTHING;
    void this.#host.withPart(this.#changed);
  }

  async #read(): Promise<void> {
    const { store } = this;
    if (!store || !this.instrument) return;
    const reading = ++this.#reading;
    const instrument = (await this.chosen?.onShow(store)) ?? this.instrument;
    if (reading !== this.#reading || store !== this.store) return;
    const chosen = this.#given ?? (await store.get('settings', chosenKey(instrument.id)))?.value;
    // Read anew since, or the element has left the page and its store is closed.
    if (reading !== this.#reading || store !== this.store) return;
    const round = typeof chosen === 'string' ? chosen : null;
    const key = roundKey(instrument.id, round);
    const [all, counted, rounds, kept] = await Promise.all([
      store.list('responses'),
      store.list('tallies'),
      store.list('rounds'),
      store.get('settings', publishedKey(key)),
    ]);
    const frame = rounds.find((one) => one.key === key)?.value;
    const isOfRound = (one: Response | Tally): boolean =>
      one.instrument.id === instrument.id && (one.round ?? null) === round;
    const responses = all
      .map(({ value }) => value)
      .filter((response) => isOfRound(response) && response.perspective === 'self');
    // Counts cannot be sorted anew when the statements have changed.
    const tallies = counted
      .map(({ value }) => value)
      .filter((tally) => isOfRound(tally) && tally.instrument.revision === instrument.revision);
    const current = [...responses, ...tallies];
    const minGroup = Math.max(MIN_GROUP, frame?.minGroup ?? MIN_GROUP);
    const split = frame?.split ?? 'system';
    const isClosed = frame?.closed ?? false;
    // Opened again it shows no figures, yet the next ones must stay as far from the last as ever.
    const published = isClosed || kept ? keptData(kept?.value) : null;
    const rule = published && (await this.#loadRule());
    // Whatever changed meanwhile has started a reading of its own.
    if (reading !== this.#reading) return;
    this.isRead = true;
    this.instrument = instrument;
    this.#round = round;
    this.rounds = rounds;
    this.isReopened = published !== null && !isClosed;
    this.responses = responses;
    this.tallies = tallies;
    this.minGroup = minGroup;
    this.split = split;
    const decided =
      published && rule
        ? rule.publication(published, current, { instrument, minGroup, split }, keptMoved(kept?.value))
        : { ...NOTHING, waiting: current.length };
    this.publication = isClosed ? decided : { ...decided, status: 'open', published: [] };
    this.#host.requestUpdate();
    await Promise.all([
      this.#changed(),
      published && rule && kept
        ? this.#keepLasting(kept, published, rule.withoutErased(published, current, instrument))
        : null,
    ]);
  }

  /** Blanks what is kept of whoever was erased. */
  async #keepLasting(
    { key, rev, value }: { readonly key: string; readonly rev: number; readonly value: unknown },
    published: RoundData,
    lasting: RoundData,
  ): Promise<void> {
    if (lasting === published) return;
    // Where another element of the page was first, it has done the same.
    await this.store
      ?.put('settings', key, { data: lasting, moved: [...keptMoved(value)] }, { expected: rev, strict: true })
      .catch(() => undefined);
  }

  /**
   * Closes the round, or takes in what has come since where that is allowed: both in one transaction. A round that was
   * opened again can always be closed; what may not be taken in yet waits, and the figures are those from before.
   */
  async publish(): Promise<void> {
    const { publication, isReopened } = this;
    const { mayTakeIn } = publication;
    if (!mayTakeIn && !isReopened) return;
    await this.#keepRound(true, mayTakeIn ? this.data : undefined);
  }

  /** Opens a closed round again: its figures are hidden until it is closed, and stand for the next ones to keep away from. */
  async reopen(): Promise<void> {
    await this.#keepRound(false);
  }

  async #keepRound(closed: boolean, data?: RoundData): Promise<void> {
    const { store } = this;
    const instrument = this.instrument;
    if (!store || !instrument) return;
    const key = publishedKey(this.key);
    const [known, kept] = await Promise.all([store.get('rounds', this.key), store.get('settings', key)]);
    const { split, minGroup } = this;
    // What was published before must be kept away from, also where the round was opened again since.
    const moved =
      data && kept
        ? (await this.#loadRule()).movedSince(
            keptData(kept.value),
            data,
            { instrument, split, minGroup },
            keptMoved(kept.value),
          )
        : [];
    const round: Round = {
      ...(known?.value ?? {
        format: 'kobling-round',
        version: 1,
        id: this.key,
        title: null,
        instrument: { id: instrument.id, revision: instrument.revision },
        opens: null,
        closes: null,
        split: this.split,
        names: false,
      }),
      closed,
      minGroup: this.minGroup,
    };
    try {
      await store.batch(
        [
          { collection: 'rounds', key: this.key, value: round },
          ...(data ? [{ collection: 'settings', key, value: { data, moved } } as const] : []),
        ],
        { strict: true },
      );
      this.isPublishingFailed = false;
    } catch {
      this.isPublishingFailed = true;
    }
    this.#host.requestUpdate();
  }

  /** Where the round on show lies in the store. */
  get key(): string {
    return roundKey(this.instrument?.id ?? '', this.#round);
  }
}

const isOurs = ({ collection }: StoreChange): boolean =>
  collection !== 'drafts' && collection !== 'unreadable';
