// The first page: what one has come to do, and where that is.
import { escapeHtml } from './markdown.mjs';
import { notesOf } from './notes.mjs';
import { SITE, wayFrom } from './links.mjs';

const WORDS = {
  da: {
    title: 'Vejledning',
    description: 'Vejledning til Kobling: sæt det ind, tilpas det, godkend det, hold det ved lige.',
    lead: 'Kobling er webkomponenter til offentlige partnerskaber om kompetenceforsyning. Tre systemer, ét svar, på jeres egen side.',
    tasks: 'Hvad er du kommet for?',
    elements: 'Elementerne',
    studio: ['Åbn studiet', 'Vælg, se og kopiér. Det tager to minutter.'],
    list: [
      ['Sætte det på en side', ['docs/start', 'docs/theming', 'docs/adding-a-language']],
      ['Godkende det', ['docs/privacy', 'docs/conformance']],
      ['Holde tilbud og runder ved lige', ['docs/catalogue-guide', 'docs/rounds', 'docs/instruments']],
      ['Læse eller skrive koden', ['README', 'docs/architecture', 'docs/adding-an-element']],
    ],
    english: 'på engelsk',
  },
  en: {
    title: 'Documentation',
    description: 'Documentation of Kobling: put it in, make it yours, approve it, keep it up.',
    lead: 'Kobling is a kit of web components for public partnerships around competence supply. Three systems, one answer, on your own page.',
    tasks: 'What have you come for?',
    elements: 'The elements',
    studio: ['Open the studio', 'Choose, see and copy. It takes two minutes.'],
    list: [
      ['To put it on a page', ['docs/start', 'docs/theming', 'docs/adding-a-language']],
      ['To approve it', ['docs/privacy', 'docs/conformance']],
      ['To keep offers and rounds', ['docs/catalogue-guide', 'docs/rounds', 'docs/instruments']],
      ['To read or write the code', ['README', 'docs/architecture', 'docs/adding-an-element']],
    ],
    english: '',
  },
};

/** @returns {{ page: object, body: string, headings: object[] }} */
export function frontPage({ language, elements, pages }) {
  const t = WORDS[language];
  const page = {
    source: '',
    language,
    path: language === 'da' ? 'index.html' : 'en/index.html',
    group: 'front',
    title: t.title,
    description: t.description,
  };
  page.other = { path: language === 'da' ? 'en/index.html' : 'index.html' };
  const find = (base) =>
    pages.find((each) => each.base === base && each.language === language) ??
    pages.find((each) => each.base === base);
  const link = (each) =>
    `<a href="${wayFrom(page, `${SITE}/${each.path}`)}"${each.language === language ? '' : ` lang="${each.language}" hreflang="${each.language}"`}>${escapeHtml(each.title)}</a>`;
  const tasks = t.list.map(([what, bases]) => {
    const links = bases
      .map(find)
      .filter(Boolean)
      .map(
        (each) => `<li>${link(each)}${each.language === language ? '' : ` <small>${t.english}</small>`}</li>`,
      );
    return `<div><dt>${what}</dt><dd><ul>${links.join('')}</ul></dd></div>`;
  });
  const list = elements.map(({ name, summary }) => {
    const notes = notesOf(name);
    const each = find(`src/components/${name}/${name}`);
    const purpose = notes.purpose[language] || summary;
    return `<li>${link({ ...each, title: notes.title[language] })}<span>${escapeHtml(purpose)}</span></li>`;
  });
  const studio = wayFrom(page, 'demo/studio/index.html') + (language === 'en' ? '#language=en' : '');
  const body = `<h1>${t.title}</h1>
<p class="lead">${t.lead}</p>
<p class="studio"><a class="solid" href="${studio}">${t.studio[0]}</a> <span>${t.studio[1]}</span></p>
<h2 id="opgaver">${t.tasks}</h2>
<dl class="tasks">${tasks.join('')}</dl>
<h2 id="elementer">${t.elements}</h2>
<ul class="elements">${list.join('')}</ul>`;
  return { page, body, headings: [] };
}
