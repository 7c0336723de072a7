// The embed studio: choose an element, set it up, see it on a page, copy the code.
import { createEventList, paintContrast, paintWeight } from './checks.js';
import { waysOf } from './code.js';
import { byId, choices, make, say } from './dom.js';
import { copyAll, paintPieces, paintWays } from './output.js';
import { createPreview } from './preview.js';
import { paintElements, paintSettings, paintStarts } from './settings.js';
import { HOSTS, WIDTHS, fromFragment, initialState, isBase, toFragment } from './state.js';
import { watchTakeOver } from './take-over.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';

const TEXTS = { da, en };
const DEFAULT_ROUND = '2026-efteraar';

let kit;
let state = initialState();
let textLanguage = state.language;
let figures = { pairs: [], files: [] };
const words = () => TEXTS[state.language];
const locale = () => (state.language === 'da' ? 'da-DK' : 'en-GB');
const context = () => ({ kit, state, t: words(), update, set, locale: locale(), textLanguage, onTextLanguage });

const events = createEventList();
const preview = createPreview({
  onEvent: (event) => events.add(event),
  onMeasured: (measured) => {
    figures = measured;
    paintFigures();
  },
  onFilled: (isFilled) => say(byId('fill-status'), isFilled ? words().filled : words().fillFailed),
  onScale: (percent) => (byId('scale').textContent = percent < 100 ? words().shownSmall(percent) : ''),
});

/** Takes over a change and paints what depends on it. */
function update(patch) {
  const before = state;
  state = { ...state, ...patch };
  if (!waysOf(kit, state.element).includes(state.way)) state.way = 'module';
  history.replaceState(null, '', toFragment(state) || location.pathname);
  const isOther = (key) => state[key] !== before[key];
  if (isOther('language')) {
    textLanguage = state.language;
    paintWords();
    paintElements(context());
  }
  if (isOther('element') || isOther('language')) {
    events.clear();
    paintStarts(context());
    paintWays(context());
  }
  if (isOther('element') || isOther('language') || 'attributes' in patch) paintSettings(context());
  if (isOther('element') || isOther('language') || isOther('host') || isOther('width') || isOther('dark'))
    paintTools(patch);
  paintPieces(context());
  preview.show(state);
}

/** One setting; the controls stay as they are, with focus. */
function set(name, value) {
  const attributes = { ...state.attributes };
  if (value === undefined) delete attributes[name];
  else attributes[name] = value;
  state = { ...state, attributes };
  history.replaceState(null, '', toFragment(state) || location.pathname);
  paintStarts(context());
  paintPieces(context());
  preview.show(state);
}

function onTextLanguage(language) {
  textLanguage = language;
  paintPieces(context());
  byId('pieces').querySelector(`[name="text-language"][value="${language}"]`)?.focus();
}

function paintFigures() {
  paintContrast({ ...figures, t: words(), locale: locale() });
  paintWeight({ ...figures, kit, state, t: words(), locale: locale() });
}

/** The words that stand in the page itself. */
function paintWords() {
  const t = words();
  document.documentElement.lang = state.language;
  document.title = t.title;
  for (const element of document.querySelectorAll('[data-t]')) element.textContent = t[element.dataset.t];
  byId('language').lang = state.language === 'da' ? 'en' : 'da';
  byId('docs').setAttribute('href', `../../dist/site/${state.language === 'da' ? '' : 'en/'}index.html`);
  byId('preview').title = t.previewName;
  byId('steps').setAttribute('aria-label', t.onPage);
  paintForced();
}

const forcedColours = matchMedia('(forced-colors: active)');
function paintForced() {
  const t = words();
  byId('forced-words').replaceChildren(
    ...(forcedColours.matches
      ? [make('p', {}, t.forcedOn)]
      : [make('p', {}, t.forcedOff), make('ul', {}, ...t.forcedHow.map((line) => make('li', {}, line)))]),
  );
}
forcedColours.addEventListener('change', paintForced);

