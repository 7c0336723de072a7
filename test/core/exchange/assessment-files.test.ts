import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  InstrumentError,
  ResponseError,
  WorkspaceError,
  FileError,
} from '../../../src/core/model/problem.js';
import { broken, instrument, response, round, spots, tally, workspace } from './fixtures.js';
import { orphanAnswers, parseResponse } from '../../../src/core/exchange/parse-response.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import { parseRound } from '../../../src/core/exchange/parse-round.js';
import { parseTally } from '../../../src/core/exchange/parse-tally.js';
import { parseWorkspace } from '../../../src/core/exchange/parse-workspace.js';
import { planImport } from '../../../src/core/exchange/plan-import.js';
import { writeJson } from '../../../src/core/exchange/write-json.js';

const questions = parseInstrument(instrument());

function faults(run: () => unknown): string[] {
  try {
    run();
  } catch (error) {
    if (error instanceof FileError) return error.problems.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
}
const item = (extra: Record<string, unknown>) => ({
  id: 'i',
  dimension: 'trust',
  kind: 'rating',
  text: { da: 'T' },
  ...extra,
});
const withItems = (...items: unknown[]) => instrument({ items });

describe('parseInstrument', () => {
  it('takes a full one, from object, text and its own result', () => {
    expect(parseInstrument(JSON.stringify(instrument()))).toEqual(questions);
    expect(parseInstrument(questions)).toEqual(questions);
    expect(questions.items[0]).toMatchObject({ help: null, options: [], showIf: null });
    expect(parseInstrument(instrument({ citation: null, source: { citation: 'Bogen' } })).citation).toBe(
      'Bogen',
    );
  });

  it.each<[string, unknown, string]>([
    [
      'too few labels',
      instrument({ scale: { min: 1, max: 5, labels: [{ da: 'A' }] } }),
      '/scale/labels label-count',
    ],
    ['max under min', instrument({ scale: { min: 5, max: 1, labels: [] } }), '/scale/max wrong-value'],
    ['half points', instrument({ scale: { min: 0.5, max: 5, labels: [] } }), '/scale/min wrong-type'],
    ['revision 0', instrument({ revision: 0 }), '/revision too-small'],
    ['no items', withItems(), '/items too-small'],
    ['items of one id', withItems(item({}), item({})), '/items/1/id duplicate-id'],
    ['unknown kind', withItems(item({ kind: 'slider' })), '/items/0/kind wrong-value'],
    ['unknown theme', withItems(item({ dimension: 'trsut' })), '/items/0/dimension unknown-dimension'],
    ['count without unit', withItems(item({ kind: 'count' })), '/items/0/unit missing'],
    ['choice without options', withItems(item({ kind: 'choice' })), '/items/0/options too-small'],
    [
      'min above max',
      withItems(item({ kind: 'count', unit: { da: 'x' }, min: 2, max: 1 })),
      '/items/0/max wrong-value',
    ],
    ['text on an axis', withItems(item({ kind: 'text', position: 'x' })), '/items/0/position wrong-value'],
    [
      'condition on nothing',
      withItems(item({ showIf: { item: 'j', op: '=', value: 1 } })),
      '/items/0/showIf/item unknown-item',
    ],
    [
      'conditions in a circle',
      withItems(
        item({ id: 'a', showIf: { item: 'b', op: '=', value: 1 } }),
        item({ id: 'b', showIf: { item: 'a', op: '=', value: 1 } }),
      ),
      '/items/0/showIf show-if-cycle',
    ],
    [
      'text compared with a rating',
      withItems(item({ id: 'a' }), item({ showIf: { item: 'a', op: '=', value: 'x' } })),
      '/items/1/showIf/value wrong-type',
    ],
    [
      'list for =',
      withItems(item({ id: 'a' }), item({ showIf: { item: 'a', op: '=', value: [1] } })),
      '/items/1/showIf/value wrong-value',
    ],
  ])('refuses %s and names the place', (_, input, place) => {
    expect(() => parseInstrument(input)).toThrow(InstrumentError);
    expect(faults(() => parseInstrument(input))).toContain(place);
  });

  it('gives the nearest name as what was expected', () => {
    expect(() => parseInstrument(withItems(item({ dimension: 'trsut' })))).toThrow(
      /expected trust, found "trsut"/u,
    );
  });
});

describe('parseResponse', () => {
  it('takes a full one and fills in a short one', () => {
    expect(parseResponse(response(), questions)).toEqual(response());
    const short = {
      format: 'kobling-response',
      version: 1,
      id: 'r',
      instrument: { id: 'trust', revision: 2 },
      answers: {},
    };
    expect(parseResponse(short, questions)).toMatchObject({
      rev: 1,
      perspective: 'self',
      respondent: {},
      round: null,
    });
  });

  it('takes unknown and not-relevant everywhere, and a null answer as none', () => {
    const answers = { open: 'unknown', visits: 'not-relevant', how: 'unknown', where: 'unknown', why: null };
    expect(Object.keys(parseResponse(response({ answers }), questions).answers)).toEqual([
      'open',
      'visits',
      'how',
      'where',
    ]);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ open: 6 }, '/answers/open wrong-answer'],
    [{ open: 0 }, '/answers/open wrong-answer'],
    [{ open: 2.5 }, '/answers/open wrong-answer'],
    [{ open: '4' }, '/answers/open wrong-answer'],
    [{ open: NaN }, '/answers/open wrong-value'],
    [{ visits: -1 }, '/answers/visits wrong-answer'],
    [{ visits: 100 }, '/answers/visits wrong-answer'],
    [{ how: 'c' }, '/answers/how wrong-answer'],
    [{ why: 3 }, '/answers/why wrong-answer'],
    [{ where: { x: 2, y: 0 } }, '/answers/where/x too-big'],
    [{ where: { x: 0 } }, '/answers/where wrong-value'],
    [{ gone: 1 }, '/answers/gone unknown-item'],
    [{ constructor: 1 }, '/answers/constructor unknown-item'],
  ])('refuses %j', (answers, place) => {
    expect(() => parseResponse(response({ answers }), questions)).toThrow(ResponseError);
    expect(faults(() => parseResponse(response({ answers }), questions))).toContain(place);
  });

  it('keeps what fits of another revision and lists the rest', () => {
    const old = response({
      instrument: { id: 'trust', revision: 1 },
      answers: { open: 4, visits: 500, gone: 'x' },
    });
    expect(parseResponse(old, questions).answers).toEqual({ open: 4 });
    expect(orphanAnswers(old, questions)).toEqual([
      { item: 'visits', answer: 500, why: 'wrong-answer' },
      { item: 'gone', answer: 'x', why: 'unknown-item' },
    ]);
    expect(orphanAnswers(response(), questions)).toEqual([]);
  });

  it('refuses an answer to another instrument', () => {
    expect(
      faults(() => parseResponse(response({ instrument: { id: 'other', revision: 2 } }), questions)),
    ).toEqual(['/instrument/id other-instrument']);
  });
});

