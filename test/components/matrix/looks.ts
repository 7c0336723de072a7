import { PRESET_NAMES } from '../../../src/presets/find-preset.js';

/** How an element looks, and on which background. */
export interface Look {
  readonly name: string;
  readonly theme: string;
  readonly background?: string;
  /** The reader has colours of their own; Chromium alone can be told so. */
  readonly isForced?: boolean;
}

const NAMES = PRESET_NAMES.filter((name) => name !== 'plain');

/** Every look that the kit has by itself: the scheme of the page, by attribute, each preset in both, forced colours. */
export const LOOKS: readonly Look[] = [
  { name: 'on a dark page', theme: 'auto', background: '#14171a' },
  ...NAMES.map((name) => ({ name, theme: name })),
  { name: 'dark by attribute', theme: 'dark' },
  ...NAMES.map((name) => ({ name: `dark ${name}`, theme: `dark ${name}` })),
  { name: 'plain, by name', theme: 'plain' },
  { name: 'forced colours', theme: 'auto', isForced: true },
];
