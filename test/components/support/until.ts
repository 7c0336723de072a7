/**
 * Waits, frame by frame, until `condition` gives something true, and gives that.
 * @param what is said when the time is up
 * @param limit milliseconds
 */
export async function until<T>(
  condition: () => T | Promise<T>,
  what = String(condition),
  limit = 6000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`Not within ${limit} ms: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

/** Lets everything go on for a while that might happen; for showing that something does *not* happen. */
export async function settle(turns = 12): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setTimeout(resolve, 16));
}
