/** The languages that every text of the kit is written in. */
export const LOCALES = ['da', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** @returns `en` for `en-GB`; Danish for a language that is not there. */
export function toLocale(tag: string | null | undefined): Locale {
  const language = tag?.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale === language) ?? 'da';
}

/** The nearest `lang` above an element, through shadow roots. */
export function languageAround(element: Element): string | undefined {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const found: Element | null = node.closest('[lang]');
      if (found) return found.getAttribute('lang') ?? undefined;
    }
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
