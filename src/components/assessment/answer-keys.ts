import type { Answer, Instrument, Item, Scale } from '../../core/model/assessment.js';

/** What a key asks for while one statement is on show. */
export type KeyMeaning =
  | { readonly is: 'next' }
  /** A figure that belongs into the number's field. */
  | { readonly is: 'figure' }
  | { readonly is: 'answer'; readonly answer: Answer };

/** The key that says "don't know": 0, where that is not a number one may want to give. */
export const unknownKey = (item: Item, scale: Scale): string =>
  item.kind === 'count' || (item.kind === 'rating' && scale.min <= 0) ? '?' : '0';

/**
 * Digits answer, or begin a number; 0 or ? is "don't know", Enter goes on. Keys that a field, a button or the browser
 * needs stay theirs.
 * @returns undefined for a key that means nothing here
 */
export function readKey(event: KeyboardEvent, item: Item, instrument: Instrument): KeyMeaning | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const target = event.composedPath()[0];
  const isTextArea = target instanceof HTMLTextAreaElement;
  if (event.key === 'Enter') {
    const isPressable = target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
    // A summary is opened by Enter, too.
    const isElsewhere =
      isPressable || isTextArea || (target instanceof Element && target.localName === 'summary');
    return isElsewhere || event.repeat ? undefined : { is: 'next' };
  }
  if (isTextArea || (target instanceof HTMLInputElement && target.type !== 'radio')) return undefined;
  if (item.kind === 'count' && /^\d$/.test(event.key)) return { is: 'figure' };
  const answer = answerFor(event.key, item, instrument);
  return answer === undefined ? undefined : { is: 'answer', answer };
}

function answerFor(key: string, item: Item, { scale }: Instrument): Answer | undefined {
  if (key === unknownKey(item, scale)) return 'unknown';
  if (key === '-') return 'not-relevant';
  const digit = /^\d$/.test(key) ? Number(key) : Number.NaN;
  if (item.kind === 'rating' && digit >= scale.min && digit <= scale.max) return digit;
  return item.kind === 'choice' ? item.options[digit - 1]?.id : undefined;
}
