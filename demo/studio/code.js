// The code for a page, written out for each way of putting it in. Text in, text out: nothing here knows the studio.
import { originOf } from './state.js';

/** Elements that show nothing of their own: what stands inside them by way of example. */
const INSIDE = {
  workspace: ['assessment', 'report'],
};

/** @typedef {'module' | 'sri' | 'loader' | 'classic' | 'iframe' | 'react' | 'vue' | 'svelte' | 'angular'} Way */

/** In the order in which they are offered; what the build does not have is left out. */
export function waysOf(kit, element) {
  return [
    'module',
    'sri',
    'loader',
    'classic',
    ...(kit.files['frame.html'] && kit.files['frame-parent.js'] && !(element in INSIDE) ? ['iframe'] : []),
    'react',
    'vue',
    'svelte',
    'angular',
  ];
}

const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const escapeValue = (text) => escapeText(text).replaceAll('"', '&quot;');
/** Braces and @ mean something in the templates of frameworks; as entities they are only themselves. */
const forTemplate = (html) => html.replace(/[{}@]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The file that brings an element; what wraps others needs them all. */
export const fileOf = (element) => (element in INSIDE ? 'kobling.js' : `${element}.js`);

/** Names of the elements that stand inside one by way of example. */
export const insideOf = (element) => INSIDE[element] ?? [];

/** The element's opening tag, over several lines where it would be long. */
function openTag(tag, attributes, indent = '') {
  const pairs = Object.entries(attributes).map(([name, value]) =>
    value === '' ? name : `${name}="${escapeValue(value)}"`,
  );
  const one = [`<${tag}`, ...pairs].join(' ');
  if (one.length + indent.length < 90) return `${one}>`;
  return `<${tag}\n${pairs.map((pair) => `${indent}  ${pair}`).join('\n')}\n${indent}>`;
}

/** Custom properties stand among the attributes in the studio's state, by their names with two dashes. */
const isProperty = (name) => name.startsWith('--');
const attributesOf = ({ attributes }) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !isProperty(name)));

/** The rule for the page's style sheet, or '' where no custom property is set. */
export function styleFor({ element, attributes }) {
  const set = Object.entries(attributes).filter(([name]) => isProperty(name));
  if (set.length === 0) return '';
  return [`kobling-${element} {`, ...set.map(([name, value]) => `  ${name}: ${value};`), '}'].join('\n');
}

/**
 * The element as HTML, its fallback inside.
 * @param {import('./state.js').State} state
 */
export function markup(state, indent = '') {
  const { element, fallback } = state;
  const attributes = attributesOf(state);
  const tag = `kobling-${element}`;
  const inside = INSIDE[element]?.map((name) => `${indent}  <kobling-${name}></kobling-${name}>`) ?? [
    ...(fallback === '' ? [] : [`${indent}  <p>${escapeText(fallback)}</p>`]),
  ];
  const open = openTag(tag, attributes, indent);
  if (inside.length === 0) return `${indent}${open}</${tag}>`;
  return [`${indent}${open}`, ...inside, `${indent}</${tag}>`].join('\n');
}

/** The language that an element asks for and its own file has not, or undefined. The loader and the frame bring it. */
const addedLanguage = ({ attributes: { lang } }) => (lang && !['da', 'en'].includes(lang) ? lang : undefined);

