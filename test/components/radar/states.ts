import '../../../src/components/radar/define.js';
import type { KoblingRadar } from '../../../src/components/radar/define.js';
import type { Instrument, Response } from '../../../src/core/model/assessment.js';
import { loadRadarPart } from '../../../src/parts.js';
import { closeRound } from '../support/close-round.js';
import { placeGroup, type GroupPage } from '../support/group-page.js';
import { losePart } from '../support/held-part.js';
import { builtIn, invent } from '../support/responses.js';
import { until } from '../support/until.js';
import type { Stage, States } from '../matrix/matrix.js';
import { invented } from './team-page.js';

type Page = GroupPage<KoblingRadar>;
type People = (sheet: Instrument) => readonly Response[];

async function open({ own, width }: Stage, people: People, more: Partial<KoblingRadar> = {}): Promise<Page> {
  await own.add(...people(await builtIn('coupling')));
  const element = document.createElement('kobling-radar');
  return placeGroup(element, { workspace: own.workspace, ...more }, { width });
}
async function closed(stage: Stage, people: People, view: KoblingRadar['view'] = 'radar'): Promise<Page> {
  const page = await open(stage, people, { view });
  await closeRound(page);
  await page.says('Øv det næste');
  return page;
}

const team: People = (sheet) => invented(sheet, [6, 5, 5]);
const named = (sheet: Instrument, name: string, has: readonly string[]): Response => ({
  ...invent(sheet, { id: name.toLowerCase(), says: (item) => (has.includes(item) ? 5 : 2) }),
  respondent: { name },
  openToTeam: true,
});
/** Answers of those who see the team from outside. */
const others: People = (sheet) =>
  Array.from({ length: 5 }, (_, at) => ({
    ...invent(sheet, { id: `other-${at}`, system: 'business', says: (item) => (item === 'c1.1' ? 5 : 2) }),
    perspective: 'other',
  }));

export const STATES: States = {
  'no answer yet': async (stage) => (await open(stage, () => [])).element,
  'too few': async (stage) => (await open(stage, (sheet) => invented(sheet, [2, 1, 0]))).element,
  open: async (stage) => (await open(stage, team)).element,
  'asked whether to close': async (stage) => {
    const page = await open(stage, team);
    await page.press(/^Luk runden, og vis/);
    return page.element;
  },
  'as radar': async (stage) => (await closed(stage, team)).element,
  'as dots': async (stage) => (await closed(stage, team, 'dots')).element,
  'side by side': async (stage) => (await closed(stage, team, 'multiples')).element,
  'as table': async (stage) => (await closed(stage, team, 'table')).element,
  'of many people': async (stage) =>
    (await closed(stage, (sheet) => invented(sheet, [20, 20, 20]), 'multiples')).element,
  'with no system by itself': async (stage) =>
    (await closed(stage, (sheet) => invented(sheet, [3, 3, 2]), 'multiples')).element,
  'read point by point': async (stage) => {
    const page = await closed(stage, team);
    await page.press('Næste');
    return page.element;
  },
  'every exercise opened': async (stage) => {
    const page = await closed(stage, team);
    for (const summary of page.all<HTMLElement>('details:not([open]) > summary')) summary.click();
    await until(() => page.all('details .card').length > 8, 'the others');
    return page.element;
  },
  'beside other eyes': async (stage) => {
    const page = await closed(stage, (sheet) => [...team(sheet), ...others(sheet)]);
    await page.says('Vis, hvordan andre ser det');
    await page.press('Vis, hvordan andre ser det');
    await until(() => page.all('.compared').length > 0, 'the comparison');
    return page.element;
  },
  'figures withdrawn': async (stage) => {
    const page = await closed(stage, (sheet) => invented(sheet, [7, 0, 0]));
    const [first] = await stage.own.store.list('responses');
    await stage.own.store.delete('responses', first?.key ?? '');
    await page.says('Tallene er trukket tilbage');
    return page.element;
  },
  'one person': async (stage) => {
    const page = await open(stage, (sheet) => [invent(sheet, { says: 2 })]);
    await page.says('Øv det næste');
    return page.element;
  },
  'one person, an exercise done and rated': async (stage) => {
    const page = await open(stage, (sheet) => [invent(sheet, { says: 2 })], { view: 'dots' });
    await page.says('Øv det næste');
    page.all<HTMLInputElement>('.section > .cards .tried input')[0]?.click();
    await page.says('Vurdér kompetencen igen');
    return page.element;
  },
  'a small team that has said yes': async (stage) => {
    const page = await open(stage, (sheet) => [named(sheet, 'Bo', ['c1.1']), named(sheet, 'Ane', ['c1.2'])]);
    await page.says('Alle har sagt ja');
    return page.element;
  },
  'a small team with names': async (stage) => {
    const page = await open(stage, (sheet) => [named(sheet, 'Bo', ['c1.1']), named(sheet, 'Ane', ['c1.2'])]);
    await page.says('Vis, hvem der har hvad');
    await page.press('Vis, hvem der har hvad');
    await page.says('Sådan har Ane og Bo svaret');
    return page.element;
  },
  'a broken instrument': async (stage) => {
    const page = await open(stage, () => [], { instrument: { format: 'kobling-instrument', version: 1 } });
    await page.says('Radaren kan ikke vises');
    return page.element;
  },
  'a part that cannot be had': async (stage) => {
    const page = await open(stage, team);
    const putBack = losePart(loadRadarPart, 'body');
    await closeRound(page);
    await page.says('En del af siden kunne ikke hentes.');
    putBack();
    return page.element;
  },
};
