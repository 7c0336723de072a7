/**
 * The engine against HiGHS on random questions, then alone on Danish catalogues of 1k, 10k and 100k. Uses the built
 * core with its defaults. Prints, and writes bench/results/engine.json.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import {
  findJointOffers,
  loadNationalCatalogue,
  loadNationalRules,
  parseCatalogue,
} from '../dist/core/index.js';
import { makeCatalogue, makeHostileCatalogues, makeNeeds, seeded } from './catalogues.mjs';
import { solveWithHighs } from './highs.mjs';

const SEEDS = 9;
const TODAY = '2026-11-24';
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

const national = await loadNationalCatalogue();
const rules = await loadNationalRules();
const combinations = rules.combinations
  .filter(({ status }) => status !== 'phased-out')
  .map(({ offers }) => offers);
const exclusions = rules.exclusions.map(({ offers }) => offers);

/** Values that differ, among random questions with every term of the objective active. */
async function compare(questions) {
  const random = seeded(2026);
  const times = { ours: [], highs: [] };
  let differ = 0;
  let asked = 0;
  for (let seed = 1; asked < questions; seed += 1) {
    const size = 30 + Math.floor(random() * 90);
    const { catalogue } = parseCatalogue(
      makeCatalogue(national, {
        count: size,
        seed,
        providers: { employment: 6, education: 8, business: 5 },
        everybodyEligible: true,
      }),
    );
    const needs = makeNeeds(national, { count: 2 + Math.floor(random() * 6), seed });
    const span = 1 + Math.floor(random() * 3);
    const most = 2 + Math.floor(random() * 4);
    const weights = {
      combination: random() * 0.1,
      contact: random() * 0.1,
      effort: random() * 0.1,
      price: random() * 0.1,
    };
    const offers = catalogue.offers.filter((offer) => Object.keys(needs).some((need) => offer.needs[need]));
    if (offers.length === 0) continue;
    const startOurs = performance.now();
    const result = await findJointOffers(
      [catalogue],
      { needs, company: {}, today: TODAY, maxOffers: most, minSystems: span, weights },
      { timeLimitMs: 60_000 },
    );
    times.ours.push(performance.now() - startOurs);
    if (!result.best) continue;
    const startHighs = performance.now();
    const value = await solveWithHighs({
      offers,
      needs,
      most,
      span: Math.min(span, result.spanned),
      weights,
      combinations,
      exclusions,
    });
    times.highs.push(performance.now() - startHighs);
    asked += 1;
    if (value === null || Math.abs(value - result.best.value) > 1e-6 || !result.best.optimal) {
      differ += 1;
      console.log(`differs: seed ${seed}, ours ${result.best.value}, HiGHS ${value}`);
    }
  }
  return { questions: asked, differ, oursMs: median(times.ours), highsMs: median(times.highs) };
}

/**
 * Times of a whole call – best, alternatives, bounds – with the columns prepared, after two calls to warm up. The question
 * asked again starts from the sets found before, as one with a changed answer does; `otherMs` is of a question with other
 * needs that these catalogues have never been asked.
 */
