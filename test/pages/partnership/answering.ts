import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Answer, Instrument } from '../../../src/core/model/assessment.js';
import type { System } from '../../../src/core/model/vocabulary.js';

const SYSTEM_NAMES: Readonly<Record<System, string>> = {
  employment: 'Beskæftigelse',
  education: 'Uddannelse',
  business: 'Erhvervsfremme',
};

/** How somebody uses the page: with the keyboard alone, or with the mouse. */
export type Hand = 'keys' | 'mouse';

export interface Sitting {
  readonly page: Page;
  readonly hand: Hand;
  readonly items: Instrument['items'];
  readonly answers: Readonly<Record<string, Answer>>;
}

export async function begin({ page }: Sitting, system: System): Promise<void> {
  await page.locator('kobling-assessment label', { hasText: SYSTEM_NAMES[system] }).click();
  await page.getByRole('button', { name: 'Begynd', exact: true }).click();
}

/** Answers the statement on show. */
async function answer({ page, hand, items, answers }: Sitting, at: number): Promise<void> {
  const item = items[at];
  const value = item && answers[item.id];
  if (!item || value === undefined) throw new Error(`no answer to number ${at}`);
  await page.getByText(`${at + 1} af ${items.length},`).waitFor();
  if (item.kind === 'count' && typeof value === 'number') {
    const field = page.locator('input[inputmode=decimal]');
    if (hand === 'keys') {
      await page.keyboard.press('Tab');
      await page.keyboard.type(String(value));
    } else await field.fill(String(value));
  } else if (hand === 'keys')
    await page.keyboard.press(value === 'unknown' ? (item.kind === 'count' ? '?' : '0') : String(value));
  else if (value === 'unknown') await page.locator('.off', { hasText: 'Ved ikke' }).click();
  else
    await page
      .locator('.point')
      .nth(Number(value) - 1)
      .click();
}

/** Whether a tap leads on by itself: whoever pressed Next as well could be a step too far, on a slow machine. */
function leadsOn({ hand, items, answers }: Sitting, at: number): boolean {
  const item = items[at];
  const isChosen = item?.kind === 'rating' || answers[item?.id ?? ''] === 'unknown';
  return hand === 'mouse' && isChosen && at + 1 < items.length;
}

/** Answers from one statement up to another, going on where that does not come by itself, and until all is kept. */
export async function answerSome(sitting: Sitting, from: number, to: number): Promise<void> {
  const { page, hand } = sitting;
  for (let at = from; at < to; at += 1) {
    await answer(sitting, at);
    if (leadsOn(sitting, at)) continue;
    // At once: an Enter that comes soon after a figure has led on belongs to the statement before.
    if (hand === 'keys') await page.keyboard.press('Enter');
    else
      await page
        .getByRole('button', { name: at + 1 < sitting.items.length ? 'Næste' : 'Se dine svar' })
        .click();
    if (at + 1 < sitting.items.length) await page.getByText(/^Gemt kl\./).waitFor();
  }
}

/** Finishes, and hands back the file. */
export async function handBack({ page }: Sitting): Promise<string> {
  await page.getByText('Du har svaret på alt.').waitFor();
  await page.getByRole('button', { name: /^Afslut/ }).click();
  await page.getByRole('heading', { name: 'Dit billede' }).waitFor();
  return saveFile(page, 'Gem svar som fil');
}

export async function saveFile(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).first().click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
