// The policies under which the code works. Text in, text out: nothing here knows the studio.
import { styleFor } from './code.js';
import { originOf } from './state.js';

const ADDRESSES = { catalogues: /\s+/, instrument: /$^/ };

/** Where the element fetches from, as a policy names it: `'self'` and origins. */
export function fetchedFrom(attributes) {
  const sources = new Set();
  for (const [name, separator] of Object.entries(ADDRESSES)) {
    for (const address of (attributes[name] ?? '').split(separator)) {
      if (!/[/.#]/.test(address) || address.startsWith('#')) continue;
      const origin = /^https?:\/\/[^/]+/i.exec(address)?.[0];
      sources.add(origin ?? "'self'");
    }
  }
  return [...sources];
}

/**
 * The policy under which the code works on an otherwise empty page: nothing in it is there for anything else.
 * @returns {{ line: string, trustedTypes: string }}
 */
export function policyFor(state) {
  const files = originOf(state.base) ?? "'self'";
  const hasFrame = state.way === 'iframe';
  const isBundled = ['react', 'vue', 'svelte', 'angular'].includes(state.way);
  const fetched = fetchedFrom(state.attributes);
  const directives = [
    "default-src 'none'",
    `script-src ${isBundled ? "'self'" : files}`,
    // The elements bring their own styles past it; the rule with custom properties stands in a file of the page.
    ...(!hasFrame && styleFor(state) ? ["style-src 'self'"] : []),
    ...(hasFrame ? [`frame-src ${files}`] : []),
    ...(!hasFrame && fetched.length > 0 ? [`connect-src ${fetched.join(' ')}`] : []),
  ];
  return {
    line: directives.join('; '),
    trustedTypes: hasFrame
      ? ''
      : `require-trusted-types-for 'script'; trusted-types ${isBundled ? 'lit-html' : 'kobling-lit'}`,
  };
}

/**
 * The header for the server that serves the frame. Anybody can write an address to it with a catalogue of their own, and
 * what is shown would then seem to come from there: it must say itself who may frame it and what it may read.
 * @returns {string} '' where the code has no frame
 */
export function framePolicyFor({ way, base, attributes }) {
  if (way !== 'iframe') return '';
  // The page around is on the same site as the files, or on one whose address only the reader knows.
  const around = originOf(base) ? 'https://www.jeres-side.example' : "'self'";
  const sources = new Set(["'self'", ...fetchedFrom(attributes)]);
  return `content-security-policy: frame-ancestors ${around}; connect-src ${[...sources].join(' ')}`;
}
