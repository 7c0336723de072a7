import type { CSSResultOrNative } from 'lit';
import { applyStyles } from './style-sheets.js';
import { resolveColor, themeSheet, type Looks } from './theme.js';

/** The attributes that say how an element looks. */
export const LOOKS = ['theme', 'accent', 'density', 'corners', 'font'] as const;

const DEFAULTS: Looks = {
  theme: 'auto',
  accent: '',
  density: 'comfortable',
  corners: 'soft',
  font: 'inherit',
};

type LooksGiven = Readonly<Partial<Record<keyof Looks, string | undefined>>>;

/** What an element is told about its looks: by its own attributes, else by what is around it. */
export function looksOf(own: LooksGiven, around: LooksGiven | undefined): Looks {
  // Frameworks set properties to whatever they hold.
  const pick = (name: keyof Looks): string => {
    const value: unknown = own[name] ?? around?.[name];
    return typeof value === 'string' ? value : DEFAULTS[name];
  };
  return {
    theme: pick('theme'),
    accent: pick('accent'),
    density: pick('density'),
    corners: pick('corners'),
    font: pick('font'),
  };
}

/**
 * Puts on an element the styles of its class, those that came with parts, and its own theme.
 * @param worn texts of sheets that came later
 */
export function dress(
  element: Element,
  root: ShadowRoot,
  styles: readonly CSSResultOrNative[],
  worn: readonly string[],
  looks: Looks,
): void {
  const fromPage = element.ownerDocument.defaultView
    ?.getComputedStyle(element)
    .getPropertyValue('--kobling-accent');
  const accent = resolveColor(root, looks.accent || (fromPage?.trim() ?? ''));
  const shared = styles.map((style) =>
    'cssText' in style ? style.cssText : Array.from(style.cssRules, (rule) => rule.cssText).join(''),
  );
  applyStyles(root, [...shared, ...worn], themeSheet(element, looks, accent));
}
