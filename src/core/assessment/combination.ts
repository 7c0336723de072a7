/** A person's part in a published row: 1/over of one answer. */
export type Share = readonly [row: string, over: number];

/** What published rows tell of one person, or of several alike: for each answer its part in every row. */
export interface Told {
  readonly answers: readonly (readonly Share[])[];
  /** How many of these people count towards the minimum; nobody is overlooked for being none. */
  readonly count: number;
}

/**
 * Shares become whole numbers modulo a prime, so that sums are exact. Whole numbers can only cancel out there when they
 * do so anyway, or by a chance of one in sixty million. Products of two stay below 2⁵³.
 */
const PRIME = 67_108_859;
/** Beyond this many steps it is not worth knowing: then it counts as telling too much. */
const MOST_STEPS = 4000;

type Vector = readonly number[];
interface Kind {
  readonly columns: readonly Vector[];
  count: number;
}

/**
 * Whether some linear combination of published rows is non-zero on at least one person, but on fewer than `minGroup`.
 *
 * Of any kinds of people who are minGroup together, such a combination is zero on at least one kind: so each of them is
 * tried in turn, and the combinations that are zero on it looked through in the same way. Kinds of minGroup people leave
 * no choice and come first, which makes this short for most rounds.
 */
export function tellsOfFew(people: readonly Told[], minGroup: number): boolean {
  const rows = new Map<string, number>();
  for (const { answers } of people)
    for (const shares of answers) for (const [row] of shares) if (!rows.has(row)) rows.set(row, rows.size);
  const kinds = kindsOf(people, rows);
  let steps = 0;
  const search = (combinations: readonly Vector[]): boolean => {
    steps += 1;
    if (steps > MOST_STEPS) return true;
    const seen = kinds.filter(({ columns }) =>
      columns.some((column) => combinations.some((one) => product(one, column) !== 0)),
    );
    if (seen.length === 0) return false;
    let reached = 0;
    const tried: Kind[] = [];
    for (const kind of seen) {
      tried.push(kind);
      reached += kind.count;
      if (reached >= minGroup) break;
    }
    return reached < minGroup || tried.some(({ columns }) => search(columns.reduce(zeroOn, combinations)));
  };
  const each = [...rows.values()];
  const all = each.map((row) => each.map((other) => (other === row ? 1 : 0)));
  const large = kinds.filter(({ count }) => count >= minGroup).flatMap(({ columns }) => columns);
  return search(large.reduce<readonly Vector[]>(zeroOn, all));
}

/** The largest kinds first. */
function kindsOf(people: readonly Told[], rows: ReadonlyMap<string, number>): readonly Kind[] {
  const kinds = new Map<string, Kind>();
  for (const { answers, count } of people) {
    const key = answers
      .map((shares) => shares.join())
      .sort()
      .join(' ');
    let kind = kinds.get(key);
    if (!kind) {
      kind = { columns: answers.map((shares) => columnOf(shares, rows)), count: 0 };
      kinds.set(key, kind);
    }
    kind.count += count;
  }
  return [...kinds.values()].sort((a, b) => b.count - a.count);
}

function columnOf(shares: readonly Share[], rows: ReadonlyMap<string, number>): Vector {
  const column = Array.from({ length: rows.size }, () => 0);
  for (const [row, over] of shares) {
    const at = rows.get(row) ?? 0;
    column[at] = ((column[at] ?? 0) + inverse(over)) % PRIME;
  }
  return column;
}

function product(one: Vector, other: Vector): number {
  let sum = 0;
  for (let i = 0; i < one.length; i += 1) sum = (sum + (one[i] ?? 0) * (other[i] ?? 0)) % PRIME;
  return sum;
}

/** Of the combinations that these make up, those that are zero on a column. */
function zeroOn(combinations: readonly Vector[], column: Vector): readonly Vector[] {
  const values = combinations.map((one) => product(one, column));
  const at = values.findIndex((value) => value !== 0);
  const pivot = combinations[at];
  if (!pivot) return combinations;
  const scale = inverse(values[at] ?? 1);
  return combinations.flatMap((one, i) => {
    if (i === at) return [];
    const factor = PRIME - (((values[i] ?? 0) * scale) % PRIME);
    return [one.map((value, j) => (value + factor * (pivot[j] ?? 0)) % PRIME)];
  });
}

/** By Euclid's algorithm; `value` is no multiple of the prime. */
function inverse(value: number): number {
  let [a, b, x, y] = [value % PRIME, PRIME, 1, 0];
  while (a > 1) {
    const times = Math.floor(a / b);
    [a, b, x, y] = [b, a - times * b, y, x - times * y];
  }
  return ((x % PRIME) + PRIME) % PRIME;
}
