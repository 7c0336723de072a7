import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import htmlLiterals from 'rollup-plugin-html-literals';
import { leanLit } from './scripts/build/lean-lit.mjs';
import { tightScripts } from './scripts/build/tight.mjs';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Collapses white space in html`` and css`` templates. After `post`, so that it sees JavaScript, not TypeScript. */
const minifyTemplates: Plugin = {
  // It is typed for Rollup; Vite's plugins are a wider kind of the same.
  ...(htmlLiterals({ include: ['**/src/**/*.ts'], failOnError: true }) as object),
  name: 'minify-html-literals',
  enforce: 'post',
  apply: 'build',
};

/** What every build of the kit shares; scripts/build/ adds entries and formats. */
export default defineConfig({
  define: { __KOBLING_VERSION__: JSON.stringify(version) },
  plugins: [minifyTemplates, leanLit(), tightScripts()],
  // Content is read through its default export alone: one object, not hundreds of bindings.
  json: { namedExports: false },
  build: { target: 'es2022', emptyOutDir: false, copyPublicDir: false, reportCompressedSize: false },
});
