import { describe, expect, test } from 'vitest';
import type { Enquiry } from '../../../src/core/model/enquiry.js';
import { listClosed } from '../../../src/core/offers/barred-offers.js';
import { catalogueOf, rawOffer } from './samples.js';

const conditions = [{ fact: 'company.employees', op: '>=', value: 20 }] as const;
const enquiry: Enquiry = {
  needs: { a: 3, b: 1 },
  company: { employees: 9, municipality: 615 },
  today: '2026-11-30',
};
const catalogue = catalogueOf([
  rawOffer({ id: 'fits' }),
  rawOffer({ id: 'gone', needs: { b: 1 }, status: 'phased-out', successor: 'kept' }),
  rawOffer({ id: 'over', needs: { a: 3 }, validThrough: '2026-10-01' }),
  rawOffer({ id: 'soon', needs: { a: 2 }, validFrom: '2027-03-01' }),
  rawOffer({ id: 'late', needs: { a: 1 }, deadline: '2026-11-29' }),
  rawOffer({ id: 'long-over', validThrough: '2025-10-01' }),
  rawOffer({ id: 'elsewhere', area: { municipalities: [101] }, status: 'phased-out' }),
  rawOffer({ id: 'for-others', conditions, status: 'phased-out' }),
  rawOffer({ id: 'beside', needs: { c: 3 }, status: 'phased-out' }),
  rawOffer({
    id: 'half-kept',
    type: 'kept',
    needs: { c: 3 },
    title: { da: 'Også væk' },
    status: 'phased-out',
  }),
  rawOffer({ id: 'kept', type: 'kept', needs: { c: 3 }, title: { da: 'Det nye' } }),
]);
const list = (most = 9, catalogues = [catalogue]) => listClosed(catalogues, enquiry, most);

describe('offers that are closed', () => {
  test('are those that status or dates alone keep out, the most useful first', async () => {
    const closed = await list();
    expect(closed.map(({ offer, obstacles }) => [offer.id, obstacles.map(({ code }) => code)])).toEqual([
      ['over', ['expired']],
      ['soon', ['not-yet-valid']],
      ['late', ['deadline-passed']],
      ['gone', ['phased-out']],
    ]);
  });

  test('name what came instead, from the catalogues or among the national schemes', async () => {
    expect((await list()).at(-1)?.successor).toEqual({ da: 'Det nye' });
    const national = catalogueOf([
      rawOffer({ id: 'x', status: 'phased-out', successor: 'veu-godtgoerelse' }),
      rawOffer({ id: 'y', status: 'phased-out', successor: 'nobody-knows' }),
    ]);
    const titles = (await list(9, [national])).map(({ successor }) => successor?.['da']);
    expect(titles).toEqual([expect.stringMatching(/^VEU/), undefined]);
  });

  test('are no more than wanted, and not listed for one who has gone', async () => {
    expect(await list(1)).toHaveLength(1);
    const reason = new Error('gone');
    await expect(listClosed([catalogue], enquiry, 9, AbortSignal.abort(reason))).rejects.toBe(reason);
  });
});
