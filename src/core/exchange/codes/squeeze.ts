/** A payload opened may grow to this many bytes and no further, so that a small code cannot fill a reader's memory. */
export const MAX_PAYLOAD = 200_000;

/** `Z`: raw deflate (RFC 1951). `P`: plain UTF-8, where that is shorter or the browser cannot deflate. */
export type Method = 'Z' | 'P';

export interface Squeezed {
  readonly method: Method;
  readonly bytes: Uint8Array;
}

/** Text as few bytes: deflated where the platform can and it helps. */
export async function squeeze(text: string): Promise<Squeezed> {
  const plain = new TextEncoder().encode(text);
  const deflated = await through(plain, () => new CompressionStream('deflate-raw'), Infinity);
  return deflated instanceof Uint8Array && deflated.length < plain.length
    ? { method: 'Z', bytes: deflated }
    : { method: 'P', bytes: plain };
}

/**
 * The text again, or why it cannot be had: more than `MAX_PAYLOAD` bytes, bytes that are no deflate or no UTF-8, or a
 * browser that cannot inflate.
 */
export async function unsqueeze({ method, bytes }: Squeezed): Promise<{ readonly text: string } | Unopened> {
  const plain =
    method === 'P' ? bytes : await through(bytes, () => new DecompressionStream('deflate-raw'), MAX_PAYLOAD);
  if (!(plain instanceof Uint8Array)) return plain;
  if (plain.length > MAX_PAYLOAD) return 'too-large';
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain) };
  } catch {
    return 'changed';
  }
}

export type Unopened = 'too-large' | 'changed' | 'cannot-inflate';

/** Sends bytes through a stream of the platform, which may lack it. */
async function through(
  bytes: Uint8Array,
  make: () => GenericTransformStream,
  most: number,
): Promise<Uint8Array | Unopened> {
  let stream: GenericTransformStream;
  try {
    stream = make();
  } catch {
    return 'cannot-inflate';
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    const reader = new Blob([bytes as BlobPart])
      .stream()
      .pipeThrough(stream)
      .getReader() as ReadableStreamDefaultReader<Uint8Array>;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > most) {
        await reader.cancel();
        return 'too-large';
      }
      chunks.push(value);
    }
  } catch {
    return 'changed';
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
