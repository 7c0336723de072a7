import { html, nothing, type TemplateResult } from 'lit';
import type { KoblingElement } from '../base/element.js';

/** A part that brings its own styles. */
interface Dressed {
  readonly styles: { readonly cssText: string };
}

/** A folded section whose part of the kit is loaded when it is opened. */
export class Fold<Part extends Dressed> {
  readonly #host: KoblingElement;
  readonly #name: string;
  readonly #wear: (styles: { readonly cssText: string }) => void;
  readonly #load: () => Promise<Part>;
  #part: Part | undefined;
  #isOpen = false;

  constructor(
    host: KoblingElement,
    name: string,
    wear: (styles: { readonly cssText: string }) => void,
    load: () => Promise<Part>,
  ) {
    this.#host = host;
    this.#name = name;
    this.#wear = wear;
    this.#load = load;
  }

  readonly #onToggle = ({ currentTarget }: Event): void => {
    if (!(currentTarget instanceof HTMLDetailsElement) || currentTarget.open === this.#isOpen) return;
    this.#isOpen = currentTarget.open;
    this.#host.requestUpdate();
    if (this.#isOpen && !this.#part)
      void this.#host.withPart(async () => {
        this.#part = await this.#load();
        this.#wear(this.#part.styles);
        this.#host.requestUpdate();
      });
  };

  /** Closed it is a button, which paper has no use for. */
  render(summary: string, moment: string, content: (part: Part) => unknown): TemplateResult {
    return html`<details
      class=${`section fold ${this.#name} ${this.#isOpen ? '' : 'no-print'}`}
      ?open=${this.#isOpen}
      @toggle=${this.#onToggle}
    >
      <summary>${summary}</summary>
      ${
        !this.#isOpen
          ? nothing
          : this.#part
            ? content(this.#part)
            : html`<p class="note" role="status">${moment}</p>`
      }
    </details>`;
  }
}
