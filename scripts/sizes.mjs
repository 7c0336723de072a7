// Prints what a page pays for each file, minified and gzipped (kB = 1000 bytes), and fails above the limits.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CDN, ROOT, listElements, listFiles } from './lib/paths.mjs';

/** Most kB, gzipped. What is not named here is printed only. */
const LIMITS = {
  'kobling.js': 49,
  'kobling.classic.js': 50,
  'offer-finder.js': 28,
  'assessment.js': 28,
  'radar.js': 18,
  'languages/nb.js': 44.5,
  'loader.js': 1,
  'shared/auto.js': 1.6,
  'shared/runtime.js': 17,
  'shared/round.js': 2.6,
  'shared/offer-finder.js': 14.8,
  'shared/assessment.js': 14.8,
  'shared/radar.js': 1,
  'shared/report.js': 1.2,
  'parts/answer.js': 8.2,
  'parts/below.js': 16.8,
  'parts/data-body.js': 12,
  'parts/glossary.js': 10,
  'parts/instrument.js': 3.5,
  'parts/json-ld-draft.js': 10,
  'parts/linked.js': 6,
  'parts/take-away.js': 20,
  'parts/branching-branch-and-bound.js': 6,
  'parts/engine.js': 22.3,
  'parts/exports.js': 4,
  'parts/failure.js': 3,
  'parts/facts.js': 8,
  'parts/finding.js': 17,
  'parts/national-catalogue.js': 30,
  'parts/national-rules.js': 14,
  'parts/need-model-da.js': 16,
  'parts/need-model-en.js': 16,
  'parts/presets.js': 2.8,
  'parts/profile.js': 7.6,
  'parts/onward.js': 11.2,
  'parts/practice.js': 3.3,
  'parts/radar-below.js': 12.6,
  'parts/radar-body.js': 18.1,
  'parts/radar-exports.js': 8.8,
  'parts/readers.js': 28,
  'parts/remembered.js': 6.5,
  'parts/round.js': 5.5,
  'parts/hand-in.js': 9.8,
  'parts/take-in.js': 4.6,
  'parts/withdrawing.js': 2.9,
  'parts/hand-back.js': 6.5,
  'parts/round-entry.js': 8.5,
  'parts/round-setup.js': 9.6,
  'parts/round-out.js': 4.2,
  'parts/codes.js': 6,
  'parts/qr.js': 7,
  'parts/qr-reader.js': 15.5,
  'parts/report-beside.js': 5,
  'parts/report-body.js': 20.6,
  'parts/report-expert.js': 4.5,
  'parts/report-meeting.js': 4.6,
  'parts/report-time.js': 11.5,
  'parts/reading.js': 4,
  'parts/shards.js': 19.5,
  'parts/store.js': 12,
  'parts/supply.js': 8,
  'parts/wording.js': 1.2,
};

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** Where the files that elements share are, by address and in the limits. */
const SHARED = 'shared/';
const SHARED_FOLDER = `${version}/${SHARED}`;

const size = (file) => gzipSync(readFileSync(join(CDN, file)), { level: 9 }).length;
const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);
let over = 0;

// In the versioned folder only what is nowhere else is counted.
const isCounted = (name) =>
  name.endsWith('.js') &&
  !/^(?:parts|languages)\/.*\.classic\.js$/.test(name) &&
  (!name.startsWith(`${version}/`) || name.startsWith(SHARED_FOLDER));
for (const path of listFiles(CDN).filter(isCounted)) {
  const file = path.replace(SHARED_FOLDER, SHARED);
  const bytes = size(path);
  const limit = LIMITS[file];
  const isOver = limit !== undefined && bytes > limit * 1000;
  if (isOver) over += 1;
  console.log(
    `${kB(bytes)} kB  ${file}${limit === undefined ? '' : `  (at most ${limit})`}${isOver ? '  TOO LARGE' : ''}`,
  );
}

const sum = (files) => files.reduce((total, file) => total + size(file), 0);
const model = Math.max(size('parts/need-model-da.js'), size('parts/need-model-en.js'));
const recogniser = size('parts/recogniser.js') + model;
console.log(`${kB(recogniser)} kB  the need recogniser with the model of one language  (at most 20)`);
if (recogniser > 20_000) over += 1;
const answer = [
  'offer-finder.js',
  'parts/answer.js',
  'parts/engine.js',
  'parts/national-catalogue.js',
  'parts/national-rules.js',
];
console.log(`${kB(sum(answer))} kB  up to the first joint offer, needs picked from the list  (aim 90)`);
console.log(`${kB(sum(answer) + recogniser)} kB  up to the first joint offer, needs written`);
const below = ['parts/below.js', 'parts/facts.js'];
console.log(`${kB(sum(below))} kB  what stands below it, fetched once it is painted`);
const remembered = ['parts/remembered.js', 'parts/store.js'];
console.log(
  `${kB(sum(remembered))} kB  what remembers the question, fetched with the first thing the reader does; nothing waits for it`,
);
const saved = ['assessment.js', 'parts/store.js', 'parts/instruments-partnership-short.js'];
console.log(`${kB(sum(saved))} kB  up to the first saved answer  (aim 45)`);
console.log(`${kB(sum(['parts/onward.js']))} kB  what comes while the first statement is read`);

console.log(
  '\nTo start with, by what stands in the page: shared files; a file for each element; the whole kit',
);
const common = [
  'loader.js',
  `${SHARED_FOLDER}auto.js`,
  ...['runtime.js', 'round.js'].map((file) => SHARED_FOLDER + file),
];
for (const names of [
  ['radar'],
  ['offer-finder'],
  ['radar', 'report'],
  ['offer-finder', 'radar'],
  ['offer-finder', 'assessment'],
  listElements(),
]) {
  const needsRound = names.includes('radar') || names.includes('report');
  const shared = [
    ...common.filter((file) => needsRound || !file.endsWith('/round.js')),
    ...names.map((name) => `${SHARED_FOLDER}${name}.js`),
  ];
  const alone = names.map((name) => `${name}.js`);
  console.log(
    `${kB(sum(shared))} ${kB(sum(alone))} ${kB(size('kobling.js'))} kB  ${names.length > 3 ? `all ${names.length}` : names.join(', ')}`,
  );
}
if (over > 0) {
  console.error(`${over} above the limit`);
  process.exit(1);
}
