import { BUILT_IN_INSTRUMENTS } from '../../core/content/instruments/index.js';
import type { Instrument } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import { loadInstrument } from './instrument-source.js';
import { chosenInstrumentKey } from './round-keys.js';

/** The questionnaire on show where the reader may choose: the host's own, until they go over to a round of another one. */
export class ChosenInstrument {
  /** Those that have been loaded, by id. */
  readonly known = new Map<string, Instrument>();

  constructor(
    /** The host's own. */
    readonly own: Instrument,
  ) {
    this.known.set(own.id, own);
  }

  /** Ids of all that can be on show, the host's own first. */
  get ids(): readonly string[] {
    return [...new Set([this.own.id, ...BUILT_IN_INSTRUMENTS])];
  }

  /** The one to be shown; rejects where a built-in one cannot be fetched. */
  async onShow(store: Store): Promise<Instrument> {
    const chosen = (await store.get('settings', chosenInstrumentKey(this.own.id)))?.value;
    return typeof chosen === 'string' && this.ids.includes(chosen) ? this.load(chosen) : this.own;
  }

  /** One of `ids`. */
  async load(id: string): Promise<Instrument> {
    const instrument = this.known.get(id) ?? (await loadInstrument(id, '', new AbortController().signal));
    this.known.set(id, instrument);
    return instrument;
  }
}
