import type { Instrument, Response } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import { loadAssessmentPart } from '../../parts.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingSavedEvent } from '../base/events.js';
import { DraftSession } from './draft-session.js';
import { draftKey } from './new-response.js';
import type { About } from './perspective.js';

/** How kiosk mode hands in. */
const countInto =
  (instrument: Instrument, round: string | null) =>
  async (store: Store, response: Response): Promise<void> => {
    const { countIn } = await loadAssessmentPart.profile();
    await countIn(store, draftKey(instrument.id, round), instrument, response);
  };

/** What a session is opened for. */
export interface SessionFrame {
  readonly instrument: Instrument;
  readonly round: string | null;
  readonly isKiosk: boolean;
  readonly onKept: () => void;
}

/** A person's answers to an instrument in an element; it has yet to be opened with the store. */
export const newSession = (
  element: KoblingElement,
  { instrument, round, isKiosk, onKept }: SessionFrame,
  about: About,
): DraftSession =>
  new DraftSession(
    instrument,
    round,
    element.effectiveWorkspace,
    about,
    () => element.requestUpdate(),
    (rev) => {
      onKept();
      element.dispatchEvent(new KoblingSavedEvent('drafts', rev));
    },
    isKiosk ? countInto(instrument, round) : undefined,
  );
