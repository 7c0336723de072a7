/**
 * How a link writes its fields: sections with a full stop between them, each a letter and its fields with a low line
 * between them. A field keeps letters, digits and hyphens and writes every other byte as `~3b`. So nothing in the link
 * needs quoting, whichever mail program or chat it passes through, and a reader sees what is in it.
 */
const PLAIN = /[A-Za-z0-9-]/u;
const WRITTEN = /^(?:[A-Za-z0-9-]|~[0-9a-f]{2})*$/iu;

/** One field as a link writes it; a half of a character pair becomes the sign for an unknown character. */
export function writeField(value: string): string {
  const bytes = new TextEncoder().encode(value);
  let written = '';
  for (const byte of bytes) {
    const letter = String.fromCharCode(byte);
    written += byte < 128 && PLAIN.test(letter) ? letter : `~${byte.toString(16).padStart(2, '0')}`;
  }
  return written;
}

/** What a field says, or undefined where it is not one that `writeField` could have written. */
export function readField(written: string): string | undefined {
  if (!WRITTEN.test(written)) return undefined;
  const bytes: number[] = [];
  for (let at = 0; at < written.length; at += 1) {
    const isEscape = written.charAt(at) === '~';
    bytes.push(isEscape ? Number.parseInt(written.slice(at + 1, at + 3), 16) : written.charCodeAt(at));
    if (isEscape) at += 2;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
}

/** A section: its letter, then its fields. */
export const writeSection = (letter: string, ...fields: readonly string[]): string =>
  `${letter}${fields.map(writeField).join('_')}`;

/** The fields of a section without its letter, or undefined where one cannot be read. */
export function readFields(section: string): readonly string[] | undefined {
  const fields = section.slice(1).split('_').map(readField);
  return fields.every((field) => field !== undefined) ? fields : undefined;
}
