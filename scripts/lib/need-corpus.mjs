// The lines the recogniser learns from, and the modules of the kit that it learns with.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT, SRC } from './paths.mjs';

const CONTENT = join(SRC, 'core', 'content');
const read = (...path) => JSON.parse(readFileSync(join(CONTENT, ...path), 'utf8'));

/** Ids of the needs in the order of the taxonomy. */
export const NEED_IDS = read('needs.json').map(({ id }) => id);
/** The number of »about no need«. */
export const NONE = NEED_IDS.length;
export const LOCALES = ['da', 'en'];

/** @returns {{ text: string, need: number, whole: boolean }[]} `whole`: a line as people write it, not a key word */
export function corpusLines(locale) {
  const lines = [];
  const add = (need, texts, whole) => texts.forEach((text) => lines.push({ text, need, whole }));
  const files = new Set(readdirSync(join(CONTENT, 'phrasings')));
  const short = read('phrasings-short.json');
  const titles = new Map(read('needs.json').map((need) => [need.id, need]));
  NEED_IDS.forEach((id, need) => {
    if (files.has(`${id}.json`)) add(need, read('phrasings', `${id}.json`)[locale], true);
    add(need, [titles.get(id).title[locale], titles.get(id).short[locale]], false);
    add(need, short[id]?.[locale] ?? [], false);
  });
  add(NONE, read('phrasings-none.json')[locale], true);
  return lines;
}

/** The model of a language as it was last trained. */
export const packedModel = (locale) => read(`need-model-${locale}.json`);

/** A module of the kit's sources, by its path from src/. */
export async function kitModule(path) {
  const { module } = await runnerImport(join(SRC, path), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}

/** @returns {(text: string, need: number) => import('./need-trainer.mjs').Example} */
export async function exampleReader() {
  const { tokenise } = await kitModule('core/offers/text.ts');
  const { readFeatures } = await kitModule('core/offers/need-features.ts');
  return (text, need) => {
    const features = readFeatures(tokenise(text).map((token) => token.text));
    return { need, slots: features.map(({ slot }) => slot), sizes: features.map(({ size }) => size) };
  };
}
