import type { Round } from '../../model/assessment.js';
import { parseJsonText } from '../json-text.js';
import { writeJson } from '../write-json.js';
import { BASE64URL, readBytes, writeBytes } from './alphabet.js';
import { crcBytes } from './crc32.js';
import { plainRound } from './plain-round.js';
import { LETTERS, lengthen, shorten } from './short-keys.js';
import { squeeze, unsqueeze } from './squeeze.js';

/** What stands before a round in an address's fragment. A fragment is never sent to a server. */
export const ROUND_LINK_KEY = '#kobling-round=';
const VERSION = 1;
/** Characters of a fragment at most; longer links are cut by the programs that pass them on. */
export const ROUND_LINK_LENGTH = 6000;

/**
 * Why no round was read: `no-link` for a fragment that is something else; `too-long`; `damaged` where a character is
 * changed or missing; `newer` from a later kit; `cannot-inflate` in a browser without DecompressionStream; `no-round`
 * where what it carries is whole, but no round.
 */
export type RoundLinkRefusal = 'no-link' | 'too-long' | 'damaged' | 'newer' | 'cannot-inflate' | 'no-round';

export type DecodedRoundLink =
  | { readonly round: Round; readonly refused: null }
  | { readonly round: null; readonly refused: RoundLinkRefusal };

const refuse = (refused: RoundLinkRefusal): DecodedRoundLink => ({ round: null, refused });

/**
 * A round as the fragment of a link: `#kobling-round=1z.<round>.<check>`, the round deflated and in base64url, the check
 * a CRC-32 of what stands before it.
 * @throws RangeError for a round whose texts are too long for a link; it goes as a file
 */
export async function writeRoundLink(round: Round): Promise<string> {
  const { method, bytes } = await squeeze(writeJson(shorten(round), { indent: 0 }));
  const head = `${VERSION}${method.toLowerCase()}.${writeBytes(bytes, BASE64URL)}`;
  const fragment = `${ROUND_LINK_KEY}${head}.${writeBytes(crcBytes(head), BASE64URL)}`;
  if (fragment.length > ROUND_LINK_LENGTH) throw new RangeError('kobling: the round is too long for a link');
  return fragment;
}

/**
 * Reads the fragment of a round's link. Never throws. What other scripts have put behind an `&`, and a full stop or
 * bracket that a letter has put behind the link, do no harm.
 * @param fragment `location.hash`
 */
export async function readRoundLink(fragment: string): Promise<DecodedRoundLink> {
  const plain = fragment.replace(/^#kobling-round%3d/iu, ROUND_LINK_KEY);
  if (!plain.startsWith(ROUND_LINK_KEY)) return refuse('no-link');
  if (plain.length > ROUND_LINK_LENGTH) return refuse('too-long');
  const written = plain
    .slice(ROUND_LINK_KEY.length)
    .replace(/&.*$/su, '')
    .replace(/[^A-Za-z0-9_-]+$/u, '');
  const [, head, version, method, body, check] =
    /^((\d{1,6})([a-z])\.([A-Za-z0-9_-]*))\.([A-Za-z0-9_-]*)$/u.exec(written) ?? [];
  if (head === undefined || writeBytes(crcBytes(head), BASE64URL) !== check) return refuse('damaged');
  if (Number(version) > VERSION || (method !== 'z' && method !== 'p')) return refuse('newer');
  const bytes = readBytes(body ?? '', BASE64URL);
  if (!bytes) return refuse('damaged');
  const opened = await unsqueeze({ method: method === 'z' ? 'Z' : 'P', bytes });
  if (typeof opened === 'string') return refuse(opened === 'cannot-inflate' ? opened : 'damaged');
  try {
    const round = plainRound(lengthen(LETTERS['kobling-round'], parseJsonText(opened.text)));
    return round ? { round, refused: null } : refuse('no-round');
  } catch {
    return refuse('no-round');
  }
}
