// Markdown to HTML: headings with anchors, code with its words marked, links that lead to pages.
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import MarkdownIt from 'markdown-it';

for (const [name, language] of Object.entries({ bash, css, javascript, json, typescript, xml }))
  hljs.registerLanguage(name, language);
/** Names that people write, and the language that reads them. */
const ALIASES = {
  sh: 'bash',
  shell: 'bash',
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  ts: 'typescript',
  tsx: 'typescript',
  html: 'xml',
  vue: 'xml',
  svelte: 'xml',
  svg: 'xml',
  jsonc: 'json',
};

const TEXTS = { da: { code: 'Kode', table: 'Tabel' }, en: { code: 'Code', table: 'Table' } };

/**
 * @typedef {object} Heading
 * @property {number} level
 * @property {string} id
 * @property {string} text
 *
 * @typedef {object} Rendered
 * @property {string} html
 * @property {Heading[]} headings
 */

/**
 * @param {string} source Markdown; HTML that the build itself puts in stands as it is
 * @param {{ language: 'da' | 'en', linkTo: (href: string) => string | undefined }} options `linkTo` gives the address for a link
 * @returns {Rendered}
 */
export function renderMarkdown(source, { language, linkTo }) {
  /** @type {Heading[]} */
  const headings = [];
  const used = new Set();
  /** How many regions each heading has had. */
  const regions = new Map();
  const t = TEXTS[language];
  const md = new MarkdownIt({ html: true, linkify: false, typographer: false, highlight });

  md.core.ruler.push('anchors', ({ tokens }) => {
    let under = '';
    tokens.forEach((token, i) => {
      if (['table_open', 'fence', 'code_block'].includes(token.type)) token.meta = { under };
      if (token.type !== 'heading_open') return;
      const text = tokens[i + 1].children
        .filter(({ type }) => type === 'text' || type === 'code_inline')
        .map(({ content }) => content)
        .join('');
      let id = slug(text);
      for (let n = 2; used.has(id); n++) id = `${slug(text)}-${n}`;
      used.add(id);
      token.attrSet('id', id);
      under = text;
      headings.push({ level: Number(token.tag.slice(1)), id, text });
    });
  });
  /** A region is named after the heading it stands under: „Kode: CSS“, and the next one „Kode 2: CSS“. */
  const nameRegion = (kind, { meta }) => {
    const under = meta?.under ?? '';
    const key = `${kind}: ${under}`;
    const count = (regions.get(key) ?? 0) + 1;
    regions.set(key, count);
    return escapeHtml(`${kind}${count > 1 ? ` ${count}` : ''}${under && `: ${under}`}`);
  };
  /** Whether each link that is open is one, or a word only. */
  const open = [];
  md.renderer.rules.link_open = (tokens, i, options, _env, self) => {
    const href = linkTo(tokens[i].attrGet('href') ?? '');
    open.push(href !== undefined);
    if (href === undefined) return '';
    tokens[i].attrSet('href', href);
    return self.renderToken(tokens, i, options);
  };
  md.renderer.rules.link_close = () => (open.pop() ? '</a>' : '');
  const image = md.renderer.rules.image;
  md.renderer.rules.image = (tokens, i, options, env, self) => {
    tokens[i].attrSet('src', linkTo(tokens[i].attrGet('src')));
    return image(tokens, i, options, env, self);
  };
  md.renderer.rules.table_open = (tokens, i) =>
    `<div class="scroll" tabindex="0" role="region" aria-label="${nameRegion(t.table, tokens[i])}"><table>\n`;
  md.renderer.rules.table_close = () => '</table></div>\n';
  // Empty heads of columns are no heads.
  md.renderer.rules.th_open = (tokens, i) =>
    tokens[i + 1].content.trim() === '' ? '<td>' : `<th scope="col"${alignment(tokens[i])}>`;
  md.renderer.rules.td_open = (tokens, i) => `<td${alignment(tokens[i])}>`;
  md.renderer.rules.th_close = (tokens, i) => (tokens[i - 1].content.trim() === '' ? '</td>' : '</th>');
  // Both ways of writing code: between fences, and set in.
  md.renderer.rules.fence = md.renderer.rules.code_block = (tokens, i) => {
    const token = tokens[i];
    const name = token.info.trim().split(/\s+/)[0];
    return `<pre tabindex="0" role="region" aria-label="${nameRegion(t.code, token)}"><code>${highlight(token.content, name)}</code></pre>\n`;
  };
  return { html: md.render(source), headings };
}

/** Columns of figures are set right by a class: a strict policy refuses styles in markup. */
const alignment = (token) => (token.attrGet('style')?.includes('right') ? ' class="figure"' : '');

function highlight(code, name) {
  const language = ALIASES[name] ?? name;
  const text = code.replace(/\n$/, '');
  if (!hljs.getLanguage(language)) return escapeHtml(text);
  return hljs.highlight(text, { language, ignoreIllegals: true }).value;
}

export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Anchors as GitHub makes them, so that links in the sources work in both places. */
export function slug(text) {
  return text
    .toLowerCase()
    .replaceAll('\u00ad', '')
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}
