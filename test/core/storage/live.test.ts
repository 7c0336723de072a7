import { expect, test } from 'vitest';
import { toLiveMessage } from '../../../src/core/storage/live.js';
import { Notebook } from '../../../src/core/storage/notebook.js';

test.each([
  ['nothing', undefined],
  ['text', 'changed'],
  ['an unknown kind', { kind: 'reload' }],
  ['changes that are no list', { kind: 'changed', changes: {} }],
])('a message of %s is not ours', (_what, data) => {
  expect(toLiveMessage(data)).toBeUndefined();
});

test('of a message only well-formed changes are heard', () => {
  const good = { collection: 'drafts', key: 'a', rev: 2 };
  const bad = [null, { ...good, collection: 'meta' }, { ...good, key: 1 }, { ...good, rev: '2' }];
  expect(
    toLiveMessage({ kind: 'changed', changes: [...bad, { ...good, value: 'never passed on' }] }),
  ).toEqual({
    kind: 'changed',
    changes: [good],
  });
});

test('the notebook finds what is new, changed and gone, once', () => {
  const notebook = new Notebook();
  const at = (key: string, rev: number) => ({ collection: 'drafts' as const, key, rev });
  notebook.note(at('same', 1));
  notebook.note(at('changed', 1));
  notebook.note(at('gone', 1));
  const now = [at('same', 1), at('changed', 2), at('new', 1)];
  expect(notebook.compare(now)).toEqual([at('changed', 2), at('new', 1), at('gone', 0)]);
  expect(notebook.compare(now)).toEqual([]);
});
