import { locator, stepsOf } from './locate.js';
import { suggestion } from './suggest.js';
import { valueAt } from '../../core/exchange/pointer.js';
import type { Problem } from '../../core/model/problem.js';
import type { Schemes } from '../schemes.js';

/** One thing to tell the owner of a catalogue file. */
export interface Finding {
  /** `problem`: something is left out because of it. `advice`: all is there, but look at it. */
  readonly weight: 'problem' | 'advice';
  readonly code: string;
  /** JSON Pointer. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  /** Number of the offer, from 1 as people count; null for what is not in an offer. */
  readonly offer: number | null;
  /** The offer's title, else its id, else ''. */
  readonly title: string;
  /** The field within the offer or the file, e.g. `price.year`; '' is the whole. */
  readonly field: string;
  readonly expected: string;
  readonly found: string;
  /** What may have been meant. */
  readonly suggestion: string | null;
}

/** Problems of the key and not of what stands after it. */
const AT_KEY: ReadonlySet<string> = new Set(['unknown-need', 'wrong-key', 'unknown-key']);

/** A name of JSON-LD, however it is written: a text, by language, with its language, or several of them. */
function nameOf(name: unknown): unknown {
  if (typeof name !== 'object' || name === null) return name;
  return Array.isArray(name)
    ? nameOf(name[0])
    : (valueAt(name, ['@value']) ?? valueAt(name, ['da']) ?? Object.values(name)[0]);
}

function titleOf(offer: unknown): string {
  const title = valueAt(offer, ['title', 'da']) ?? nameOf(valueAt(offer, ['name']));
  const id = valueAt(offer, ['id']);
  if (typeof title === 'string') return title.trim();
  return typeof id === 'string' ? id : '';
}

/** Which offer a path leads into: its number, from 1, and how many steps lead to it. */
export type OfferAt = (
  steps: readonly string[],
) => { readonly number: number; readonly depth: number } | undefined;

const ofCatalogue: OfferAt = (steps) =>
  steps[0] === 'offers' && steps.length > 1 ? { number: Number(steps[1]) + 1, depth: 2 } : undefined;

/** Where the problems of a file stand in its text, whose offers they concern and what may have been meant. */
export function toFindings(
  text: string,
  value: unknown,
  list: readonly { readonly weight: Finding['weight']; readonly problem: Problem }[],
  schemes: Schemes,
  offerAt: OfferAt = ofCatalogue,
): Finding[] {
  if (list.length === 0) return [];
  const locate = locator(text);
  return list
    .map(({ weight, problem }): Finding => {
      const { path, code, expected, found } = problem;
      const steps = stepsOf(path);
      const at = offerAt(steps);
      const offer = at ? valueAt(value, steps.slice(0, at.depth)) : undefined;
      return {
        weight,
        code,
        path,
        ...locate(path, AT_KEY.has(code)),
        offer: at?.number ?? null,
        title: titleOf(offer),
        field: steps.slice(at?.depth ?? 0).join('.'),
        expected,
        found,
        suggestion: suggestion(problem, value, schemes),
      };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column);
}
