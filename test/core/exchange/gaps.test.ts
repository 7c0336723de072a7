import { describe, expect, test } from 'vitest';
import { parseGaps } from '../../../src/core/exchange/parse-gaps.js';
import { parseWorkspace } from '../../../src/core/exchange/parse-workspace.js';
import { planGaps, planImport } from '../../../src/core/exchange/plan-import.js';
import { gapsCsv, toGapsFile } from '../../../src/core/exchange/gaps-file.js';
import { toWorkspaceFile, type WorkspaceRecords } from '../../../src/core/exchange/workspace-file.js';
import { writeJson } from '../../../src/core/exchange/write-json.js';
import type { GapList } from '../../../src/core/model/gaps.js';
import { GapsError } from '../../../src/core/model/problem.js';
import { gapsKey, OWN_GAPS_KEY, QUESTION_KEY } from '../../../src/core/storage/finder-records.js';
import { codeOf } from './codes.js';

const list = (id: string, rev = 1, extra: Partial<GapList['counts'][number]> = {}): GapList => ({
  id,
  rev,
  counts: [
    { need: 'export', municipality: 615, days: 2, first: '2026-11-01', last: '2026-11-30', ...extra },
    { need: 'succession', days: 1, first: '2026-11-30', last: '2026-11-30' },
  ],
});
const file = (...lists: unknown[]) => ({ format: 'kobling-gaps', version: 1, exported: '2026-11-30', lists });
const record = (key: string, value: unknown, rev = 1) => ({
  key,
  rev,
  updated: '2026-11-30T10:00:00Z',
  value,
});
const holding = (...settings: ReturnType<typeof record>[]): WorkspaceRecords => ({
  drafts: [],
  responses: [],
  tallies: [],
  rounds: [],
  settings,
  unreadable: [],
});
const problemsOf = (input: unknown) => {
  try {
    parseGaps(input, 'behov.json');
    return [];
  } catch (error) {
    if (!(error instanceof GapsError)) throw error;
    return error.problems.map(({ path, code, file: name }) => `${name ?? ''} ${path} ${code}`);
  }
};

describe('a file of gap lists', () => {
  test('comes back as it was written', () => {
    const written = toGapsFile([list('b'), list('a'), list('b', 3)], '2026-11-30');
    expect(written.lists.map(({ id, rev }) => `${id}${rev}`)).toEqual(['a1', 'b3']);
    expect(parseGaps(writeJson(written))).toEqual(written);
  });

  test('that is something else, or newer, is refused by name', () => {
    expect(() => parseGaps('{"format":"kobling-catalogue","version":1}')).toThrow(GapsError);
    expect(() => parseGaps({ ...file(), version: 2 })).toThrow(/newer-version/);
    expect(() => parseGaps('<html>')).toThrow(/looks-like-html/);
  });

  test('says where it is wrong', () => {
    expect(problemsOf(file({ ...list('a'), rev: 0 }))).toEqual(['behov.json /lists/0/rev too-small']);
    expect(problemsOf(file(list('a'), list('a')))).toEqual(['behov.json /lists/1/id duplicate-id']);
    expect(problemsOf(file(list('a', 1, { last: '2026-10-01' })))).toEqual([
      'behov.json /lists/0/counts/0/last wrong-value',
    ]);
    expect(problemsOf(file(list('a', 1, { days: 31 })))).toEqual([
      'behov.json /lists/0/counts/0/days too-big',
    ]);
    expect(
      problemsOf(file({ ...list('a'), counts: [...list('a').counts, ...list('a').counts.slice(1)] })),
    ).toEqual(['behov.json /lists/0/counts/2 duplicate-id']);
  });

  test('that is hostile is refused and harms nothing', () => {
    const deep = `${'['.repeat(500)}${']'.repeat(500)}`;
    expect(() => parseGaps(deep)).toThrow(GapsError);
    const rows = Array.from({ length: 20_001 }, (_, index) => ({
      ...list('a').counts[0],
      need: `n${index}`,
    }));
    expect(() => parseGaps(file({ ...list('a'), counts: rows }))).toThrow(GapsError);
  });
});

