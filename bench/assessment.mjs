/**
 * The assessment against SurveyJS (`survey-core` with its plain-JavaScript interface `survey-js-ui`) and against a floor: a
 * page of native radio buttons that does nothing else. The same forty statements on a scale of five, each from a file; the
 * same server, gzip, a new browser profile each time, so nothing is cached; runs take turns, each round beginning with
 * another. Both by what they ship, with their defaults:
 *
 * - first: from the beginning of navigation to the first statement painted, one at a time (SurveyJS with
 *   `questionsOnPageMode: "questionPerPage"`). Kobling has an introduction first: its button is pressed in the frame that
 *   has it, so what is measured is two pages of Kobling against one.
 * - forty: the same to all forty painted on one page. Kobling with `pace="dimension"`, one theme with forty statements.
 * - answer: on that page, from a real click to the end of the frame that shows it. Kobling saves each answer meanwhile, has
 *   two more choices to each statement, and words to each point where SurveyJS has them at the ends.
 *
 * Both ask for their file of statements once their scripts run. The server has everything zipped and the browser has been
 * warmed up before the first run. A page, or a frame, of nothing but radio buttons takes its time, too: no kit comes below
 * that, so beside the share of the whole stands the share of what each adds to it. Where the floor alone is above a bar,
 * the bar cannot be met by anything, and that second share tells how near one is.
 *
 * At the machine's own speed and four times slower, as on a telephone. Prints, and writes bench/results/assessment.json.
 * Needs the built kit (`npm run build`).
 */
import { createServer } from 'node:http';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/lib/browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const ITEMS = 40;
const SLOWER = [1, 4];
const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

const labels = ['Slet ikke', 'I ringe grad', 'I nogen grad', 'I høj grad', 'Fuldt ud'];
const statements = Array.from(
  { length: ITEMS },
  (_, at) =>
    `Udsagn ${at + 1}: Vi ved, hvem vi skal ringe til hos de andre, når en virksomhed har brug for dem.`,
);

const instrument = {
  format: 'kobling-instrument',
  version: 1,
  id: 'forty',
  revision: 1,
  title: { da: 'Fyrre udsagn' },
  scale: { min: 1, max: 5, labels: labels.map((da) => ({ da })) },
  dimensions: [{ id: 'd', title: { da: 'Samarbejde' } }],
  items: statements.map((da, at) => ({ id: `i${at}`, dimension: 'd', kind: 'rating', text: { da } })),
};
const survey = (isAll) => ({
  title: 'Fyrre udsagn',
  questionsOnPageMode: isAll ? 'singlePage' : 'questionPerPage',
  elements: statements.map((title, at) => ({
    type: 'rating',
    name: `i${at}`,
    title,
    rateMin: 1,
    rateMax: labels.length,
    minRateDescription: labels[0],
    maxRateDescription: labels.at(-1),
  })),
});
const native = (isAll) =>
  statements
    .slice(0, isAll ? ITEMS : 1)
    .map(
      (text, at) =>
        `<fieldset><legend>${text}</legend>${labels.map((label, point) => `<label><input type="radio" name="i${at}" value="${point + 1}">${point + 1} ${label}</label>`).join('')}</fieldset>`,
    )
    .join('');

/**
 * Looks in each frame for so many groups of radio buttons, and notes when the frame that first has them has been painted:
 * a message posted in a frame's own callback comes once that frame is done.
 */
