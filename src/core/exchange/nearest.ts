/** Levenshtein distance of two short strings, in UTF-16 code units. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, replaced));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The known id that is written most like this one, if at most a third of it differs; else undefined. */
export function nearest(id: string, known: Iterable<string>): string | undefined {
  const wanted = id.slice(0, 60).toLowerCase();
  let best: string | undefined;
  let least = Math.ceil(wanted.length / 3) + 1;
  for (const candidate of known) {
    const steps = distance(wanted, candidate.slice(0, 60).toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  return best;
}
