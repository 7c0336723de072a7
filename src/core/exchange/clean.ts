import { MAX_DEPTH } from './caps.js';
import { FileError } from '../model/problem.js';

/**
 * Characters that are taken out of every string: controls except tab and line feed, and the invisible ones that turn
 * or hide text. Joiners (emoji, Indic scripts) and soft hyphens stay.
 */
const CONTROL =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u200B\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** Strings of only these are clean and composed already: the common case, looked at first. */
const PLAIN = /^[\t\n\x20-\x7E\xA0-\u02FF]*$/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

export interface Cleaned {
  readonly value: unknown;
  /** Characters taken out. */
  readonly removed: number;
}

/** A string composed (NFC), well-formed, and without control characters; line ends become line feeds. */
export function cleanString(text: string): { readonly text: string; readonly removed: number } {
  if (PLAIN.test(text)) return { text, removed: 0 };
  const wellFormed = text.replaceAll('\r\n', '\n').replace(LONE_SURROGATE, '\uFFFD');
  const kept = wellFormed.replace(CONTROL, '');
  return { text: kept.normalize('NFC'), removed: wellFormed.length - kept.length };
}

/**
 * A deep copy of parsed JSON that is safe to go on with: strings cleaned, keys that are null or undefined left out
 * (null means missing in every format), `__proto__` dropped, -0 made 0. Objects have no prototype, so no key can meet
 * an inherited one; inherited keys of the input are not read.
 * @param depth how deep in its file the input stands.
 * @throws FileError `too-deep` beyond MAX_DEPTH, which also ends circular input.
 */
export function clean(input: unknown, depth = 0): Cleaned {
  let removed = 0;

  const string = (text: string): string => {
    const cleaned = cleanString(text);
    removed += cleaned.removed;
    return cleaned.text;
  };
  const copy = (value: unknown, level: number): unknown => {
    if (typeof value === 'string') return string(value);
    if (typeof value === 'number') return value + 0;
    if (typeof value !== 'object' || value === null) return value;
    if (level >= MAX_DEPTH) throw new FileError('too-deep');
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (let index = 0; index < value.length; index += 1) list.push(copy(value[index], level + 1));
      return list;
    }
    const object = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      const child: unknown = Reflect.get(value, key);
      const name = string(key);
      if (name === '__proto__' || child === null || child === undefined) continue;
      object[name] = copy(child, level + 1);
    }
    return object;
  };

  return { value: copy(input, depth), removed };
}
