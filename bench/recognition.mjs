/**
 * Recognising needs, beside the engines a web team would take for it: full-text search over the very phrasings that the
 * model has read, asked with the validation sentences. A need's place among the answers is that of its first phrasing.
 * Uses the built core. Prints, and writes bench/results/recognition.json.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { recogniseNeeds } from '../dist/core/index.js';

const LOCALES = ['da', 'en'];
const PHRASINGS = new URL('../src/core/content/phrasings/', import.meta.url);
const SENTENCES = new URL('../test/core/offers/validation-sentences.json', import.meta.url);
/** Phrasings that a search may give back; many of one need may stand before the first of the next. */
const MOST = 200;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const readJson = (url) => JSON.parse(readFileSync(url, 'utf8'));

/** All phrasings of a language, as documents. */
function phrasingsIn(locale) {
  return readdirSync(PHRASINGS).flatMap((file) =>
    readJson(new URL(file, PHRASINGS))[locale].map((text) => ({ need: file.replace('.json', ''), text })),
  );
}

const distinct = (needs) => [...new Set(needs)];

/** By name: `build(locale)`, which gives `recognise(text)`, the needs best first. Each set as suits the question. */
const WAYS = {
  kobling: {
    build: (locale) => async (text) => (await recogniseNeeds(text, locale)).map(({ need }) => need),
  },
  minisearch: {
    build(locale) {
      const index = new MiniSearch({ fields: ['text'], storeFields: ['need'] });
      index.addAll(phrasingsIn(locale).map((phrasing, id) => ({ ...phrasing, id })));
      return (text) => index.search(text, { prefix: true, fuzzy: 0.2 }).map(({ need }) => need);
    },
  },
  orama: {
    async build(locale) {
      const language = { da: 'danish', en: 'english' }[locale];
      const index = create({ schema: { text: 'string', need: 'string' }, language });
      await insertMultiple(index, phrasingsIn(locale));
      return async (text) => {
        const { hits } = await search(index, {
          term: text,
          properties: ['text'],
          threshold: 1,
          limit: MOST,
        });
        return hits.map(({ document }) => document.need);
      };
    },
  },
  fuse: {
    build(locale) {
      const index = new Fuse(phrasingsIn(locale), { keys: ['text'], ignoreLocation: true, threshold: 0.6 });
      // Fuse looks for one pattern of at most 32 letters well; longer ones are cut by itself.
      return (text) => index.search(text, { limit: MOST }).map(({ item }) => item.need);
    },
  },
};

const sentences = readJson(SENTENCES).filter(({ needs }) => needs.length > 0);
const results = { node: process.version, sentences: sentences.length, ways: [] };
console.log('way         language  first    in three  ms a sentence');
for (const [name, { build }] of Object.entries(WAYS)) {
  for (const locale of LOCALES) {
    const recognise = await build(locale);
    const own = sentences.filter((sentence) => sentence.locale === locale);
    const times = [];
    let first = 0;
    let three = 0;
    for (const { text, needs } of own) {
      const start = performance.now();
      const heard = distinct(await recognise(text)).slice(0, 3);
      times.push(performance.now() - start);
      if (needs.includes(heard[0])) first += 1;
      if (heard.some((need) => needs.includes(need))) three += 1;
    }
    const row = { way: name, locale, of: own.length, first, three, medianMs: median(times) };
    results.ways.push(row);
    const share = (part) => `${((100 * part) / own.length).toFixed(1)} %`.padStart(8);
    console.log(
      name.padEnd(12),
      locale.padEnd(8),
      share(first),
      share(three),
      row.medianMs.toFixed(2).padStart(10),
    );
  }
}
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(
  new URL('./results/recognition.json', import.meta.url),
  `${JSON.stringify(results, null, 2)}\n`,
);
