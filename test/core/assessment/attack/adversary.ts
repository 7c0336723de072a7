import type { Coverage } from '../../../../src/core/assessment/coverage.js';
import type { RoundData } from '../../../../src/core/assessment/tally-change.js';
import { ownPlacement, scoredAnswers } from '../../../../src/core/assessment/scoring.js';
import type { Instrument, Item, Response } from '../../../../src/core/model/assessment.js';
import type { Report } from '../../../../src/core/model/report.js';
import type { Split } from '../../../../src/core/model/vocabulary.js';
import { fraction, isolated, PRIMES, type Kind } from './algebra.js';

/** A report, and the people behind it: those that a tally stands for as well, since the adversary may know who answered. */
export interface Publishing {
  readonly report: Report;
  readonly coverage: Coverage | null;
  readonly csv: string;
  readonly people: readonly Response[];
  /** Of tallied people only what a tally keeps is in any figure. */
  readonly isTallied: (id: string) => boolean;
}

/** A coefficient as a fraction of whole numbers. */
type Share = readonly [above: number, below: number];
/** One published row: its coefficient on each answer, which is named `person`, what was asked, what was said. */
type Row = ReadonlyMap<string, Share>;

const ONE: Share = [1, 1];
const columnOf = (person: string, item: string, answer: unknown): string =>
  `${person} ${item} ${String(answer)}`;

class Reader {
  readonly rows: Row[] = [];
  readonly #test: Instrument;
  readonly #one: Publishing;
  readonly #scores: ReadonlyMap<string, ReadonlyMap<string, number>>;

  constructor(test: Instrument, one: Publishing) {
    this.#test = test;
    this.#one = one;
    this.#scores = new Map(one.people.map((person) => [person.id, scoredAnswers(test, person)]));
  }

  #score(person: Response, item: string): number | undefined {
    return this.#scores.get(person.id)?.get(item);
  }

  /** The answers to an item by everybody who fits. */
  answers(item: string, fits: (person: Response) => boolean): readonly (readonly [Response, number])[] {
    return this.#one.people.filter(fits).flatMap((person) => {
      const score = this.#score(person, item);
      return score === undefined ? [] : [[person, score] as const];
    });
  }

  add(item: string, fits: (person: Response) => boolean): void {
    this.rows.push(
      new Map(
        this.answers(item, fits).map(([person, score]) => [columnOf(person.id, item, score), ONE] as const),
      ),
    );
  }

  /** Figure 1: its cells along an axis, and its mean where that is not just the items' means. */
  addAxis(axis: 'x' | 'y'): void {
    const { report, people, isTallied } = this.#one;
    const { position, items } = report;
    if (!position) return;
    const of = (name: string) =>
      this.#test.items.filter((item) => item.kind === 'rating' && item.position === name).map(({ id }) => id);
    const given = (person: Response, ids: readonly string[]) =>
      ids.flatMap((id) => {
        const score = this.#score(person, id);
        return score === undefined ? [] : [{ id, score }];
      });
    const own = of(axis);
    const [cells, mean] = [new Map<string, Share>(), new Map<string, Share>()];
    for (const person of people) {
      if (isTallied(person.id)) throw new Error('a figure with places beside a tally');
      const answers = given(person, own);
      const isByItems = answers.length > 0 && given(person, of(axis === 'x' ? 'y' : 'x')).length > 0;
      const placement = ownPlacement(this.#test, person);
      if (isByItems) {
        for (const { id, score } of answers) mean.set(columnOf(person.id, id, score), [1, answers.length]);
        // A cell tells of one answer, or of a mean that nothing else tells of.
        const [only, ...more] = answers;
        const place = answers.map(({ id, score }) => `${id}=${score}`).join();
        if (only && more.length === 0) cells.set(columnOf(person.id, only.id, only.score), ONE);
        else cells.set(columnOf(person.id, `cell ${axis}`, place), ONE);
      } else if (placement) {
        const column = columnOf(person.id, `place ${axis}`, placement[axis]);
        cells.set(column, ONE);
        mean.set(column, ONE);
      }
    }
    this.rows.push(cells);
    const { scale } = this.#test;
    const ofRows = items.flatMap((row) => (own.includes(row.id) ? (row.mean ?? []) : []));
    const middle = ofRows.reduce((a, b) => a + b, 0) / ofRows.length;
    const scaled = (2 * (middle - scale.min)) / (scale.max - scale.min) - 1;
    if (Math.abs(position.mean[axis] - scaled) > 1e-9) this.rows.push(mean);
  }
}

