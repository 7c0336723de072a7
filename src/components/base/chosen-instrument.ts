import { BUILT_IN_INSTRUMENTS } from '../../core/content/instruments/index.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import { loadInstrument } from './instrument-source.js';
import { chosenInstrumentKey } from './round-keys.js';

/**
 * The questionnaire on show: the host's own, until the reader goes over to a round of another one. Where the host names
 * the round, its questionnaire is the host's choice too.
 */
export class ChosenInstrument {
  /** The host's own. */
  own: Instrument | undefined;
  /** The reader may go over to another one. */
  isFree = false;
  readonly #known = new Map<string, Instrument>();

  use(own: Instrument, isFree: boolean): void {
    this.own = own;
    this.isFree = isFree;
    this.#known.set(own.id, own);
  }

  /** Ids of all that can be on show, the host's own first. */
  get ids(): readonly string[] {
    if (!this.own) return [];
    return this.isFree ? [...new Set([this.own.id, ...BUILT_IN_INSTRUMENTS])] : [this.own.id];
  }

  /** The one to be shown; rejects where a built-in one cannot be fetched. */
  async onShow(store: Store, own: Instrument): Promise<Instrument> {
    if (!this.isFree) return own;
    const chosen = (await store.get('settings', chosenInstrumentKey(own.id)))?.value;
    return typeof chosen === 'string' && this.ids.includes(chosen) ? this.load(chosen) : own;
  }

  /** One of `ids`. */
  async load(id: string): Promise<Instrument> {
    const known = this.#known.get(id);
    if (known) return known;
    const instrument = await loadInstrument(id, '', new AbortController().signal);
    this.#known.set(id, instrument);
    return instrument;
  }

  /** Those that have been loaded. */
  known(id: string): Instrument | undefined {
    return this.#known.get(id);
  }
}
