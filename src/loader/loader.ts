/**
 * Loads the kit from a classic script tag, and says in one console line why, if that fails. The page keeps what
 * stands inside the tags.
 *
 * It uses `import()`, not a script tag of its own: only that tells the reason, inherits the nonce under
 * 'strict-dynamic', and needs no Trusted Types policy for its address. A browser too old to know `import()` cannot
 * read this file: its own syntax error is then the one line, and the page keeps its content too.
 *
 * `data-kit` on the tag names another file, e.g. where the page joins scripts or a single element is enough.
 * `data-load` loads single elements that share one runtime: `auto` those that stand in the page, also later on; names
 * without prefix those named. These files are checked against the hashes that the build put in here and in auto.js.
 */

/** Put in by the build: the folder of the shared files, seen from kobling.js, and the hashes of the first two. */
declare const __KOBLING_SHARED__: string;
declare const __KOBLING_AUTO__: string;
declare const __KOBLING_RUNTIME__: string;

/** A file that must have come, and be the right one, before something is run. */
export type Need = readonly [url: string, integrity: string];
/** Runs the module `url`, which defines `tags` (a selector), when what it needs is there; else says why in one line. */
export type Load = (url: string, needs: readonly Need[], tags: string) => Promise<unknown>;

const script = document.currentScript as HTMLScriptElement | null;
const { kit: named, load: wanted } = script?.dataset ?? {};
const isOwn = !named && script?.src;
const kit = new URL(named ?? './kobling.js', isOwn ? script.src : document.baseURI).href;
const folder = new URL('.', kit).href;
const told = new Set<string>();
let obstacle = '';

document.addEventListener('securitypolicyviolation', (event) => {
  const isOurs = event.blockedURI.startsWith(folder) || event.sample.startsWith('kobling-lit');
  if (isOurs && event.disposition === 'enforce') obstacle = event.effectiveDirective;
});

function explain(error: string): string {
  if (obstacle === 'trusted-types' || /createPolicy|TrustedType/.test(error)) {
    return 'Add kobling-lit to trusted-types in the Content-Security-Policy.';
  }
  if (obstacle) return `The Content-Security-Policy (${obstacle}) blocks it.`;
  return location.protocol === 'file:' ? 'On file:// use kobling.classic.js.' : '';
}

/** Fetches a module and checks it. The browser then runs what was checked: it keeps one module for each address. */
const fetchModule = ([href, integrity]: Need): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    // Without it nothing can be checked, as with any `integrity` in a browser that does not know it.
    if (!link.relList.supports('modulepreload')) resolve(0);
    link.onload = resolve;
    link.onerror = () => reject(new Error(`${href} is missing or changed`));
    document.head.append(
      Object.assign(link, { rel: 'modulepreload', integrity, nonce: script?.nonce ?? '', href }),
    );
  });

const load: Load = async (url, needs, tags) => {
  try {
    await Promise.all(needs.map(fetchModule));
    return await (import(/* @vite-ignore */ url) as Promise<unknown>);
  } catch (thrown) {
    const error = String(thrown);
    // The violation is reported a task later than the import fails.
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (!told.has(error))
      console.error(
        `kobling: ${url} did not start; the page keeps its own content. ${explain(error)} [${error}]`,
      );
    told.add(error);
    // What a server painted cannot be used without its script.
    for (const { localName, shadowRoot } of document.querySelectorAll(tags))
      if (localName.startsWith('kobling-')) shadowRoot?.replaceChildren(document.createElement('slot'));
    return undefined;
  }
};

if (wanted) {
  const shared = new URL(__KOBLING_SHARED__, kit).href;
  // Every element needs it: it comes while auto.js finds out which. What goes wrong with it is told with the element.
  fetchModule([`${shared}runtime.js`, __KOBLING_RUNTIME__]).catch(() => 0);
  void load(`${shared}auto.js`, [[`${shared}auto.js`, __KOBLING_AUTO__]], ':not(:defined)').then((part) =>
    (part as typeof import('./auto.js') | undefined)?.start(load, shared, wanted),
  );
} else void load(kit, [], ':not(:defined)');
