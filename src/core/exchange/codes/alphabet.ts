/** How bytes are written as characters, `bits` to each. */
export interface Alphabet {
  readonly characters: string;
  readonly bits: 5 | 6;
}

/**
 * Crockford's base32 in capitals, for codes that people paste: no two look alike, case does not matter, no mail program
 * or chat makes something else of them, and a QR picture packs capitals and digits closer than bytes.
 */
export const BASE32: Alphabet = { characters: '0123456789ABCDEFGHJKMNPQRSTVWXYZ', bits: 5 };

/** base64url without padding (RFC 4648), for links, where every character counts. */
export const BASE64URL: Alphabet = {
  characters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  bits: 6,
};

/** Bytes as characters; the last one is filled up with zeros. */
export function writeBytes(bytes: Uint8Array, { characters, bits }: Alphabet): string {
  let text = '';
  let held = 0;
  let count = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    count += 8;
    while (count >= bits) {
      count -= bits;
      text += characters.charAt((held >> count) & ((1 << bits) - 1));
    }
    held &= (1 << count) - 1;
  }
  return count > 0 ? text + characters.charAt((held << (bits - count)) & ((1 << bits) - 1)) : text;
}

/**
 * The bytes of what `writeBytes` wrote, or undefined for anything it cannot have written: another character, a length
 * that no bytes have, a last character not filled up with zeros.
 */
export function readBytes(text: string, { characters, bits }: Alphabet): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * bits) / 8));
  let held = 0;
  let count = 0;
  let at = 0;
  for (const character of text) {
    const value = characters.indexOf(character);
    if (value < 0) return undefined;
    held = (held << bits) | value;
    count += bits;
    if (count >= 8) {
      count -= 8;
      bytes[at] = held >> count;
      at += 1;
    }
    held &= (1 << count) - 1;
  }
  return count < bits && held === 0 ? bytes : undefined;
}
