const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Deeper values are refused, which also ends circular ones. */
const MAX_NESTING = 200;

export interface WriteJsonOptions {
  /** Spaces per level; 0 writes one line. Default 2. */
  readonly indent?: number;
  /** Keys in code-unit order, so that equal values give equal texts. */
  readonly sorted?: boolean;
}

/** A string as JSON; a half character pair becomes the replacement character. */
function quoted(text: string): string {
  return JSON.stringify(text.replace(LONE_SURROGATE, '\uFFFD'));
}

/**
 * Plain data as JSON text. It asks no value for its `toJSON`, which old scripts put on Array.prototype and so turn lists
 * into strings. As in `JSON.stringify`, undefined keys are left out and what JSON cannot hold becomes null. An indented
 * text ends with a line end.
 * @throws RangeError for values nested deeper than 200.
 */
export function writeJson(value: unknown, { indent = 2, sorted = false }: WriteJsonOptions = {}): string {
  const write = (part: unknown, depth: number): string => {
    if (depth > MAX_NESTING) throw new RangeError('kobling: nested too deep to write as JSON');
    if (typeof part === 'string') return quoted(part);
    if (typeof part === 'boolean') return String(part);
    if (typeof part === 'number') return Number.isFinite(part) ? String(part) : 'null';
    if (typeof part !== 'object' || part === null) return 'null';
    const inner: string[] = [];
    if (Array.isArray(part)) {
      for (let index = 0; index < part.length; index += 1) inner.push(write(part[index], depth + 1));
      return wrap('[', inner, ']', depth);
    }
    const keys = sorted ? Object.keys(part).sort() : Object.keys(part);
    for (const key of keys) {
      const child: unknown = Reflect.get(part, key);
      if (child === undefined || typeof child === 'function') continue;
      inner.push(`${quoted(key)}:${indent > 0 ? ' ' : ''}${write(child, depth + 1)}`);
    }
    return wrap('{', inner, '}', depth);
  };
  const wrap = (open: string, inner: readonly string[], close: string, depth: number): string => {
    if (inner.length === 0) return open + close;
    if (indent <= 0) return `${open}${inner.join(',')}${close}`;
    const margin = ' '.repeat(indent * (depth + 1));
    return `${open}\n${margin}${inner.join(`,\n${margin}`)}\n${' '.repeat(indent * depth)}${close}`;
  };
  return write(value, 0) + (indent > 0 ? '\n' : '');
}
