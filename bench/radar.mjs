/**
 * The radar against Chart.js in the same Chromium: 16 axes, 50 series. Chart.js gets its data in memory and draws 50 lines
 * without animation. Ours changes from the table to the figure of 50 people with its legend, its list and its words. What
 * counts is how long the page's main thread is busy (script, style, layout, paint) up to the frame after the one that
 * shows it. Beside it stands what a page waits for in all: a new element that opens the store, reads the responses and the
 * closed round, decides what may be shown, and paints everything. Prints, and writes bench/results/radar.json.
 *
 * Needs the built kit (`npm run build`).
 */
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/lib/browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const AXES = 16;
const SERIES = 50;
const ROUNDS = 25;
const TYPES = { '.js': 'text/javascript', '.json': 'application/json' };
const PAGE = '<!doctype html><html lang="da"><meta charset="utf-8"><title>bench</title><body></body></html>';

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://bench');
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
    return;
  }
  try {
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'text/plain');
    response.end(readFileSync(join(ROOT, pathname)));
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));

/** A questionnaire of 16 competences in four functions, and 50 people's answers to it. */
const dimensions = Array.from({ length: 4 }, (_, at) => ({
  id: `f${at}`,
  title: { da: `Funktion ${at + 1}` },
}));
const items = Array.from({ length: AXES }, (_, at) => ({
  id: `c${at}`,
  dimension: `f${Math.floor(at / 4)}`,
  kind: 'rating',
  text: { da: `Kompetence nummer ${at + 1}` },
}));
const labels = ['Slet ikke', 'Lidt', 'Noget', 'Meget', 'Helt'].map((da) => ({ da }));
const instrument = {
  format: 'kobling-instrument',
  version: 1,
  id: 'bench',
  revision: 1,
  title: { da: 'Måling' },
  scale: { min: 1, max: 5, labels },
  dimensions,
  items,
};
const value = (person, axis) => 1 + ((person * 7 + axis * 3 + ((person * axis) % 4)) % 5);
const responses = Array.from({ length: SERIES }, (_, person) => ({
  format: 'kobling-response',
  version: 1,
  id: `person-${person}`,
  instrument: { id: 'bench', revision: 1 },
  respondent: { system: ['employment', 'education', 'business'][person % 3] },
  answers: Object.fromEntries(items.map(({ id }, axis) => [id, value(person, axis)])),
  completedAt: '2026-11-03',
}));

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
await page.goto(`http://127.0.0.1:${server.address().port}/`);

