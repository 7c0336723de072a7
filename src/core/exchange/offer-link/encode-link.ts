import type { FactQuestion } from '../../content/facts.js';
import type { FactValue } from '../../model/catalogue.js';
import { isOwnFact } from '../../offers/own-facts.js';
import { LINK_CAPS, LINK_KEY, LINK_VERSION, type LinkPart, type OfferLink } from './offer-link.js';
import { writeSection } from './link-text.js';

/** A link, and what had no place in it. */
export interface EncodedLink {
  /** `#kobling=1.…`, to be set behind an address. */
  readonly fragment: string;
  /** What was left out: about a person, not among the known answers, or more than a link holds. */
  readonly left: readonly { readonly part: LinkPart; readonly name: string }[];
}

type Section = readonly [part: LinkPart, name: string, written: string | null];

/** An answer as a field, if it is one of those that the question has; free words could name somebody. */
function answerField(value: FactValue | null, known: FactQuestion): string | null {
  if (value === null) return 'x';
  if (known.type === 'boolean') return typeof value === 'boolean' ? (value ? 'y' : 'n') : null;
  if (known.type === 'number')
    return typeof value === 'number' && Number.isFinite(value) ? `d${value}` : null;
  if (!known.options?.some((option) => option.value === value)) return null;
  return typeof value === 'number' ? `d${value}` : `s${value}`;
}

function factSection(
  fact: string,
  value: FactValue | null,
  questions: Readonly<Record<string, FactQuestion>>,
): Section {
  const known = Object.hasOwn(questions, fact) ? questions[fact] : undefined;
  const field = known && isOwnFact(fact, known) ? answerField(value, known) : null;
  return ['fact', fact, field === null ? null : writeSection('f', ...fact.split('.'), field)];
}

/** All that is asked, the most telling first: what is beyond the length is left out from the end. */
function sectionsOf(link: OfferLink, questions: Readonly<Record<string, FactQuestion>>): Section[] {
  const { municipality, employees, sector, kind, text, finder } = link;
  const refs = (part: 'pin' | 'drop') =>
    link[part].map(({ catalogue, offer }, index): Section => {
      const fits = index < LINK_CAPS.refs && Math.max(catalogue.length, offer.length) <= LINK_CAPS.id;
      return [part, offer, fits ? writeSection(part.charAt(0), catalogue, offer) : null];
    });
  return [
    ...link.needs.map(({ id, importance }, index): Section => {
      const fits = index < LINK_CAPS.needs && id.length <= LINK_CAPS.id;
      return ['need', id, fits ? writeSection('n', String(importance), id) : null];
    }),
    ...(municipality === null
      ? []
      : [['municipality', '', writeSection('m', String(municipality))] as const]),
    ...(employees === null ? [] : [['employees', '', writeSection('e', String(employees))] as const]),
    ...(sector === null ? [] : [['sector', '', writeSection('s', sector)] as const]),
    ...(finder === null
      ? []
      : [['finder', '', finder.length <= LINK_CAPS.id ? writeSection('i', finder) : null] as const]),
    ...(kind === 'balanced' ? [] : [['kind', '', writeSection('k', kind)] as const]),
    ...Object.entries(link.facts).map(([fact, value], index): Section => {
      const section = factSection(fact, value, questions);
      return index < LINK_CAPS.facts ? section : ['fact', fact, null];
    }),
    ...refs('pin'),
    ...refs('drop'),
    ...(text === null
      ? []
      : [['text', '', text.length <= LINK_CAPS.text ? writeSection('t', text) : null] as const]),
  ];
}

/**
 * Writes what is asked as the fragment of a link. Facts about people and answers in free words are left out whoever
 * passes them in, and all that is left out is told.
 * @param questions the known facts with their answers
 */
export function encodeOfferLink(
  link: OfferLink,
  questions: Readonly<Record<string, FactQuestion>>,
): EncodedLink {
  let fragment = `${LINK_KEY}${LINK_VERSION}`;
  const left: EncodedLink['left'][number][] = [];
  for (const [part, name, written] of sectionsOf(link, questions)) {
    if (written === null || fragment.length + written.length + 1 > LINK_CAPS.length)
      left.push({ part, name });
    else fragment += `.${written}`;
  }
  return { fragment, left };
}
