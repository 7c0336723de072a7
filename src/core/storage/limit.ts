/**
 * Waits for a promise, but not for ever: some browsers never settle a request for the database.
 * @param limitMs in ms.
 * @returns the value if it came in time. The promise itself goes on.
 */
export function withinLimit<T>(
  promise: Promise<T>,
  limitMs: number,
): Promise<{ readonly inTime: true; readonly value: T } | { readonly inTime: false }> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      resolve({ inTime: false });
    }, limitMs);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve({ inTime: true, value });
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error('kobling: rejected', { cause: error }));
      },
    );
  });
}
