import { loadNationalCatalogue } from '../content/national/index.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Enquiry } from '../model/enquiry.js';
import type { Text } from '../model/text.js';
import { Pace } from '../model/yield.js';
import { judgeEligibility, situationOf, type Eligibility, type Obstacle } from './eligibility.js';
import { usefulnessFor } from './finding/usefulness.js';
import type { JoinedOffer } from './merge.js';
import { stockOf } from './stock.js';

/** What closed longer ago than this nobody asks for any more. */
const REMEMBERED_DAYS = 366;
const DAY_MS = 86_400_000;

/** An offer that its status or its dates keep out, and what came instead. */
export interface ClosedOffer extends JoinedOffer {
  readonly obstacles: readonly Obstacle[];
  /** Title of the scheme that takes its place; null where none is named or known. */
  readonly successor: Text | null;
}

/** Offers that serve a need asked and are judged so, those that serve the asked needs best first, then by key. */
async function listJudged(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  isSo: (eligibility: Eligibility) => boolean,
  most: number,
  signal: AbortSignal | undefined,
): Promise<readonly (JoinedOffer & Eligibility)[]> {
  const pace = new Pace(signal);
  const stock = await stockOf(catalogues, pace);
  const situation = situationOf(enquiry);
  const worth = usefulnessFor(enquiry, stock);
  // Offers with the same gate are judged alike: each gate once.
  const gates: (Eligibility | undefined)[] = [];
  const found: { entry: JoinedOffer & Eligibility; worth: number }[] = [];
  for (const [number, entry] of stock.joined.offers.entries()) {
    if (pace.due()) await pace.rest();
    const own = worth[number];
    if (!own) continue;
    const eligibility = (gates[stock.gate[number] ?? 0] ??= judgeEligibility(entry.offer, situation));
    if (isSo(eligibility)) found.push({ entry: { ...entry, ...eligibility }, worth: own });
  }
  return found
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/**
 * Offers that serve a need asked and that only a failed condition keeps out, so that another answer would let them in:
 * those that serve the asked needs best first (Σ importance · fit), then by key. Rejects as `findJointOffers` does.
 * @param most how many at most
 */
export const listBarred = (
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  most: number,
  signal?: AbortSignal,
): Promise<readonly JoinedOffer[]> =>
  listJudged(
    catalogues,
    enquiry,
    ({ eligible, obstacles }) => !eligible && obstacles.length === 0,
    most,
    signal,
  );

/**
 * Offers that serve a need asked and that status or dates alone keep out: phased out, not begun, or closed within the
 * last year; in the same order. Rejects too where a successor's title must be looked up among the national schemes and
 * cannot.
 */
export async function listClosed(
  catalogues: readonly Catalogue[],
  enquiry: Enquiry,
  most: number,
  signal?: AbortSignal,
): Promise<readonly ClosedOffer[]> {
  const { today } = situationOf(enquiry);
  const since = new Date(Date.parse(today) - REMEMBERED_DAYS * DAY_MS).toISOString().slice(0, 10);
  const isClosed = ({ obstacles, failed }: Eligibility): boolean =>
    obstacles.length > 0 &&
    obstacles.every((one) => one.code !== 'outside-area' && (!('date' in one) || one.date >= since)) &&
    !failed.some(({ hard }) => hard);
  const closed = await listJudged(catalogues, enquiry, isClosed, most, signal);
  return Promise.all(
    closed.map(async (entry) => ({ ...entry, successor: await successorOf(entry, catalogues) })),
  );
}

/** The title of what takes an offer's place: among the catalogues given, else among the national schemes. */
export async function successorOf(
  { offer: { successor } }: Pick<JoinedOffer, 'offer'>,
  catalogues: readonly Catalogue[],
): Promise<Text | null> {
  if (successor === null) return null;
  const titleIn = ({ offers }: Catalogue) =>
    offers.find(({ id, type, status }) => (type ?? id) === successor && status !== 'phased-out')?.title;
  for (const catalogue of catalogues) {
    const title = titleIn(catalogue);
    if (title) return title;
  }
  return titleIn(await loadNationalCatalogue()) ?? null;
}
