const mix = (state: number, code: number, factor: number) => Math.imul(state ^ code, factor);

/**
 * A short id from what it is about: the same parts always give the same id, other parts another. For telling steps
 * apart, not for secrets.
 */
export function stableId(...parts: readonly string[]): string {
  const text = JSON.stringify(parts);
  let [a, b] = [0x811c9dc5, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = mix(a, code, 0x01000193);
    b = mix(b, code, 0x5bd1e995);
    b ^= b >>> 15;
  }
  return [a, b].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}
