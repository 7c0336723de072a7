/**
 * Finding among single offers, beside the engines a web team would take: build, memory, times and how often the answer
 * is among the first ten, on Danish catalogues of 1k, 10k and 100k. Uses the built core. Prints, and writes
 * bench/results/finding.json. `node bench/finding.mjs 1000 minisearch` takes this size and this peer only and
 * writes nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  createOfferIndex,
  findJointOffers,
  loadNationalCatalogue,
  NEEDS,
  parseCatalogue,
} from '../dist/core/index.js';
import { makeCatalogue } from './catalogues.mjs';
import { FIELDS, PEERS } from './finding-peers.mjs';
import { drawQuestions } from './finding-questions.mjs';
import { offerTexts } from './offer-texts.mjs';

const FIRST = 10;
const questionsFor = (size) => (size > 10_000 ? 40 : 100);
/** Each question is asked this often and its fastest time taken: what it costs, not what else the machine does. */
const RUNS = 3;
const KINDS = ['one', 'three', 'prefix', 'typo'];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const memory = () => {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const quantile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const fold = (text) =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const national = await loadNationalCatalogue();
const typeTitles = new Map(national.offers.map(({ type, title }) => [type, title]));
const needTitles = new Map(NEEDS.map(({ id, title }) => [id, title]));

function makeOffers(size) {
  const raw = makeCatalogue(national, { count: size, seed: size });
  const { write } = offerTexts(size);
  raw.offers = raw.offers.map((offer) => ({ ...offer, ...write() }));
  // As from a file: strings that are put together weigh more until somebody reads them.
  return parseCatalogue(JSON.parse(JSON.stringify(raw))).catalogue;
}

/** What the peers are given: the same texts as one string a field, folded. */
function documentsOf(catalogue) {
  const both = (text) => (text ? fold(Object.values(text).join(' ')) : '');
  return catalogue.offers.map((offer, id) => ({
    id,
    title: both(offer.title),
    summary: both(offer.summary),
    terms: both(offer.terms),
    provider: fold(offer.provider.name),
    type: both(typeTitles.get(offer.type)),
    needs: Object.keys(offer.needs)
      .map((need) => both(needTitles.get(need)))
      .join(' '),
  }));
}

async function ours(catalogue) {
  const index = await createOfferIndex([catalogue]);
  const places = new Map(catalogue.offers.map(({ id }, i) => [id, i]));
  return async (words, _kind, limit) =>
    (await index.find(words, { limit })).hits.map(({ offer }) => places.get(offer.id));
}

async function measure(build, { documents, questions, parts }) {
  const before = memory();
  const start = performance.now();
  const find = await build();
  const buildMs = performance.now() - start;
  const row = { buildMs, memoryMB: (memory() - before) / 1e6 };
  for (const kind of KINDS) {
    for (const { asked } of questions[kind].slice(0, 10)) await find(asked, kind, FIRST);
    const times = [];
    let hits = 0;
    for (const { asked, sought } of questions[kind]) {
      let found = [];
      let fastest = Infinity;
      for (let run = 0; run < RUNS; run += 1) {
        const begin = performance.now();
        found = await find(asked, kind, FIRST);
        fastest = Math.min(fastest, performance.now() - begin);
      }
      times.push(fastest);
      if (found.slice(0, FIRST).some((id) => sought.every((word) => documents[id].words.has(word))))
        hits += 1;
    }
    row[kind] = { p50: quantile(times, 0.5), p95: quantile(times, 0.95), hit: hits / times.length };
  }
  if (parts) {
    const recalls = [];
    for (const { part, holders } of parts) {
      const found = new Set(await find(part, 'compound', documents.length));
      recalls.push(holders.filter((id) => found.has(id)).length / holders.length);
    }
    row.compoundRecall = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
  }
  return row;
}

/** Last parts of compounds, and the offers that have them in a compound only. */
function compoundParts(documents, size) {
  return offerTexts(size).ends.flatMap((end) => {
    const part = fold(end);
    const holders = documents.flatMap(({ id, words }) => {
      if (words.has(part)) return [];
      for (const word of words) if (word.length > part.length && word.endsWith(part)) return [id];
      return [];
    });
    return holders.length > 0 ? [{ part, holders }] : [];
  });
}

const print = (name, row) =>
  console.log(
    [
      name.padEnd(11),
      row.buildMs.toFixed(0).padStart(7),
      row.memoryMB.toFixed(1).padStart(7),
      ...KINDS.flatMap((kind) => [
        `${row[kind].p50.toFixed(2)}/${row[kind].p95.toFixed(2)}`.padStart(15),
        row[kind].hit.toFixed(2).padStart(5),
      ]),
      row.compoundRecall === undefined ? '' : row.compoundRecall.toFixed(2).padStart(9),
    ].join(' '),
  );

const words = process.argv.slice(2);
const given = words.map(Number).filter((size) => size > 0);
const peers = words.filter((word) => !(Number(word) > 0));
const results = { node: process.version, sizes: [] };
for (const size of given.length > 0 ? given : [1000, 10_000, 100_000]) {
  const catalogue = makeOffers(size);
  const documents = JSON.parse(JSON.stringify(documentsOf(catalogue)));
  const letters = documents.reduce(
    (sum, document) => sum + FIELDS.reduce((own, f) => own + document[f].length, 0),
    0,
  );
  const withWords = documents.map((document) => ({
    ...document,
    words: new Set(FIELDS.flatMap((field) => document[field].split(' '))),
  }));
  const material = {
    documents: withWords,
    questions: drawQuestions(withWords, { seed: 7, count: questionsFor(size) }),
    parts: size <= 10_000 ? compoundParts(withWords, size) : undefined,
  };
  const vocabulary = new Set(withWords.flatMap(({ words }) => [...words])).size;
  console.log(`\n${size} offers, ${(letters / 1e6).toFixed(1)} MB of text, ${vocabulary} distinct words`);
  console.log(
    `finder        build      MB ${KINDS.map((kind) => `${kind} p50/p95   hit`.padStart(21)).join(' ')}  compound`,
  );
  // The list stands below the joint offers: those have been asked for, and the catalogue is joined and stocked.
  await findJointOffers([catalogue], { needs: { overview: 2 }, company: {} });
  const finders = { kobling: await measure(() => ours(catalogue), material) };
  print('kobling', finders.kobling);
  for (const [name, { most, build }] of Object.entries(PEERS)) {
    if (size > most || (peers.length > 0 && !peers.includes(name))) continue;
    finders[name] = await measure(() => build(documents), material);
    print(name, finders[name]);
  }
  const { minisearch, kobling } = finders;
  const ratios = minisearch && {
    build: kobling.buildMs / minisearch.buildMs,
    memory: kobling.memoryMB / minisearch.memoryMB,
    ...Object.fromEntries(KINDS.map((kind) => [`${kind}P95`, kobling[kind].p95 / minisearch[kind].p95])),
  };
  if (ratios) {
    const parts = Object.entries(ratios).map(([what, ratio]) => `${what} 1/${(1 / ratio).toFixed(1)}`);
    console.log(`kobling to minisearch: ${parts.join(', ')}`);
  }
  results.sizes.push({
    offers: size,
    textMB: letters / 1e6,
    words: vocabulary,
    questions: questionsFor(size),
    finders,
    ratios,
  });
}
if (words.length === 0) {
  mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
  writeFileSync(new URL('./results/finding.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}
