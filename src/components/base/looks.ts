import type { CSSResultOrNative } from 'lit';
import { applyStyles } from './style-sheets.js';
import type { Looks } from './theme.js';

/** The attributes that say how an element looks. */
export const LOOKS = ['theme', 'accent', 'density', 'corners', 'font'] as const;

type LooksGiven = Readonly<Partial<Record<keyof Looks, string | undefined>>>;

/** What an element is told about its looks: by its own attributes, else by what is around it. */
export function looksOf(own: LooksGiven, around: LooksGiven | undefined): Looks {
  return Object.fromEntries(
    LOOKS.map((name) => {
      // Frameworks set properties to whatever they hold.
      const value: unknown = own[name] ?? around?.[name];
      return [name, typeof value === 'string' ? value : ''];
    }),
  ) as unknown as Looks;
}

/**
 * Puts on an element the styles of its class, those that came with parts, and its own theme.
 * @param worn texts of sheets that came later
 * @param own text of its theme
 */
export function dress(
  root: ShadowRoot,
  styles: readonly CSSResultOrNative[],
  worn: readonly string[],
  own: string,
): void {
  const shared = styles.map((style) =>
    'cssText' in style ? style.cssText : Array.from(style.cssRules, (rule) => rule.cssText).join(''),
  );
  applyStyles(root, [...shared, ...worn], own);
}
