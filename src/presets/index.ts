/** Looks by name: `kobling/presets`. Nothing here touches the page before it is called. */
import { PRESET_DEFINED } from '../components/base/page-event.js';
import { presetShelf } from '../components/base/preset.js';
import { PRESET_NAMES } from './find-preset.js';
import { PresetError } from './preset-error.js';
import { readPreset } from './read-preset.js';

export { PRESET_NAMES, PresetError };
export type { PresetProblem } from './preset-error.js';

/**
 * Gives a look of one's own a name for `theme`; elements that ask for it are painted anew.
 *
 * @param name letters, digits and `-`, none of the kit's own names; a name of one's own may be given again
 * @param tokens a parsed token file (Design Tokens, W3C Community Group), with its tokens in the group `kobling`
 * @throws PresetError with every problem found
 * @example definePreset('vejby', await (await fetch('/vejby.tokens.json')).json());
 */
export function definePreset(name: string, tokens: unknown): void {
  if (!/^[a-z][a-z0-9-]*$/.test(name) || ['auto', 'light', 'dark', ...PRESET_NAMES].includes(name)) {
    const expected = 'a name of one’s own: small letters, digits and -';
    throw new PresetError(name, [{ path: '', code: 'bad-name', expected, found: name }]);
  }
  presetShelf().set(name, readPreset(name, tokens));
  globalThis.document?.dispatchEvent(new Event(PRESET_DEFINED));
}