describe('the table for a spreadsheet', () => {
  test('has a row for each need and place', () => {
    const csv = gapsCsv([list('a'), list('b')], {
      locale: 'da',
      headings: { need: 'Behov' },
      need: (id) => `=${id}`,
      municipality: (code) => (code === null ? 'uden kommune' : 'Horsens'),
    });
    expect(csv.split('\r\n')).toEqual([
      '\uFEFF"Behov";"municipality";"days";"devices";"first";"last"',
      '"\'=export";"Horsens";4;2;"2026-11-01";"2026-11-30"',
      '"\'=succession";"uden kommune";2;2;"2026-11-30";"2026-11-30"',
      '',
    ]);
  });
});

describe('taking in lists', () => {
  const plan = (lists: GapList[], ...here: ReturnType<typeof record>[]) =>
    planGaps(toGapsFile(lists, '2026-11-30'), holding(...here)).rows.map(
      ({ key, state }) => `${key} ${state}`,
    );

  test('adds new ones beside the device’s own', () => {
    expect(plan([list('b')], record(OWN_GAPS_KEY, list('a')))).toEqual([`${gapsKey('b')} new`]);
  });

  test('replaces an earlier edition and leaves a later one, by the list’s own revision', () => {
    expect(plan([list('b', 5)], record(gapsKey('b'), list('b', 4), 9))).toEqual([`${gapsKey('b')} newer`]);
    expect(plan([list('b', 3)], record(gapsKey('b'), list('b', 4), 1))).toEqual([`${gapsKey('b')} older`]);
    expect(plan([list('b', 4)], record(gapsKey('b'), list('b', 4), 2))).toEqual([`${gapsKey('b')} same`]);
  });

  test('knows this device’s own list again', () => {
    expect(plan([list('a', 2)], record(OWN_GAPS_KEY, list('a', 4)))).toEqual([`${OWN_GAPS_KEY} older`]);
  });
});

describe('taking in a whole workspace', () => {
  const plan = (from: WorkspaceRecords, here: WorkspaceRecords) => {
    const written = writeJson(toWorkspaceFile('w', from, '2026-11-30T10:00:00Z'));
    return planImport(parseWorkspace(written).workspace, here).rows.map(
      ({ key, state }) => `${key} ${state}`,
    );
  };

  test('puts another device’s own list beside this one’s', () => {
    const from = holding(record(OWN_GAPS_KEY, list('b'), 7));
    expect(plan(from, holding(record(OWN_GAPS_KEY, list('a'))))).toEqual([`${gapsKey('b')} new`]);
    expect(plan(from, holding())).toEqual([`${gapsKey('b')} new`]);
  });

  test('meets a copy of this device’s own list', () => {
    const own = holding(record(OWN_GAPS_KEY, list('a', 4), 4));
    expect(plan(own, own)).toEqual([`${OWN_GAPS_KEY} same`]);
  });

  test('takes one list once, though the file has it twice', () => {
    const from = holding(record(OWN_GAPS_KEY, list('b', 2)), record(gapsKey('b'), list('b', 3)));
    expect(plan(from, holding())).toEqual([`${gapsKey('b')} new`]);
    const file = toWorkspaceFile('w', from, '2026-11-30T10:00:00Z');
    expect(planImport(file, holding()).rows.map(({ incoming }) => incoming.value)).toEqual([list('b', 3)]);
  });

  test('leaves the question that was asked here last', () => {
    const question = (text: string, rev: number) =>
      record(QUESTION_KEY, { format: 'kobling-question', version: 1, question: text }, rev);
    const states = (here: WorkspaceRecords) => plan(holding(question('#kobling=1.n2_export', 9)), here);
    expect(states(holding(question('#kobling=1.n2_automation', 2)))).toEqual([`${QUESTION_KEY} differs`]);
    expect(states(holding())).toEqual([`${QUESTION_KEY} new`]);
  });
});

test('the codes of refused files are those of every reader', () => {
  expect(codeOf(() => parseGaps(''))).toBe('empty');
});
