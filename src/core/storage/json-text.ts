/**
 * Writes a plain value as JSON text. `JSON.stringify` is not used because pages with an old Prototype.js give arrays a
 * `toJSON` of their own, which would turn every array into a string.
 * @throws RangeError from the stack for values nested thousands deep.
 */
export function toJsonText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toJsonText).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${JSON.stringify(key)}:${toJsonText(member)}`);
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : 'null';
  return typeof value === 'string' || typeof value === 'boolean' ? JSON.stringify(value) : 'null';
}
