// Where a link in the sources leads on the site.
import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from '../lib/paths.mjs';

/** The site's folder, from the root that is served. */
export const SITE = 'dist/site';

/**
 * @param {import('./pages.mjs').Page} page
 * @param {import('./pages.mjs').Page[]} pages
 * @param {Map<string, string>} files filled here: what is to be copied, by its path in the site → its path in the repository
 * @returns {(href: string) => string | undefined} undefined for what has no place on the site
 * @throws Error for a link to nothing
 */
export function linkerFor(page, pages, files) {
  const here = posix.dirname(posix.join(SITE, page.path));
  const from = (target) => posix.relative(here, target) || posix.basename(target);
  return (href) => {
    if (/^(?:[a-z][a-z+.-]*:|#)/i.test(href)) return href;
    const [, path, fragment = ''] = /^([^#]*)(#.*)?$/.exec(href);
    if (path.startsWith('/')) return from(path.slice(1)) + fragment;
    const target = posix.join(posix.dirname(page.source), path);
    const known = pages.filter(({ source }) => source === target);
    if (known.length > 0) {
      // A heading has another name in another language: such a link stays as it was written.
      const candidates = fragment ? known : [...known, ...known.map(({ other }) => other).filter(Boolean)];
      const best = candidates.find(({ language }) => language === page.language) ?? candidates[0];
      return from(posix.join(SITE, best.path)) + fragment;
    }
    if (target.startsWith('demo/')) return from(target) + fragment;
    if (!existsSync(join(ROOT, target)))
      throw new Error(`docs: ${page.source} links to ${href}, which is not there`);
    // A folder of the sources is not on the site; its name stays as a word.
    if (statSync(join(ROOT, target)).isDirectory()) return undefined;
    const copy = `files/${target.replaceAll('/', '-')}`;
    files.set(copy, target);
    return from(posix.join(SITE, copy)) + fragment;
  };
}

/** The way from a page to another place of the served root, e.g. `demo/index.html`. */
export const wayFrom = (page, target) => posix.relative(posix.dirname(posix.join(SITE, page.path)), target);
