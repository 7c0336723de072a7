/** The presets of the kit, and the reader of a page's own token files. */
export { findPreset } from '../presets/find-preset.js';
