import type { FactValue, OfferRef } from '../../model/catalogue.js';
import { JOINT_OFFER_KINDS } from '../../model/vocabulary.js';
import { isOwnFact } from '../../offers/own-facts.js';
import {
  EMPTY_LINK,
  LINK_CAPS,
  LINK_KEY,
  LINK_VERSION,
  type LinkPart,
  type LinkRefusal,
  type OfferLink,
} from './offer-link.js';
import { readFields } from './link-text.js';

/** What a link says, or why it is not read. */
export interface DecodedLink {
  readonly link: OfferLink | null;
  readonly refused: LinkRefusal | null;
  /** Parts that are not understood here, or that an editor has taken away since; the rest stands. */
  readonly dropped: readonly { readonly part: LinkPart; readonly name: string }[];
}

/** What this page knows; what is not asked about is taken as known. */
export interface LinkKnowledge {
  readonly need?: (id: string) => boolean;
  readonly municipality?: (code: number) => boolean;
}

type Mutable = { -readonly [K in keyof OfferLink]: OfferLink[K] };
/** Takes a section in, or says that it cannot. */
type Reader = (link: Mutable, fields: readonly string[], knows: LinkKnowledge) => boolean;

const count = (field: string | undefined, most: number): number | null =>
  field !== undefined && /^\d{1,7}$/u.test(field) && Number(field) <= most ? Number(field) : null;

const isId = (id: string | undefined): id is string =>
  id !== undefined && id.length <= LINK_CAPS.id && /^\S(?:.*\S)?$/su.test(id);

function answerIn(field: string): FactValue | null | undefined {
  if (field === 'x') return null;
  if (field === 'y' || field === 'n') return field === 'y';
  const value = field.slice(1);
  if (field.startsWith('s') && value.length > 0 && value.length <= LINK_CAPS.id) return value;
  const isNumber = field.startsWith('d') && /^-?\d+(?:\.\d+)?(?:e[+-]?\d{1,3})?$/u.test(value);
  return isNumber && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

/** Offers that are held to or left out; each only once. */
const refs =
  (part: 'pin' | 'drop'): Reader =>
  (link, fields) => {
    const [catalogue, offer] = fields;
    if (fields.length !== 2 || !isId(catalogue) || !isId(offer)) return false;
    const ref: OfferRef = { catalogue, offer };
    const isThere = link[part].some((one) => one.catalogue === catalogue && one.offer === offer);
    if (isThere || link[part].length >= LINK_CAPS.refs) return false;
    link[part] = [...link[part], ref];
    return true;
  };

const READERS: ReadonlyMap<string, readonly [LinkPart, Reader]> = new Map<string, [LinkPart, Reader]>([
  [
    'n',
    [
      'need',
      (link, [level, id], knows) => {
        const importance = ([1, 2, 3] as const).find((one) => String(one) === level);
        const isNew = isId(id) && !link.needs.some((need) => need.id === id);
        if (!importance || !isNew || link.needs.length >= LINK_CAPS.needs || knows.need?.(id) === false)
          return false;
        link.needs = [...link.needs, { id, importance }];
        return true;
      },
    ],
  ],
  [
    'm',
    [
      'municipality',
      (link, [field], knows) => {
        const code = count(field, 9999);
        if (code === null || knows.municipality?.(code) === false) return false;
        link.municipality = code;
        return true;
      },
    ],
  ],
  ['e', ['employees', (link, [field]) => (link.employees = count(field, 999_999)) !== null]],
  [
    's',
    [
      'sector',
      (link, [field]) => (link.sector = field === 'private' || field === 'public' ? field : null) !== null,
    ],
  ],
  [
    'k',
    [
      'kind',
      (link, [field]) => {
        const kind = JOINT_OFFER_KINDS.find((one) => one === field);
        link.kind = kind ?? 'balanced';
        return kind !== undefined;
      },
    ],
  ],
  [
    'f',
    [
      'fact',
      (link, fields) => {
        const fact = fields.slice(0, -1).join('.');
        const value = answerIn(fields.at(-1) ?? '');
        // What a link from elsewhere tells of a person is not taken in either.
        if (value === undefined || !isOwnFact(fact) || Object.keys(link.facts).length >= LINK_CAPS.facts)
          return false;
        link.facts = { ...link.facts, [fact]: value };
        return true;
      },
    ],
  ],
  ['i', ['finder', (link, [id]) => (link.finder = isId(id) ? id : null) !== null]],
  ['p', ['pin', refs('pin')]],
  ['d', ['drop', refs('drop')]],
  [
    't',
    [
      'text',
      (link, [text]) => {
        if (text === undefined || text.length > LINK_CAPS.text) return false;
        link.text = text;
        return true;
      },
    ],
  ],
]);

const refuse = (refused: LinkRefusal): DecodedLink => ({ link: null, refused, dropped: [] });

/**
 * Reads the fragment of a shared link. Never throws: what is not understood is dropped and named, a newer version is
 * refused, and a page whose fragment is something else has no link.
 * @param fragment `location.hash`, with or without what other scripts have put behind an `&`
 */
export function decodeOfferLink(fragment: string, knows: LinkKnowledge = {}): DecodedLink {
  if (!fragment.startsWith(LINK_KEY)) return refuse('no-link');
  if (fragment.length > LINK_CAPS.length) return refuse('too-long');
  // Whoever quotes what needs no quoting writes `~` as %7E.
  const written = fragment.slice(LINK_KEY.length).replace(/&.*$/su, '').replace(/%7e/giu, '~');
  const [version = '', ...sections] = written.split('.');
  if (!/^[1-9]\d{0,5}$/u.test(version)) return refuse('unreadable');
  if (Number(version) > LINK_VERSION) return refuse('newer');
  const link: Mutable = { ...EMPTY_LINK };
  const dropped: DecodedLink['dropped'][number][] = [];
  for (const section of sections) {
    if (section === '') continue;
    const [part, read] = READERS.get(section.charAt(0)) ?? (['other', () => false] as const);
    const fields = readFields(section);
    if (!fields || !read(link, fields, knows))
      dropped.push({ part, name: fields ? nameIn(part, fields) : '' });
  }
  return { link, refused: null, dropped };
}

/** What a dropped part is about; never its value. */
function nameIn(part: LinkPart, fields: readonly string[]): string {
  if (part === 'need' || part === 'pin' || part === 'drop') return (fields[1] ?? '').slice(0, LINK_CAPS.id);
  return part === 'fact' ? fields.slice(0, -1).join('.').slice(0, LINK_CAPS.id) : '';
}
