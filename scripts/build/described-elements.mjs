import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { DIST } from '../lib/paths.mjs';

/**
 * @typedef {object} Property one that a page may set
 * @property {string} name e.g. `headingLevel`
 * @property {string | undefined} attribute e.g. `heading-level`; undefined where there is only the property
 * @property {string} description
 * @property {string | undefined} byDefault
 * @property {readonly string[]} values the words it takes, where only these make sense
 * @property {string} type as TypeScript tells it, for people
 * @property {boolean} isNumber
 * @property {boolean} isBoolean
 */
/**
 * @typedef {object} DescribedElement
 * @property {string} tag
 * @property {string} className
 * @property {string} module of the class, from dist/ and without ending
 * @property {string} description
 * @property {Property[]} properties
 * @property {{ name: string, type: string, description: string }[]} events
 * @property {{ name: string, description: string }[]} slots
 * @property {{ name: string, description: string }[]} parts
 * @property {{ name: string, description: string, default?: string }[]} cssProperties
 */

const oneLine = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
const named = ({ name, description, default: byDefault }) => ({
  name,
  description: oneLine(description),
  ...(byDefault && { default: byDefault }),
});
const once = (list) => [...new Map(list.map((each) => [each.name, each])).values()];

/**
 * The elements as the manifest describes them, with each property's type looked up in the built declarations: the
 * manifest knows the names of types, not which words they stand for.
 * @returns {DescribedElement[]} in alphabetical order
 */
export function describeElements() {
  const manifest = JSON.parse(readFileSync(join(DIST, 'custom-elements.json'), 'utf8'));
  const declarations = manifest.modules.flatMap(({ path, declarations: all = [] }) =>
    all
      .filter(({ tagName }) => tagName)
      .map((each) => ({ ...each, module: path.slice('dist/'.length, -'.js'.length) })),
  );
  const typeOf = readTypes(declarations);
  return declarations
    .map((declaration) => describe(declaration, typeOf))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function describe(declaration, typeOf) {
  const {
    tagName,
    name: className,
    module,
    summary,
    description,
    attributes = [],
    members = [],
  } = declaration;
  const attributeOf = new Map(attributes.map(({ fieldName, name }) => [fieldName ?? name, name]));
  // `lang` is the browser's own property, of which the manifest has the attribute alone.
  const own = attributes.filter(({ fieldName }) => !fieldName);
  const fields = members.filter(
    ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic,
  );
  return {
    tag: tagName,
    className,
    module,
    description: oneLine(summary ?? description),
    properties: once([...fields, ...own]).map((field) => ({
      name: field.name,
      attribute: attributeOf.get(field.name),
      description: oneLine(field.description),
      byDefault: field.default?.replace(/^'(.*)'$/, '$1'),
      ...typeOf(className, field.name),
    })),
    events: (declaration.events ?? []).map((event) => ({ ...named(event), type: event.type.text })),
    slots: (declaration.slots ?? []).map(named),
    parts: once((declaration.cssParts ?? []).map(named)),
    cssProperties: once((declaration.cssProperties ?? []).map(named)),
  };
}

/** Looks a property's type up in the built declarations. */
function readTypes(declarations) {
  const files = declarations.map(({ module }) => join(DIST, `${module}.d.ts`));
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    skipLibCheck: true,
    experimentalDecorators: true,
  });
  const checker = program.getTypeChecker();
  const classes = new Map(
    declarations.map(({ name, module }) => {
      const source = program.getSourceFile(join(DIST, `${module}.d.ts`));
      const found = source && checker.getExportsOfModule(checker.getSymbolAtLocation(source));
      const symbol = found?.find((each) => each.name === name);
      if (!symbol) throw new Error(`types: dist/${module}.d.ts does not export ${name}`);
      return [name, checker.getDeclaredTypeOfSymbol(symbol)];
    }),
  );
  return (className, propertyName) => {
    const owner = classes.get(className);
    const property = owner.getProperty(propertyName);
    if (!property) throw new Error(`types: ${className} has no property ${propertyName} in its declaration`);
    const type = checker.getNonNullableType(checker.getTypeOfSymbol(property));
    const parts = type.isUnion() ? type.types : [type];
    return {
      type: checker.typeToString(type),
      values: parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : [],
      isNumber: parts.every((part) => Boolean(part.flags & ts.TypeFlags.NumberLike)),
      isBoolean: parts.every((part) => Boolean(part.flags & ts.TypeFlags.BooleanLike)),
    };
  };
}
