import { basename, dirname, extname, join } from 'node:path';
import { parseAst } from 'vite';

const PREFIX = 'kobling-part:';
/** Folders that say nothing about what a module in them is. */
const PLAIN_FOLDERS = new Set(['parts', 'content', 'core', 'src']);

/**
 * The name of the lazy part that a module becomes: src/parts/readers.ts → readers,
 * src/core/content/national/catalogue.json → national-catalogue, a package → its name.
 * @param {string} id absolute path of the module
 */
export function partName(id) {
  const path = id.replaceAll('\\', '/');
  const dependency = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (dependency) return dependency.replace('@', '').replace('/', '-');
  const name = basename(path, extname(path));
  const folder = basename(dirname(path));
  if (name === 'index') return folder;
  return PLAIN_FOLDERS.has(folder) ? name : `${folder}-${name}`;
}

/**
 * Turns every dynamic import of the sources into the loading of a *part*: a file of its own beside the script, built
 * later. The modules found go into `parts`.
 *
 * In ES modules it stays `import('./parts/<name>.js')`; in classic scripts, where import() is not to be had on file://,
 * it becomes a call of the part loader that the kit puts on its registry.
 * @param {object} options
 * @param {'es' | 'classic'} options.kind
 * @param {string} [options.folder] where the parts are, seen from the script
 * @param {string} [options.version] as a literal; classic files of two versions have each its own parts
 * @param {Map<string, string>} options.parts name → absolute path, filled here
 * @returns {import('vite').Plugin}
 */
export function partsPlugin({ kind, folder = './parts/', parts, version }) {
  return {
    name: 'kobling-parts',

    async transform(code, id) {
      // The loaders load by address; nothing of theirs is a part.
      if (/node_modules|[\\/]src[\\/]loader[\\/]/.test(id) || !/\bimport\s*\(/.test(code)) return null;
      let result = code;
      // From the end, so that the positions before stay right.
      for (const { start, end, source } of dynamicImports(parseAst(code)).reverse()) {
        if (source === undefined) this.error(`${id}: a dynamic import needs a literal path to become a part`);
        const target = await this.resolve(source, id);
        if (!target) this.error(`${id}: cannot find '${source}'`);
        const name = partName(target.id);
        const known = parts.get(name);
        if (known && known !== target.id)
          this.error(`two modules want to be the part '${name}': ${known}, ${target.id}`);
        parts.set(name, target.id);
        const call =
          kind === 'es'
            ? `import("${PREFIX}${name}")`
            : `globalThis[Symbol.for("kobling")].classic[${version}].part("${name}")`;
        result = result.slice(0, start) + call + result.slice(end);
      }
      return { code: result, map: null };
    },

    resolveId(source) {
      return source.startsWith(PREFIX) ? { id: source, external: true } : null;
    },

    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replace(
          new RegExp(`import\\(\\s*(["'\`])${PREFIX}([^"'\`]+)\\1\\s*\\)`, 'g'),
          (_call, _quote, name) => `import("${folder}${name}.js")`,
        );
        if (file.code.includes(PREFIX)) this.error(`${file.fileName}: a part's import was not rewritten`);
      }
    },
  };
}

/**
 * @param {import('estree').Node | object} tree
 * @returns {{ start: number, end: number, source: string | undefined }[]} in the order of the text
 */
function dynamicImports(tree) {
  const found = [];
  const visit = (node) => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node && typeof node === 'object') {
      if (node.type === 'ImportExpression') {
        const source = typeof node.source.value === 'string' ? node.source.value : undefined;
        found.push({ start: node.start, end: node.end, source });
      }
      Object.values(node).forEach(visit);
    }
  };
  visit(tree);
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Where a part's file goes.
 * @param {string} name
 * @param {'es' | 'classic'} kind
 */
export function partFile(name, kind) {
  return join('parts', kind === 'es' ? `${name}.js` : `${name}.classic.js`);
}
