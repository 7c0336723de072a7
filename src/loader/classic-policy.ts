import { isOwnPart } from './own-folder.js';

/** The part of a Trusted Types policy that the kit uses. Typed as strings: what comes out goes where strings go. */
interface KoblingPolicy {
  createHTML(html: string): string;
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: KoblingPolicy): KoblingPolicy;
}

/**
 * The one Trusted Types policy of the classic file: Lit's own templates, and the addresses of the kit's own parts.
 * Undefined where the browser has no Trusted Types.
 */
export const policy = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes?.createPolicy(
  'kobling-lit',
  {
    createHTML: (html) => html,
    createScriptURL: (url) => {
      if (!isOwnPart(url)) throw new TypeError(`kobling: ${url} is not a part of the kit`);
      return url;
    },
  },
);
