/** An array of at least this length that begins with the same numbers; the same one if it is long enough. */
export function grown<T extends Int32Array | Uint16Array>(array: T, length: number): T;
export function grown(array: Int32Array | Uint16Array, length: number): Int32Array | Uint16Array {
  if (array.length >= length) return array;
  const size = Math.max(length, array.length * 2);
  const longer = array instanceof Int32Array ? new Int32Array(size) : new Uint16Array(size);
  longer.set(array);
  return longer;
}
