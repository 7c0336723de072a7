import { FileError } from '../model/problem.js';

const EXPECTED = { path: '', code: 'wrong-encoding', expected: 'UTF-8' };

/** What the first bytes tell of UTF-16 and UTF-32: their marks, or a zero beside the first character. */
function otherEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return bytes.length > 1 && (first === 0 || second === 0) ? 'UTF-16 or UTF-32' : undefined;
}

/** Turns the bytes of a file into text piece by piece: UTF-8 only, a byte order mark is left out. */
export class Utf8Reader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #started = false;

  constructor(readonly file?: string) {}

  /** The text so far complete. @throws FileError `wrong-encoding`. */
  push(bytes: Uint8Array): string {
    if (!this.#started && bytes.length > 0) {
      this.#started = true;
      const other = otherEncoding(bytes);
      if (other) throw new FileError('wrong-encoding', [{ ...EXPECTED, found: other }], this.file);
    }
    return this.#decode(bytes);
  }

  /** The rest. @throws FileError `wrong-encoding` when the file ends within a character. */
  end(): string {
    return this.#decode();
  }

  #decode(bytes?: Uint8Array): string {
    try {
      return bytes ? this.#decoder.decode(bytes, { stream: true }) : this.#decoder.decode();
    } catch (cause) {
      const found = 'bytes that are not UTF-8';
      throw new FileError('wrong-encoding', [{ ...EXPECTED, found }], this.file, { cause });
    }
  }
}
