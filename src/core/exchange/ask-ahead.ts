/** One plain GET without headers of ours or a referrer; by default redirects are followed, with cookies for the own origin only. */
export const PLAIN_GET = { referrerPolicy: 'no-referrer' } as const satisfies RequestInit;

/** A request that is on its way already. */
export interface AskedAhead {
  readonly answer: Promise<Response>;
  readonly stop: AbortController;
}

/**
 * Asks for a file of the page's own origin while the code that reads it is still on its way; `fetchFile` takes the answer
 * over and looks at it as always. Of any other address nothing is asked here, since only `fetchFile` tells which are allowed.
 * @param base address of the document
 * @returns undefined where nothing was asked
 */
export function askAhead(url: string, base: string): AskedAhead | undefined {
  try {
    const { href, origin } = new URL(url, base);
    if (origin !== new URL(base).origin || !origin.startsWith('http')) return undefined;
    const stop = new AbortController();
    const answer = fetch(href, { ...PLAIN_GET, signal: stop.signal });
    // Whoever takes it over is told; nobody may come to, where the code could not be had.
    answer.catch(() => undefined);
    return { answer, stop };
  } catch {
    // No address at all, which `fetchFile` tells.
    return undefined;
  }
}
