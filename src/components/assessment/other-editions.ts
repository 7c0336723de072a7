import type { Instrument } from '../../core/model/assessment.js';
import type { Draft, Store, Stored } from '../../core/storage/store.js';
import type { Editions } from './editions.js';
import type { CarriedOver } from './older-draft.js';
import { loadOnward } from './onward-part.js';

/** Drafts of other editions of the questionnaire. What carries them over comes on demand, where there are any. */
export class OtherEditions {
  /** What has become of their answers; undefined where there are none. */
  known: Editions | undefined;

  constructor(
    private readonly instrument: Instrument,
    private readonly key: string,
  ) {}

  /** A draft as this edition of the questionnaire has it. */
  async fit(found: Stored<Draft>): Promise<CarriedOver> {
    const { response } = found.value;
    const ids = new Set(this.instrument.items.map(({ id }) => id));
    const isOurs =
      response.instrument.revision === this.instrument.revision &&
      Object.keys(response.answers).every((id) => ids.has(id));
    if (isOurs) return { found, response, aside: undefined, from: undefined };
    return (await this.#have()).fit(found);
  }

  /** Looks for drafts that the questionnaire has outgrown. @returns whether there is anything to be told */
  async look(store: Store): Promise<boolean> {
    const drafts = await store.list('drafts').catch(() => []); // closed meanwhile
    const isThere = drafts.some(({ key }) => key.startsWith('older:') && key.endsWith(this.key));
    if (!isThere && !this.known) return false;
    await (await this.#have()).read(store);
    return true;
  }

  async #have(): Promise<Editions> {
    const { Editions } = await loadOnward();
    return (this.known ??= new Editions(this.instrument, this.key));
  }
}
