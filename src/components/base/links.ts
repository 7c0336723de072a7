/** Only these may become links; everything else stays text. Checked again here, whatever a parser let through. */
const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** @returns the address if it may be linked to, else undefined. */
export function safeLink(address: string | null | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address);
    if (!SAFE.has(url.protocol) || url.username || url.password) return undefined;
    return url.href;
  } catch {
    return undefined;
  }
}

/** @returns the address if it is a single plain one, which cannot bring further recipients or headers into a letter. */
export function safeEmail(address: string | null | undefined): string | undefined {
  const plain = address?.trim();
  return plain && /^[^\s@?&#%,;:<>"\\]+@[^\s@?&#%,;:<>"\\]+$/.test(plain) ? plain : undefined;
}

/** @returns `tel:` with the digits of a phone number as people write it; undefined when it is none. */
export function phoneLink(phone: string | null | undefined): string | undefined {
  return phone && /^\+?[\d\s().-]{3,24}$/.test(phone.trim())
    ? `tel:${phone.replace(/[^+\d]/g, '')}`
    : undefined;
}

/** `mailto:` with recipients, subject and body. */
export function mailLink(to: readonly string[], subject: string, body: string): string {
  const wellFormed = (text: string) => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
  return `mailto:${to.map(wellFormed).join(',')}?subject=${wellFormed(subject)}&body=${wellFormed(body)}`;
}
