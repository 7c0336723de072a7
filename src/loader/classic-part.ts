import { ownScript, partUrl } from './own-folder.js';
import { policy } from './classic-policy.js';

/** What a page has under `Symbol.for('kobling')`, as far as parts go. */
interface PartRegistry {
  /** The exports of the parts that have run, by name. */
  parts?: Record<string, unknown>;
  /** Loads a part; asked twice, it gives the same. */
  part?: (name: string) => Promise<unknown>;
}

const KEY = Symbol.for('kobling');
const registry = ((globalThis as { [KEY]?: PartRegistry })[KEY] ??= {});
const loading = new Map<string, Promise<unknown>>();

// Lazy parts of the classic file are classic scripts, since file:// pages may not import().
registry.part ??= (name) => {
  const known = loading.get(name);
  if (known) return known;
  const promise = loadPart(name);
  loading.set(name, promise);
  // What failed may be asked for again, e.g. when the network is back.
  promise.catch(() => loading.delete(name));
  return promise;
};

/** Runs the part's script and gives its exports; rejects with an Error that names the file. */
function loadPart(name: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const url = partUrl(name);
    const script = document.createElement('script');
    script.src = policy ? policy.createScriptURL(url) : url;
    if (ownScript?.nonce) script.nonce = ownScript.nonce;
    if (ownScript?.crossOrigin) script.crossOrigin = ownScript.crossOrigin;
    const end = () => {
      script.remove();
      const part = registry.parts?.[name];
      if (part === undefined) reject(new Error(`kobling: ${url} could not be loaded`));
      else resolve(part);
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });
}
