import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { getCSSLanguageService, newCSSDataProvider, type CSSDataV1 } from 'vscode-css-languageservice';
import {
  getLanguageService,
  newHTMLDataProvider,
  TextDocument,
  type HTMLDataV1,
} from 'vscode-html-languageservice';

const ROOT = new URL('../../', import.meta.url);
const read = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(path, ROOT), 'utf8'));

/** What package.json says of the files for editors. */
interface PackageJson {
  readonly exports: Readonly<Record<string, string>>;
  readonly 'web-types': string;
}

/** Text with `|` where the cursor stands, as a document and a position. */
function at(language: string, text: string) {
  const offset = text.indexOf('|');
  const document = TextDocument.create(`test:${language}`, language, 1, text.replace('|', ''));
  return { document, position: document.positionAt(offset) };
}

/** What VS Code's own HTML support offers and tells, with the kit's data and nothing else. */
async function html(text: string) {
  const data = (await read('dist/html-custom-data.json')) as HTMLDataV1;
  const service = getLanguageService({
    useDefaultDataProvider: false,
    customDataProviders: [newHTMLDataProvider('kobling', data)],
  });
  const { document, position } = at('html', text);
  const parsed = service.parseHTMLDocument(document);
  return {
    offered: service.doComplete(document, position, parsed).items.map(({ label }) => label),
    told: JSON.stringify(service.doHover(document, position, parsed)?.contents ?? ''),
  };
}

test('VS Code offers the tags, their attributes and the words an attribute takes', async () => {
  expect((await html('<kobling-|')).offered).toEqual(
    expect.arrayContaining(['kobling-offer-finder', 'kobling-radar', 'kobling-workspace']),
  );
  const { offered } = await html('<kobling-offer-finder |></kobling-offer-finder>');
  expect(offered).toEqual(expect.arrayContaining(['catalogues', 'min-systems', 'accent', 'heading-level']));
  expect(offered).not.toContain('minSystems');
  expect((await html('<kobling-radar view="|">')).offered).toEqual(['radar', 'dots', 'multiples', 'table']);
  expect((await html('<kobling-data density="|">')).offered).toEqual(['comfortable', 'compact']);
});

test('VS Code tells what a tag is, which events it sends, and what an attribute does', async () => {
  const tag = await html('<kobling-offer|-finder>');
  expect(tag.told).toContain('The joint-offer finder');
  expect(tag.told).toContain('kobling-result');
  expect((await html('<kobling-offer-finder min-sys|tems="2">')).told).toContain('Fewest systems');
});

test('VS Code offers the kit’s CSS properties and parts', async () => {
  const data = (await read('dist/css-custom-data.json')) as CSSDataV1;
  const service = getCSSLanguageService({ customDataProviders: [newCSSDataProvider(data)] });
  const offered = (text: string) => {
    const { document, position } = at('css', text);
    return service
      .doComplete(document, position, service.parseStylesheet(document))
      .items.map(({ label }) => label);
  };
  expect(offered('kobling-radar { --kob| }')).toContain('--kobling-accent');
  expect(offered('kobling-radar::|')).toContain('::part(content)');
});

test('web-types follow JetBrains’ schema, are named in package.json, and know every tag of the manifest', async () => {
  const { $schema: _draft4, ...schema } = (await read('test/support/web-types/schema.json')) as object & {
    $schema: string;
  };
  const packageJson = (await read('package.json')) as PackageJson;
  const webTypes = (await read(packageJson['web-types'])) as {
    contributions: { html: { elements: { name: string; js: { events: { name: string }[] } }[] } };
  };
  const validate = new Ajv({ strict: false, logger: false }).compile(schema);
  expect(validate(webTypes), JSON.stringify(validate.errors)).toBe(true);
  const manifest = (await read('dist/custom-elements.json')) as {
    modules: { declarations?: { tagName?: string; events?: { name: string }[] }[] }[];
  };
  const known = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  expect(known.length).toBeGreaterThan(5);
  const { elements } = webTypes.contributions.html;
  expect(elements.map(({ name, js }) => [name, js.events.map((event) => event.name)]).sort()).toEqual(
    known.map(({ tagName, events = [] }) => [tagName, events.map(({ name }) => name)]).sort(),
  );
});

test('package.json hands out every file for editors', async () => {
  const { exports } = (await read('package.json')) as PackageJson;
  for (const name of ['html-custom-data', 'css-custom-data', 'web-types'])
    expect(await read(exports[`./${name}.json`] ?? '')).toBeTypeOf('object');
});
