/** Small checks that read the same under vitest in Node and mocha in browsers. */

/** Fails unless both are deeply equal, as text with sorted keys. */
export function same(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, b] = [toText(actual), toText(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, found ${a}`);
}

/** Fails unless the promise rejects with an error of that name; returns the error. */
export async function rejects<E extends Error>(
  promise: Promise<unknown>,
  type: abstract new (...args: never[]) => E,
): Promise<E> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof type) return error;
    throw new Error(`expected ${type.name}, found ${String(error)}`, { cause: error });
  }
  throw new Error(`expected ${type.name}, but it resolved`);
}

function toText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toText).join(', ')}]`;
  if (value instanceof Date) return `Date(${value.toISOString()})`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members
      .map(([key, member]) => `${key}: ${toText(member)}`)
      .sort()
      .join(', ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
