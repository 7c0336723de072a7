import { join } from 'node:path';
import { SRC } from '../lib/paths.mjs';

/** The call in Lit's production file. */
const LIT_POLICY = /\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\)/g;

/** A second file of the kit on the page takes the policy of the first: a strict page refuses to make it twice. */
const oncePerPage = (call) =>
  `((globalThis[Symbol.for("kobling")]??={}).policy??=${call.replace('"lit-html"', '"kobling-lit"')})`;

/**
 * Gives Lit's Trusted Types policy the kit's name, so that a page which already has a Lit, or lists its policies, can
 * let ours in. In the classic file the policy also passes the addresses of the kit's own parts, so there Lit takes
 * the one made by src/loader/classic-policy.ts.
 *
 * Fails unless a file for pages makes exactly one policy and a lazy part none: a part with a Lit of its own would
 * make a second policy, which a strict page refuses.
 * @param {{ kind: 'es' | 'classic', policies: 0 | 1 }} options
 * @returns {import('vite').Plugin}
 */
export function trustedTypesPlugin({ kind, policies }) {
  return {
    name: 'kobling-trusted-types',
    // Before the bundler sees the module, since its words are what we look for.
    enforce: 'pre',

    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id.replaceAll('\\', '/').split('?')[0])) return null;
      const found = code.match(LIT_POLICY)?.length ?? 0;
      if (found !== 1) this.error(`${id}: ${found} calls of createPolicy("lit-html", …), expected one`);
      if (kind === 'es') return { code: code.replace(LIT_POLICY, oncePerPage), map: null };
      const module = JSON.stringify(join(SRC, 'loader', 'classic-policy.ts'));
      return {
        code: `import { policy as koblingPolicy } from ${module};\n${code.replace(LIT_POLICY, 'koblingPolicy')}`,
        map: null,
      };
    },

    generateBundle(_, bundle) {
      const code = Object.values(bundle)
        .map((file) => (file.type === 'chunk' ? file.code : ''))
        .join('\n');
      const made = code.split('createPolicy(').length - 1;
      const ours = code.match(/createPolicy\(\s*["'`]kobling-lit["'`]/g)?.length ?? 0;
      if (made === policies && ours === policies) return;
      const hint =
        policies === 0 ? '; a lazy part must not import lit: hand `html` to it as an argument' : '';
      this.error(
        `${Object.keys(bundle).join(', ')}: ${made} Trusted Types policies (${ours} named kobling-lit), expected ${policies}${hint}`,
      );
    },
  };
}
