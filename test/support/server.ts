import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The policy that the kit promises to work under. */
export const STRICT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** An answer of the server's own: a generated page, a catalogue, a fault. */
export interface Route {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface TestServer {
  /** e.g. `http://127.0.0.1:41234`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Every request, `GET /path`. */
  readonly requests: string[];
  /** Answers `path` with a page of this body, under the strict policy unless other headers are given. */
  page(path: string, body: string, headers?: Readonly<Record<string, string>>): string;
  route(path: string, route: Route): string;
  close(): Promise<void>;
}

function sendFile(path: string, headers: Readonly<Record<string, string>>, response: ServerResponse): void {
  const file = join(ROOT, normalize(path), path.endsWith('/') ? 'index.html' : '');
  const isPublished = ['dist', 'demo'].some((folder) => file.startsWith(join(ROOT, folder) + sep));
  if (!isPublished || !existsSync(file) || statSync(file).isDirectory()) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  createReadStream(file).pipe(response);
}

/** Serves the published kit, the demo and pages of a test on 127.0.0.1, everything under a strict policy. */
export async function startServer(): Promise<TestServer> {
  const routes = new Map<string, Route>();
  const requests: string[] = [];
  const strict = { 'content-security-policy': STRICT_POLICY };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(pathname);
    requests.push(`${request.method ?? 'GET'} ${path}`);
    const route = routes.get(path);
    if (!route) {
      // The demo and the documentation have images and frames of their own; the kit has none.
      const hasOwn = path.startsWith('/demo/') || path.startsWith('/dist/site/');
      const policy = hasOwn ? `${STRICT_POLICY}; img-src 'self'; frame-src 'self'` : STRICT_POLICY;
      sendFile(path, { 'content-security-policy': policy }, response);
      return;
    }
    response.writeHead(route.status ?? 200, {
      'content-type': TYPES[extname(path)] ?? TYPES['.html'],
      ...strict,
      ...route.headers,
    });
    response.end(route.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const origin = `http://127.0.0.1:${port}`;
  const api: TestServer = {
    origin,
    port,
    requests,
    page: (path, body, headers = {}) =>
      api.route(path, {
        headers,
        body: `<!doctype html><html lang="da"><meta charset="utf-8"><title>Test</title><body>${body}</body></html>`,
      }),
    route: (path, route) => {
      routes.set(path, route);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return api;
}
