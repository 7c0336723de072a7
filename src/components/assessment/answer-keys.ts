import type { Answer, Instrument, Item } from '../../core/model/assessment.js';

/** What a key asks for while one statement is on show. */
export type KeyMeaning = { readonly is: 'next' } | { readonly is: 'answer'; readonly answer: Answer };

/**
 * Digits answer, 0 is "don't know", Enter goes on. Keys that a field, a button or the browser needs stay theirs.
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
  const answer = answerFor(event.key, item, instrument);
  return answer === undefined ? undefined : { is: 'answer', answer };
}

function answerFor(key: string, item: Item, { scale }: Instrument): Answer | undefined {
  if (key === '0') return 'unknown';
  if (key === '-') return 'not-relevant';
  const digit = /^\d$/.test(key) ? Number(key) : Number.NaN;
  if (item.kind === 'rating' && digit >= scale.min && digit <= scale.max) return digit;
  return item.kind === 'choice' ? item.options[digit - 1]?.id : undefined;
}
