import type { Enquiry } from '../../model/enquiry.js';
import { needsAsked } from '../columns.js';
import type { Stock } from '../stock.js';

/** What each offer of the stock does for an enquiry: Σ importance · fit over the needs asked. */
export function usefulnessFor(enquiry: Enquiry, { joined, serving }: Stock): Int32Array {
  const usefulness = new Int32Array(joined.offers.length);
  for (const [need, importance] of needsAsked(enquiry)) {
    const served = serving.get(need);
    served?.offers.forEach((offer, i) => {
      usefulness[offer] = (usefulness[offer] ?? 0) + importance * (served.fit[i] ?? 0);
    });
  }
  return usefulness;
}