/** Cells of a report's CSV, which has no text with a comma or a quote in it here. */
const cellsOf = (csv: string): readonly (readonly string[])[] =>
  csv
    .slice(1)
    .trim()
    .split('\r\n')
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));

/** What an adversary can write down of one report and its exports as sums of answers. */
function rowsOf(test: Instrument, one: Publishing, split: Split): readonly Row[] {
  const reader = new Reader(test, one);
  const everybody = () => true;
  const ofGroup = (group: string) => (person: Response) => person.respondent[split] === group;
  const byId = new Map(test.items.map((item) => [item.id, item]));
  /** Whether somebody is asked depends on another answer, so a count of who answered is a sum of that one's. */
  const addAsked = ({ showIf }: Item, fits: (person: Response) => boolean): void => {
    const decides = showIf && byId.get(showIf.item);
    if (!decides) return;
    reader.add(decides.id, fits);
    addAsked(decides, fits);
  };
  const add = (item: Item | undefined, fits: (person: Response) => boolean): void => {
    if (!item) throw new Error('a figure of no item');
    // The mean of a count knows nothing of those in a tally; who was asked because of it, they are among.
    const single = (person: Response) => fits(person) && !one.isTallied(person.id);
    reader.add(item.id, item.kind === 'count' ? single : fits);
    addAsked(item, fits);
  };
  for (const [level, id = '', , group = '', n] of cellsOf(one.csv).slice(1)) {
    if (level !== 'item' || n === '') continue;
    add(byId.get(id), group === 'all' ? everybody : ofGroup(group));
  }
  for (const row of one.report.items) {
    if (row.n === null) continue;
    add(byId.get(row.id), everybody);
    for (const [group, figures] of Object.entries(row.bySystem))
      if (figures) add(byId.get(row.id), ofGroup(group));
  }
  for (const { id, total, bySystem } of one.coverage?.items ?? []) {
    if (total) add(byId.get(id), everybody);
    for (const [system, figures] of Object.entries(bySystem))
      if (figures) add(byId.get(id), ({ respondent }) => respondent.system === system);
  }
  reader.addAxis('x');
  reader.addAxis('y');
  return reader.rows;
}

/** Rows that share answers stand together; others can be looked at by themselves. */
function apart(rows: readonly Row[]): readonly (readonly Row[])[] {
  const heads = new Map<string, string>();
  const head = (column: string): string => {
    const up = heads.get(column) ?? column;
    return up === column ? column : head(up);
  };
  for (const row of rows) {
    const [first, ...others] = row.keys();
    if (first === undefined) continue;
    for (const other of others) heads.set(head(other), head(first));
  }
  const parts = new Map<string, Row[]>();
  for (const row of rows) {
    const [first] = row.keys();
    if (first === undefined) continue;
    const name = head(first);
    parts.set(name, [...(parts.get(name) ?? []), row]);
  }
  return [...parts.values()];
}

function kindsOf(rows: readonly Row[], prime: number): readonly Kind[] {
  const people = new Map<string, Set<string>>();
  for (const row of rows)
    for (const column of row.keys()) {
      const [person = ''] = column.split(' ', 1);
      people.set(person, (people.get(person) ?? new Set()).add(column));
    }
  const kinds = new Map<string, { people: string[]; columns: number[][] }>();
  for (const [person, columns] of people) {
    const vectors = [...columns].map((column) =>
      rows.map((row) => {
        const share = row.get(column);
        return share ? fraction(...share, prime) : 0;
      }),
    );
    const key = [...new Set(vectors.map((vector) => vector.join()))].sort().join(' ');
    const kind = kinds.get(key) ?? { people: [], columns: vectors };
    kind.people.push(person);
    kinds.set(key, kind);
  }
  return [...kinds.values()];
}

/**
 * Everything that has ever been published of a round, laid side by side: the few people that a combination of it tells
 * of, or null. Both primes must say so.
 */
export function attack(
  test: Instrument,
  publishings: readonly Publishing[],
  { split, minGroup }: { readonly split: Split; readonly minGroup: number },
): readonly string[] | null {
  const all = publishings.flatMap((one) => rowsOf(test, one, split));
  const unique = [...new Map(all.map((row) => [[...row.entries()].join(), row])).values()];
  for (const rows of apart(unique)) {
    const [first, second] = PRIMES;
    const find = (prime: number) => isolated(kindsOf(rows, prime), rows.length, minGroup, prime);
    const found = find(first);
    if (found && find(second)) return found;
  }
  return null;
}

/** Names the people behind data, tallied or not. */
export const peopleBehind = (data: RoundData): readonly Response[] =>
  data.filter((one) => one.format === 'kobling-response');
