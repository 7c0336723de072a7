import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareRounds } from '../../../src/core/assessment/compare-rounds.js';
import { createReport } from '../../../src/core/assessment/report.js';
import { scoredAnswers } from '../../../src/core/assessment/scoring.js';
import type { Instrument, Response } from '../../../src/core/model/assessment.js';
import type { Report } from '../../../src/core/model/report.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';
import { instrument, item, response, team } from './people.js';

/** Coefficients of one published figure on every person's answer to every item. */
type Form = readonly (readonly number[])[];

const MIN_GROUP = 5;

/** How many independent rows a table has, by Gaussian elimination. */
function rank(table: readonly (readonly number[])[]): number {
  const rows = table.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const pivot = rows.findIndex((row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9);
    const top = rows[pivot];
    if (top === undefined) continue;
    [rows[found], rows[pivot]] = [top, rows[found] ?? top];
    for (let below = found + 1; below < rows.length; below += 1) {
      const row = rows[below] ?? [];
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      if (factor !== 0) rows[below] = row.map((value, index) => value - factor * (top[index] ?? 0));
    }
    found += 1;
  }
  return found;
}

/** Whether some combination of the forms speaks of nobody outside a set of at most four. */
function isolates(forms: readonly Form[], people: number): boolean {
  const restricted = (outside: readonly number[]): number =>
    rank(forms.map((form) => outside.flatMap((person) => form[person] ?? [])));
  const everybody = Array.from({ length: people }, (_, person) => person);
  const full = restricted(everybody);
  const search = (chosen: readonly number[], next: number): boolean => {
    if (chosen.length === MIN_GROUP - 1 || next === people) {
      return restricted(everybody.filter((person) => !chosen.includes(person))) < full;
    }
    return search([...chosen, next], next + 1) || search(chosen, next + 1);
  };
  return search([], 0);
}

/** What a reader of the report can write down as sums of people's answers. */
function publishedForms(test: Instrument, responses: readonly Response[], report: Report): Form[] {
  const scores = responses.map((one) => scoredAnswers(test, one));
  const form = (of: (person: number, id: string) => number): Form =>
    responses.map((_, person) => test.items.map(({ id }) => (scores[person]?.has(id) ? of(person, id) : 0)));
  const forms: Form[] = [];
  for (const row of report.items) {
    if (row.n !== null) forms.push(form((_, id) => (id === row.id ? 1 : 0)));
    for (const system of SYSTEMS) {
      if (!row.bySystem[system]) continue;
      forms.push(
        form((person, id) => (id === row.id && responses[person]?.respondent.system === system ? 1 : 0)),
      );
    }
  }
  for (const axis of ['x', 'y'] as const) {
    const ids = test.items.filter(({ position }) => position === axis).map(({ id }) => id);
    const answered = (person: number, of = ids): number[] =>
      of.flatMap((id) => scores[person]?.get(id) ?? []);
    const others = test.items.filter(({ position }) => position && position !== axis).map(({ id }) => id);
    const inFigure = (person: number): boolean =>
      answered(person).length > 0 && answered(person, others).length > 0;
    if (!report.position || ids.length === 0) continue;
    const means = report.items.flatMap((row) =>
      ids.includes(row.id) && row.mean !== null ? [row.mean] : [],
    );
    const ofRows = means.reduce((a, b) => a + b, 0) / means.length;
    // A mean of the rows' means is no figure of its own; an axis of one item has that item's histogram as cells.
    if (ids.length > 1 && Math.abs(report.position.mean[axis] * 2 + 3 - ofRows) < 1e-9) continue;
    forms.push(
      form((person, id) => (ids.includes(id) && inFigure(person) ? 1 / answered(person).length : 0)),
    );
  }
  return forms;
}

it.each([
  ['themes alone', instrument([item('a', 'd'), item('b', 'd'), item('c', 'e')])],
  [
    'Figure 1 of one item an axis',
    instrument([item('a', 'd', { position: 'x' }), item('b', 'd', { position: 'y' })]),
  ],
  [
    'Figure 1 of several items an axis',
    instrument([
      item('a', 'd', { position: 'x' }),
      item('b', 'd', { position: 'x' }),
      item('c', 'e', { position: 'y' }),
      item('d', 'e', { position: 'y', reversed: true }),
    ]),
  ],
])('no combination of published figures speaks of fewer than five people: %s', (_, test) => {
  fc.assert(
    fc.property(
      team(
        test.items.map(({ id }) => id),
        13,
      ),
      (responses) => {
        const report = createReport(test, responses);
        expect(isolates(publishedForms(test, responses, report), responses.length)).toBe(false);
      },
    ),
    { numRuns: 150 },
  );
});

it('the attack itself finds one person where a careless report tells of everybody', () => {
  const everybody: Form = Array.from({ length: 9 }, () => [1]);
  const allButOne: Form = everybody.map((row, person) => (person === 4 ? [0] : row));
  expect(isolates([everybody, allButOne], 9)).toBe(true);
  expect(isolates([everybody], 9)).toBe(false);
});

