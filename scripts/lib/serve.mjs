import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

/** The policy the demo is served under; the kit works under it without a report. Frames: the studio's preview, the examples. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/**
 * Serves some folders of a root on 127.0.0.1, on the first free port from `port` on. `/` leads to the first folder.
 * @param {{ root: string, folders: string[], port: number }} options
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve({ root, folders, port }) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    if (path === sep) {
      response.writeHead(302, { location: `/${folders[0]}/` }).end();
      return;
    }
    const file = join(root, path, path.endsWith(sep) ? 'index.html' : '');
    const isInside = folders.some((folder) => file.startsWith(join(root, folder) + sep));
    if (!isInside || !existsSync(file)) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    if (statSync(file).isDirectory()) {
      response.writeHead(302, { location: `${pathname}/` }).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': STRICT_POLICY,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  });
  for (let tried = port; ; tried++) {
    const isListening = await new Promise((resolve, reject) => {
      server.once('error', (error) =>
        error.code === 'EADDRINUSE' && tried < port + 50 ? resolve(false) : reject(error),
      );
      server.listen(tried, '127.0.0.1', () => resolve(true));
    });
    if (isListening) return { url: `http://127.0.0.1:${tried}/`, close: () => server.close() };
  }
}
