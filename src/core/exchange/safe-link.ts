/** Longest address that is kept. */
const MAX_LINK = 2000;

/**
 * A link from a file, if it is safe to follow: http or https, written out in full, without user name, backslashes,
 * spaces or control characters. Anything else is null.
 */
export function safeLink(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > MAX_LINK) return null;
  const link = value.trim();
  // URL() repairs much (tabs, backslashes, single slashes); what needs repair is not what the reader would see.
  if (!/^https?:\/\/[^\s\\/?#@]/iu.test(link) || /[\s\\\p{Cc}\p{Cf}]/u.test(link)) return null;
  try {
    const { username, password, hostname } = new URL(link);
    return username === '' && password === '' && hostname !== '' ? link : null;
  } catch {
    return null;
  }
}
