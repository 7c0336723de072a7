/**
 * What a finder fetches of a national catalogue of 100 000 offers in shards before its first joint offer: the manifest,
 * the shards of a municipality and some needs, and the whole offers that the answer shows. Uses the built core. Prints,
 * and writes bench/results/shards.json; fails where four needs take more than 150 kB.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  buildShards,
  findJointOffers,
  loadNationalCatalogue,
  MUNICIPALITIES,
  NEEDS,
  openShards,
  parseCatalogue,
} from '../dist/core/index.js';
import { makeCatalogue, makeNeeds } from './catalogues.mjs';
import { offerTexts } from './offer-texts.mjs';

const COUNT = 100_000;
const TODAY = '2026-11-24';
const MOST_KB = 150;

/** Most offers are for a municipality and some of its neighbours, some for a region, few for the whole country. */
function areaOf(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const kind = random();
  if (kind < 0.04) return 'national';
  if (kind < 0.2) return { regions: [pick(MUNICIPALITIES).region] };
  const { code, region } = pick(MUNICIPALITIES);
  const near = MUNICIPALITIES.filter((other) => other.region === region && other.code !== code);
  const others = Array.from({ length: Math.floor(random() ** 2 * 4) }, () => pick(near).code);
  return { municipalities: [...new Set([code, ...others])] };
}

const gz = (text) => gzipSync(text).length;
const kB = (bytes) => Math.round(bytes / 100) / 10;

const national = await loadNationalCatalogue();
const made = makeCatalogue(national, { count: COUNT, seed: 1, areaOf });
const { write } = offerTexts(1);
for (const offer of made.offers) {
  const { title, summary, terms } = write();
  Object.assign(offer, { title, summary, terms });
  offer.contact = {
    name: offer.provider.name,
    phone: '70 10 20 30',
    email: `${offer.provider.id}@kobling.example`,
  };
}
const whole = JSON.stringify(made);
const { catalogue } = parseCatalogue(made);

const start = performance.now();
const files = new Map([...buildShards([catalogue])].map(({ path, text }) => [path, text]));
const buildMs = performance.now() - start;
const shards = [...files].filter(([path]) => path.startsWith('shards/'));
const details = [...files].filter(([path]) => path.startsWith('details/'));
const results = {
  node: process.version,
  offers: catalogue.offers.length,
  wholeKB: kB(gz(whole)),
  manifestKB: kB(gz(files.get('manifest.json'))),
  shards: shards.length,
  details: details.length,
  buildMs: Math.round(buildMs),
  diskMB: Math.round([...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e5) / 10,
  questions: [],
};
console.log(
  `${COUNT} offers: ${results.wholeKB} kB whole; ${shards.length} shards, ${details.length} files of whole offers, ${results.diskMB} MB on disk, built in ${(buildMs / 1000).toFixed(1)} s; manifest ${results.manifestKB} kB`,
);

/** The needs that most offers serve: the hardest question. */
const byOffers = NEEDS.map(({ id }) => [
  id,
  catalogue.offers.filter((offer) => offer.needs[id] !== undefined).length,
])
  .sort((a, b) => b[1] - a[1])
  .map(([id]) => id);

const questions = [
  ...[1, 2, 3, 4].map((count) => ({ name: `the ${count} most served`, needs: byOffers.slice(0, count) })),
  ...[1, 2, 3].map((seed) => ({
    name: `4 at random (${seed})`,
    needs: Object.keys(makeNeeds(national, { count: 4, seed })),
  })),
];
console.log('place        needs                files  offers  manifest  shards  details   all kB');
for (const place of ['København', 'Aarhus', 'Horsens', 'Ærø', null]) {
  const municipality = MUNICIPALITIES.find(({ name }) => name === place)?.code ?? null;
  for (const { name, needs } of questions) {
    const fetched = [];
    const opened = openShards(files.get('manifest.json'), async (file) => {
      fetched.push(file);
      return files.get(file);
    });
    const { catalogues } = await opened.load({ needs, municipality });
    const enquiry = {
      needs: Object.fromEntries(needs.map((need) => [need, 2])),
      company: { municipality },
      today: TODAY,
    };
    const began = performance.now();
    const { best, alternatives } = await findJointOffers(catalogues, enquiry);
    const ms = performance.now() - began;
    const refs = [best, ...alternatives].flatMap(({ parts }) =>
      parts.map(({ catalogue: id, offer }) => ({ catalogue: id, offer: offer.id })),
    );
    await opened.detailsOf(refs);
    const sum = (folder) =>
      fetched
        .filter((file) => file.startsWith(folder))
        .reduce((total, file) => total + gz(files.get(file)), 0);
    const row = {
      place: place ?? 'whole country',
      needs: needs.length,
      which: name,
      files: fetched.length + 1,
      offers: catalogues[0].offers.length,
      manifestKB: results.manifestKB,
      shardsKB: kB(sum('shards/')),
      detailsKB: kB(sum('details/')),
      proven: best.optimal,
      answerMs: Math.round(ms),
    };
    row.allKB = Math.round(10 * (row.manifestKB + row.shardsKB + row.detailsKB)) / 10;
    results.questions.push(row);
    console.log(
      [
        row.place.padEnd(13),
        name.padEnd(20),
        String(row.files).padStart(5),
        String(row.offers).padStart(7),
        ...[row.manifestKB, row.shardsKB, row.detailsKB, row.allKB].map((kb) => kb.toFixed(1).padStart(8)),
      ].join(' '),
    );
  }
}
results.worstKB = Math.max(
  ...results.questions.filter(({ place }) => place !== 'whole country').map(({ allKB }) => allKB),
);
console.log(`at most ${results.worstKB} kB with a municipality and up to four needs (aim ${MOST_KB})`);
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(new URL('./results/shards.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
if (results.worstKB > MOST_KB) process.exitCode = 1;
