// The index that the search on the pages uses, made when they are built: one entry a section.
import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS } from './site/search-options.js';

/** Tags away, and addresses with them, which nobody searches for. */
const plain = (html) =>
  html
    .replace(/<(?:pre|svg|iframe)[\s\S]*?<\/(?:pre|svg|iframe)>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * @param {{ page: { title: string, path: string, language: string }, html: string }[]} rendered
 * @returns {string} JSON that MiniSearch loads
 */
export function buildIndex(rendered) {
  const index = new MiniSearch(SEARCH_OPTIONS);
  for (const { page, html } of rendered) {
    // A section begins at each h2 or h3; what stands before the first belongs to the page itself.
    const [before, ...sections] = html.split(/(?=<h[23] id=")/);
    index.add({
      id: page.path,
      title: page.title,
      section: '',
      text: plain(before),
      start: plain(before.replace(/<h1[\s\S]*?<\/h1>/, '')).slice(0, 120),
      language: page.language,
    });
    for (const section of sections) {
      const [, id, heading] = /^<h[23] id="([^"]+)"[^>]*>([\s\S]*?)<\/h[23]>/.exec(section) ?? [];
      if (!id) continue;
      const text = plain(section.replace(/^<h[23][\s\S]*?<\/h[23]>/, ''));
      index.add({
        id: `${page.path}#${encodeURIComponent(id)}`,
        title: page.title,
        section: plain(heading),
        text,
        start: text.slice(0, 120),
        language: page.language,
      });
    }
  }
  return JSON.stringify(index);
}
