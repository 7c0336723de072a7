import { readFile } from 'node:fs/promises';
import type { Answer, Instrument, Response } from '../../../src/core/model/assessment.js';
import { completeInstrument, type RawInstrument } from '../../../src/core/model/complete-instrument.js';
import { SYSTEMS, type System } from '../../../src/core/model/vocabulary.js';

export const PEOPLE = 60;
export const ROUNDS = ['runde-1', 'runde-2', 'runde-3'] as const;
export type RoundName = (typeof ROUNDS)[number];

type Sheet = Instrument;

export async function shortInstrument(): Promise<Sheet> {
  const file = new URL('../../../src/core/content/instruments/partnership-short.json', import.meta.url);
  return completeInstrument(JSON.parse(await readFile(file, 'utf8')) as RawInstrument);
}

export const systemOf = (person: number): System => SYSTEMS[person % 3] ?? 'business';

/**
 * What a person means in a round: systems differ, the third round is better than the first, and now and then somebody does
 * not know. `change` is a changed mind.
 */
export function answerOf(sheet: Sheet, person: number, round: number, item: number, change = 0): Answer {
  const asked = sheet.items[item];
  const number = (person * 7 + item * 5 + round * 3 + ((person * item) % 4)) % 11;
  if (number === 10) return 'unknown';
  if (asked?.kind === 'count') return number + round;
  const base = 1 + ((number + (person % 3) + (item === 0 ? change : 0)) % 5);
  return round === 2 && number % 3 === 0 ? Math.min(5, base + 1) : base;
}

export const answersOf = (sheet: Sheet, person: number, round: number, change = 0): Record<string, Answer> =>
  Object.fromEntries(sheet.items.map(({ id }, item) => [id, answerOf(sheet, person, round, item, change)]));

/** A finished response of somebody who sat somewhere else. */
export const responseOf = (sheet: Sheet, person: number, round: number): Response => ({
  format: 'kobling-response',
  version: 1,
  id: `elsewhere-${round}-${String(person).padStart(3, '0')}-abcdef`,
  rev: 1,
  instrument: { id: sheet.id, revision: sheet.revision },
  round: ROUNDS[round] ?? null,
  workspace: 'default',
  respondent: { system: systemOf(person), organisation: 'Eksempelby' },
  perspective: 'self',
  subject: null,
  answers: answersOf(sheet, person, round),
  startedAt: '2026-11-03T09:12:44Z',
  completedAt: '2026-11-03T09:20:01Z',
});

/** The figures of one line of a report, worked out from what people meant and from nothing of the kit's. */
export interface Figures {
  readonly n: number;
  readonly mean: number;
  readonly histogram: readonly number[];
}

export type ReportFigures = ReadonlyMap<string, Figures>;

/**
 * A round's figures by `level/id/group`; level is `tema` or `udsagn`, group `alle` or a system.
 * @param meant every person's answers, one each
 */
export function figuresOf(sheet: Sheet, meant: readonly Record<string, Answer>[]): ReportFigures {
  const figures = new Map<string, Figures>();
  const groups = [null, ...SYSTEMS];
  const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  for (const group of groups) {
    const people = meant.filter((_, person) => group === null || systemOf(person) === group);
    for (const { id, kind, reversed } of sheet.items) {
      // Countable facts are told of everybody alone.
      if (kind === 'count' && group !== null) continue;
      const given = people.flatMap((answers) => (typeof answers[id] === 'number' ? [answers[id]] : []));
      const values = given.map((value) => (reversed ? 6 - value : value));
      const histogram =
        kind === 'count' ? [] : [1, 2, 3, 4, 5].map((at) => values.filter((v) => v === at).length);
      figures.set(`udsagn/${id}/${group ?? 'alle'}`, { n: values.length, mean: average(values), histogram });
    }
    for (const { id } of sheet.dimensions) {
      const rows = sheet.items
        .filter(({ dimension, kind }) => dimension === id && kind === 'rating')
        .flatMap((item) => figures.get(`udsagn/${item.id}/${group ?? 'alle'}`) ?? []);
      figures.set(`tema/${id}/${group ?? 'alle'}`, {
        n: Math.min(...rows.map(({ n }) => n)),
        mean: average(rows.map(({ mean }) => mean)),
        histogram: [0, 1, 2, 3, 4].map((at) => rows.reduce((sum, row) => sum + (row.histogram[at] ?? 0), 0)),
      });
    }
  }
  return figures;
}

/** Numbers from one seed, so that a failed run can be had again. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const rest = [...list];
  const mixed: T[] = [];
  let state = seed;
  while (rest.length > 0) {
    state = (state * 48271) % 2147483647;
    mixed.push(...rest.splice(state % rest.length, 1));
  }
  return mixed;
}
