import type { Weights } from '../../model/enquiry.js';
import type { Pace } from '../../model/yield.js';
import type { Columns } from '../columns.js';

/** Only this many of the strongest offers are tried as substitutes, so that the work grows with the catalogue alone. */
const SUBSTITUTES_TRIED = 400;
/** Candidates looked at between two looks at the clock. */
const LOOK_STEPS = 64;

/** What the question is about: see `SearchQuestion`. */
interface Question {
  readonly columns: Columns;
  readonly weights: Weights;
  readonly most: number;
  readonly candidates: Int32Array;
  readonly pace: Pace;
}

/**
 * The candidates that can stand in the best set, in their order; the others have substitutes.
 *
 * Why nothing is lost: take the best set, first in the tie order, and suppose that b stands in it, not pinned, though a
 * can substitute b (see below). If a is not in the set, it can take b's place and needs: the value is no less and the
 * set comes earlier, as a's key is smaller. If a is in it already, it can take over b's needs; without b the set is
 * smaller, and worth no less when b brings no pairs. So b with pairs to lose goes only when there are so many
 * substitutes that one is always outside, else when there is one.
 */
export async function withoutSubstitutable({
  columns,
  weights,
  most,
  candidates,
  pace,
}: Question): Promise<number[]> {
  const strength = candidates.map((row) => strengthOf(columns, row));
  if (pace.due()) await pace.rest();
  const strongest = findStrongest(strength);
  const kept: number[] = [];
  for (const [at, row] of candidates.entries()) {
    if (at % LOOK_STEPS === 0 && pace.due()) await pace.rest();
    const losesPairs =
      weights.combination > 0 && (columns.roles.partners[columns.role[row] ?? 0]?.size ?? 0) > 0;
    let needed = losesPairs ? most : 1;
    const own = strength[at] ?? 0;
    for (const place of strongest) {
      if (needed === 0 || (strength[place] ?? 0) < own) break;
      const other = candidates[place] ?? 0;
      if (other < row && substitutes(columns, weights, other, row)) needed -= 1;
    }
    if (needed > 0) kept.push(row);
  }
  return kept;
}

/** Where the strongest stand, of several as strong the first ones. */
function findStrongest(strength: Int32Array): readonly number[] {
  const byStrength: number[][] = [];
  for (const [at, own] of strength.entries()) {
    const those = (byStrength[own] ??= []);
    if (those.length < SUBSTITUTES_TRIED) those.push(at);
  }
  return byStrength.reverse().flat().slice(0, SUBSTITUTES_TRIED);
}

/** Whether a does all that b does in any set: needs, span, pairs and exclusions, at no more cost. */
function substitutes(columns: Columns, weights: Weights, a: number, b: number): boolean {
  const { system, provider, role, roles, fit, needs } = columns;
  if (system[a] !== system[b]) return false;
  for (let n = 0; n < needs.length; n += 1) {
    if ((fit[a * needs.length + n] ?? 0) < (fit[b * needs.length + n] ?? 0)) return false;
  }
  const contact = provider[a] === provider[b] ? 0 : weights.contact;
  if (burdenOf(columns, weights, a) + contact > burdenOf(columns, weights, b)) return false;
  const roleA = role[a] ?? 0;
  const roleB = role[b] ?? 0;
  if (roleA === roleB) return true;
  return (
    isSubset(roles.excludes[roleA], roles.excludes[roleB]) &&
    (weights.combination === 0 || isSubset(roles.partners[roleB], roles.partners[roleA]))
  );
}

function burdenOf({ effort, price }: Columns, weights: Weights, row: number): number {
  return weights.effort * (effort[row] ?? 0) + weights.price * (price[row] ?? 0);
}

/** A substitute is never weaker than what it stands in for. */
function strengthOf({ fit, needs }: Columns, row: number): number {
  let strength = 0;
  for (let n = 0; n < needs.length; n += 1) strength += fit[row * needs.length + n] ?? 0;
  return strength;
}

function isSubset(part: ReadonlySet<number> | undefined, whole: ReadonlySet<number> | undefined): boolean {
  return !part || [...part].every((role) => whole?.has(role));
}
