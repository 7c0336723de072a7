import type { Preset } from '../components/base/preset.js';
import businesses from './businesses.tokens.json';
import citizens from './citizens.tokens.json';
import contrast from './contrast.tokens.json';
import intranet from './intranet.tokens.json';
import { PresetError } from './preset-error.js';
import { readPreset } from './read-preset.js';

/** The token files of the kit's presets. `plain` is the default look, which every element knows by itself. */
const FILES: Readonly<Record<string, unknown>> = { businesses, citizens, contrast, intranet };

/** Names of the presets that come with the kit. */
export const PRESET_NAMES: readonly string[] = ['plain', ...Object.keys(FILES)];

/**
 * A preset of this name: of the kit, or in a `<script type="application/json" data-kobling-preset="name">` of the page.
 * @throws PresetError when there is none, or its file is not in order
 */
export function findPreset(name: string, document: Document): Preset {
  if (Object.hasOwn(FILES, name)) return readPreset(name, FILES[name]);
  const script = [...document.querySelectorAll<HTMLElement>('script[data-kobling-preset]')].find(
    ({ dataset }) => dataset['koblingPreset'] === name,
  );
  if (!script) {
    const expected = `one of ${PRESET_NAMES.join(', ')}, or a token file of the page by that name`;
    throw new PresetError(name, [{ path: '', code: 'unknown-preset', expected, found: name }]);
  }
  return readPreset(name, parse(name, script.textContent));
}

function parse(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PresetError(name, [{ path: '', code: 'not-json', expected: 'JSON', found: String(error) }]);
  }
}
