import { FileError } from '../model/problem.js';
import { MAX_BYTES } from './caps.js';
import { Utf8Reader } from './decode.js';
import type { Pace } from '../model/yield.js';

/**
 * A stream of bytes to text, counting the bytes as they come.
 * @throws FileError `too-large` beyond `maxBytes`, `wrong-encoding` for anything but UTF-8. The stream is cancelled.
 */
export async function readText(
  stream: ReadableStream<Uint8Array>,
  pace: Pace,
  {
    file,
    signal,
    maxBytes = MAX_BYTES,
  }: { file?: string | undefined; signal?: AbortSignal | undefined; maxBytes?: number } = {},
): Promise<string> {
  const reader = stream.getReader();
  const cancel = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', cancel, { once: true });
  const decoder = new Utf8Reader(file);
  const parts: string[] = [];
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) break;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw new FileError('too-large', [], file);
      parts.push(decoder.push(value));
      if (pace.due()) await pace.rest();
    }
    parts.push(decoder.end());
    return parts.join('');
  } catch (error) {
    cancel();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}
