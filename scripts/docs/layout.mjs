// The page around the text: head, menu, foot. Plain HTML; the script adds search, and fits frames to what they hold.
import { escapeHtml } from './markdown.mjs';
import { GROUP_TITLES, menuOf } from './pages.mjs';
import { SITE, wayFrom } from './links.mjs';

const WORDS = {
  da: {
    skip: 'Gå til indholdet',
    kobling: 'Kobling',
    demo: 'Eksempler',
    studio: 'Studiet',
    docs: 'Vejledning',
    other: 'In English',
    menu: 'Indhold',
    toMenu: 'Indhold',
    onlyEnglish: 'på engelsk',
    onPage: 'På siden',
    foot: (version) => `Kobling ${version}. MIT-licens.`,
    search: 'Søg',
  },
  en: {
    skip: 'Skip to the content',
    kobling: 'Kobling',
    demo: 'Examples',
    studio: 'The studio',
    docs: 'Documentation',
    other: 'På dansk',
    menu: 'Contents',
    toMenu: 'Contents',
    onlyEnglish: 'in Danish',
    onPage: 'On this page',
    foot: (version) => `Kobling ${version}. MIT licence.`,
    search: 'Search',
  },
};

/**
 * @param {object} options
 * @param {import('./pages.mjs').Page & { title: string, description: string }} options.page
 * @param {string} options.body HTML
 * @param {import('./markdown.mjs').Heading[]} options.headings
 * @param {(import('./pages.mjs').Page & { title: string })[]} options.pages all
 * @param {string} options.version
 */
export function layout({ page, body, headings, pages, version }) {
  const { language } = page;
  const t = WORDS[language];
  const way = (target) => wayFrom(page, target);
  const site = (path) => way(`${SITE}/${path}`);
  const home = language === 'da' ? 'index.html' : 'en/index.html';
  const otherPath = page.other?.path ?? (language === 'da' ? 'en/index.html' : 'index.html');
  const otherLanguage = language === 'da' ? 'en' : 'da';
  const sections = headings.filter(({ level }) => level === 2);
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(page.title)} – Kobling</title>
    <meta name="description" content="${escapeHtml(page.description)}">
    <link rel="icon" href="${way('demo/kobling.svg')}" type="image/svg+xml">
    <link rel="stylesheet" href="${site('docs.css')}">
    <script type="module" src="${site('docs.js')}"></script>
  </head>
  <body>
    <a class="skip" href="#indhold">${t.skip}</a>
    <header class="top">
      <a class="mark" href="${site(home)}"><img src="${way('demo/kobling.svg')}" alt="" width="32" height="32"> ${t.kobling}</a>
      <nav aria-label="${t.kobling}">
        <ul>
          <li><a href="${way('demo/index.html')}">${t.demo}</a></li>
          <li><a href="${way('demo/studio/index.html')}${language === 'en' ? '#language=en' : ''}">${t.studio}</a></li>
          <li><a href="${site(otherPath)}" lang="${otherLanguage}" hreflang="${otherLanguage}">${t.other}</a></li>
          <li class="to-menu"><a href="#menu">${t.toMenu}</a></li>
        </ul>
      </nav>
      <div class="search" data-index="${site(`search-${language}.json`)}" data-root="${way(SITE) || '.'}/" data-language="${language}"></div>
    </header>
    <div class="sheet">
      <main id="indhold">
${body}
      </main>
      ${sections.length > 2 ? onPage(sections, t) : ''}
      <nav id="menu" class="menu" aria-labelledby="menu-title">
        <h2 id="menu-title">${t.menu}</h2>
${menu(page, pages, site, t)}
      </nav>
    </div>
    <footer class="foot"><p>${t.foot(version)}</p></footer>
  </body>
</html>
`;
}

function onPage(sections, t) {
  const links = sections.map(
    ({ id, text }) => `<li><a href="#${encodeURIComponent(id)}">${escapeHtml(text)}</a></li>`,
  );
  return `<nav class="on-page" aria-labelledby="on-page-title">
        <h2 id="on-page-title">${t.onPage}</h2>
        <ul>${links.join('')}</ul>
      </nav>`;
}

function menu(page, pages, site, t) {
  const entries = menuOf(pages, page.language);
  const groups = [...new Set(entries.map(({ group }) => group))];
  return groups
    .map((group) => {
      const links = entries
        .filter((entry) => entry.group === group)
        .map((entry) => {
          const isForeign = entry.language !== page.language;
          const marks = `${entry.path === page.path ? ' aria-current="page"' : ''}${isForeign ? ` lang="${entry.language}" hreflang="${entry.language}"` : ''}`;
          return `<li><a href="${site(entry.path)}"${marks}>${escapeHtml(entry.title)}</a>${isForeign ? ` <small>${t.onlyEnglish}</small>` : ''}</li>`;
        });
      return `        <h3>${GROUP_TITLES[group][page.language]}</h3>\n        <ul>${links.join('')}</ul>`;
    })
    .join('\n');
}
