import { sharedOnPage } from '../../core/model/languages.js';
import { VERSION } from '../../version.js';

/** What the kit tells of itself to whoever asks for `Symbol.for('kobling')`. */
interface KoblingRegistry {
  readonly version: string;
  /** Tags this page got from the kit. */
  readonly tags: string[];
}

let warned = false;

function registry(): KoblingRegistry {
  const known = sharedOnPage<KoblingRegistry>();
  const { version = VERSION, tags = [] } = known;
  return Object.assign(known, { version, tags });
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
