import { minify } from 'terser';

/**
 * Goes once more over each script that a page loads first, after the bundler's own minifier: terser folds what that one
 * leaves, about 0.4 kB gzipped. Parts are left alone, since they are many and come later.
 * @returns {import('vite').Plugin}
 */
export function tightScripts() {
  return {
    name: 'kobling-tight-scripts',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(options, bundle) {
        // npm modules stay as they are written.
        if (options.preserveModules) return;
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk' || file.fileName.startsWith('parts/')) continue;
          const isModule = options.format === 'es';
          const { code } = await minify(file.code, { module: isModule, ecma: 2020, compress: { passes: 2 } });
          file.code = code ?? file.code;
        }
      },
    },
  };
}
