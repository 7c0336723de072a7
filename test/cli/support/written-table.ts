import type { Delimiter } from '../../../src/cli/sheet/delimiter.js';
import type { Encoding } from '../../../src/cli/sheet/decode-bytes.js';

const needsQuotes = /["\r\n;,\t]|^\s|\s$/u;

/** A table as CSV, quoted only where it must be. A single empty cell is quoted, as a line of its own it would be none. */
export function writtenCsv(
  rows: readonly (readonly string[])[],
  delimiter: Delimiter,
  lineEnd: string,
): string {
  const cell = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

/** The letters of old one-byte encodings beyond ASCII, as far as the tests use them. */
const ONE_BYTE: Readonly<Record<'windows-1252' | 'macintosh', Readonly<Record<string, number>>>> = {
  'windows-1252': {
    æ: 0xe6,
    ø: 0xf8,
    å: 0xe5,
    Æ: 0xc6,
    Ø: 0xd8,
    Å: 0xc5,
    é: 0xe9,
    ü: 0xfc,
    '–': 0x96,
    '’': 0x92,
    '”': 0x94,
    '€': 0x80,
    Š: 0x8a,
    Ÿ: 0x9f,
  },
  macintosh: {
    æ: 0xbe,
    ø: 0xbf,
    å: 0x8c,
    Æ: 0xae,
    Ø: 0xaf,
    Å: 0x81,
    é: 0x8e,
    ü: 0x9f,
    '–': 0xd0,
    '’': 0xd5,
    '”': 0xd3,
    '€': 0xdb,
  },
};

/** Text as the bytes of a file. UTF-8 with its mark, as Excel writes it, when `marked`. */
export function encoded(text: string, encoding: Encoding, marked: boolean): Uint8Array {
  const whole = marked ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(whole.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < whole.length; at += 1)
      view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
    return bytes;
  }
  return Uint8Array.from([...text], (letter) => ONE_BYTE[encoding][letter] ?? letter.charCodeAt(0));
}
