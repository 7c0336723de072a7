/**
 * Exact linear algebra over the numbers modulo a prime. An integer matrix can only lose rank there, and for two primes of
 * eight digits at once it does so practically never; products stay below 2⁵³.
 */
export const PRIMES = [67_108_859, 67_108_837] as const;

export type Vector = readonly number[];

export const residue = (value: number, prime: number): number => ((value % prime) + prime) % prime;

function inverse(value: number, prime: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (a > 1) {
    const q = Math.floor(a / b);
    [a, b] = [b, a % b];
    [x, y] = [y, x - q * y];
  }
  return residue(x, prime);
}

/** A fraction of whole numbers modulo the prime. */
export const fraction = (above: number, below: number, prime: number): number =>
  (residue(above, prime) * inverse(residue(below, prime), prime)) % prime;

const dot = (a: Vector, b: Vector, prime: number): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum = (sum + (a[i] ?? 0) * (b[i] ?? 0)) % prime;
  return sum;
};

/** A basis of those combinations of `basis` that are zero on every column. */
function vanishing(basis: readonly Vector[], columns: readonly Vector[], prime: number): readonly Vector[] {
  let left = basis;
  for (const column of columns) {
    const values = left.map((one) => dot(one, column, prime));
    const at = values.findIndex((value) => value !== 0);
    const pivot = left[at];
    if (pivot === undefined) continue;
    const scale = inverse(values[at] ?? 1, prime);
    left = left.flatMap((one, i) => {
      if (i === at) return [];
      const factor = ((values[i] ?? 0) * scale) % prime;
      return factor === 0 ? [one] : [one.map((value, j) => residue(value - factor * (pivot[j] ?? 0), prime))];
    });
  }
  return left;
}

/** People on whose answers every published row has the same coefficients. */
export interface Kind {
  readonly people: readonly string[];
  /** One column for each answer: its coefficient in every row. */
  readonly columns: readonly Vector[];
}

/**
 * The people of one to `least` − 1 that some combination of the rows is non-zero on and nobody else, or null where there
 * is no such combination. The search is complete: of any kinds that are `least` people together, a combination that
 * speaks of fewer is zero on at least one, so it is enough to try each of these in turn.
 */
export function isolated(
  kinds: readonly Kind[],
  rows: number,
  least: number,
  prime: number,
): readonly string[] | null {
  const order = [...kinds].sort((a, b) => b.people.length - a.people.length);
  const search = (basis: readonly Vector[]): readonly string[] | null => {
    if (basis.length === 0) return null;
    const seen = order.filter(({ columns }) =>
      columns.some((column) => basis.some((one) => dot(one, column, prime) !== 0)),
    );
    if (seen.length === 0) return null;
    const tried: Kind[] = [];
    let people = 0;
    for (const kind of seen) {
      if (people >= least) break;
      tried.push(kind);
      people += kind.people.length;
    }
    if (people < least) return seen.flatMap((kind) => kind.people);
    for (const kind of tried) {
      const found = search(vanishing(basis, kind.columns, prime));
      if (found) return found;
    }
    return null;
  };
  const all = Array.from({ length: rows }, (_, i) => Array.from({ length: rows }, (__, j) => +(i === j)));
  const large = order.filter(({ people }) => people.length >= least).flatMap(({ columns }) => columns);
  return search(vanishing(all, large, prime));
}
