import { sharedOnPage } from '../../core/model/languages.js';
import { loadPart } from '../../parts.js';
import type { Scheme } from './background.js';

/** What a preset says of one scheme: CSS colours. */
export interface PresetColors {
  readonly accent?: string;
  readonly ink?: string;
  readonly paper?: string;
}

/** A look by name, as read from a token file; what it does not say is the default look. */
export interface Preset extends Partial<Record<Scheme, PresetColors>> {
  /** A CSS font-family list. */
  readonly font?: string;
  /** CSS lengths; `em` is the kit's text size. */
  readonly radius?: string;
  readonly unit?: string;
  readonly size?: string;
  /** Least contrast of text, 4.5–7. */
  readonly contrast?: number;
}

/** The presets of a page: one that is on its way is a promise, one that cannot be had is undefined. */
export type PresetShelf = Map<string, Preset | Promise<unknown> | undefined>;

/** Shared by every copy of the kit on the page, so kept where the kit tells of itself. */
export function presetShelf(): PresetShelf {
  return (sharedOnPage<{ presets: PresetShelf }>().presets ??= new Map() as PresetShelf);
}

/**
 * The preset that a theme names.
 * @returns undefined for the default look, also where the preset cannot be had; a promise while it is on its way, which
 *   rejects with why it cannot be had
 */
export function presetOf(theme: string, document: Document): Preset | Promise<unknown> | undefined {
  const name = theme.split(/\s+/).find((word) => !['', 'auto', 'light', 'dark', 'plain'].includes(word));
  if (name === undefined) return undefined;
  const shelf = presetShelf();
  if (!shelf.has(name)) fetchPreset(name, document, shelf);
  return shelf.get(name);
}

function fetchPreset(name: string, document: Document, shelf: PresetShelf): void {
  const coming = loadPart.presets().then(({ findPreset }) => findPreset(name, document));
  shelf.set(name, coming);
  // A page may define it meanwhile.
  const settle = (preset?: Preset) => shelf.get(name) === coming && shelf.set(name, preset);
  coming.then(settle, () => settle());
}
