import type { Round } from '../../core/model/assessment.js';
import { loadAssessmentPart } from '../../parts.js';
import type { RoundEntry } from './round-entry.js';
import type { SessionElement } from './session-element.js';

/** A round that came as a link or a file; what reads and shows it comes on demand. */
export class TakenRound {
  /** Undefined where there is neither link nor file. */
  entry: RoundEntry | undefined;

  constructor(private readonly host: SessionElement) {}

  /** The round that is answered under. */
  get round(): Round | undefined {
    return this.entry?.round;
  }

  get #hash(): string {
    return this.host.ownerDocument.defaultView?.location.hash ?? '';
  }

  get isLinked(): boolean {
    return this.#hash.startsWith('#kobling-round=');
  }

  /** Reads the round in the address. */
  async find(): Promise<void> {
    await (await this.#open()).readLink(this.#hash);
  }

  /** The host has no round of its own, and none has come. */
  get isOffered(): boolean {
    return this.host.round === undefined && !this.round;
  }

  /** Asks for the file. */
  ask(): void {
    void this.host.withPart(async () => (await this.#open()).ask(), 'round');
  }

  async #open(): Promise<RoundEntry> {
    const { RoundEntry } = await loadAssessmentPart.roundEntry();
    return (this.entry ??= new RoundEntry(this.host));
  }
}
