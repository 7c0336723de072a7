/** How many people a company says that it is. */
import type { Told } from './company-in-text.js';
import type { Thoughts } from './thoughts.js';
import { placeAt, type FindMunicipality } from './whereabouts.js';

const numerals = (words: string) => new Map(words.split(' ').map((word, i) => [word, i + 2]));
/** From two on; kept apart, since »to« is also an English word and »fire« a fire. */
const DANISH = numerals(
  'to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve',
);
const ENGLISH = numerals(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
    'nineteen twenty',
);
const PEOPLE =
  /^(?:(?:fuldtids|fast)?ansat(?:te)?|(?:fuldtids)?medarbejdere?|mand|mands\w*|kolleger|personer|folk|aarsvaerk)$/;
const PEOPLE_EN = /^(?:employees?|people|persons?|staff|workers|colleagues|man)$/;
/** Between the number and the noun. */
const KIND_OF = /^(?:faste|dygtige|gode|full|time|permanent|skilled)$/;
/** Between the verb and the number: the number is meant as good as exactly. */
const ABOUT =
  /^(?:ca|cirka|omkring|nu|kun|bare|godt|knap|i|alt|dag|lige|vel|stadig|allerede|approx|about|around|just|only|roughly|currently|now)$/;

const BE = /^(?:er|are|re)$/;
const HAVE = /^(?:har|have|ve|has|beskaeftiger|taeller|employs?)$/;
const WE = /^(?:vi|jeg|der|we|i|there|og|and)$/;
const FIRM =
  /(?:virksomhed|firma|smedje|vaerksted|forretning|butik|fabrik|bedrift|selskab|bureau|hotel|restaurant|cafe|bageri|gartneri|klinik|tegnestue|mester|kontor|team|hold|company|firm|business|workshop|factory|shop|staff|workforce|bakery|agency)(?:en|et)?$/;
const RELATIVE = /^(?:der|som|who|that|which)$/;
/** Whoever looks for two people does not have them. */
const WANTING =
  /^(?:mangler|soeger|behoever|bruge?|ansaett\w*|hyre|finde?|rekruttere|skal|needs?|hir(?:e|ing)|looking|seek\w*|wants?|short|lack|recruit\w*)$/;

/** How a number is brought in; undefined if it may be anything. */
type Lead = 'ours' | 'be' | 'have' | 'size' | 'with' | 'start' | undefined;

/** The number of people in a text; undefined if there is none, or more than one. */
export function headcountIn(thoughts: Thoughts, find: FindMunicipality): Told | undefined {
  const found = new Map<number, string>();
  thoughts.tokens.forEach((token, index) => {
    const end = endOfCount(thoughts, index, find);
    const value = valueOf(token.text);
    if (end === undefined || value === undefined) return;
    // A bare number says nothing without what brings it in: »vi er 12«, »team of 14«.
    const first = end === index ? (thoughts.tokens[index - 2] ?? token) : token;
    found.set(value, thoughts.text.slice(first.start, thoughts.tokens[end]?.end));
  });
  const [only, second] = [...found];
  return only && !second ? { value: only[0], text: only[1] } : undefined;
}

function valueOf(word: string): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word) || undefined;
  return DANISH.get(word) ?? ENGLISH.get(word);
}

/** Number of the last word of a count of the company's people that begins here. */
function endOfCount(thoughts: Thoughts, index: number, find: FindMunicipality): number | undefined {
  const { at, isBreak, gap } = thoughts;
  const word = at(index);
  if (valueOf(word) === undefined || isPartOfMore(thoughts, index)) return undefined;
  if (at(index + 1) === 'of' && at(index + 2) === 'us' && !isBreak(index + 1)) return index + 2;
  // »En 8-mands virksomhed«.
  if (gap(index + 1) === '-' && /^(?:man|mands\w*|person)$/.test(at(index + 1))) return index + 1;
  let noun = index + 1;
  while (!isBreak(noun) && KIND_OF.test(at(noun))) noun += 1;
  const isPeople =
    !isBreak(noun) &&
    ((PEOPLE.test(at(noun)) && !ENGLISH.has(word)) || (PEOPLE_EN.test(at(noun)) && !DANISH.has(word)));
  const lead = leadOf(thoughts, index, find);
  if (isPeople) return lead && mayEnd(thoughts, noun, lead, find) ? noun : undefined;
  return (lead === 'be' || lead === 'size') && mayEnd(thoughts, index, lead, find) ? index : undefined;
}

