import type { NeedMatch } from '../../core/model/need.js';
import { loadPart } from '../../parts.js';
import type { KoblingElement } from '../base/element.js';

/** The reader has paused; each key stroke is not worth a reading. */
const PAUSE_MS = 250;

/** Reads needs out of what is being written, after a pause; of two texts only the later counts. */
export class TextReader {
  readonly #host: KoblingElement;
  readonly #onRead: (matches: readonly NeedMatch[], text: string) => void;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #latest = '';

  constructor(host: KoblingElement, onRead: (matches: readonly NeedMatch[], text: string) => void) {
    this.#host = host;
    this.#onRead = onRead;
  }

  readSoon(text: string): void {
    this.#latest = text;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#host.withPart(() => this.#read(text)), PAUSE_MS);
  }

  async #read(text: string): Promise<void> {
    const { recogniseNeeds } = await loadPart.recogniser();
    const matches = await recogniseNeeds(text, this.#host.locale);
    if (text === this.#latest) this.#onRead(matches, text);
  }
}
