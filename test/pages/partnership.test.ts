import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { latestResponses } from '../../src/core/assessment/latest.js';
import { parseResponse } from '../../src/core/exchange/parse-response.js';
import { toResponseFile } from '../../src/core/exchange/response-file.js';
import { writeJson } from '../../src/core/exchange/write-json.js';
import type { Answer, Response } from '../../src/core/model/assessment.js';
import { killBrowser, launchProfile, watchPage } from '../support/browser.js';
import { startServer, type TestServer } from '../support/server.js';
import { answerSome, begin, handBack, saveFile, type Sitting } from './partnership/answering.js';
import {
  answersOf,
  figuresOf,
  PEOPLE,
  responseOf,
  ROUNDS,
  shortInstrument,
  shuffled,
  systemOf,
} from './partnership/people.js';

/** The first nine sit at browsers of their own. */
const AT_BROWSERS = 9;
const NOTHING = { console: [], errors: [], violations: [], foreign: [] };
/** Whose browser is killed halfway, in the first round; who has a change of mind, in the second. */
const KILLED = 4;
const CHANGED = 2;

let server: TestServer;
const folders: string[] = [];
const folderOf = new Map<number | 'facilitator', string>();

beforeAll(async () => {
  server = await startServer();
  for (const round of ROUNDS) {
    server.page(
      `/answer-${round}.html`,
      `<kobling-assessment round="${round}">fallback</kobling-assessment><script type="module" src="/dist/cdn/assessment.js"></script>`,
    );
    server.page(
      `/report-${round}.html`,
      `<kobling-report round="${round}">fallback</kobling-report><script type="module" src="/dist/cdn/report.js"></script>`,
    );
  }
  for (const who of [...Array(AT_BROWSERS).keys(), 'facilitator' as const]) {
    const folder = await mkdtemp(join(tmpdir(), 'kobling-partner-'));
    folders.push(folder);
    folderOf.set(who, folder);
  }
});
afterAll(async () => {
  await server.close();
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A page in the profile of one person, which must not complain of anything. */
async function sitDown(who: number | 'facilitator', path: string) {
  const context = await launchProfile(folderOf.get(who) ?? '');
  const page = context.pages()[0] ?? (await context.newPage());
  page.setDefaultTimeout(15_000);
  const complaints = await watchPage(page, server.origin);
  await page.goto(server.origin + path);
  const standUp = async () => {
    expect(complaints).toEqual(NOTHING);
    await context.close();
  };
  return { context, page, standUp };
}

const sheet = await shortInstrument();
const { items } = sheet;

/** One person at a browser; gives every file that they hand back, in order. */
async function answerAtBrowser(person: number, round: number): Promise<readonly string[]> {
  const path = `/answer-${ROUNDS[round]}.html`;
  const sittingOn = (page: Page, answers: Readonly<Record<string, Answer>>): Sitting => ({
    page,
    hand: person % 2 === 0 ? 'keys' : 'mouse',
    items,
    answers,
  });
  const answers = answersOf(sheet, person, round);
  const first = await sitDown(person, path);
  let [sitting, standUp] = [sittingOn(first.page, answers), first.standUp];
  await begin(sitting, systemOf(person));
  let from = 0;
  if (person === KILLED && round === 0) {
    from = 9;
    await answerSome(sitting, 0, from);
    await killBrowser(folderOf.get(person) ?? '');
    const again = await sitDown(person, path);
    await again.page.getByText(`Du har svaret på ${from} af ${items.length}.`).waitFor();
    await again.page.getByRole('button', { name: /^Fortsæt/ }).click();
    [sitting, standUp] = [sittingOn(again.page, answers), again.standUp];
  }
  await answerSome(sitting, from, items.length);
  const files = [await handBack(sitting)];
  if (person === CHANGED && round === 1) {
    await sitting.page.getByRole('button', { name: 'Svar igen' }).click();
    await sitting.page
      .getByRole('button', { name: 'Begynd', exact: true })
      .or(sitting.page.getByText(`1 af ${items.length},`))
      .first()
      .waitFor();
    sitting = sittingOn(sitting.page, answersOf(sheet, person, round, 1));
    await answerSome(sitting, 0, items.length);
    files.push(await handBack(sitting));
  }
  await standUp();
  return files;
}

/** A report's table as it is saved: `level/id/group` with n, mean to four decimals, and counts. */
function figuresIn(csv: string) {
  const lines = csv.slice(1).trim().split('\r\n').slice(1);
  const number = (cell = '') => (cell === '' ? null : Number(cell.replace(',', '.')));
  const words: Readonly<Record<string, string>> = {
    beskæftigelse: 'employment',
    uddannelse: 'education',
    erhvervsfremme: 'business',
  };
  return new Map<string, { n: number | null; mean: number | null; histogram: readonly (number | null)[] }>(
    lines.map((line) => {
      const split = splitCells(line);
      const [level = '', id = '', , group = '', n, mean] = split;
      return [
        `${level}/${id}/${words[group] ?? group}`,
        { n: number(n), mean: number(mean), histogram: split.slice(10, 15).map(number) },
      ] as const;
    }),
  );
}

function splitCells(line: string): readonly string[] {
  const cells: string[] = [];
  for (const [, quoted, plain] of line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g))
    cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
  return cells;
}

interface FileToGive {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
const fileOf = (text: string, name: string): FileToGive => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Everybody's answers as they were meant, the last of each person. */
const meantIn = (round: number): readonly Record<string, Answer>[] =>
  Array.from({ length: PEOPLE }, (_, person) =>
    answersOf(sheet, person, round, person === CHANGED && round === 1 ? 1 : 0),
  );

async function takeIn(page: Page, files: readonly FileToGive[]): Promise<string> {
  const status = page.locator('.hand-in [role=status]');
  await page.locator('input[type=file]').setInputFiles([...files]);
  await page
    .locator('.hand-in li')
    .nth(files.length - 1)
    .waitFor();
  return (await status.innerText()).trim();
}

describe('a partnership of three systems and sixty people, three rounds', () => {
  const answered = new Map<string, Response>();

  for (const [round, name] of ROUNDS.entries())
    test(
      `${name}: nine answer at browsers, all hand in files, the round is closed`,
      { timeout: 240_000 },
      async () => {
        const fromBrowsers: string[] = [];
        const changes: string[] = [];
        for (let person = 0; person < AT_BROWSERS; person += 1) {
          const [file, ...later] = await answerAtBrowser(person, round);
          if (file === undefined) throw new Error('nothing was handed back');
          for (const text of [file, ...later]) {
            const response = parseResponse(JSON.parse(text), sheet);
            expect(response.respondent).toEqual({ system: systemOf(person) });
            answered.set(`${name} ${response.id}`, response);
          }
          expect((JSON.parse(file) as Response).answers).toEqual(answersOf(sheet, person, round));
          fromBrowsers.push(file);
          changes.push(...later);
        }
        const elsewhere = Array.from({ length: PEOPLE - AT_BROWSERS }, (_, i) =>
          writeJson(toResponseFile(responseOf(sheet, AT_BROWSERS + i, round))),
        );
        expect(changes).toHaveLength(round === 1 ? 1 : 0);

        const { page, standUp } = await sitDown('facilitator', `/report-${name}.html`);
        // Of who changed their mind, the newer file comes first, and the older among all the others.
        const newer = changes.map((text, i) => fileOf(text, `nyere-${i}.json`));
        if (newer.length > 0) expect(await takeIn(page, newer)).toBe('1 taget med.');
        const files = shuffled(
          [...fromBrowsers, ...elsewhere].map((text, i) => fileOf(text, `svar-${i}.json`)),
          round + 1,
        );
        const batches = [files.slice(0, 25), files.slice(25, 40), files.slice(40)];
        const told: string[] = [];
        for (const batch of batches) told.push(await takeIn(page, batch));
        // Some are handed in again, under other names.
        const repeated = [files[3], files[31], files[59]].flatMap((file) =>
          file ? [{ ...file, name: `igen-${file.name}` }] : [],
        );
        expect(await takeIn(page, repeated)).toBe(
          round === 1 && repeated.some(({ name: of }) => of === `igen-svar-${CHANGED}.json`)
            ? '2 var her i forvejen, 1 er ældre end den, der er her.'
            : '3 var her i forvejen.',
        );
        const taken =
          told
            .join(' ')
            .match(/(\d+) taget med/g)
            ?.map((words) => parseInt(words, 10)) ?? [];
        expect(taken.reduce((a, b) => a + b, 0)).toBe(PEOPLE - changes.length);
        expect(told.join(' ').includes('1 er ældre end den, der er her')).toBe(changes.length > 0);

        await page.getByRole('button', { name: 'Luk runden, og vis rapporten' }).click();
        await page.getByRole('button', { name: 'Luk runden', exact: true }).click();
        await page.getByText(`${PEOPLE} besvarelser`).first().waitFor();
        const figures = figuresIn(await saveFile(page, 'Gem tallene som regneark (CSV)'));
        for (const [key, { n, mean, histogram }] of figuresOf(sheet, meantIn(round))) {
          const row = figures.get(key);
          expect([key, row?.n]).toEqual([key, n]);
          expect(Math.abs((row?.mean ?? NaN) - mean), key).toBeLessThan(0.000051);
          if (histogram.length > 0) expect([key, row?.histogram]).toEqual([key, histogram]);
        }
        await standUp();
      },
    );

  test('ends in one report with the rounds over time', { timeout: 60_000 }, async () => {
    const { page, standUp } = await sitDown('facilitator', `/report-${ROUNDS[2]}.html`);
    const time = page.locator('.time');
    await time.getByRole('button', { name: 'Tabel' }).click();
    await time.getByRole('table').first().waitFor();
    const rows = await time
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('th, td')].map((cell) =>
            (cell.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
          ),
        ),
      );
    const expected = ROUNDS.map((_, round) => figuresOf(sheet, meantIn(round)));
    const told = (key: string) =>
      expected.map((figures) => {
        const { n = 0, mean = NaN } = figures.get(key) ?? {};
        return `${mean.toFixed(1).replace('.', ',')} (${n})`;
      });
    const inOneRow = rows.map((cells) => cells.filter((cell) => /^\d,\d \(\d+\)$/.test(cell)).join(' '));
    for (const { id } of sheet.dimensions)
      for (const group of ['alle', 'employment', 'education', 'business'])
        expect(inOneRow, `${id} ${group}`).toContain(told(`tema/${id}/${group}`).join(' '));
    // Each person once in each round, whatever was handed in.
    expect(latestResponses(sheet, [...answered.values()])).toHaveLength(AT_BROWSERS * ROUNDS.length);
    await standUp();
  });
});
