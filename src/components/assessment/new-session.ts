import type { Instrument, Response } from '../../core/model/assessment.js';
import type { Store } from '../../core/storage/store.js';
import { loadPart } from '../../parts.js';
import type { KoblingElement } from '../base/element.js';
import { KoblingSavedEvent } from '../base/events.js';
import { DraftSession } from './draft-session.js';
import { draftKey } from './new-response.js';

/** How kiosk mode hands in. */
const countInto =
  (instrument: Instrument, round: string | null) =>
  async (store: Store, response: Response): Promise<void> => {
    const { countIn } = await loadPart.profile();
    await countIn(store, draftKey(instrument.id, round), instrument, response);
  };

/** A person's answers to an instrument in an element; it has yet to be opened with the store. */
export const newSession = (
  element: KoblingElement,
  instrument: Instrument,
  round: string | null,
  isKiosk: boolean,
  onKept: () => void,
): DraftSession =>
  new DraftSession(
    instrument,
    round,
    element.effectiveWorkspace,
    () => element.requestUpdate(),
    (rev) => {
      onKept();
      element.dispatchEvent(new KoblingSavedEvent('drafts', rev));
    },
    isKiosk ? countInto(instrument, round) : undefined,
  );
