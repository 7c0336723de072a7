import type { ReactiveController } from 'lit';
import { loadPart } from '../../parts.js';
import type { KoblingElement } from './element.js';
import { jsonChild } from './json-child.js';

/**
 * Single texts of an element that a host puts in place of ours, by the keys of `texts.da.ts`. One that is made from figures
 * may be given as a function of the same, or as a text.
 */
export type OwnTexts<T> = {
  readonly [K in keyof T]?: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? string | ((...values: V) => string)
      : OwnTexts<T[K]>;
};

/** The same for every language, or for some. */
export type OwnTextsByLanguage<T> = OwnTexts<T> | { readonly da?: OwnTexts<T>; readonly en?: OwnTexts<T> };

/** Gives texts with the host's own among them; `isAll`: with these all texts of the element are known. */
export type WithOwn = <T extends object>(texts: T, isAll?: boolean) => T;

/** Puts a host's own texts in their place; how is loaded where there are any. */
export class OwnWords implements ReactiveController {
  readonly #host: KoblingElement;
  #part: Awaited<ReturnType<typeof loadPart.wording>> | undefined;
  #isAsked = false;

  constructor(host: KoblingElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.texts ??= jsonChild(this.#host, 'texts') as object | undefined;
  }

  hostUpdate(): void {
    const host = this.#host;
    if (!host.texts || this.#isAsked) return;
    this.#isAsked = true;
    void host.withPart(async () => {
      this.#part = await loadPart.wording();
      host.requestUpdate();
    }, 'texts');
  }

  readonly own: WithOwn = (texts, isAll) => {
    const { texts: theirs } = this.#host;
    return theirs && this.#part ? this.#part.wordsOf(texts, theirs, this.#host, isAll) : texts;
  };
}
