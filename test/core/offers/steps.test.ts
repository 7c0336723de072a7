import { expect, test } from 'vitest';
import { orderSteps } from '../../../src/core/offers/index.js';
import type { JoinedOffer } from '../../../src/core/offers/merge.js';
import { offerOf } from './samples.js';

const part = (
  id: string,
  after: string[] = [],
  type: string | null = null,
  catalogue = 'c',
): JoinedOffer => ({
  offer: offerOf({ id, after, type }),
  catalogue,
  key: `${catalogue}/${id}`,
});

/** `b<a` is: b, after a. */
const order = (...parts: JoinedOffer[]): string[] =>
  orderSteps(parts).map(({ offer, after }) => [offer.offer, ...after.map((ref) => ref.offer)].join('<'));

test.each<[string, JoinedOffer[], string[]]>([
  ['as given without `after`', [part('b'), part('a')], ['b', 'a']],
  ['by id of the same catalogue', [part('a', ['b']), part('b'), part('c')], ['b', 'a<b', 'c']],
  ['by type, in any catalogue', [part('a', ['t']), part('b', [], 't', 'other')], ['b', 'a<b']],
  ['not by an id of another catalogue', [part('a', ['b']), part('b', [], null, 'other')], ['a', 'b']],
  ['only what is in the set', [part('a', ['x', 'b']), part('b')], ['b', 'a<b']],
  ['a chain', [part('a', ['b']), part('b', ['c']), part('c')], ['c', 'b<c', 'a<b']],
  ['not after itself', [part('a', ['a', 't'], 't')], ['a']],
  ['a cycle orders nothing', [part('a', ['b']), part('b', ['a']), part('c', ['a'])], ['a', 'b', 'c<a']],
  [
    'a longer cycle, with one waiting for it',
    [part('d', ['b']), part('a', ['c']), part('b', ['a']), part('c', ['b'])],
    ['a', 'b', 'd<b', 'c'],
  ],
  ['two of one type', [part('a', ['t']), part('b', [], 't'), part('c', [], 't')], ['b', 'c', 'a<b<c']],
])('%s', (_name, parts, expected) => expect(order(...parts)).toEqual(expected));