/** Two rounds of one partnership: some stay and answer anew, some leave, some come. */
const twoRounds = (items: readonly string[]) =>
  fc
    .record({
      first: team(items, 9),
      again: team(items, 9),
      stays: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
      // Mostly one or two go, which is where a careless comparison tells of them.
      fewLeave: fc.boolean(),
    })
    .map(({ first, again, stays, fewLeave }) => {
      const left = fewLeave ? first.slice(0, 1) : first.filter((_, i) => !stays[i]);
      const here = first.filter((one) => !left.includes(one));
      const second = again.map((one, i): Response => {
        const before = here[i];
        return before ? { ...one, id: before.id, respondent: before.respondent } : { ...one, id: `new ${i}` };
      });
      return { first, second };
    });

/** Both rounds side by side: each answer of each round is an unknown of its own, a person is one in both. */
function sideBySide(test: Instrument, first: readonly Response[], second: readonly Response[]) {
  const ids = [...new Set([...first, ...second].map(({ id }) => id))];
  const items = test.items.length;
  const rowOf = (form: Form, responses: readonly Response[], id: string): readonly number[] =>
    form[responses.findIndex((one) => one.id === id)] ?? Array.from({ length: items }, () => 0);
  const none = (responses: readonly Response[]): Form => responses.map(() => test.items.map(() => 0));
  const join = (earlier: Form | null, later: Form | null): Form =>
    ids.map((id) => [
      ...rowOf(earlier ?? none(first), first, id),
      ...rowOf(later ?? none(second), second, id),
    ]);
  return { ids, join };
}

/** What a comparison tells as a sum of answers, and whether it is just that. */
function changeForms(
  test: Instrument,
  [first, second]: readonly [readonly Response[], readonly Response[]],
  join: (earlier: Form | null, later: Form | null) => Form,
): Form[] {
  const rounds = [first, second].map((responses, i) => ({
    id: `${i}`,
    date: null,
    revision: 1,
    report: createReport(test, responses),
  }));
  const weights = (responses: readonly Response[], id: string, sign: number, group: string | null) => {
    const scores = responses.map((one) =>
      group === null || one.respondent.system === group ? scoredAnswers(test, one).get(id) : undefined,
    );
    const n = scores.filter((score) => score !== undefined).length;
    const form: Form = scores.map((score) =>
      test.items.map((one) => (one.id === id && score !== undefined ? sign / n : 0)),
    );
    return { form, sum: scores.reduce<number>((all, score) => all + (sign * (score ?? 0)) / n, 0) };
  };
  return compareRounds(rounds).items.flatMap((row) =>
    [null, ...Object.keys(row.groups)].flatMap((group) => {
      const change = (group === null ? row : row.groups[group])?.changes[1];
      if (!change) return [];
      const earlier = weights(first, row.id, -1, group);
      const later = weights(second, row.id, 1, group);
      // It is a change of everybody who answered, in each round: not of those who did so twice.
      expect(earlier.sum + later.sum).toBeCloseTo(change.change, 9);
      return [join(earlier.form, later.form)];
    }),
  );
}

it('two rounds and what is told of their change speak of no fewer than five people', () => {
  const test = instrument([item('a', 'd'), item('b', 'e')]);
  fc.assert(
    fc.property(twoRounds(['a', 'b']), ({ first, second }) => {
      const { ids, join } = sideBySide(test, first, second);
      const forms = [
        ...publishedForms(test, first, createReport(test, first)).map((form) => join(form, null)),
        ...publishedForms(test, second, createReport(test, second)).map((form) => join(null, form)),
        ...changeForms(test, [first, second], join),
      ];
      expect(isolates(forms, ids.length)).toBe(false);
    }),
    { numRuns: 150 },
  );
});

it('the attack finds who left where a change is told of those who answered both times', () => {
  const test = instrument([item('a', 'd')]);
  const all = Array.from({ length: 9 }, (_, i) => response({ a: 3 }, { id: `p${i}`, system: 'employment' }));
  const second = all.slice(1);
  const { ids, join } = sideBySide(test, all, second);
  const forms = [
    ...publishedForms(test, all, createReport(test, all)).map((form) => join(form, null)),
    ...publishedForms(test, second, createReport(test, second)).map((form) => join(null, form)),
  ];
  expect(isolates(forms, ids.length)).toBe(false);
  const twice = join(
    all.map((_, i) => [i === 0 ? 0 : -1]),
    second.map(() => [1]),
  );
  expect(isolates([...forms, twice], ids.length)).toBe(true);
});

it('nobody can tell who said what among those in no shown system', () => {
  const one = instrument([item('a', 'd')]);
  fc.assert(
    fc.property(team(['a']), (responses) => {
      const report = createReport(one, responses);
      const isHidden = ({ respondent, answers }: Response): boolean =>
        typeof answers.a === 'number' && !(respondent.system && report.items[0]?.bySystem[respondent.system]);
      const hidden = responses.filter(isHidden).map(({ answers }) => answers);
      const turned = responses.map((response) =>
        isHidden(response) ? { ...response, answers: hidden.pop() ?? {} } : response,
      );
      expect(createReport(one, turned)).toEqual(report);
    }),
  );
});
