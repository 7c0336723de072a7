import { danishWordsIn } from '../../support/danish-words.js';

/** Attributes that are read out or shown. */
const TOLD = ['aria-label', 'aria-valuetext', 'aria-description', 'placeholder', 'title', 'alt'];

/** Whether something stands in a language that is not the element's: what is marked as Danish may be so. */
const isMarked = (element: Element): boolean =>
  element.closest('[lang]:not([part="content"])')?.getAttribute('lang') === 'da';

/** All that an element says in its own language: texts, and attributes that are read out. */
export function saidBy({ shadowRoot }: Element): string[] {
  if (!shadowRoot) throw new Error('The element has no root.');
  const walker = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const said: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (!isMarked(node)) said.push(...TOLD.flatMap((name) => node.getAttribute(name) ?? []));
      continue;
    }
    const around = node.parentElement;
    // Names of municipalities are names.
    if (!around || around.closest('style') || around.localName === 'option' || isMarked(around)) continue;
    const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (text) said.push(text);
  }
  return said;
}

/** Sentences of an element that are Danish and not marked as such, with the word that gives them away. */
export const danishLeft = (element: Element): string[] =>
  saidBy(element).flatMap((text) => danishWordsIn(text).map((word) => `${word}: ${text}`));
