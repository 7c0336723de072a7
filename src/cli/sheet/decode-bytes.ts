/** The encodings that spreadsheets write. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** æ ø å Æ Ø Å, then é ü ä ö, as old Windows and old Macintosh programs write them: what is likeliest counts first. */
const LETTERS = [
  { windows: [0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5], macintosh: [0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81] },
  { windows: [0xe9, 0xfc, 0xe4, 0xf6], macintosh: [0x8e, 0x9f, 0x8a, 0x9a] },
] as const;

/** What Windows-1252 has at 0x80–0x9F; a dot where it has nothing. */
const WINDOWS = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/** This many bytes tell enough about a file. */
const ENOUGH = 4096;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** UTF-16 without its mark: nearly every second byte of Western text is zero. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | undefined {
  const start = bytes.subarray(0, ENOUGH);
  const zeros = [0, 0];
  start.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = start.length / 4;
  if (odd > many && odd > even) return 'utf-16le';
  return even > many ? 'utf-16be' : undefined;
}

/**
 * The encoding of a text file, by its mark, else by what its bytes can be. What is not UTF-8 comes from an old »save as
 * CSV«; its letters tell Windows from Macintosh.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const unmarked = unmarkedUtf16(bytes);
  if (unmarked) return unmarked;
  if (isUtf8(bytes)) return 'utf-8';
  const count = (letters: readonly number[]): number => bytes.filter((byte) => letters.includes(byte)).length;
  for (const { windows, macintosh } of LETTERS) {
    const lead = count(windows) - count(macintosh);
    if (lead !== 0) return lead > 0 ? 'windows-1252' : 'macintosh';
  }
  return 'windows-1252';
}

/** The text of a file in whichever of these encodings it is, without its byte order mark. */
export function decodeBytes(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Some versions of Node take Windows-1252 for Latin-1: dashes, curly quotes and € would be control characters.
  return text.replace(/[\u0080-\u009F]/gu, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 0x80));
}