/** »5-10«, »12,5«, »10 til 12«: not this number. */
function isPartOfMore({ text, tokens, at }: Thoughts, index: number): boolean {
  const before = text.slice(0, tokens[index]?.start);
  const after = text.slice(tokens[index]?.end);
  if (/\d(?:[.,/]|\s*[-−–]\s*)$/.test(before) || /^(?:\s*[-−–]\s*\d|[.,/]\d|\s*[%+])/.test(after))
    return true;
  const isRange = /^(?:til|to|eller|or)$/;
  return (
    (isRange.test(at(index - 1)) && valueOf(at(index - 2)) !== undefined) ||
    (isRange.test(at(index + 1)) && valueOf(at(index + 2)) !== undefined)
  );
}

function leadOf(thoughts: Thoughts, index: number, find: FindMunicipality): Lead {
  const { at, isBreak, gap } = thoughts;
  const skip = (from: number) => {
    let before = from;
    while (!isBreak(before + 1) && ABOUT.test(at(before))) before -= 1;
    return before;
  };
  const before = skip(index - 1);
  if (isBreak(before + 1)) return isToldPlainly() ? 'start' : undefined;
  const word = at(before);
  const earlier = at(before - 1);
  if (/^(?:vores|our)$/.test(word)) return 'ours';
  if (/^(?:vi|we)$/.test(word)) return BE.test(earlier) ? 'be' : HAVE.test(earlier) ? 'have' : undefined;
  if (/^(?:paa|of)$/.test(word)) return FIRM.test(earlier) ? 'size' : undefined;
  if (/^(?:med|with)$/.test(word)) {
    const isAfterPlace = placeAt(thoughts, before - 1, find) !== undefined;
    return FIRM.test(earlier) || isAfterPlace ? 'with' : undefined;
  }
  const isOfUs = isBreak(before) || WE.test(at(skip(before - 1))) || WE.test(earlier) || FIRM.test(earlier);
  if (!isOfUs) return undefined;
  return BE.test(word) ? 'be' : HAVE.test(word) ? 'have' : undefined;

  /** A thought that begins with the number; after a comma only where nothing is being looked for. */
  function isToldPlainly(): boolean {
    const first = before + 1;
    if (gap(first).includes(':')) return false;
    for (let back = first; back > 0 && !/[.!?\n]/.test(gap(back)); back--)
      if (WANTING.test(at(back - 1))) return false;
    return true;
  }
}

/** Whether a count may end with this word: what follows must not make it a part of the people. */
function mayEnd(thoughts: Thoughts, last: number, lead: Lead, find: FindMunicipality): boolean {
  const { at, isBreak, gap, text, tokens } = thoughts;
  const next = at(last + 1);
  if (lead === 'ours') return true;
  // »Vi er 3. generation«.
  if (/^\d/.test(at(last)) && /^\.\s*\p{Ll}/u.test(text.slice(tokens[last]?.end))) return false;
  if (isBreak(last + 1)) return !(gap(last + 1).includes(',') && RELATIVE.test(next));
  if (/^(?:og|and|samt)$/.test(next)) return lead !== 'start' || !/^(?:en|et|an?)$|^\d/.test(at(last + 2));
  if (/^(?:i|in)$/.test(next))
    return /^(?:alt|dag|firmaet|virksomheden|total|all)$/.test(at(last + 2)) || isPlace(last + 2);
  if (/^(?:men|but|fordelt|her|lige|tilsammen|stk)$/.test(next)) return true;
  return (lead === 'be' || lead === 'size') && /^(?:mangler|soeger|needs?|looking|based)$/.test(next);

  function isPlace(index: number): boolean {
    return placeAt(thoughts, index, find) !== undefined;
  }
}
