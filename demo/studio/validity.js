// What a setting may be: told before it comes into the code, where the element or the page would only ignore it.
import { isWorkspace } from './declarations.js';
import { isOneValue } from './state.js';

/** The property of CSS whose values a custom property takes. Colours have a control of their own. */
const LIKE = {
  '--kobling-font': 'font-family',
  '--kobling-radius': 'border-top-left-radius',
  '--kobling-unit': 'padding-left',
  '--kobling-size': 'padding-left',
};
const ADDRESSED = new Set(['catalogues', 'instrument']);

/** Whether a catalogue or a questionnaire can be fetched from there: a path, an https address, or `#id` in the page. */
export function isAddress(text) {
  if (/["'<>{}|\\^`\s‹›]/.test(text)) return false;
  if (/^[a-z][\w+.-]*:/i.test(text)) return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
  return /^(?:#[\w-]+|\/(?!\/)\S*|[\w.~%-]\S*)$/.test(text);
}

/**
 * What is wrong with a value that is written by hand.
 * @param {string} name of the attribute or custom property
 * @param {string} value not empty
 * @returns {'' | 'badCss' | 'badWorkspace' | 'badAddress'} key of the words that say so; '' where nothing is
 */
export function problemOf(name, value) {
  if (ADDRESSED.has(name)) return value.split(/\s+/).every(isAddress) ? '' : 'badAddress';
  if (name === 'workspace') return isWorkspace(value) ? '' : 'badWorkspace';
  if (!name.startsWith('--')) return '';
  return isOneValue(value) && (!(name in LIKE) || CSS.supports(LIKE[name], value)) ? '' : 'badCss';
}
