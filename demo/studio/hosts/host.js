// Runs in the page around the preview: shows the element that the studio asks for, and tells what it does.
import { contrast, measureContrast, toColour, toHex } from '../contrast.js';

const KIT = new URL('../../../dist/cdn/', import.meta.url);
const EVENTS = ['ready', 'change', 'saved', 'complete', 'result', 'error'].map((name) => `kobling-${name}`);
/** The preview keeps nothing beyond the tab, whatever the attributes say. */
const KEEP = { workspace: 'studiet', storage: 'session' };

const place = document.querySelector('[data-place]');
const tell = (message) => parent.postMessage({ kobling: 'studio', ...message }, location.origin);

/** @type {HTMLElement | undefined} */
let shown;
let measuring;

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin || data?.kobling !== 'studio') return;
  void actions[data.ask]?.(data);
});

const actions = {
  /** @param {{ element: string, file: string, attributes: Record<string, string>, inside: string[] }} wanted */
  async show({ element, file, attributes, inside, own, dark, fallback, language }) {
    // As on a page in that language; what is Danish here says so itself.
    document.documentElement.lang = language;
    wear(own, dark);
    try {
      await import(new URL(file, KIT).href);
      const { lang = 'da' } = attributes;
      if (lang !== 'da' && lang !== 'en') await import(new URL(`languages/${lang}.js`, KIT).href);
    } catch (error) {
      tell({ says: 'failed', why: String(error) });
      return;
    }
    const tag = `kobling-${element}`;
    if (shown?.localName !== tag) {
      shown = document.createElement(tag);
      shown.append(...inside.map((name) => document.createElement(`kobling-${name}`)));
      if (inside.length === 0 && fallback) {
        const words = document.createElement('p');
        words.textContent = fallback;
        shown.append(words);
      }
      putOn(attributes);
      place.replaceChildren(shown);
    } else putOn(attributes);
    measureSoon();
  },

  measure: () => measureSoon(0),

  /** Puts invented answers of a closed round where the element looks for them. */
  async fill({ instrument, round }) {
    try {
      const file = new URL('../../intranet/eksempel/alle-besvarelser.json', import.meta.url);
      const { responses } = await (await fetch(file)).json();
      const { openStore } = await import(new URL('parts/store.js', KIT).href);
      const store = await openStore(KEEP);
      const key = `${instrument}@${round}`;
      const values = responses
        .map(({ value }) => value)
        .filter((value) => value.instrument.id === instrument)
        .map((value) => ({ ...WHOLE, ...value, round, workspace: KEEP.workspace }));
      await store.batch([
        ...values.map((value) => ({ collection: 'responses', key: value.id, value })),
        { collection: 'rounds', key, value: closedRound(key, values[0]?.instrument) },
        { collection: 'settings', key: `published:${key}`, value: { data: values } },
      ]);
      tell({ says: 'filled', count: values.length });
      measureSoon();
    } catch (error) {
      tell({ says: 'not-filled', why: String(error) });
    }
  },
};

/** What a file may leave out of a response. */
const WHOLE = { subject: null, startedAt: null, completedAt: null };

const closedRound = (id, instrument) => ({
  format: 'kobling-round',
  version: 1,
  id,
  title: null,
  instrument,
  opens: null,
  closes: '2026-12-02',
  closed: true,
  minGroup: 5,
  split: 'system',
  names: false,
});

/** Attributes and custom properties as asked for; what is asked for no longer goes. */
function putOn(attributes) {
  const wanted = { ...attributes, ...KEEP, ...(attributes.storage === 'none' ? { storage: 'none' } : {}) };
  for (const name of shown.getAttributeNames())
    if (!(name in wanted) && name !== 'style') shown.removeAttribute(name);
  for (const name of [...shown.style]) if (!(name in wanted)) shown.style.removeProperty(name);
  for (const [name, value] of Object.entries(wanted)) {
    if (name.startsWith('--')) shown.style.setProperty(name, value);
    else if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
  }
}

/** The host's own colours, and a dark page. */
function wear(own, dark) {
  const { style, classList } = document.body;
  classList.toggle('dark', dark);
  document.documentElement.classList.toggle('dark', dark);
  style.background = dark ? '' : (own.background ?? '');
  style.color = dark ? '' : (own.text ?? '');
  style.fontFamily = own.font ?? '';
}

/** What an event carries: its own fields, ids and counts. */
function detailOf(event) {
  return Object.fromEntries(
    Object.keys(event)
      .filter((name) => !['isTrusted'].includes(name))
      .map((name) => [name, event[name]]),
  );
}

for (const name of EVENTS) {
  document.addEventListener(name, (event) => {
    tell({ says: 'event', name, from: event.target.localName, detail: detailOf(event) });
    measureSoon();
  });
}

/** The accent that the element has settled on, against what it stands on. */
function accentOf(element) {
  const style = getComputedStyle(element);
  const [used, paper] = ['--_accent', '--_paper'].map((name) =>
    toColour(style.getPropertyValue(name).trim()),
  );
  const written = element.getAttribute('accent');
  return used && paper ? { written, used: toHex(used), ratio: contrast(used, paper) } : undefined;
}

/** Once things have come to rest, since painting goes on after an event. */
function measureSoon(wait = 400) {
  clearTimeout(measuring);
  measuring = setTimeout(() => {
    if (!shown) return;
    const files = performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.startsWith(KIT.href))
      .map(({ name }) => name.slice(KIT.href.length));
    tell({
      says: 'measured',
      pairs: measureContrast(shown),
      files: [...new Set(files)],
      accent: accentOf(shown),
    });
  }, wait);
}

tell({ says: 'here' });
