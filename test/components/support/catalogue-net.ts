/** What the network answers with at an address: a JSON value, a text as it stands, an HTTP status, or one of these later. */
export type Served =
  | { readonly json: unknown }
  | { readonly text: string }
  | { readonly status: number }
  | { readonly later: Promise<Served> };

/** A network with just these files on it; every other address answers as before. */
export interface CatalogueNet {
  /** Addresses asked for, oldest first. */
  readonly asked: string[];
  readonly serve: (path: string, served: Served) => void;
  readonly takeDown: () => void;
}

async function toResponse(served: Served): Promise<Response> {
  if ('later' in served) return toResponse(await served.later);
  if ('status' in served) return new Response('', { status: served.status });
  return new Response('text' in served ? served.text : JSON.stringify(served.json));
}

/**
 * Puts files on the network of this page, so that a test can let one fail and come back.
 * @param files by path, e.g. `/a.json`
 */
export function setUpNet(files: Readonly<Record<string, Served>>): CatalogueNet {
  const real = globalThis.fetch;
  const there = new Map(Object.entries(files));
  const asked: string[] = [];
  globalThis.fetch = (input, init) => {
    const { pathname } = new URL(input instanceof Request ? input.url : String(input), location.href);
    const served = there.get(pathname);
    if (!served) return real(input, init);
    asked.push(pathname);
    return toResponse(served);
  };
  return {
    asked,
    serve: (path, served) => there.set(path, served),
    takeDown: () => {
      globalThis.fetch = real;
    },
  };
}
