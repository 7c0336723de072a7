import type { ReactiveController } from 'lit';
import { loadPart } from '../../parts.js';
import type { KoblingElement } from './element.js';
import { jsonChild } from './json-child.js';
import { textsIn } from './locale.js';
import type { Tables } from './tables.js';

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

/** By language. */
export interface TextsIn<T> {
  readonly da?: OwnTexts<T>;
  readonly en?: OwnTexts<T>;
  readonly nb?: OwnTexts<T>;
}

/** The same for every language, or for some. */
export type OwnTextsByLanguage<T> = OwnTexts<T> | TextsIn<T>;

/** Gives the texts of a table in the element's language, with the host's own among them. */
export type WithOwn = <K extends keyof Tables>(
  table: K,
  ours: Readonly<Record<'da' | 'en', Tables[K]>>,
) => Tables[K];

/** Finds texts in the element's language, and puts a host's own in their place; how is loaded where there are any. */
export class OwnWords implements ReactiveController {
  readonly #host: KoblingElement;
  #part: Awaited<ReturnType<typeof loadPart.wording>> | undefined;
  #coming: Promise<void> | undefined;

  constructor(host: KoblingElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.texts ??= jsonChild(this.#host, 'texts') as object | undefined;
  }

  hostUpdate(): void {
    const host = this.#host;
    if (host.texts)
      this.#coming ??= host.withPart(async () => {
        this.#part = await loadPart.wording();
        host.requestUpdate();
      }, 'texts');
  }

  readonly own: WithOwn = (table, ours) => {
    const { texts: theirs, locale } = this.#host;
    const texts = textsIn(locale, table, ours);
    return theirs && this.#part ? this.#part.wordsOf(texts, theirs, this.#host, table) : texts;
  };
}
