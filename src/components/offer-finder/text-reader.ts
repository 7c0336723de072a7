import { findMunicipality } from '../../core/content/municipalities.js';
import { loadFinderPart } from '../../parts.js';
import type { KoblingElement } from '../base/element.js';
import { withTold, type EnquiryState } from './enquiry-state.js';

/** The reader has paused; each key stroke is not worth a reading. */
const PAUSE_MS = 250;

/** Gets a text, and what takes in what it says. */
type OnRead = (text: string, takeIn: (state: EnquiryState) => EnquiryState) => void;

/** Reads needs and facts out of what is being written, after a pause; of two texts only the later counts. */
export class TextReader {
  readonly #host: KoblingElement;
  readonly #onRead: OnRead;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #latest = '';

  constructor(host: KoblingElement, onRead: OnRead) {
    this.#host = host;
    this.#onRead = onRead;
  }

  readSoon(text: string): void {
    this.#latest = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#host.withPart(() => this.#read(text)), PAUSE_MS);
  }

  /** What is being read is of no interest any more. */
  stop(): void {
    this.#latest = '';
    clearTimeout(this.#pause);
  }

  async #read(text: string): Promise<void> {
    const [{ recogniseNeeds }, { companyIn, withRecognised }] = await Promise.all([
      loadFinderPart.recogniser(),
      loadFinderPart.reading(),
    ]);
    const matches = await recogniseNeeds(text, this.#host.locale);
    if (text !== this.#latest) return;
    const told = companyIn(text, findMunicipality);
    this.#onRead(text, (state) => withTold(withRecognised(state, matches), told));
  }
}