/** @returns {{ code: string, language: 'html' | 'jsx' | 'vue' | 'svelte' | 'ts', file: string }} */
export function codeFor(state, kit) {
  const file = fileOf(state.element);
  const language = addedLanguage(state);
  const imports = [
    `import '${state.element in INSIDE ? 'kobling' : `kobling/${state.element}`}';`,
    ...(language ? [`import 'kobling/languages/${language}';`] : []),
  ];
  const html = markup(state);
  const script = (name, more = '') => `<script${more} src="${state.base}${name}"></script>`;
  const spoken = (ending, more) => (language ? [script(`languages/${language}${ending}`, more)] : []);
  const integrity = (name) => ` integrity="${kit.files[name]?.integrity ?? ''}" crossorigin="anonymous"`;
  switch (state.way) {
    case 'sri': {
      // The folder of a version never changes, so that what is checked is what will be there.
      const folder = kit.files[`${kit.version}/${file}`] ? `${kit.version}/` : '';
      const tags = [file, ...(language ? [`languages/${language}.js`] : [])].flatMap((name) => [
        `<script type="module" src="${state.base}${folder}${name}"`,
        ` ${integrity(folder + name)}></script>`,
      ]);
      return html_([...tags, html].join('\n'), file);
    }
    case 'loader': {
      const isLoadedByNeed = Boolean(kit.files[`${kit.version}/shared/auto.js`]);
      const what = isLoadedByNeed ? ' data-load="auto"' : ` data-kit="${state.base}${file}"`;
      return html_(`${script('loader.js', `${what} async`)}\n${html}`, file);
    }
    case 'classic':
      return html_(
        [html, script('kobling.classic.js', ' defer'), ...spoken('.classic.js', ' defer')].join('\n'),
        'kobling.classic.js',
      );
    case 'iframe': {
      const named = kit.elements.find(({ name }) => name === state.element);
      return html_(
        frame(state, named?.title[state.attributes.lang ?? 'da'] ?? named?.title.da ?? 'Kobling'),
        file,
      );
    }
    case 'react':
      return { code: react(state, imports), language: 'jsx', file };
    case 'vue':
      return { code: vue(state, imports), language: 'vue', file };
    case 'svelte':
      return { code: svelte(state, imports), language: 'svelte', file };
    case 'angular':
      return { code: angular(state, imports), language: 'ts', file };
    default:
      return html_(
        [script(file, ' type="module"'), ...spoken('.js', ' type="module"'), html].join('\n'),
        file,
      );
  }
}

const html_ = (code, file) => ({ code, language: /** @type {const} */ ('html'), file });

const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-popups-to-escape-sandbox allow-modals';

/** The frame's page reads the element and its attributes from its address; a small script gives it its height. */
function frame(state, title) {
  const query = new URLSearchParams({ element: state.element, ...attributesOf(state) });
  // A sandbox holds nothing back from a page of one's own site, and browsers warn of it.
  const sandbox = originOf(state.base) ? `\n  sandbox="${SANDBOX}"` : '';
  return [
    `<iframe src="${state.base}frame.html?${escapeValue(String(query))}"`,
    `  title="${escapeValue(title)}" width="100%" height="600" loading="lazy" frameborder="0" allow="clipboard-write"${sandbox}></iframe>`,
    // Inside a frame nothing of the page shows when it stays empty: what would stand in the tag stands below it.
    ...(state.fallback === '' ? [] : [`<p>${escapeText(state.fallback)}</p>`]),
    `<script src="${state.base}frame-parent.js" defer></script>`,
  ].join('\n');
}

function react(state, imports) {
  return [
    ...imports,
    '',
    'export function Kobling() {',
    '  return (',
    forTemplate(markup(state, '    ')),
    '  );',
    '}',
  ].join('\n');
}

function vue(state, imports) {
  return [
    '<!-- vite.config: vue({ template: { compilerOptions: {',
    "     isCustomElement: (tag) => tag.startsWith('kobling-') } } }) -->",
    '<script setup>',
    ...imports,
    '</script>',
    '',
    '<template>',
    forTemplate(markup(state, '  ')),
    '</template>',
  ].join('\n');
}

function svelte(state, imports) {
  return [
    '<script>',
    ...imports.map((line) => `  ${line}`),
    '</script>',
    '',
    forTemplate(markup(state)),
  ].join('\n');
}

function angular(state, imports) {
  return [
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    ...imports,
    '',
    '@Component({',
    "  selector: 'app-kobling',",
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    '  template: `',
    forTemplate(markup(state, '    ')).replaceAll('\\', '\\\\').replaceAll('`', '\\`'),
    '  `,',
    '})',
    'export class KoblingComponent {}',
  ].join('\n');
}
