// Reads the elements out of dist/custom-elements.json, as the documentation and the studio use them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT, listLanguages } from '../lib/paths.mjs';

/**
 * @typedef {object} Described
 * @property {string} name
 * @property {string} text description in English, with Markdown's backticks
 * @property {string} [textDa] the same in Danish, where somebody has written it
 *
 * @typedef {object} Control how an attribute is set by hand
 * @property {'choice' | 'theme' | 'number' | 'colour' | 'needs' | 'municipality' | 'instrument' | 'addresses' | 'text'} kind
 * @property {string[]} [values] of a choice; the first is the default unless `initial` says otherwise
 * @property {number} [min]
 * @property {number} [max]
 *
 * @typedef {object} ElementInfo
 * @property {string} name without prefix
 * @property {string} tag
 * @property {string} summary
 * @property {string} description
 * @property {(Described & { initial?: string, property?: string, shared: boolean, control: Control })[]} attributes
 * @property {Described[]} properties those without an attribute
 * @property {Described[]} events
 * @property {Described[]} parts
 * @property {Described[]} customProperties
 * @property {Described[]} slots
 */

/** What readers ask for first, and what goes with all the others; between them by name. */
const FIRST = ['offer-finder', 'assessment', 'report', 'radar'];
const LAST = ['data', 'workspace'];
const place = ({ name }) =>
  FIRST.includes(name) ? FIRST.indexOf(name) : LAST.includes(name) ? 1000 + LAST.indexOf(name) : 100;

/** @returns {ElementInfo[]} as menus show them */
export function readElements() {
  const manifest = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8'));
  const words = JSON.parse(readFileSync(join(ROOT, 'docs', 'words.da.json'), 'utf8'));
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName)
    .map((declaration) => toElement(declaration, words))
    .sort((a, b) => place(a) - place(b) || (a.tag < b.tag ? -1 : 1));
}

const oneLine = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
const once = (list = []) => [...new Map(list.map((each) => [each.name, each])).values()];

/** @returns {ElementInfo} */
function toElement(declaration, words) {
  const name = declaration.tagName.replace(/^kobling-/, '');
  const danish = (kind, each) => words[kind]?.[`${name}.${each}`] ?? words[kind]?.[each];
  const described = (kind) => (each) => ({
    name: each.name,
    text: oneLine(each.description),
    ...(danish(kind, each.name) ? { textDa: danish(kind, each.name) } : {}),
  });
  const attributes = once(declaration.attributes).filter((attribute) => attribute.name);
  const reflected = new Set(attributes.map(({ fieldName }) => fieldName));
  return {
    name,
    tag: declaration.tagName,
    summary: oneLine(declaration.summary ?? declaration.description),
    description: oneLine(declaration.description ?? ''),
    attributes: attributes.map((attribute) => ({
      ...described('attributes')(attribute),
      ...initialOf(attribute),
      ...(attribute.fieldName ? { property: attribute.fieldName } : {}),
      shared: attribute.inheritedFrom?.name === 'KoblingElement',
      control: controlFor(attribute),
    })),
    properties: once(declaration.members)
      .filter(
        (member) =>
          member.kind === 'field' && !member.static && !member.readonly && !reflected.has(member.name),
      )
      .filter((member) => member.description)
      .map(described('properties')),
    events: once(declaration.events).map(described('events')),
    parts: once(declaration.cssParts).map(described('parts')),
    customProperties: once(declaration.cssProperties).map(described('customProperties')),
    slots: once(declaration.slots).map(described('slots')),
  };
}

/** The default as a value of the attribute: from the code, else from what the description calls the default. */
function initialOf({ default: value, description = '' }) {
  const literal = /^'([^']*)'$/.exec(value ?? '')?.[1] ?? (/^\d+$/.test(value ?? '') ? value : undefined);
  const told = /`([\w-]+)` \(default/.exec(oneLine(description))?.[1];
  const initial = literal || told;
  return initial ? { initial } : {};
}

/**
 * How the attribute is set by hand, from its type and from what its description says: quoted literals of the type, else
 * the words in backticks, are its choices; „1–3“ is a range.
 * @returns {Control}
 */
export function controlFor({ name, type, description = '' }) {
  const text = oneLine(description);
  const types = type?.text ?? '';
  if (/CSS colour/.test(text)) return { kind: 'colour' };
  if (/^Addresses/.test(text)) return { kind: 'addresses' };
  if (/built-in instrument/.test(text)) return { kind: 'instrument' };
  if (/ids of needs/i.test(text)) return { kind: 'needs' };
  if (/municipality/i.test(text) && name.includes('municipality')) return { kind: 'municipality' };
  if (types === 'number') {
    const [, min, max] = /(\d+)–(\d+)/.exec(text) ?? [];
    return { kind: 'number', ...(max ? { min: Number(min), max: Number(max) } : {}) };
  }
  if (name === 'theme') return { kind: 'theme', values: ['auto', 'light', 'dark'] };
  // Two words stand together here, which no list in a sentence tells.
  if (name === 'perspective')
    return { kind: 'choice', values: ['self', 'other', 'desired', 'self desired', 'other desired'] };
  if (name === 'lang') return { kind: 'choice', values: ['da', 'en', ...listLanguages()] };
  const literals = [...types.matchAll(/'([^']+)'/g)].map(([, value]) => value);
  const told = [...text.matchAll(/`([a-z][\w-]*)`/g)].map(([, value]) => value);
  const values = [...new Set(literals.length > 1 ? literals : told)];
  if (values.length > 1) return { kind: 'choice', values };
  return { kind: 'text' };
}
