import { nothing, type TemplateResult } from 'lit';
import { loadPart } from '../../parts.js';
import type { KoblingElement } from './element.js';
import { KoblingErrorEvent } from './events.js';
import { toFailure, type Failure } from './failure.js';
import type { FailureView } from './failure-view.js';

type FailurePart = Awaited<ReturnType<typeof loadPart.failure>>;

/** What an element could not have, told to the page at once and to the reader in words that come on demand. */
export class FailureController {
  /** Undefined while all is well. */
  told: Failure | undefined;

  readonly #host: KoblingElement;
  #part: FailurePart | undefined;

  constructor(host: KoblingElement) {
    this.#host = host;
  }

  /**
   * Resolves when the reader can see it, too.
   * @param file address or name of what could not be used, where there is one
   */
  async tell(thrown: unknown, file: unknown): Promise<void> {
    const failure = (this.told = toFailure(thrown, file));
    this.#host.dispatchEvent(new KoblingErrorEvent(failure.error, failure.code, failure.file));
    this.#host.requestUpdate();
    await this.#host.withPart(async () => {
      this.#part = await loadPart.failure();
      this.#host.requestUpdate();
    });
  }

  clear(): void {
    this.told = undefined;
    this.#host.requestUpdate();
  }

  render(view: Omit<FailureView, 'failure' | 'locale' | 'own'>): TemplateResult | typeof nothing {
    if (!this.told || !this.#part) return nothing;
    return this.#part.renderFailure({
      ...view,
      failure: this.told,
      locale: this.#host.locale,
      own: this.#host.own,
    });
  }
}
