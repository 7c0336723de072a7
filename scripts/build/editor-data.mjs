import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, ROOT } from '../lib/paths.mjs';
import { describeElements } from './described-elements.mjs';

/** Attributes of a tag that say more than the browser's own. */
const attributesOf = ({ properties }) => properties.filter(({ attribute }) => attribute);
const withDefault = ({ description, byDefault }) =>
  byDefault && byDefault !== 'undefined' && byDefault !== '' && !/default/i.test(description)
    ? `${description} Default: \`${byDefault}\`.`
    : description;
const markdown = (value) => ({ kind: 'markdown', value });

/**
 * Writes what editors know of the kit, made from the manifest: dist/html-custom-data.json and css-custom-data.json for
 * VS Code (`html.customData`, `css.customData`), dist/web-types.json for JetBrains' editors.
 */
export function buildEditorData() {
  const elements = describeElements();
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const files = {
    'html-custom-data': htmlData(elements),
    'css-custom-data': cssData(elements),
    'web-types': { name, version, ...webTypes(elements) },
  };
  for (const [file, data] of Object.entries(files))
    writeFileSync(join(DIST, `${file}.json`), `${JSON.stringify(data, null, 2)}\n`);
}

/** What stands there as a rule, said once for all elements that have it. */
const unique = (elements, key) => [
  ...new Map(elements.flatMap((element) => element[key]).map((each) => [each.name, each])).values(),
];

function htmlData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(
        [
          element.description,
          ...element.events.map((event) => `- event \`${event.name}\`: ${event.description}`),
        ].join('\n\n'),
      ),
      attributes: attributesOf(element).map((property) => ({
        name: property.attribute,
        description: markdown(withDefault(property)),
        ...(property.isBoolean && { valueSet: 'v' }),
        ...(property.values.length > 0 && { values: property.values.map((value) => ({ name: value })) }),
      })),
    })),
  };
}

function cssData(elements) {
  return {
    version: 1.1,
    properties: unique(elements, 'cssProperties').map(({ name, description }) => ({
      name,
      description: markdown(description),
    })),
    pseudoElements: unique(elements, 'parts').map(({ name, description }) => ({
      name: `::part(${name})`,
      description: markdown(description),
    })),
  };
}

/** One of these words, as a type. */
const typeOf = ({ values, type, isNumber }) =>
  values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : isNumber ? 'number' : type;

function webTypes(elements) {
  return {
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((element) => ({
          name: element.tag,
          description: element.description,
          attributes: attributesOf(element).map((property) => ({
            name: property.attribute,
            description: property.description,
            ...(property.byDefault && { default: property.byDefault }),
            value: { kind: 'plain', type: property.isBoolean ? 'boolean' : typeOf(property) },
          })),
          slots: element.slots.map(({ name, description }) => ({ name, description })),
          js: {
            properties: element.properties.map((property) => ({
              name: property.name,
              description: property.description,
              type: typeOf(property),
            })),
            events: element.events.map(({ name, description }) => ({ name, description })),
          },
          css: {
            properties: element.cssProperties.map(({ name, description }) => ({ name, description })),
            parts: element.parts.map(({ name, description }) => ({ name, description })),
          },
        })),
      },
    },
  };
}
