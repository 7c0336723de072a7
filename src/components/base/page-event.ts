/** Sent on the document when what a page gives to all elements has changed: it has defined a preset, or added a language. */
export const PRESET_DEFINED = 'kobling-preset';
