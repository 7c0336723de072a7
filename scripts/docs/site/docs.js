// What the pages get where scripts run: search, and frames as high as what they hold.
import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS, withSynonyms } from './search-options.js';

const TEXTS = {
  da: {
    label: 'Søg i vejledningen',
    none: 'Intet fundet. Prøv et andet ord.',
    found: (count) => (count === 1 ? 'Ét sted.' : `${count} steder.`),
    failed: 'Søgningen kunne ikke hentes.',
    other: 'på engelsk',
  },
  en: {
    label: 'Search the documentation',
    none: 'Nothing found. Try another word.',
    found: (count) => (count === 1 ? 'One place.' : `${count} places.`),
    failed: 'The search could not be fetched.',
    other: 'in Danish',
  },
};
const MOST = 12;

for (const frame of document.querySelectorAll('iframe.example')) {
  const fit = () => {
    const root = frame.contentDocument?.documentElement;
    if (root) frame.style.height = `${Math.ceil(root.getBoundingClientRect().height)}px`;
  };
  const watch = () => {
    const root = frame.contentDocument?.documentElement;
    if (!root) return;
    new ResizeObserver(() => requestAnimationFrame(fit)).observe(root);
    fit();
  };
  if (frame.contentDocument?.readyState === 'complete') watch();
  frame.addEventListener('load', watch);
}

const box = document.querySelector('.search');
if (box) startSearch(box);

function startSearch(root) {
  const { index: address, root: home, language } = root.dataset;
  const t = TEXTS[language];
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  const label = document.createElement('label');
  label.htmlFor = 'search';
  label.textContent = t.label;
  const field = document.createElement('input');
  Object.assign(field, { id: 'search', type: 'search', autocomplete: 'off' });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  form.append(label, field);
  root.append(form, status, list);

  let loading;
  const load = () =>
    (loading ??= fetch(address)
      .then((answer) =>
        answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status} ${answer.url}`)),
      )
      .then((text) => MiniSearch.loadJSON(text, SEARCH_OPTIONS))
      .catch((error) => {
        loading = undefined;
        throw error;
      }));
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    field.value = '';
    show([]);
    status.textContent = '';
    field.focus();
  });

  const show = (found) => {
    list.replaceChildren(
      ...found.slice(0, MOST).map(({ id, title, section, start, language: of }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = home + id;
        link.textContent = section ? `${title}: ${section}` : title;
        if (of !== language) link.lang = link.hreflang = of;
        const words = document.createElement('span');
        words.textContent = start + (of === language ? '' : ` (${t.other})`);
        item.append(link, words);
        return item;
      }),
    );
  };
  let asked = 0;
  field.addEventListener('input', async () => {
    const turn = ++asked;
    const query = field.value.trim();
    if (query.length < 2) {
      show([]);
      status.textContent = '';
      return;
    }
    try {
      const index = await load();
      if (turn !== asked) return;
      const found = index.search(withSynonyms(query));
      show(found);
      status.textContent = found.length === 0 ? t.none : t.found(Math.min(found.length, MOST));
    } catch (error) {
      console.error('docs:', error);
      status.textContent = t.failed;
    }
  });
}
