import { FileError } from '../model/problem.js';
import { MAX_BYTES } from './caps.js';
import { Pace } from '../model/yield.js';
import { readText } from './read-text.js';
import { shown } from './pointer.js';
import type { AskedAhead } from './ask-ahead.js';
import type { FileErrorCode } from '../model/problem.js';

const TIMEOUT_MS = 10_000;

export interface FetchFileOptions {
  /** Address of the document that names the file; not its <base href>, which another script may have set. */
  readonly base: string;
  readonly signal?: AbortSignal | undefined;
  /** Most bytes of body; default MAX_BYTES. */
  readonly maxBytes?: number | undefined;
  /** For the whole fetch with its body; default 10 000. */
  readonly timeoutMs?: number | undefined;
  /** The answer to this very address, asked for before this code was there; see `askAhead`. */
  readonly ahead?: AskedAhead | undefined;
}

export interface FetchedFile {
  readonly text: string;
  /** The address it came from in the end, without its fragment. */
  readonly file: string;
}

function refusal(
  code: FileErrorCode,
  expected: string,
  found: unknown,
  file: string,
  cause?: unknown,
): FileError {
  return new FileError(code, [{ path: '', code, expected, found: shown(found), file }], file, { cause });
}

/**
 * Resolves an address that the host configured: https anywhere, http only from an http page, no user name, nothing else.
 * @throws FileError `forbidden-url`.
 */
export function allowedAddress(url: string, base: string): URL {
  let address: URL;
  try {
    address = new URL(url, base);
  } catch (cause) {
    throw refusal('forbidden-url', 'https address', url, url, cause);
  }
  const isHttpPage = base.toLowerCase().startsWith('http:');
  const isAllowed = address.protocol === 'https:' || (address.protocol === 'http:' && isHttpPage);
  if (!isAllowed || address.username !== '' || address.password !== '') {
    throw refusal('forbidden-url', isHttpPage ? 'http(s) address' : 'https address', url, url);
  }
  address.hash = '';
  return address;
}

/**
 * Fetches a text file from an address that the host page configured: one plain GET without headers of ours, cookies for
 * the own origin only, no referrer, bytes counted as they come. The MIME type does not matter, the readers look at the
 * content.
 * @throws FileError `forbidden-url`, `unreachable` (offline, blocked by CORS, connection cut), `http-status` (found: the
 *   status), `redirected` (to another origin; expected and found: the two), `too-large`, `wrong-encoding`, `timeout`,
 *   `aborted`.
 */
export async function fetchFile(url: string, options: FetchFileOptions): Promise<FetchedFile> {
  const { base, signal, maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS, ahead } = options;
  const address = allowedAddress(url, base);
  const file = address.href;
  const stop = new AbortController();
  const onAbort = (): void => stop.abort(signal?.reason);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, timeoutMs);
  signal?.addEventListener('abort', onAbort, { once: true });
  if (ahead) stop.signal.addEventListener('abort', () => ahead.stop.abort());
  try {
    signal?.throwIfAborted();
    return await load(address, maxBytes, stop.signal, ahead?.answer);
  } catch (error) {
    if (signal?.aborted) throw new FileError('aborted', [], file, { cause: error });
    if (isLate) throw refusal('timeout', `answer within ${timeoutMs} ms`, undefined, file, error);
    if (error instanceof FileError) throw error;
    throw refusal('unreachable', 'answer', error instanceof Error ? error.message : error, file, error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    stop.abort();
  }
}

async function load(
  address: URL,
  maxBytes: number,
  signal: AbortSignal,
  ahead: Promise<Response> | undefined,
): Promise<FetchedFile> {
  const file = address.href;
  const response = await (ahead ?? fetch(file, { referrerPolicy: 'no-referrer', signal }));
  const final = response.url === '' ? address : new URL(response.url);
  if (final.origin !== address.origin) throw refusal('redirected', address.origin, final.origin, file);
  if (!response.ok) throw refusal('http-status', '200', response.status, file);
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes)
    throw new FileError('too-large', [], file);
  const text = response.body
    ? await readText(response.body, new Pace(signal), { file, signal, maxBytes })
    : await response.text();
  return { text, file: final.href };
}
