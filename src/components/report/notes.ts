import {
  readDecisions,
  readTimeEvents,
  type Decision,
  type TimeEvent,
} from '../../core/assessment/decisions.js';
import type { Store } from '../../core/storage/store.js';
import type { KoblingElement } from '../base/element.js';
import { besideTexts } from './beside-texts.js';
import { keepSetting } from './keep-setting.js';

/** Where something is written. */
export type NoteAt = 'events' | 'agreed' | 'meeting';

const NOTHING_SAID: Readonly<Record<NoteAt, string>> = { events: '', agreed: '', meeting: '' };
/** Where a workspace's events lie among its settings. */
const EVENTS = 'time-events';
const meetingKey = (round: string): string => `meeting:${round}`;

/** What the coordinator has written on a report: events on the axis of time, and what was agreed. */
export class Notes {
  events: readonly TimeEvent[] = [];
  /** What was agreed on this round's report, and on the report before it. */
  decisions: readonly Decision[] = [];
  agreed: readonly Decision[] = [];
  /** What came of the last writing, by where it was done. */
  readonly said: Record<NoteAt, string> = { ...NOTHING_SAID };

  readonly #host: KoblingElement;
  #store: Store | undefined;
  #key = '';
  #before = '';

  constructor(host: KoblingElement) {
    this.#host = host;
  }

  /**
   * Reads what is kept.
   * @param key of the round on show
   * @param before of the round before it; empty where there is none
   * @param isLast whether this reading still counts when it is done
   */
  async read(store: Store, key: string, before: string, isLast: () => boolean): Promise<void> {
    const [events, decisions, agreed] = await Promise.all(
      [EVENTS, meetingKey(key), meetingKey(before)].map(
        async (name) => (await store.get('settings', name))?.value,
      ),
    );
    if (!isLast()) return;
    this.#store = store;
    this.#key = key;
    this.#before = before;
    this.events = readTimeEvents(events);
    this.decisions = readDecisions(decisions);
    this.agreed = readDecisions(agreed).filter(({ text }) => text.trim() !== '');
  }

  /** Nothing of it is held any more: the figures are gone, perhaps since everything was erased. */
  clear(): void {
    this.events = [];
    this.decisions = this.agreed = [];
    Object.assign(this.said, NOTHING_SAID);
  }

  say(at: NoteAt, words: string): void {
    this.said[at] = words;
    this.#host.requestUpdate();
  }

  keepEvents(change: (events: readonly TimeEvent[]) => readonly TimeEvent[]): Promise<boolean> {
    return this.#keep('events', EVENTS, (value) => {
      const events = change(readTimeEvents(value));
      return events.length > 0 ? { events } : undefined;
    });
  }

  /** @param of this round's meeting, or what was agreed on the report before it */
  keepDecisions(
    of: 'meeting' | 'agreed',
    change: (decisions: readonly Decision[]) => readonly Decision[],
  ): Promise<boolean> {
    return this.#keep(of, meetingKey(of === 'meeting' ? this.#key : this.#before), (value) => {
      const decisions = change(readDecisions(value));
      return decisions.length > 0 ? { decisions } : undefined;
    });
  }

  /** "Saved" is said only when it is on disk. */
  async #keep(at: NoteAt, key: string, change: (value: unknown) => unknown): Promise<boolean> {
    const store = this.#store;
    if (!store) return false;
    const t = besideTexts(this.#host);
    let isKept = true;
    try {
      await keepSetting(store, key, change);
    } catch {
      isKept = false;
    }
    // Where the browser keeps nothing, it is gone with the page, and that is what is said.
    this.say(at, !isKept ? t.notKept : store.status.reason === null ? t.kept : t.inMemory);
    return isKept;
  }
}