/** What stands above the preview: the page around it, its width, dark, and invented answers. */
function paintTools(patch = {}) {
  // A radio button that was just pressed stays, or the keyboard would lose its place.
  if (byId('tools').contains(document.activeElement) && !('language' in patch)) return;
  const t = words();
  const element = kit.elements.find(({ name }) => name === state.element);
  const hasRound = ['report', 'radar'].includes(state.element);
  const group = (key, legend, values, labels) =>
    choices({ legend, name: key, values, chosen: state[key], label: (value) => labels[value], onChoose: (value) => update({ [key]: value }) });
  const instrument = () =>
    state.attributes.instrument ?? element.attributes.find(({ name }) => name === 'instrument')?.initial ?? '';
  byId('tools').replaceChildren(
    group('host', t.host, HOSTS, t.hosts),
    group('width', t.width, WIDTHS, t.widths),
    make(
      'label',
      { class: 'tick' },
      make('input', { type: 'checkbox', checked: state.dark, change: ({ target }) => update({ dark: target.checked }) }),
      make('span', {}, t.dark),
    ),
    ...(hasRound
      ? [
          make(
            'p',
            {},
            make(
              'button',
              {
                type: 'button',
                class: 'word',
                click: () => preview.fill(instrument(), state.attributes.round ?? DEFAULT_ROUND),
              },
              t.fill,
            ),
            make('span', { role: 'status', id: 'fill-status', class: 'copied' }),
          ),
        ]
      : []),
  );
}

/** Reads the address, and paints everything anew. */
function restore() {
  state = fromFragment(location.hash, kit, waysOf(kit));
  if (location.hash === '' || !('a.round' in Object.fromEntries(new URLSearchParams(location.hash.slice(1))))) {
    const needsRound = kit.elements
      .find(({ name }) => name === state.element)
      ?.attributes.some(({ name }) => name === 'round');
    if (needsRound && Object.keys(state.attributes).length === 0) state.attributes = { round: DEFAULT_ROUND };
  }
  textLanguage = state.language;
  events.clear();
  paintWords();
  const all = context();
  paintElements(all);
  paintStarts(all);
  paintSettings(all);
  paintTools({ language: true });
  paintWays(all);
  byId('base').value = state.base;
  byId('fallback').value = state.fallback;
  paintPieces(all);
  paintFigures();
  preview.show(state);
}

/** Jumps to a part of the page, without the address losing what is chosen. */
function watchSteps() {
  byId('steps').addEventListener('click', (event) => {
    const target = event.target.closest('a')?.getAttribute('href')?.slice(1);
    if (!target) return;
    event.preventDefault();
    byId(target).scrollIntoView();
    byId(`${target}-titel`).focus({ preventScroll: true });
  });
}

function watchFields() {
  const base = byId('base');
  base.addEventListener('change', () => {
    const value = base.value.trim();
    const isGood = isBase(value);
    base.setAttribute('aria-invalid', String(!isGood));
    byId('base-problem').textContent = isGood ? '' : words().badBase;
    if (isGood) update({ base: value });
  });
  const fallback = byId('fallback');
  fallback.addEventListener('change', () => update({ fallback: fallback.value.trim() }));
  byId('measure').addEventListener('click', () => preview.measure());
  byId('copy-all').addEventListener('click', () => void copyAll(context()));
  byId('language').addEventListener('click', () => update({ language: state.language === 'da' ? 'en' : 'da' }));
  byId('reset').addEventListener('click', () => {
    history.replaceState(null, '', location.pathname);
    restore();
  });
  watchTakeOver(() => ({
    t: words(),
    locale: locale(),
    take({ accent, background, text, font }) {
      const own = { ...state.own };
      if (background) own.background = background;
      if (text) own.text = text;
      if (font) own.font = font;
      const hasPage = Boolean(background || text || font);
      update({
        attributes: { ...state.attributes, ...(accent ? { accent } : {}) },
        own,
        ...(hasPage ? { host: 'own' } : {}),
      });
    },
  }));
}

try {
  const answer = await fetch(new URL('../../dist/site/kit.json', import.meta.url));
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  kit = await answer.json();
  watchSteps();
  watchFields();
  byId('studio').hidden = false;
  restore();
  addEventListener('hashchange', restore);
} catch (error) {
  console.error('studio:', error);
  byId('failure').textContent = words().failed;
}
