// The embed studio: choose an element, set it up, see it on a page, copy the code.
import { createEventList, paintAccent, paintContrast, paintWeight } from './checks.js';
import { waysOf } from './code.js';
import { byId, say } from './dom.js';
import { copyAll, paintPieces, paintWays } from './output.js';
import { createPreview } from './preview.js';
import { paintElements, paintPurpose, paintSettings, paintStarts } from './settings.js';
import { startsOf } from './starts.js';
import { fromFragment, initialState, isBase, toFragment } from './state.js';
import { watchTakeOver } from './take-over.js';
import { da } from './texts.da.js';
import { en } from './texts.en.js';
import { onForcedColours, paintForced, paintTools } from './tools.js';

const TEXTS = { da, en };
const DEFAULT_ROUND = '2026-efteraar';

let kit;
let state = initialState();
let textLanguage = state.language;
let figures = { pairs: [], files: [], accent: undefined };
const words = () => TEXTS[state.language];
const locale = () => (state.language === 'da' ? 'da-DK' : 'en-GB');
const context = () => ({
  kit,
  state,
  t: words(),
  update,
  set,
  locale: locale(),
  textLanguage,
  onTextLanguage,
  fill,
});

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
    paintPurpose(context());
    paintStarts(context());
    paintWays(context());
  }
  if (isOther('element') || isOther('language') || 'attributes' in patch) paintSettings(context());
  if (isOther('element') || isOther('language') || isOther('host') || isOther('width') || isOther('dark'))
    paintTools(context(), isOther('language'));
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

/** Fills the element in the preview with invented answers to its questionnaire. */
function fill() {
  const { element, attributes } = state;
  const known = kit.elements.find(({ name }) => name === element).attributes;
  const initial = known.find(({ name }) => name === 'instrument')?.initial ?? '';
  preview.fill(attributes.instrument ?? initial, attributes.round ?? DEFAULT_ROUND);
}

function onTextLanguage(language) {
  textLanguage = language;
  paintPieces(context());
  byId('pieces').querySelector(`[name="text-language"][value="${language}"]`)?.focus();
}

function paintFigures() {
  paintAccent({ ...figures, state, t: words(), locale: locale() });
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
  paintForced(t);
}

/** Reads the address, and paints everything anew. */
function restore() {
  state = fromFragment(location.hash, kit, waysOf(kit));
  if (Object.keys(state.attributes).length === 0)
    state.attributes = { ...startsOf(state.element).bare.attributes };
  textLanguage = state.language;
  events.clear();
  paintWords();
  const all = context();
  paintElements(all);
  paintPurpose(all);
  paintStarts(all);
  paintSettings(all);
  paintTools(all, true);
  paintWays(all);
  byId('base').value = state.base;
  showBase('');
  byId('fallback').value = state.fallback;
  paintPieces(all);
  paintFigures();
  preview.show(state);
}

/** Jumps to a part of the page, without the address losing what is chosen. */
function watchSteps() {
  for (const place of ['steps', 'past']) byId(place).addEventListener('click', goTo);
  function goTo(event) {
    const target = event.target.closest('a')?.getAttribute('href')?.slice(1);
    if (!target) return;
    event.preventDefault();
    byId(target).scrollIntoView();
    byId(`${target}-titel`).focus({ preventScroll: true });
  }
}

/** Says what is wrong with the place of the files, or nothing. */
function showBase(problem) {
  byId('base').setAttribute('aria-invalid', String(problem !== ''));
  byId('base-problem').textContent = problem;
}

function watchFields() {
  const base = byId('base');
  base.addEventListener('change', () => {
    const value = base.value.trim();
    const isGood = isBase(value);
    showBase(isGood ? '' : `${words().badBase} ${words().stillUses(state.base)}`);
    if (isGood) update({ base: value });
  });
  const fallback = byId('fallback');
  fallback.addEventListener('change', () => update({ fallback: fallback.value.trim() }));
  byId('measure').addEventListener('click', () => preview.measure());
  byId('copy-all').addEventListener('click', () => void copyAll(context()));
  byId('language').addEventListener('click', () =>
    update({ language: state.language === 'da' ? 'en' : 'da' }),
  );
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
  onForcedColours(() => paintForced(words()));
  watchFields();
  byId('studio').hidden = false;
  restore();
  addEventListener('hashchange', restore);
} catch (error) {
  console.error('studio:', error);
  byId('failure').textContent = words().failed;
}
