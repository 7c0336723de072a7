import { VERSION } from '../../version.js';

/** What the kit tells of itself to whoever asks for `Symbol.for('kobling')`. */
interface KoblingRegistry {
  readonly version: string;
  /** Tags this page got from the kit. */
  readonly tags: string[];
}

const KEY = Symbol.for('kobling');
let warned = false;

function registry(): KoblingRegistry {
  const page = globalThis as { [KEY]?: Partial<KoblingRegistry> };
  // The build keeps its part loader and the Trusted Types policy on the same object, before elements are defined.
  const known = (page[KEY] ??= {});
  return Object.assign(known, { version: known.version ?? VERSION, tags: known.tags ?? [] });
}

/**
 * Registers an element, unless the tag is taken: then the first stays, and the console is told once.
 * @param tag e.g. `kobling-report`
 */
export function defineElement(tag: string, element: CustomElementConstructor): void {
  const page = registry();
  const taken = customElements.get(tag);
  if (taken === element) return;
  if (taken) {
    if (!warned) {
      warned = true;
      console.warn(
        `kobling ${VERSION}: <${tag}> is already defined (kit ${page.version} on this page); this copy leaves it alone.`,
      );
    }
    return;
  }
  customElements.define(tag, element);
  page.tags.push(tag);
}
