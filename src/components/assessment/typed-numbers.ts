import type { Item } from '../../core/model/assessment.js';
import type { Locale } from '../base/locale.js';
import { readCount } from './count-field.js';

/** What stands in the fields of numbers, as it was typed. */
export class TypedNumbers {
  readonly #texts = new Map<string, string>();
  #heldBackBy = '';

  of({ id }: Item): string | undefined {
    return this.#texts.get(id);
  }

  set({ id }: Item, text: string): void {
    this.#texts.set(id, text);
  }

  /** Another answer took the number's place. */
  forget({ id }: Item): void {
    this.#texts.delete(id);
  }

  /** The first of these items whose number cannot be used, once: who goes on all the same leaves it open. */
  holdingBack(items: readonly Item[], locale: Locale): Item | undefined {
    for (const item of items) {
      const text = this.of(item) ?? '';
      const held = `${item.id} ${text}`;
      if (text === '' || held === this.#heldBackBy || readCount(text, item, locale) !== undefined) continue;
      this.#heldBackBy = held;
      return item;
    }
    return undefined;
  }
}
