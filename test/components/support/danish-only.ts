import type { Instrument } from '../../../src/core/model/assessment.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';

const plain = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();

/** The instrument as if nobody had translated it. */
export const danishOnly = (instrument: Instrument): Instrument =>
  parseInstrument(JSON.stringify(instrument, (key, value: unknown) => (key === 'en' ? undefined : value)));

function textsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('da' in value && typeof value.da === 'string') return [plain(value.da)];
  return Object.values(value).flatMap(textsOf);
}

/** The Danish texts of an instrument that can be read in an element, and those of them that are not marked as Danish. */
export function danishIn(
  element: Element,
  instrument: Instrument,
): { found: Set<string>; unmarked: string[] } {
  const texts = new Set([...textsOf(instrument), plain(instrument.citation ?? '')].filter(Boolean));
  const found = new Set<string>();
  const unmarked: string[] = [];
  const root = element.shadowRoot;
  if (!root) throw new Error('The element has no root.');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = plain(walker.currentNode.textContent ?? '');
    const parent = walker.currentNode.parentElement;
    if (!texts.has(text) || !parent || parent.closest('style')) continue;
    found.add(text);
    if (parent.closest('[lang]')?.getAttribute('lang') !== 'da')
      unmarked.push(`${parent.localName}: ${text}`);
  }
  return { found, unmarked };
}