const watch = (count) => `<script>
  const radios = (root) => new Set([...root.querySelectorAll('input[type=radio]')].map(({ name }) => name));
  const done = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(0);
  };
  let isBegun = false;
  const look = async () => {
    const kit = document.querySelector('kobling-assessment');
    const root = kit?.shadowRoot ?? document;
    const begin = isBegun ? null : kit && root.querySelector('.intro button.solid');
    if (begin) {
      isBegun = true;
      begin.click();
      // Still in this frame, before it is painted.
      await kit.updateComplete;
    }
    if ((isBegun || !kit) && radios(root).size >= ${count}) done((now) => { window.painted = now; });
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  window.answers = [];
  addEventListener('click', ({ timeStamp, isTrusted }) => {
    if (isTrusted) requestAnimationFrame(() => done((now) => window.answers.push(now - timeStamp)));
  }, true);
</script>`;
const page = (head, body, count) =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title>${head}<body>${watch(count)}${body}</body></html>`;
const KITS = {
  kobling: (isAll) =>
    page(
      '<script type="module" src="/dist/cdn/assessment.js"></script>',
      `<kobling-assessment instrument="/forty.json"${isAll ? ' pace="dimension"' : ''}></kobling-assessment>`,
      isAll ? ITEMS : 1,
    ),
  surveyJs: (isAll) =>
    page(
      '<link rel="stylesheet" href="/node_modules/survey-core/survey-core.fontless.min.css"><script defer src="/node_modules/survey-core/survey.core.min.js"></script><script defer src="/node_modules/survey-js-ui/survey-js-ui.min.js"></script>',
      `<div id="survey"></div><script type="module">
        const file = await (await fetch('/survey-${isAll}.json')).json();
        new Survey.Model(file).render(document.getElementById('survey'));
      </script>`,
      isAll ? ITEMS : 1,
    ),
  native: (isAll) => page('', native(isAll), isAll ? ITEMS : 1),
};
const NAMES = Object.keys(KITS);

const made = new Map([
  ['/forty.json', JSON.stringify(instrument)],
  ...[true, false].flatMap((isAll) => [
    [`/survey-${isAll}.json`, JSON.stringify(survey(isAll))],
    ...NAMES.map((name) => [`/${name}-${isAll}.html`, KITS[name](isAll)]),
  ]),
]);
const zipped = new Map();
let sent = 0;
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://bench');
  try {
    if (!zipped.has(pathname))
      zipped.set(pathname, gzipSync(made.get(pathname) ?? readFileSync(join(ROOT, pathname)), { level: 9 }));
    response.setHeader('content-type', `${TYPES[extname(pathname)] ?? 'text/html'}; charset=utf-8`);
    response.setHeader('content-encoding', 'gzip');
    response.end(zipped.get(pathname));
    sent += zipped.get(pathname).length;
  } catch {
    response.statusCode = 404;
    response.end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });

/** Opens a page in a profile of its own; gives when it was painted, what it fetched until then, and the page. */
async function open(name, isAll, slower) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 } });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  sent = 0;
  await tab.goto(`${origin}/${name}-${isAll}.html`, { waitUntil: 'commit' });
  // What waits for functions in the page brings a script of its own there, which takes as long to read as a kit.
  let painted;
  while (painted === undefined) {
    await new Promise((done) => setTimeout(done, 50));
    const { result } = await session.send('Runtime.evaluate', { expression: 'window.painted' });
    painted = result.value;
  }
  return { context, tab, bytes: sent, painted };
}

/** Answers all forty with the mouse, and gives how long each took to be seen. */
async function answerAll(tab, name, round) {
  const groups = tab.locator(
    { kobling: 'kobling-assessment .scale', surveyJs: '.sd-rating', native: 'fieldset' }[name],
  );
  for (let at = 0; at < ITEMS; at += 1) {
    const point = groups
      .nth(at)
      .locator('label')
      .nth((at + round) % 5);
    await point.scrollIntoViewIfNeeded();
    const box = await point.boundingBox();
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    await tab.mouse.click(box.x + Math.min(12, box.width / 2), box.y + Math.min(12, box.height / 2));
    await tab.waitForFunction((count) => window.answers.length >= count, at + 1, { polling: 10 });
  }
  const chosen = await tab.evaluate(
    () =>
      [
        ...(document.querySelector('kobling-assessment')?.shadowRoot ?? document).querySelectorAll(
          'input:checked',
        ),
      ].length,
  );
  if (chosen !== ITEMS) throw new Error(`${name}: ${chosen} of ${ITEMS} statements were answered`);
  return tab.evaluate(() => window.answers);
}

const runs = [];
// What the server zips and the browser sets up for the first page is nobody's time.
for (const name of NAMES)
  for (const isAll of [false, true]) await (await open(name, isAll, 1)).context.close();
for (const slower of SLOWER)
  for (let round = 0; round < ROUNDS; round += 1)
    for (let turn = 0; turn < NAMES.length; turn += 1) {
      const name = NAMES[(turn + round) % NAMES.length];
      const first = await open(name, false, slower);
      await first.context.close();
      const forty = await open(name, true, slower);
      const answers = await answerAll(forty.tab, name, round);
      await forty.context.close();
      runs.push({ name, slower, first: first.painted, bytes: first.bytes, forty: forty.painted, answers });
    }
await browser.close();
server.close();

const at = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const median = (list) => at(list, 0.5);
const round1 = (value) => Math.round(value * 10) / 10;
const results = {
  survey: '2.5.38',
  rounds: ROUNDS,
  items: ITEMS,
  kits: {},
  shares: {},
  floors: {},
  aboveFloor: {},
};
results.survey = JSON.parse(
  readFileSync(join(ROOT, 'node_modules/survey-core/package.json'), 'utf8'),
).version;
for (const slower of SLOWER) {
  const speed = slower === 1 ? 'full speed' : `${slower} times slower`;
  const figures = Object.fromEntries(
    NAMES.map((name) => {
      const own = runs.filter((run) => run.name === name && run.slower === slower);
      const range = (list) => ({
        median: round1(median(list)),
        least: round1(Math.min(...list)),
        most: round1(Math.max(...list)),
      });
      const answers = own.flatMap((run) => run.answers);
      return [
        name,
        {
          kB: round1(median(own.map(({ bytes }) => bytes)) / 1000),
          first: range(own.map(({ first }) => first)),
          forty: range(own.map(({ forty }) => forty)),
          answer: {
            p50: round1(median(answers)),
            p95: round1(at(answers, 0.95)),
            p95ByRun: range(own.map((run) => at(run.answers, 0.95))),
          },
        },
      ];
    }),
  );
  const { kobling, surveyJs, native: floor } = figures;
  const round3 = (value) => Math.round(value * 1000) / 1000;
  const share = (of) => round3(of(kobling) / of(surveyJs));
  const above = (of) => round3((of(kobling) - of(floor)) / (of(surveyJs) - of(floor)));
  const counted = {
    first: ({ first }) => first.median,
    forty: ({ forty }) => forty.median,
    answer: ({ answer }) => answer.p95,
  };
  const each = (count) => Object.fromEntries(Object.entries(counted).map(([name, of]) => [name, count(of)]));
  const shares = { kB: share(({ kB }) => kB), ...each(share) };
  const floors = each((of) => round3(of(floor) / of(surveyJs)));
  const aboves = each(above);
  results.kits[speed] = figures;
  results.shares[speed] = shares;
  results.floors[speed] = floors;
  results.aboveFloor[speed] = aboves;
  console.log(
    `${speed}, median of ${ROUNDS} (least – most), ms          kobling                SurveyJS ${results.survey}        native radio buttons   share (limit)`,
  );
  const line = (what, of, key, limit) => {
    const floorShare = floors[key];
    const more =
      floorShare === undefined
        ? ''
        : `; the floor alone ${floorShare.toFixed(3)}, above it ${aboves[key].toFixed(3)}`;
    console.log(
      `  ${what.padEnd(42)} ${NAMES.map((name) => of(figures[name]).padEnd(22)).join(' ')} ${shares[key].toFixed(3)} (${limit})${more}`,
    );
  };
  const told = ({ median: middle, least, most }) => `${middle} (${least} – ${most})`;
  line('to the first statement', ({ first }) => told(first), 'first', 'at most 0.1');
  line('to all forty', ({ forty }) => told(forty), 'forty', 'at most 0.25, aim 0.1');
  line(
    'an answer to its paint, p95',
    ({ answer }) => `${answer.p95} (p50 ${answer.p50})`,
    'answer',
    'at most 0.25, aim 0.167',
  );
  line('kB fetched until the first statement, gz', ({ kB }) => String(kB), 'kB', 'at most 0.1');
}
mkdirSync(new URL('./results/', import.meta.url), { recursive: true });
writeFileSync(new URL('./results/assessment.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
