/** One plain GET without headers of ours, cookies for the own origin only, no referrer. */
export const PLAIN_GET = {
  method: 'GET',
  credentials: 'same-origin',
  referrerPolicy: 'no-referrer',
  redirect: 'follow',
} as const satisfies RequestInit;

/** A request that is on its way already. */
export interface AskedAhead {
  readonly answer: Promise<Response>;
  readonly stop: () => void;
}

/**
 * Asks for a file of the page's own origin while the code that reads it is still on its way; `fetchFile` takes the answer
 * over and looks at it as always. Of any other address nothing is asked here, since only `fetchFile` tells which are allowed.
 * @param base address of the document
 * @returns undefined where nothing was asked
 */
export function askAhead(url: string, base: string): AskedAhead | undefined {
  let address: URL;
  try {
    address = new URL(url, base);
  } catch {
    return undefined;
  }
  if (address.origin !== new URL(base).origin || !/^https?:$/.test(address.protocol) || address.username)
    return undefined;
  address.hash = '';
  const stop = new AbortController();
  const answer = fetch(address.href, { ...PLAIN_GET, signal: stop.signal });
  // Whoever takes it over is told; nobody may come to, where the code could not be had.
  answer.catch(() => undefined);
  return { answer, stop: () => stop.abort() };
}
