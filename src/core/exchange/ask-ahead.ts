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
    if (origin === 'null' || origin !== new URL(base).origin) return undefined;
    const stop = new AbortController();
    // As `fetchFile` asks.
    const answer = fetch(href, { referrerPolicy: 'no-referrer', signal: stop.signal });
    // Whoever takes it over is told; nobody may come to, where the code could not be had.
    answer.catch(() => undefined);
    return { answer, stop };
  } catch {
    // No address at all, which `fetchFile` tells.
    return undefined;
  }
}
