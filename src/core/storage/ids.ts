// Crockford's base32: no I, L, O or U, so an id read aloud over the phone survives.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const BITS = 128;

/**
 * Makes a random id: 128 bits from the platform's generator, 26 characters of base32 (0-9, a-z without i, l, o, u).
 * `crypto.randomUUID` is not used because it is missing on plain http.
 */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BITS / 8));
  let id = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      id += ALPHABET.charAt((buffer >> bits) & 31);
    }
    buffer &= (1 << bits) - 1;
  }
  return id + ALPHABET.charAt((buffer << (5 - bits)) & 31);
}
