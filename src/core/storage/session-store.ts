import { ask } from './environment.js';
import { StoreWriteError } from './errors.js';
import { isFields } from './guards.js';
import { toJsonText } from './json-text.js';
import { SCHEMA_VERSION } from './migrations.js';
import { MemoryBackend, emptyContents } from './memory-store.js';
import { quarantineEdit } from './quarantine.js';
import { STORE_NAMES } from './backend.js';
import type { Decide, Edit, Place, StoreName } from './backend.js';
import type { Environment, SessionArea } from './environment.js';
import type { MemoryReason } from './store.js';

/** What the owner of a session backend is told. */
export interface SessionEvents {
  /** `reason` has changed. */
  onReason(): void;
  /** Another frame of the tab has removed what this one had seen. */
  onErased(): void;
}

/**
 * Memory that survives a reload: mirrored to sessionStorage and gone with the tab. The mirror is written with the first
 * write, never before. Frames of one tab share it; so it is looked at before every use, and since frames that share
 * it also share a thread, nothing can come in between.
 */
export class SessionBackend extends MemoryBackend {
  /** Why the mirror does not hold what memory holds; null while it does. */
  reason: MemoryReason | null = null;
  #seen: string | null = null;

  readonly #environment: Environment;
  readonly #name: string;
  readonly #events: SessionEvents;

  /** @param name the key in sessionStorage. */
  constructor(environment: Environment, name: string, events: SessionEvents) {
    super();
    this.#environment = environment;
    this.#name = name;
    this.#events = events;
    this.#look();
  }

  override read(place: Place): Promise<unknown> {
    this.#look();
    return super.read(place);
  }

  override readAll(stores: readonly StoreName[]): Promise<readonly (readonly unknown[])[]> {
    this.#look();
    return super.readAll(stores);
  }

  override change(places: readonly Place[], decide: Decide): Promise<void> {
    return this.#look() ? super.change(places, decide) : Promise.reject(new StoreWriteError('erased'));
  }

  override clear(): void {
    super.clear();
    this.#seen = null;
  }

  #area(): SessionArea | null | undefined {
    return this.#environment.sessionStorage();
  }

  #tell(reason: MemoryReason | null): void {
    if (this.reason === reason) return;
    this.reason = reason;
    this.#events.onReason();
  }

  /** Takes in what another frame has written. False when it was erased there. */
  #look(): boolean {
    const { answer: area, error } = ask(() => this.#area());
    if (!area) {
      this.#tell(error === undefined ? 'missing' : 'denied');
      return true;
    }
    const { answer: text, error: refused } = ask(() => area.getItem(this.#name));
    if (refused !== undefined) this.#tell('denied');
    // While the mirror is behind (full), memory is the truth.
    if (text === undefined || text === this.#seen || this.reason !== null) return true;
    if (text === null) {
      this.#events.onErased();
      return false;
    }
    this.#seen = text;
    this.contents = emptyContents();
    this.#load(text);
    return true;
  }

  #load(text: string): void {
    const { answer: mirror } = ask((): unknown => JSON.parse(text));
    const stores = isFields(mirror) && mirror['format'] === 'kobling-session' ? mirror['stores'] : undefined;
    if (!isFields(stores)) {
      const now = new Date(this.#environment.now()).toISOString();
      this.fill('unreadable', [quarantineEdit('meta', this.#name, text, 'record', now).record]);
      return;
    }
    for (const store of STORE_NAMES) {
      const records = stores[store];
      if (Array.isArray(records)) this.fill(store, records);
    }
  }

  protected override apply(edits: readonly Edit[]): void {
    super.apply(edits);
    const stores = Object.fromEntries(STORE_NAMES.map((store) => [store, this.sorted(store)]));
    const { answer: text } = ask(() => {
      const written = toJsonText({ format: 'kobling-session', version: SCHEMA_VERSION, stores });
      this.#area()?.setItem(this.#name, written);
      return written;
    });
    if (this.reason === 'missing' || this.reason === 'denied') return;
    if (text !== undefined) this.#seen = text;
    this.#tell(text === undefined ? 'failed' : null);
  }
}
