/**
 * The script that is running. `currentScript` is null where a page evaluates scripts itself; then the address tells.
 * Read at once, since it is gone when the script has run.
 */
export const ownScript =
  document.currentScript instanceof HTMLScriptElement
    ? document.currentScript
    : document.querySelector<HTMLScriptElement>('script[src*="kobling.classic.js"]');

// A script written into the page has the address ''; its parts are then looked for beside the page.
const address = ownScript?.src ?? '';
const folder = new URL('parts/', address === '' ? document.baseURI : address).href;

/**
 * The address of a lazy part, beside the script.
 * @param name e.g. `readers`
 */
export function partUrl(name: string): string {
  return `${folder}${name}.classic.js`;
}

/** Whether the address is one that `partUrl` gives. */
export function isOwnPart(url: string): boolean {
  return url.startsWith(folder) && /^[\w.-]+\.classic\.js$/.test(url.slice(folder.length));
}
