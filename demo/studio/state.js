// What the studio is set to, and how it stands in the address: everything after #, so that a link shows the same.

/** @typedef {Record<string, string>} Attributes values as they stand in the tag; '' for one without a value */

/**
 * @typedef {object} State
 * @property {string} element without prefix
 * @property {Attributes} attributes those that differ from the default
 * @property {string} host the page around the preview
 * @property {string} width of the preview in px, or '' for all there is
 * @property {boolean} dark
 * @property {string} way how the code is to be put in
 * @property {string} base where the files lie
 * @property {string} fallback what stands inside the tag
 * @property {{ background?: string, text?: string, font?: string }} own looks of the host's own page
 * @property {'da' | 'en'} language of the studio
 */

export const HOSTS = ['plain', 'kommune', 'skole', 'hub', 'intranet', 'own'];
export const WIDTHS = ['', '320', '768', '1280'];

/** @returns {State} */
export function initialState() {
  return {
    element: 'offer-finder',
    attributes: {},
    host: 'plain',
    width: '',
    dark: false,
    way: 'module',
    base: '/kobling/cdn/',
    fallback: '',
    own: {},
    language: 'da',
  };
}

const PLAIN = ['element', 'host', 'width', 'way', 'base', 'fallback', 'language'];

/**
 * @param {State} state
 * @returns {string} with #; empty where nothing differs from the start
 */
export function toFragment(state) {
  const start = initialState();
  const pairs = new URLSearchParams();
  for (const key of PLAIN) if (state[key] !== start[key]) pairs.set(key, state[key]);
  if (state.dark) pairs.set('dark', '1');
  for (const [name, value] of Object.entries(state.own)) if (value) pairs.set(`own.${name}`, value);
  for (const [name, value] of Object.entries(state.attributes)) pairs.set(`a.${name}`, value);
  const text = pairs.toString();
  return text === '' ? '' : `#${text}`;
}

/**
 * Reads an address somebody may have written by hand: what is not known is left out, never an error.
 * @param {string} fragment
 * @param {{ elements: { name: string, attributes: { name: string }[], customProperties: { name: string }[] }[] }} kit
 * @param {readonly string[]} ways
 * @returns {State}
 */
export function fromFragment(fragment, kit, ways) {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const state = initialState();
  const take = (key, allowed) => {
    const value = pairs.get(key);
    if (value !== null && allowed(value)) state[key] = value;
  };
  take('element', (value) => kit.elements.some(({ name }) => name === value));
  take('host', (value) => HOSTS.includes(value));
  take('width', (value) => WIDTHS.includes(value));
  take('way', (value) => ways.includes(value));
  take('base', isBase);
  take('fallback', (value) => value.length <= 500);
  take('language', (value) => value === 'da' || value === 'en');
  state.dark = pairs.get('dark') === '1';
  const { attributes, customProperties } = kit.elements.find(({ name }) => name === state.element);
  const known = new Set([...attributes, ...customProperties].map(({ name }) => name));
  for (const [key, value] of pairs) {
    const name = key.startsWith('a.') ? key.slice(2) : '';
    // What would end the rule in the style sheet is no value for a property.
    if (known.has(name) && !(name.startsWith('--') && !isOneValue(value))) state.attributes[name] = value;
    const own = /^own\.(background|text|font)$/.exec(key)?.[1];
    if (own && value.length <= 200) state.own[own] = value;
  }
  return state;
}

/** Whether files can be fetched from there: a path of the site, or an https address; both end with a slash. */
export function isBase(value) {
  return /^(?:https:\/\/[\w.-]+(?::\d+)?\/|\/(?!\/)|\.{1,2}\/)(?:[\w.@~-]+\/)*$/.test(value);
}

/** The origin of files that lie on another website, or undefined where they lie on the page's own. */
export const originOf = (base) => /^https:\/\/[^/]+/.exec(base)?.[0];

/** Whether a value can stand in a rule of a style sheet without ending it. */
export const isOneValue = (value) =>
  value.length <= 200 && !/[{}<>;@\\\n]|\/\*/.test(value) && hasPairs(value);

const hasPairs = (value) => [`"`, `'`].every((quote) => (value.split(quote).length - 1) % 2 === 0);
