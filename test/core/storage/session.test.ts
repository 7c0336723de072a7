import { beforeEach, describe, expect, test } from 'vitest';
import { openStoreWith } from '../../../src/core/storage/open-store.js';
import { bareEnvironment, FakeSession } from '../../support/store-environment.js';
import { sampleDraft } from '../../support/store-samples.js';
import type { Store } from '../../../src/core/storage/index.js';

const KEY = 'kobling:default';

describe('a session store', () => {
  let session: FakeSession;
  const openPage = (given = {}): Promise<Store> =>
    openStoreWith(bareEnvironment({ sessionStorage: () => session, ...given }))({ storage: 'session' });

  beforeEach(() => {
    session = new FakeSession();
  });

  test('writes nothing before the first answer', async () => {
    const store = await openPage();
    await store.get('drafts', 'a');
    await store.list('drafts');
    await store.dump();
    expect(session.texts.size).toBe(0);
  });

  test('survives a reload', async () => {
    await (await openPage()).put('drafts', 'a', sampleDraft());
    const reloaded = await openPage();
    expect(reloaded.status).toEqual({ storage: 'session', backend: 'session', reason: null });
    expect((await reloaded.get('drafts', 'a'))?.value).toEqual(sampleDraft());
  });

  test('sees what another frame of the tab has written, and conflicts with it', async () => {
    const [one, two] = [await openPage(), await openPage()];
    await one.put('drafts', 'a', sampleDraft(1));
    expect((await two.get('drafts', 'a'))?.rev).toBe(1);
    await two.put('drafts', 'a', sampleDraft(2), { expected: 1 });
    await expect(one.put('drafts', 'a', sampleDraft(3), { expected: 1 })).rejects.toThrow(
      'revision 1, found 2',
    );
  });

  test('brings nothing back that another frame has erased', async () => {
    const [one, two] = [await openPage(), await openPage()];
    await one.put('drafts', 'a', sampleDraft());
    await two.get('drafts', 'a');
    expect((await two.erase()).gone).toBe(true);
    await expect(one.put('drafts', 'a', sampleDraft())).rejects.toThrow('erased');
    expect(one.status.reason).toBe('deleted');
    expect(session.texts.size).toBe(0);
  });

  test('goes on in memory when sessionStorage is full, and says so until it is not', async () => {
    const store = await openPage();
    const reasons: unknown[] = [];
    store.subscribeStatus(({ backend, reason }) => reasons.push([backend, reason]));
    session.full = true;
    await store.put('drafts', 'a', sampleDraft());
    expect((await store.get('drafts', 'a'))?.rev).toBe(1);
    session.full = false;
    await store.put('drafts', 'a', sampleDraft());
    expect(reasons).toEqual([
      ['memory', 'failed'],
      ['session', null],
    ]);
    expect((await (await openPage()).get('drafts', 'a'))?.rev).toBe(2);
  });

  test.each([
    ['missing', { sessionStorage: () => undefined }],
    ['denied', { sessionStorage: deny }],
  ])('works in memory when sessionStorage is %s', async (reason, given) => {
    const store = await openPage(given);
    expect((await store.put('drafts', 'a', sampleDraft())).rev).toBe(1);
    expect(store.status).toEqual({ storage: 'session', backend: 'memory', reason });
  });

  test.each(['{"format":"kobl', '[]', '{"format":"kobling-session"}'])(
    'keeps a mirror of %s apart',
    async (text) => {
      session.texts.set(KEY, text);
      const store = await openPage();
      expect(await store.list('drafts')).toEqual([]);
      expect((await store.dump()).unreadable.map(({ value }) => value.raw)).toEqual([text]);
      expect(session.texts.get(KEY)).toBe(text);
    },
  );

  test('sets a torn record aside and reads the rest', async () => {
    await (await openPage()).put('drafts', 'a', sampleDraft());
    const whole = session.texts.get(KEY) ?? '';
    session.texts.set(KEY, whole.replace('"drafts":[', '"drafts":[{"key":"torn"},'));
    const store = await openPage();
    expect((await store.list('drafts')).map(({ key }) => key)).toEqual(['a']);
    expect((await store.list('unreadable')).map(({ value }) => [value.from, value.key, value.why])).toEqual([
      ['drafts', 'torn', 'record'],
    ]);
  });
});

test('an erasure also takes what lies under another storage of the workspace', async () => {
  const session = new FakeSession();
  const open = openStoreWith(bareEnvironment({ sessionStorage: () => session }));
  const [inSession, inMemory] = [await open({ storage: 'session' }), await open({ storage: 'none' })];
  await inSession.put('settings', 'a', 1);
  await inMemory.erase();
  expect(session.texts.size).toBe(0);
  await expect(inSession.put('settings', 'a', 2)).rejects.toThrow('erased');
});

test('drafts past their time are gone when the first holder opens, the rest stays', async () => {
  const session = new FakeSession();
  let now = Date.UTC(2026, 0, 1);
  const environment = bareEnvironment({ sessionStorage: () => session, now: () => now });
  const store = await openStoreWith(environment)({ storage: 'session' });
  await store.batch([
    { collection: 'drafts', key: 'old', value: sampleDraft() },
    { collection: 'responses', key: 'r1', value: sampleDraft().response },
  ]);
  now += 91 * 86_400_000;
  const later = await openStoreWith(environment)({ storage: 'session' });
  const dump = await later.dump();
  expect([dump.drafts.length, dump.responses.length]).toEqual([0, 1]);
});

function deny(): never {
  throw new DOMException('denied', 'SecurityError');
}
