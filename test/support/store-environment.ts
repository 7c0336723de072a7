import { platformEnvironment } from '../../src/core/storage/environment.js';
import type { Environment, SessionArea } from '../../src/core/storage/environment.js';

/** A page as in Node: no IndexedDB, no sessionStorage, no channel; or with what is given. */
export function bareEnvironment(given: Partial<Environment> = {}): Environment {
  return {
    ...platformEnvironment,
    indexedDB: () => undefined,
    sessionStorage: () => undefined,
    openChannel: () => undefined,
    events: () => undefined,
    ...given,
  };
}

/** A sessionStorage in memory, which can be told to be full. */
export class FakeSession implements SessionArea {
  readonly texts = new Map<string, string>();
  full = false;

  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    if (this.full) throw new DOMException('full', 'QuotaExceededError');
    this.texts.set(key, text);
  }

  removeItem(key: string): void {
    this.texts.delete(key);
  }
}