describe('parseTally', () => {
  const group = (extra: Record<string, unknown>) =>
    tally({ groups: [{ respondents: 5, items: {}, ...extra }] });
  it('takes a full one', () => expect(parseTally(tally(), questions)).toEqual(tally()));
  it.each<[unknown, string]>([
    [group({ items: { open: [1, 1] } }), '/groups/0/items/open wrong-length'],
    [group({ items: { open: [9, 0, 0, 0, 0] } }), '/groups/0/items/open too-big'],
    [group({ items: { open: [-1, 0, 0, 0, 0] } }), '/groups/0/items/open/0 too-small'],
    [group({ items: { why: [1] } }), '/groups/0/items/why wrong-length'],
    [group({ items: { gone: [] } }), '/groups/0/items/gone unknown-item'],
    [
      tally({
        groups: [
          { respondents: 1, items: {} },
          { respondents: 1, items: {} },
        ],
      }),
      '/groups/1 duplicate-group',
    ],
    [tally({ instrument: { id: 'trust', revision: 1 } }), '/instrument/revision other-revision'],
  ])('refuses case %#', (input, place) => {
    expect(() => parseTally(input, questions)).toThrow(ResponseError);
    expect(faults(() => parseTally(input, questions))).toContain(place);
  });
});

describe('parseRound', () => {
  it('takes a full one', () => expect(parseRound(round())).toEqual(round()));
  it('closes no round by default and shows no small group', () => {
    const { id, instrument: of } = round();
    expect(parseRound({ format: 'kobling-round', version: 1, id, instrument: of })).toMatchObject({
      closed: false,
      minGroup: 5,
    });
    expect(faults(() => parseRound(round({ minGroup: 4 })))).toEqual(['/minGroup too-small']);
    expect(faults(() => parseRound(round({ closes: '2026-02-01' })))).toEqual(['/closes wrong-value']);
  });
});

