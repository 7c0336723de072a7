import { isOwnPart } from './own-folder.js';

/** The part of a Trusted Types policy that the kit uses. Typed as strings: what comes out goes where strings go. */
interface KoblingPolicy {
  createHTML(html: string): string;
  createScriptURL?(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: KoblingPolicy): KoblingPolicy;
}

const KEY = Symbol.for('kobling');
const registry = ((globalThis as { [KEY]?: { policy?: KoblingPolicy | undefined } })[KEY] ??= {});
const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;

/** Another file of the kit has made the policy; it does not know the addresses of this one's parts. */
export const isBorrowed = registry.policy !== undefined;

/**
 * The one Trusted Types policy of the page: Lit's own templates, and the addresses of this file's own parts. Undefined
 * where the browser has no Trusted Types.
 */
export const policy = (registry.policy ??= factory?.createPolicy('kobling-lit', {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (!isOwnPart(url)) throw new TypeError(`kobling: ${url} is not a part of the kit`);
    return url;
  },
}));
