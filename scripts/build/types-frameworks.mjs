import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../lib/paths.mjs';
import { describeElements } from './described-elements.mjs';

/** Specifiers of types alone: `kobling/types` for everybody, `kobling/react` … for a framework's templates. */
export const TYPE_MODULES = ['types', 'react', 'vue', 'svelte'];

const FOLDER = join(DIST, 'types');
const doc = (text, indent = '  ') => (text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '');
const key = (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`);
const interfaceName = ({ className }, what) => `${className}${what}`;

/** Writes dist/types/: what each framework has to know of the elements, made from the manifest. Types alone, no code. */
export function buildFrameworkTypes() {
  const elements = describeElements();
  mkdirSync(FOLDER, { recursive: true });
  const makers = { types: shared, react, vue, svelte };
  for (const name of TYPE_MODULES) {
    writeFileSync(join(FOLDER, `${name}.d.ts`), makers[name](elements));
    // So that `import 'kobling/react'` resolves; bundlers leave it out, since it has no effect.
    writeFileSync(join(FOLDER, `${name}.js`), 'export {};\n');
  }
}

/** Properties, attributes and events of each element, without any framework. */
function shared(elements) {
  const imports = elements.map(
    ({ className, module }) => `import type { ${className} } from '../${module}.js';`,
  );
  const eventTypes = [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type)))].sort();
  return [
    '// Made from the manifest by scripts/build/types-frameworks.mjs.',
    ...imports,
    `import type {\n${eventTypes.map((type) => `  ${type},\n`).join('')}} from '../components/base/events.js';`,
    '',
    '/** An event of the kit as a listener on the element itself gets it. */',
    'export type KoblingEventOn<E extends Event, Target> = E & { readonly currentTarget: Target };',
    '/** A number as it may stand in markup. */',
    'export type NumberInMarkup = number | `${number}`;',
    '/** Listeners as properties, e.g. `onkobling-result`, which React and Svelte give to the element as listeners. */',
    'export type KoblingListeners<Events> = {',
    '  [Name in keyof Events & string as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;',
    '};',
    "/** Names of all the kit's events. */",
    'export type KoblingEventName = Extract<keyof HTMLElementEventMap, `kobling-${string}`>;',
    '',
    ...elements.flatMap((element) => [propertiesOf(element), attributesOf(element), eventsOf(element)]),
    '/** Every tag of the kit: its class, and the events it sends. */',
    'export interface KoblingTags {',
    ...elements.map(
      (element) =>
        `  '${element.tag}': { element: ${element.className}; events: ${interfaceName(element, 'Events')} };`,
    ),
    '}',
    "/** The event of this name that an element of this tag sends, e.g. `KoblingEventOf<'kobling-radar', 'kobling-change'>`. */",
    "export type KoblingEventOf<Tag extends keyof KoblingTags, Name extends keyof KoblingTags[Tag]['events']> =",
    "  KoblingTags[Tag]['events'][Name];",
    '',
  ].join('\n');
}

function propertiesOf(element) {
  const { tag, className, properties } = element;
  return [
    `/** What a page may set on \`<${tag}>\` by property. */`,
    `export interface ${interfaceName(element, 'Properties')} {`,
    ...properties.map(
      ({ name, description }) => `${doc(description)}  ${name}?: ${className}['${name}'] | undefined;`,
    ),
    '}',
    '',
  ].join('\n');
}

/** Only what is spelled otherwise than its property: `heading-level`. */
function attributesOf(element) {
  const { tag, className, properties } = element;
  const other = properties.filter(({ name, attribute }) => attribute && attribute !== name);
  return [
    `/** Attributes of \`<${tag}>\` that are spelled otherwise than their property. */`,
    `export interface ${interfaceName(element, 'Attributes')} {`,
    ...other.map(
      ({ name, attribute, description, isNumber }) =>
        `${doc(description)}  ${key(attribute)}?: ${isNumber ? 'NumberInMarkup' : `${className}['${name}']`} | undefined;`,
    ),
    '}',
    '',
  ].join('\n');
}

function eventsOf(element) {
  const { tag, className, events } = element;
  return [
    `/** What \`<${tag}>\` tells the page. */`,
    `export interface ${interfaceName(element, 'Events')} {`,
    ...events.map(
      ({ name, type, description }) =>
        `${doc(description)}  '${name}': KoblingEventOn<${type}, ${className}>;`,
    ),
    '}',
    '',
  ].join('\n');
}

/** Imports of what the shared types say of each element. */
const importShared = (elements, kinds, more = []) =>
  `import type {\n${elements
    .flatMap((element) => kinds.map((kind) => interfaceName(element, kind)))
    .concat(more)
    .map((name) => `  ${name},\n`)
    .join('')}} from './types.js';`;
const KINDS = ['Attributes', 'Events', 'Properties'];

const importClasses = (elements) =>
  elements.map(({ className, module }) => `import type { ${className} } from '../${module}.js';`).join('\n');

const HEAD =
  '// Made from the manifest by scripts/build/types-frameworks.mjs. Types alone: importing it costs no byte.';

const ownOf = (element) =>
  ['Properties', 'Attributes'].map((what) => interfaceName(element, what)).join(' & ');
const eventsTypeOf = (element) => interfaceName(element, 'Events');

function react(elements) {
  return [
    HEAD,
    "import type { ClassAttributes, HTMLAttributes } from 'react';",
    importClasses(elements),
    importShared(elements, KINDS, ['KoblingEventName', 'KoblingListeners']),
    '',
    '/** JSX takes any unknown name with a dash; the events that this element does not send are refused by name. */',
    'type Listeners<Events> = KoblingListeners<Events> & {',
    '  [Name in Exclude<KoblingEventName, keyof Events> as `on${Name}`]?: never;',
    '};',
    '/** What every HTML element takes in React, less what this one has itself. */',
    'type Props<Element, Own> = Omit<HTMLAttributes<Element>, keyof Own> & ClassAttributes<Element> & Own & { class?: string };',
    '',
    ...elements.map(
      (element) =>
        `export type ${interfaceName(element, 'Props')} = Props<\n  ${element.className},\n  ${ownOf(element)} & Listeners<${eventsTypeOf(element)}>\n>;`,
    ),
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    ...elements.map(
      (element) =>
        `${doc(element.description, '      ')}      '${element.tag}': ${interfaceName(element, 'Props')};`,
    ),
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

function vue(elements) {
  return [
    HEAD,
    "import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';",
    importClasses(elements),
    importShared(elements, ['Events', 'Properties']),
    '',
    '/** Vue writes `heading-level` for `headingLevel`; a number may stand in a template as it is. */',
    'type InTemplates<Own> = { [Name in keyof Own]: number extends Own[Name] ? Own[Name] | `${number}` : Own[Name] };',
    '/** A custom element as a template takes it. */',
    'type Tag<Element, Own, Events> = new () => Element & {',
    '  /** @deprecated There for the type checker alone. */',
    '  readonly $props: Omit<HTMLAttributes, keyof Own> & Own & PublicProps;',
    '  /** @deprecated There for the type checker alone. */',
    '  readonly $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;',
    '};',
    '',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    ...elements.map(
      (element) =>
        `${doc(element.description, '    ')}    '${element.tag}': Tag<\n      ${element.className},\n      InTemplates<${interfaceName(element, 'Properties')}>,\n      ${eventsTypeOf(element)}\n    >;`,
    ),
    '  }',
    '}',
    '',
  ].join('\n');
}

function svelte(elements) {
  return [
    HEAD,
    "import type { HTMLAttributes } from 'svelte/elements';",
    importClasses(elements),
    importShared(elements, KINDS, ['KoblingListeners']),
    '',
    '/** What every HTML element takes in Svelte, less what this one has itself. */',
    'type Markup<Element extends EventTarget, Own> = Omit<HTMLAttributes<Element>, keyof Own> & Own;',
    '',
    "declare module 'svelte/elements' {",
    '  interface SvelteHTMLElements {',
    ...elements.map(
      (element) =>
        `${doc(element.description, '    ')}    '${element.tag}': Markup<\n      ${element.className},\n      ${ownOf(element)} & KoblingListeners<${eventsTypeOf(element)}>\n    >;`,
    ),
    '  }',
    '}',
    '',
  ].join('\n');
}
