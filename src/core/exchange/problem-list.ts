import { MAX_PROBLEMS } from '../model/problem.js';
import { pointer, shown } from './pointer.js';
import type { Problem } from '../model/problem.js';

/** Gathers problems of one file; keeps MAX_PROBLEMS and counts the rest, since hostile files have hundreds of thousands. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #more = 0;

  constructor(readonly file?: string) {}

  get size(): number {
    return this.#kept.length + this.#more;
  }

  /** Adds one; `path` as a JSON Pointer or as its steps, `found` as the value itself. */
  add(path: string | readonly PropertyKey[], code: string, expected: string, found: unknown): void {
    if (this.#kept.length >= MAX_PROBLEMS) {
      this.#more += 1;
      return;
    }
    this.#kept.push({
      path: typeof path === 'string' ? path : pointer(path),
      code,
      expected,
      found: shown(found),
      ...(this.file === undefined ? {} : { file: this.file }),
    });
  }

  /** The kept ones, and a last one with code `more` and their number where some were left out. */
  list(): readonly Problem[] {
    if (this.#more === 0) return [...this.#kept];
    const more = {
      path: '',
      code: 'more',
      expected: `at most ${MAX_PROBLEMS} problems`,
      found: String(this.#more),
    };
    return [...this.#kept, this.file === undefined ? more : { ...more, file: this.file }];
  }
}
