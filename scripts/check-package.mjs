// Checks what is published: exports that resolve, types that fit, and files that name no foreign address and no eval.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, listFiles } from './lib/paths.mjs';
import { runTool } from './lib/run.mjs';

/** Names, not addresses: nothing is fetched from them. */
const ALLOWED = [
  /^https?:\/\/www\.w3\.org\//,
  /^https?:\/\/json-schema\.org\//,
  /^https?:\/\/schema\.org\//,
  // The calendar library's error messages say where its manual is.
  /^https:\/\/sebbo2002\.github\.io\/ical-generator\//,
];
/** Addresses that our content shows as links for people. */
const CONTENT = /parts\/national-(?:catalogue|rules)(?:\.classic)?\.js$|^core\/content\//;
/** The command runs on its owner's machine and fetches nothing; its reader of .xlsx names the formats it knows. */
const COMMAND = /^cli\//;

let faults = 0;
for (const file of listFiles(DIST).filter((name) => /\.(?:js|json|d\.ts)$/.test(name))) {
  const text = readFileSync(join(DIST, file), 'utf8');
  if (!CONTENT.test(file) && !COMMAND.test(file)) {
    for (const [address] of text.matchAll(/https?:\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)\\]*/g)) {
      const host = new URL(address).hostname;
      if (ALLOWED.some((allowed) => allowed.test(address)) || /(?:^|\.)example(?:\.\w+)?$/.test(host))
        continue;
      console.error(`${file}: names ${address}`);
      faults += 1;
    }
  }
  if (file.startsWith('cdn/') && /\beval\(|new Function\b/.test(text) && !/parts\/readers/.test(file)) {
    console.error(`${file}: uses eval or new Function`);
    faults += 1;
  }
}
const lint = await runTool('publint', ['--strict']);
const types = await runTool('attw', [
  '--pack',
  '.',
  '--profile',
  'esm-only',
  '--exclude-entrypoints',
  './cdn/*',
  './schema/*.json',
  './custom-elements.json',
  './html-custom-data.json',
  './css-custom-data.json',
  './web-types.json',
]);
process.exit(faults === 0 && lint === 0 && types === 0 ? 0 : 1);
