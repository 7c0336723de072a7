import { describe, expect, test } from 'vitest';
import type { Enquiry } from '../../../src/core/model/enquiry.js';
import { listBarred } from '../../../src/core/offers/barred-offers.js';
import { catalogueOf, rawOffer } from './samples.js';

const conditions = [{ fact: 'company.employees', op: '>=', value: 20 }] as const;
const enquiry: Enquiry = { needs: { a: 3, b: 1 }, company: { employees: 9, municipality: 615 } };
const catalogue = catalogueOf([
  rawOffer({ id: 'fits' }),
  rawOffer({ id: 'little', needs: { b: 1 }, conditions }),
  rawOffer({ id: 'much', needs: { a: 3 }, conditions }),
  rawOffer({ id: 'soft', conditions: [{ ...conditions[0], hard: false }] }),
  rawOffer({ id: 'open', conditions: [{ fact: 'company.hasCvr', op: '=', value: true }] }),
  rawOffer({ id: 'elsewhere', area: { municipalities: [101] }, conditions }),
  rawOffer({ id: 'over', validThrough: '2020-01-01', conditions }),
  rawOffer({ id: 'beside', needs: { c: 3 }, conditions }),
]);
const ids = async (most = 9) => (await listBarred([catalogue], enquiry, most)).map(({ offer }) => offer.id);

describe('offers that only an answer keeps out', () => {
  test('are those whose conditions have failed, the most useful first', async () => {
    expect(await ids()).toEqual(['much', 'little']);
  });

  test('are no more than wanted', async () => {
    expect(await ids(1)).toEqual(['much']);
  });

  test('are not listed for one who has gone', async () => {
    const reason = new Error('gone');
    await expect(listBarred([catalogue], enquiry, 9, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
