/** Longest `found` of a problem, in characters. */
const MAX_FOUND = 80;

/** A JSON Pointer (RFC 6901) of these steps; '' for none. */
export function pointer(steps: readonly PropertyKey[]): string {
  return steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What stands at these steps of a parsed value; undefined where there is nothing. Never reads inherited keys. */
export function valueAt(value: unknown, steps: readonly PropertyKey[]): unknown {
  let at = value;
  for (const step of steps) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = Reflect.get(at, step);
  }
  return at;
}

function outline(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, MAX_FOUND));
  if (Array.isArray(value)) return `list of ${value.length}`;
  if (typeof value === 'object' && value !== null) {
    return `object with ${Object.keys(value).slice(0, 4).join(', ') || 'no keys'}`;
  }
  return String(value);
}

/** A value as a problem shows it: one line of at most 80 characters; lists and objects only outlined. */
export function shown(value: unknown): string {
  const characters = [...outline(value)];
  return characters.length <= MAX_FOUND
    ? characters.join('')
    : `${characters.slice(0, MAX_FOUND - 1).join('')}…`;
}
