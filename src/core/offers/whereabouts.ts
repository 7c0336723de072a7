/** Where a company says that it is. */
import type { Told } from './company-in-text.js';
import type { Thoughts } from './thoughts.js';

export type FindMunicipality = (name: string) => { readonly code: number; readonly name: string } | undefined;

/** Names that are also plain words: the road, a slice, the otter, a count, to fax, a cairn, camps, barrels. */
const PLAIN_WORDS = /^(?:Vejen|Skive|Odder|Greve|Faxe|Varde|Lejre|Tønder)$/;
/** One is on an island, not in it. */
const ISLANDS = /^(?:Bornholm|Samsø|Læsø|Fanø|Ærø|Langeland|Morsø|Stevns)$/;
const MUNICIPALITY = /^(?:regions)?kommune$|^municipality$/;

/** Before »i Horsens«: the company's own place. */
const LIES =
  /^(?:ligger|bor|sidder|baseret|beliggende|placeret|hjemmehoerende|hjemme|her|based|located|situated)$/;
/** The same after »vi« only: a fair may also be somewhere. */
const IS = /^(?:er|are|re|kommer|come)$/;
const WE = /^(?:vi|we)$/;
/** In the same thought: the place is somebody else's. */
const OTHERS =
  /^(?:kund|leverand|konkurrent|kurs|skole|mess|opgave|projekt|byggeplads|afdeling|filial|universitet|job|customer|client|supplier|competitor|course|school|college|universit|fair|project|branch|site)/;
/** In the same thought: it is not so, not any more, or not yet. */
const ELSEWHERE =
  /^(?:ikke|not|aldrig|never|tidligere|formerly|flytt\w*|mov(?:e|ed|ing)|aabn\w*|open(?:ing)?|udvid\w*|expand\w*|saelg\w*|sell\w*|eksport\w*|export\w*)$/;

/** A place in the text: where its name ends, and whose it is. */
export interface Place {
  readonly code: number;
  readonly name: string;
  /** Number of the last word of the name. */
  readonly last: number;
}

/** The municipality whose name begins at this word. */
export function placeAt(
  { text, tokens, gap }: Thoughts,
  index: number,
  find: FindMunicipality,
): Place | undefined {
  const first = tokens[index];
  const second = tokens[index + 1];
  if (!first || !/^\p{L}/u.test(first.text)) return undefined;
  const isTwo = second !== undefined && /^[-–\s]$/.test(gap(index + 1));
  const whole = isTwo ? find(text.slice(first.start, second.end)) : undefined;
  if (whole?.name.includes('-')) return { ...whole, last: index + 1 };
  const found = find(first.text === 'copenhagen' ? 'København' : first.text);
  return found && { ...found, last: index };
}

/** The place that a text puts its company in; undefined if there is none, or more than one. */
export function whereaboutsIn(thoughts: Thoughts, find: FindMunicipality): Told | undefined {
  const sure = new Map<number, string>();
  const likely = new Map<number, string>();
  thoughts.tokens.forEach((_, index) => {
    const place = placeAt(thoughts, index, find);
    const read = place && readPlace(thoughts, index, place);
    if (read) (read.isSure ? sure : likely).set(place.code, read.text);
  });
  const [only, second] = [...(sure.size > 0 ? sure : likely)];
  return only && !second ? { value: only[0], text: only[1] } : undefined;
}

function readPlace({ text, tokens, at, isBreak, gap }: Thoughts, index: number, { name, last }: Place) {
  const isNamed = !isBreak(last + 1) && MUNICIPALITY.test(at(last + 1));
  const end = last + (isNamed ? 1 : 0);
  const prep = isBreak(index) ? '' : at(index - 1);
  let before = index - 2;
  // »Holder til i«, »hører til i«.
  if (at(before) === 'til' && /^(?:holder|hoerer)$/.test(at(before - 1))) before -= 1;
  const lies = LIES.test(at(before)) || at(before + 1) === 'til';
  const isOurs = lies || (IS.test(at(before)) && WE.test(at(before - 1)));
  const isIn = /^(?:i|in)$/.test(prep) || (/^(?:paa|on)$/.test(prep) && ISLANDS.test(name));
  const isFrom = /^(?:fra|from)$/.test(prep) && isOurs;
  const isAlone = isBreak(index) && isBreak(end + 1) && !gap(index).includes(':');
  const isBased = /^(?:baseret|based)$/.test(at(end + 1)) && !isBreak(end + 1);
  if (!isIn && !isFrom && !isAlone && !isBased) return undefined;
  // What stands between commas belongs to what the sentence began with.
  const ends = (word: number) => (isAlone ? /[.!?\n]/.test(gap(word)) : isBreak(word));
  for (let back = index - 1; back >= 0 && !ends(back + 1); back--)
    if (ELSEWHERE.test(at(back)) || (!isOurs && OTHERS.test(at(back)))) return undefined;
  const start = isIn || isFrom ? index - 1 : index;
  const written = text.slice(tokens[index]?.start, tokens[end]?.end);
  if (PLAIN_WORDS.test(name) && !isNamed && !(isOurs && /^\p{Lu}\p{Ll}/u.test(written))) return undefined;
  return { isSure: isOurs, text: text.slice(tokens[start]?.start, tokens[end]?.end) };
}