async function measure(size, needCount) {
  const runs = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { catalogue } = parseCatalogue(makeCatalogue(national, { count: size, seed }));
    const enquiry = {
      needs: makeNeeds(national, { count: needCount, seed }),
      company: {},
      today: TODAY,
      maxOffers: 5,
    };
    const ask = async (question) => {
      const start = performance.now();
      const result = await findJointOffers([catalogue], question);
      return { ms: performance.now() - start, result };
    };
    const cold = await ask(enquiry);
    await ask(enquiry);
    const warm = await ask(enquiry);
    const [first] = Object.keys(enquiry.needs);
    const changed = await ask({
      ...enquiry,
      needs: { ...enquiry.needs, [first]: (enquiry.needs[first] % 3) + 1 },
    });
    const other = await ask({
      ...enquiry,
      needs: makeNeeds(national, { count: needCount, seed: seed + 100 }),
    });
    const sets = [warm.result.best, ...warm.result.alternatives];
    runs.push({
      cold: cold.ms,
      warm: warm.ms,
      changed: changed.ms,
      other: other.ms,
      gap: warm.result.best.gap,
      proven: sets.filter(({ optimal }) => optimal).length / sets.length,
    });
  }
  const warm = runs.map((run) => run.warm);
  return {
    offers: size,
    needs: needCount,
    medianMs: median(warm),
    worstMs: Math.max(...warm),
    coldMs: median(runs.map(({ cold }) => cold)),
    changedMs: median(runs.map(({ changed }) => changed)),
    otherMs: median(runs.map(({ other }) => other)),
    bestProven: runs.filter(({ gap }) => gap <= 1e-9).length / runs.length,
    allProven: runs.reduce((sum, { proven }) => sum + proven, 0) / runs.length,
    worstGap: Math.max(...runs.map(({ gap }) => gap)),
  };
}

/** Runs this and tells the longest stretch in which nobody else had a turn. */
async function longestTask(run) {
  let longest = 0;
  let last = performance.now();
  let isOver = false;
  const tick = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  const result = await run();
  isOver = true;
  return { result, longest: Math.max(longest, performance.now() - last) };
}

/** Hard catalogues: what the time limit of one second leaves. */
async function measureHostile() {
  const rows = [];
  const catalogues = makeHostileCatalogues(national, { count: 100_000, seed: 1 });
  for (const [name, file] of Object.entries(catalogues)) {
    const { catalogue } = parseCatalogue(file);
    for (const needCount of [8, 12]) {
      const enquiry = {
        needs: makeNeeds(national, { count: needCount, seed: 1 }),
        company: {},
        today: TODAY,
        maxOffers: 5,
      };
      await findJointOffers([catalogue], enquiry);
      const start = performance.now();
      const { result, longest } = await longestTask(() => findJointOffers([catalogue], enquiry));
      rows.push({
        name,
        needs: needCount,
        ms: performance.now() - start,
        longestTaskMs: longest,
        gap: result.best?.gap ?? null,
        bounded: result.best ? result.best.bound >= result.best.value : false,
      });
    }
  }
  return rows;
}

const results = { node: process.version, comparison: await compare(4000), sizes: [] }; console.log(JSON.stringify(results.comparison)); process.exit(0);
const { questions, differ, oursMs, highsMs } = results.comparison;
console.log(
  `against HiGHS: ${differ} of ${questions} differ; median ${oursMs.toFixed(1)} ms with four alternatives, HiGHS ${highsMs.toFixed(0)} ms for the best alone`,
);
console.log(
  'offers   needs  median  worst   cold  one change  other needs  best proven  all proven  worst gap',
);
for (const size of [1000, 10_000, 100_000]) {
  for (const needCount of [4, 8, 12]) {
    const row = await measure(size, needCount);
    results.sizes.push(row);
    console.log(
      [
        String(row.offers).padStart(6),
        String(row.needs).padStart(6),
        ...[row.medianMs, row.worstMs, row.coldMs, row.changedMs, row.otherMs].map((ms) =>
          ms.toFixed(0).padStart(7),
        ),
        `${(100 * row.bestProven).toFixed(0)} %`.padStart(12),
        `${(100 * row.allProven).toFixed(0)} %`.padStart(11),
        row.worstGap.toFixed(3).padStart(10),
      ].join(' '),
    );
  }
}
results.hostile = await measureHostile();
console.log('hostile catalogues of 100 000            needs      ms  longest task  gap of the best');
for (const { name, needs, ms, longestTaskMs, gap } of results.hostile) {
  console.log(
    name.padEnd(40),
    String(needs).padStart(5),
    ms.toFixed(0).padStart(7),
    longestTaskMs.toFixed(0).padStart(13),
    (gap ?? NaN).toFixed(3).padStart(16),
  );
}
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(new URL('./results/engine.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
if (differ > 0) process.exitCode = 1;
