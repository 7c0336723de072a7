/** What a recogniser sees in words: the word, its neighbour, and four letters at a time for compounds and slips. */

export interface NeedFeature {
  /** Number in the hash table of the model. */
  readonly slot: number;
  /** How much it counts when the length of the text is made up for. */
  readonly size: number;
  /** The words it was seen in: from first to last, both included. */
  readonly first: number;
  readonly last: number;
}

/** The table is so large that a word never seen rarely lands on one that was. */
export const SLOT_BITS = 17;
const GRAM = 4;

/**
 * One spelling for what people spell in several ways: `lærling`, `laerling`, `larling`; `omstiling`; 12 and 500.
 * @param word folded by `foldText`
 */
export function plainWord(word: string): string {
  return word
    .replace(/ae|aa/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/\d+/g, '0')
    .replace(/(.)\1+/gu, '$1');
}

/** FNV-1a with a last stir, so that the low bits are as good as the high ones. */
function slotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & ((1 << SLOT_BITS) - 1);
}

/**
 * The features of a text, each once, where it was first seen.
 * @param words folded by `foldText`
 */
export function readFeatures(words: readonly string[]): NeedFeature[] {
  const found = new Map<number, NeedFeature>();
  const add = (key: string, size: number, first: number, last: number): void => {
    const slot = slotOf(key);
    if (!found.has(slot)) found.set(slot, { slot, size, first, last });
  };
  const plain = words.map(plainWord);
  plain.forEach((word, i) => {
    const marked = `<${word}>`;
    const next = plain[i + 1];
    add(`=${word}`, 2, i, i);
    for (let at = 0; marked.length > GRAM && at + GRAM <= marked.length; at += 1)
      add(marked.slice(at, at + GRAM), 1, i, i);
    if (next !== undefined) add(`${word} ${next}`, 2, i, i + 1);
  });
  return [...found.values()];
}