/** The kit, with a closed round of these people in its store. */
await page.evaluate(async (sheet) => {
  await import('/dist/cdn/radar.js');
  const radar = document.createElement('kobling-radar');
  radar.instrument = sheet;
  document.body.append(radar);
}, instrument);
await page.locator('kobling-radar input[type=file]').setInputFiles(
  responses.map((one) => ({
    name: `${one.id}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(one)),
  })),
);
await page.getByRole('button', { name: /^Luk runden, og vis/ }).click();
await page.getByRole('button', { name: 'Luk runden', exact: true }).click();
await page.locator('kobling-radar svg.radar').first().waitFor();
await page
  .addScriptTag({ url: '/node_modules/chart.js/dist/chart.umd.min.js' })
  .catch(() => page.addScriptTag({ url: '/node_modules/chart.js/dist/chart.umd.js' }));

await page.evaluate(
  ({ sheet, series, axes }) => {
    document.querySelector('kobling-radar').remove();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const painted = async () => {
      await frame();
      await frame();
    };
    const standing = document.createElement('kobling-radar');
    standing.instrument = sheet;
    const until = async (condition) => {
      while (!condition()) await frame();
    };
    let undo = () => undefined;
    window.bench = {
      /** What is not measured: the state that a run begins from. */
      before: async (kind) => {
        undo();
        undo = () => undefined;
        if (kind === 'drawing') {
          standing.view = 'table';
          document.body.append(standing);
          await until(() => standing.shadowRoot?.querySelector('table'));
          undo = () => standing.remove();
        }
        await painted();
      },
      ours: async () => {
        const radar = document.createElement('kobling-radar');
        radar.instrument = sheet;
        radar.view = 'radar';
        document.body.append(radar);
        await until(() => radar.shadowRoot?.querySelector('svg.radar .join'));
        await painted();
        undo = () => radar.remove();
      },
      /** The figure alone, from the table to the radar. */
      drawing: async () => {
        standing.view = 'radar';
        await painted();
      },
      theirs: async () => {
        const box = document.createElement('div');
        box.style.width = '768px';
        const canvas = document.createElement('canvas');
        box.append(canvas);
        document.body.append(box);
        const chart = new Chart(canvas, {
          type: 'radar',
          data: {
            labels: sheet.items.map(({ text }) => text.da),
            datasets: Array.from({ length: series }, (_, person) => ({
              label: `Person ${person + 1}`,
              data: Array.from(
                { length: axes },
                (__, axis) => 1 + ((person * 7 + axis * 3 + ((person * axis) % 4)) % 5),
              ),
            })),
          },
          options: { animation: false, scales: { r: { min: 0, max: 5 } } },
        });
        await painted();
        undo = () => {
          chart.destroy();
          box.remove();
        };
      },
      floor: painted,
    };
  },
  { sheet: instrument, series: SERIES, axes: AXES },
);

/** Two clocks: time as it passes, and the main thread's own, which knows nothing of what else the machine does. */
const clocks = {};
for (const timeDomain of ['timeTicks', 'threadTicks']) {
  clocks[timeDomain] = await page.context().newCDPSession(page);
  await clocks[timeDomain].send('Performance.enable', { timeDomain });
}
/** Milliseconds that the main thread has been busy so far, by both clocks. */
const busy = () =>
  Promise.all(
    Object.values(clocks).map(async (clock) => {
      const { metrics } = await clock.send('Performance.getMetrics');
      return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    }),
  );
const times = { ours: [], drawing: [], theirs: [], floor: [] };
for (let round = 0; round < ROUNDS + 2; round += 1)
  for (const [name, list] of Object.entries(times)) {
    await page.evaluate((kind) => window.bench.before(kind), name);
    const start = await busy();
    await page.evaluate((kind) => window.bench[kind](), name);
    const end = await busy();
    // The first two warm everything up.
    if (round >= 2) list.push(end.map((time, at) => time - start[at]));
  }
await browser.close();
server.close();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
/** Median of each by one clock, less what two empty frames take. */
const figures = (clock) => {
  const of = (name) => median(times[name].map((both) => both[clock]));
  const net = (name) => of(name) - of('floor');
  return {
    milliseconds: {
      drawing: Number(net('drawing').toFixed(1)),
      chartJs: Number(net('theirs').toFixed(1)),
      wholeElement: Number(net('ours').toFixed(1)),
    },
    share: Number((net('drawing') / net('theirs')).toFixed(3)),
  };
};
const result = { axes: AXES, series: SERIES, rounds: ROUNDS, time: figures(0), thread: figures(1) };
console.log(
  `radar, ${AXES} axes, ${SERIES} series: main thread busy, median of ${ROUNDS}, less two empty frames`,
);
for (const [clock, name] of [
  ['time', 'as time passes'],
  ['thread', 'the thread’s own'],
]) {
  const { milliseconds, share } = result[clock];
  console.log(`  ${name}:`);
  console.log(`    kobling, the figure with its words       ${milliseconds.drawing.toFixed(1)} ms`);
  console.log(`    Chart.js, the chart                      ${milliseconds.chartJs.toFixed(1)} ms`);
  console.log(`    share ${share} (at most 0.25, aim 0.167)`);
  console.log(
    `    kobling, store, rule, figure and all below it  ${milliseconds.wholeElement.toFixed(1)} ms`,
  );
}
const folder = join(ROOT, 'bench', 'results');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'radar.json'), `${JSON.stringify(result, null, 2)}\n`);