describe('parseWorkspace and planImport', () => {
  const { workspace: whole, problems } = parseWorkspace(workspace());
  const records = (one: Record<string, unknown>) => [
    { key: 'r-1', rev: 3, updated: '2026-11-24', value: response(one) },
  ];
  const stateOf = (responses: unknown) => {
    const { rows } = planImport(parseWorkspace(workspace({ responses })).workspace, whole);
    return rows.find(({ collection }) => collection === 'responses')?.state;
  };

  it('takes a full one, and its own writing', () => {
    expect(problems).toEqual([]);
    expect(parseWorkspace(writeJson(whole)).workspace).toEqual(whole);
  });

  it('sets aside what it cannot read, whole, and says so', () => {
    const odd = { key: 'r-2', rev: 1, updated: '2026-11-24', value: { answers: 7 } };
    const { workspace: kept, problems: found } = parseWorkspace(
      workspace({ responses: [odd], rounds: 'none' }),
    );
    expect(kept.responses).toEqual([]);
    expect(kept.unreadable.map(({ value }) => value)).toContainEqual({
      from: 'responses',
      key: 'r-2',
      raw: odd,
      why: 'invalid',
    });
    expect(found.map(({ path }) => path)).toContain('/rounds');
  });

  it.each<[string, unknown]>([
    ['same', records({})],
    ['newer', records({ rev: 2, answers: {} })],
    ['differs', records({ answers: {} })],
    ['new', [{ key: 'r-9', rev: 1, updated: '2026-11-24', value: response({ id: 'r-9' }) }]],
  ])('tells a record that is %s', (state, responses) => expect(stateOf(responses)).toBe(state));

  it('tells an older record by its revision, whatever the clock says, and counts', () => {
    const rounds = [{ key: '2026-1', rev: 1, updated: '2099-01-01', value: round({ closed: false }) }];
    const { counts } = planImport(parseWorkspace(workspace({ rounds })).workspace, whole);
    expect(counts).toEqual({ new: 0, same: 4, newer: 0, older: 1, differs: 0, unreadable: 1 });
  });

  it('refuses a later kit’s file by name', () => {
    expect(() => parseWorkspace(workspace({ version: 2 }))).toThrow(/newer-version/u);
  });
});

describe('any field broken', () => {
  it.each<[string, unknown, (input: unknown) => unknown, new (code: 'invalid') => FileError]>([
    ['instrument', instrument(), (input) => parseInstrument(input), InstrumentError],
    ['response', response(), (input) => parseResponse(input, questions), ResponseError],
    ['tally', tally(), (input) => parseTally(input, questions), ResponseError],
    ['round', round(), (input) => parseRound(input), WorkspaceError],
    ['workspace', workspace(), (input) => parseWorkspace(input), WorkspaceError],
  ])('of a %s never throws anything but its own error', (_, valid, parse, Named) => {
    const all = spots(valid);
    fc.assert(
      fc.property(
        fc.nat(all.length - 1),
        fc.oneof(fc.constant(undefined), fc.jsonValue(), fc.double()),
        (n, put) => {
          try {
            parse(broken(valid, all[n]?.path ?? [], put));
          } catch (error) {
            expect(error).toBeInstanceOf(Named);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe('a backup and what was withdrawn', () => {
  const ada = { ...parseResponse(response(), questions), id: 'ada', rev: 2 };
  const stored = <T>(key: string, value: T) => ({ key, rev: 7, updated: '2026-11-30', value });
  const note = (rev: number) =>
    stored('withdrawal:ada', {
      format: 'kobling-withdrawal',
      version: 1,
      id: 'ada',
      rev,
      instrument: { id: 'trust', revision: 2 },
      round: null,
      withdrawnAt: null,
    });
  const holding = (responses: readonly unknown[], settings: readonly unknown[]) =>
    ({ drafts: [], responses, tallies: [], rounds: [], settings, unreadable: [] }) as never;
  const from = (responses: readonly unknown[], settings: readonly unknown[]) =>
    parseWorkspace({
      ...workspace(),
      drafts: [],
      tallies: [],
      rounds: [],
      unreadable: [],
      responses,
      settings,
    }).workspace;
  const states = (plan: ReturnType<typeof planImport>) =>
    plan.rows.map(({ collection, state }) => `${collection} ${state}`);

  it('does not bring back a response that was withdrawn here', () => {
    const file = from([stored('ada', ada)], []);
    expect(states(planImport(file, holding([], [note(2)])))).toEqual(['responses older']);
    expect(states(planImport(file, holding([], [note(1)])))).toEqual(['responses new']);
  });

  it('deletes the response here that the file says was withdrawn', () => {
    const plan = planImport(from([], [note(2)]), holding([stored('ada', ada)], []));
    expect(states(plan)).toEqual(['settings new']);
    expect(plan.withdrawn.map(({ key }) => key)).toEqual(['ada']);
    expect(planImport(from([], [note(1)]), holding([stored('ada', ada)], [])).withdrawn).toEqual([]);
  });

  it('keeps the later of two withdrawals, whatever their records’ own counts', () => {
    const plan = planImport(from([], [{ ...note(1), rev: 9 }]), holding([], [note(2)]));
    expect(states(plan)).toEqual(['settings older']);
  });
});
