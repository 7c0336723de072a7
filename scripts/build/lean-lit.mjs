import { join } from 'node:path';
import { SRC } from '../lib/paths.mjs';

const LIT_CSS = '\0kobling-lit-css';
const own = (file) => join(SRC, 'loader', file);

/**
 * Leaves out of the files for script tags what the kit never uses of Lit: sheets of its own, ways for browsers without
 * them, and decorators of another kind; about 0.7 kB gzipped of each file. npm modules import Lit as it is.
 * @returns {import('vite').Plugin}
 */
export function leanLit() {
  return {
    name: 'kobling-lean-lit',
    enforce: 'pre',
    apply: 'build',
    resolveId(source) {
      if (/css-tag\.js$/.test(source)) return LIT_CSS;
      return source === 'lit/decorators.js' ? own('lit-decorators.ts') : null;
    },
    load(id) {
      if (id !== LIT_CSS) return null;
      const module = JSON.stringify(own('lit-css.ts'));
      // The last two are named by Lit's own modules and used by nobody.
      return `export * from ${module}; export { css as unsafeCSS, css as CSSResult } from ${module};`;
    },
  };
}
