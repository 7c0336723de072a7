import { VERSION } from '../version.js';
import { isBorrowed, policy } from './classic-policy.js';
import { ownScript, partUrl } from './own-folder.js';

/** What a classic file of the kit has under `Symbol.for('kobling')`; its parts find it there. */
interface ClassicKit {
  /** The exports of the parts that have run, by name. */
  readonly parts: Record<string, unknown>;
  /** Loads a part; asked twice, it gives the same. */
  readonly part: (name: string) => Promise<unknown>;
}

const KEY = Symbol.for('kobling');
const registry = ((globalThis as { [KEY]?: { classic?: Record<string, ClassicKit> } })[KEY] ??= {});
const loading = new Map<string, Promise<unknown>>();

// Lazy parts of the classic file are classic scripts, since file:// pages may not import(). By version: where an old
// file of the kit came first, a newer one defines what that lacks, and needs parts of its own age.
const kit = ((registry.classic ??= {})[VERSION] ??= {
  parts: {},
  part: (name) => {
    const known = loading.get(name);
    if (known) return known;
    const promise = loadPart(name);
    loading.set(name, promise);
    // What failed may be asked for again, e.g. when the network is back.
    promise.catch(() => loading.delete(name));
    return promise;
  },
});

/** Runs the part's script and gives its exports; rejects with an Error that names the file. */
async function loadPart(name: string): Promise<unknown> {
  const url = partUrl(name);
  // import() needs no policy. It is the second choice, since file:// and servers without CORS refuse it.
  if (policy && isBorrowed) await import(/* @vite-ignore */ url);
  else await runScript(policy?.createScriptURL?.(url) ?? url);
  const part = kit.parts[name];
  if (part === undefined) throw new Error(`kobling: ${url} could not be loaded`);
  return part;
}

/** Resolves when the script has run, or could not be had. */
function runScript(url: string): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = url;
    if (ownScript?.nonce) script.nonce = ownScript.nonce;
    if (ownScript?.crossOrigin) script.crossOrigin = ownScript.crossOrigin;
    const end = () => {
      script.remove();
      resolve();
    };
    script.addEventListener('load', end);
    script.addEventListener('error', end);
    document.head.append(script);
  });
}
