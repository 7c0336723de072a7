import type { Response } from '../../core/model/assessment.js';
import { withdrawalKey } from '../../core/storage/withdrawals.js';
import { loadAssessmentPart } from '../../parts.js';
import { draftKey, type DraftSession } from './draft-session.js';
import type { HandBack } from './hand-back.js';
import { ownKey } from './own-response.js';
import type { SessionElement } from './session-element.js';

/** Hands a response out; how that is done comes on demand. */
export class HandOut {
  /** Undefined until there is something to hand out. */
  part: HandBack | undefined;
  #seen: DraftSession | undefined;

  constructor(private readonly host: SessionElement) {}

  /** Loads what hands out, and does something with it. */
  load(work?: (part: HandBack) => Promise<void> | undefined): Promise<void> {
    const { host } = this;
    return host.withPart(async () => {
      const { HandBack, handBackStyles } = await loadAssessmentPart.handBack();
      host.wear(handBackStyles);
      this.part ??= new HandBack(host);
      await work?.(this.part);
      host.requestUpdate();
    }, 'hand-back');
  }

  download(response: Response): Promise<void> {
    return this.load((part) => part.download(response));
  }

  /** Looks once, where a session and a store are there, whether the person has taken a response back. Reads alone. */
  async look(session: DraftSession | undefined): Promise<void> {
    const { store } = this.host.shelf;
    if (!session || !store || session === this.#seen) return;
    this.#seen = session;
    const own = await store.get('settings', ownKey(draftKey(session.instrument.id, session.round)));
    const back = own && (await store.get('settings', withdrawalKey(own.value as string)));
    if (back) await this.load((part) => part.recall(back.value));
  }
}
