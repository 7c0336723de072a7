import fc from 'fast-check';
import type { Answer, Instrument, Item, Response } from '../../../src/core/model/assessment.js';
import { SYSTEMS } from '../../../src/core/model/vocabulary.js';
import type { Perspective, Role, System } from '../../../src/core/model/vocabulary.js';

export const item = (id: string, dimension: string, more: Partial<Item> = {}): Item => ({
  id,
  dimension,
  kind: 'rating',
  text: { da: id },
  wording: null,
  reversed: false,
  help: null,
  competence: null,
  source: null,
  options: [],
  unit: null,
  min: null,
  max: null,
  showIf: null,
  position: null,
  ...more,
});

export const instrument = (items: readonly Item[], scale = { min: 1, max: 5 }): Instrument => ({
  format: 'kobling-instrument',
  version: 1,
  id: 'test',
  revision: 1,
  title: { da: 'Prøve' },
  intro: null,
  scale: {
    ...scale,
    labels: Array.from({ length: scale.max - scale.min + 1 }, (_, point) => ({ da: `${scale.min + point}` })),
  },
  dimensions: [...new Set(items.map((one) => one.dimension))].map((id) => ({
    id,
    title: { da: id },
    description: null,
    context: false,
  })),
  items,
  citation: null,
});

export interface Who {
  id?: string;
  rev?: number;
  system?: System | null;
  role?: Role;
  perspective?: Perspective;
  completedAt?: string;
}

let made = 0;

export const response = (answers: Record<string, Answer>, who: Who = {}): Response => ({
  format: 'kobling-response',
  version: 1,
  id: who.id ?? `r${String((made += 1)).padStart(6, '0')}`,
  rev: who.rev ?? 1,
  instrument: { id: 'test', revision: 1 },
  round: 'r1',
  workspace: null,
  respondent: {
    ...(who.system ? { system: who.system } : {}),
    ...(who.role ? { role: who.role } : {}),
  },
  perspective: who.perspective ?? 'self',
  subject: null,
  answers,
  startedAt: null,
  completedAt: who.completedAt ?? null,
});

/** One response for each rating, all of one system, to the item `a`. */
export const ratings = (values: readonly number[], system: System | null, id = 'a'): Response[] =>
  values.map((value) => response({ [id]: value }, { system }));

/** A team answering the given items: systems, gaps and both non-answers occur. */
export const team = (items: readonly string[], most = 24): fc.Arbitrary<Response[]> =>
  fc
    .array(
      fc.record({
        system: fc.constantFrom<System | null>(...SYSTEMS, null),
        answers: fc.tuple(
          ...items.map(() =>
            fc.oneof(
              { weight: 6, arbitrary: fc.integer({ min: 1, max: 5 }) },
              { weight: 1, arbitrary: fc.constantFrom<Answer | null>('unknown', 'not-relevant', null) },
            ),
          ),
        ),
      }),
      { maxLength: most },
    )
    .map((people) =>
      people.map(({ system, answers }, index) => {
        const given = answers.flatMap((answer, at): [string, Answer][] =>
          answer === null ? [] : [[items[at] ?? '', answer]],
        );
        return response(Object.fromEntries(given), { system, id: `p${String(index).padStart(3, '0')}` });
      }),
    );
