// What the studio needs to know of the built kit, in one file: elements, needs, places, sizes and hashes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CDN, DIST, ROOT, listFiles } from '../lib/paths.mjs';
import { readElements } from './manifest.mjs';
import { notesOf } from './notes.mjs';

/**
 * @returns {Promise<object>} plain JSON: `version`, `elements`, `needs` (groups with their needs), `municipalities`,
 *   `instruments`, `presets`, `accessibility` (paragraph for a statement), `files` (name in dist/cdn → gzipped bytes and `integrity`)
 */
export async function collectKit() {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const core = await import(new URL('../../dist/core/index.js', import.meta.url).href);
  const integrity = JSON.parse(readFileSync(join(CDN, 'integrity.json'), 'utf8'));
  const files = listFiles(CDN)
    .filter((file) => /\.(?:js|html|css)$/.test(file))
    .map((file) => [
      file,
      {
        bytes: gzipSync(readFileSync(join(CDN, file)), { level: 9 }).length,
        ...(integrity[file] ? { integrity: integrity[file] } : {}),
      },
    ]);
  return {
    version,
    elements: readElements().map(({ properties: _p, slots: _s, description: _d, ...element }) => ({
      ...element,
      // The accent has an attribute.
      customProperties: element.customProperties
        .filter(({ name }) => name !== '--kobling-accent')
        .map((each) => ({ ...each, control: { kind: /colour/i.test(each.text) ? 'colour' : 'text' } })),
      ...wordsOf(element),
    })),
    needs: core.NEED_GROUPS.map((group) => ({
      title: group.title,
      needs: core.NEEDS.filter((need) => need.group === group.id).map(({ id, title }) => ({ id, title })),
    })),
    municipalities: core.MUNICIPALITIES.map(({ code, name }) => ({ code, name })),
    instruments: listInstruments(core),
    presets: listPresets(),
    accessibility: { da: statement('conformance.da.md', version), en: statement('conformance.md', version) },
    files: Object.fromEntries(files),
  };
}

/** The looks that come with the kit, by the names that the attribute `theme` takes beside light and dark. */
function listPresets() {
  return listFiles(join(DIST, 'presets'))
    .map((file) => /^([\w-]+)\.tokens\.json$/.exec(file)?.[1])
    .filter((name) => name && name !== 'plain');
}

function listInstruments({ BUILT_IN_INSTRUMENTS }) {
  return BUILT_IN_INSTRUMENTS.map((id) => {
    const { title } = JSON.parse(
      readFileSync(join(ROOT, 'src', 'core', 'content', 'instruments', `${id}.json`), 'utf8'),
    );
    return { id, title };
  });
}

/** The element's name and purpose for people, from the notes beside its code. */
function wordsOf({ name, summary }) {
  const { title, purpose } = notesOf(name);
  return { title, purpose: { da: purpose.da || summary, en: purpose.en || summary } };
}

/** The paragraph for a host's accessibility statement, from the conformance note: it is written in one place. */
function statement(note, version) {
  const text = /^```text\n([\s\S]*?)^```/m.exec(readFileSync(join(ROOT, 'docs', note), 'utf8'))?.[1];
  if (!text) throw new Error(`docs: ${note} has no paragraph for a statement between fences`);
  return text.trim().replace(/\s+/g, ' ').replaceAll('{{version}}', version);
}
