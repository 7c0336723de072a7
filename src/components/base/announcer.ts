import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';

/**
 * How long words stay, in ms. Somebody who goes looking for what was just said finds it; later it would be read as news
 * to whoever comes across it.
 */
export const KEPT_MS = 8000;

/** Most ms to wait for frames: a page that is not painted (another tab in front, a busy machine) gets none. */
const PATIENCE_MS = 300;

/**
 * What an element says to assistive technology, politely. The region is emptied first and filled in the frame after the
 * one that showed it empty: browsers compare what they painted, so the same words twice would otherwise be no change,
 * and be spoken once. What is said within that time is said together, since all of it came of one thing the person did.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #said = '';
  #next: string[] = [];
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Says what waits, should no frame come. */
  #late: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(message: string): void {
    this.#set('');
    if (!this.#next.includes(message)) this.#next.push(message);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => this.#speak());
    });
    this.#late ??= setTimeout(() => this.#speak(), PATIENCE_MS);
  }

  #speak(): void {
    this.#cancel();
    this.#set(this.#next.join(' '));
    this.#next = [];
    this.#timer = setTimeout(() => this.#set(''), KEPT_MS);
  }

  #cancel(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#late);
    this.#late = undefined;
  }

  hostDisconnected(): void {
    this.#cancel();
    this.#next = [];
    this.#set('');
  }

  /** The words are a node of their own: a new node in a live region is spoken whatever stood there before. */
  render(): TemplateResult {
    return html`<p class="unseen" role="status">${this.#said ? html`<span>${this.#said}</span>` : nothing}</p>`;
  }

  #set(words: string): void {
    clearTimeout(this.#timer);
    this.#said = words;
    this.#host.requestUpdate();
  }
}
