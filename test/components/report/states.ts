import '../../../src/components/report/define.js';
import type { KoblingReport } from '../../../src/components/report/define.js';
import type { BuiltInInstrumentId } from '../../../src/core/content/instruments/index.js';
import { loadReportPart } from '../../../src/parts.js';
import { closeRound } from '../support/close-round.js';
import { DECISION, keepRounds } from '../support/closed-rounds.js';
import { jsonFile, placeGroup, type GroupPage } from '../support/group-page.js';
import { losePart } from '../support/held-part.js';
import { builtIn, invent, inventMany, type Opinion } from '../support/responses.js';
import { until } from '../support/until.js';
import type { Stage, States } from '../matrix/matrix.js';

const SYSTEMS = ['employment', 'education', 'business'] as const;
const READY = /Vis tallene for fagfolk/;
type Page = GroupPage<KoblingReport>;

const place = ({ own, width }: Stage, more: Partial<KoblingReport> = {}): Promise<Page> =>
  placeGroup(document.createElement('kobling-report'), { workspace: own.workspace, ...more }, { width });

/** People lie far apart on trust, and all the way along the scale on the rest. */
const varied =
  (person: number): Opinion =>
  (_, dimension) =>
    dimension === 'trust' ? 1 + 4 * (person % 2) : 1 + (person % 5);

async function answer(
  { own }: Stage,
  counts: readonly number[],
  says: (person: number) => Opinion | number = varied,
  id: BuiltInInstrumentId = 'partnership-short',
): Promise<void> {
  const sheet = await builtIn(id);
  await own.add(...SYSTEMS.flatMap((system, at) => inventMany(sheet, counts[at] ?? 0, system, says)));
}

async function closed(
  stage: Stage,
  counts: readonly number[],
  id: BuiltInInstrumentId = 'partnership-short',
  says?: (person: number) => Opinion | number,
): Promise<Page> {
  await answer(stage, counts, says, id);
  const page = await place(stage, { instrument: id });
  await closeRound(page);
  await page.says(READY);
  return page;
}

/** The second of two rounds, with something that happened and something that was agreed between them. */
async function second(stage: Stage, id: BuiltInInstrumentId = 'partnership-short'): Promise<Page> {
  const sheet = await builtIn(id);
  const people = (says: Opinion | number) =>
    SYSTEMS.flatMap((system) => inventMany(sheet, 6, system, (person) => (person === 0 ? 2 : says)));
  await keepRounds(stage.own.store, sheet, [
    { name: 'forår', closes: '2026-04-20', data: people(3) },
    {
      name: 'efterår',
      closes: '2026-10-12',
      data: people((_, dimension) => (dimension === 'trust' ? 5 : 3)),
    },
  ]);
  await stage.own.store.batch([
    {
      collection: 'settings',
      key: 'time-events',
      value: { events: [{ date: '2026-07-01', title: 'Ny lov om arbejdskraft' }] },
    },
    { collection: 'settings', key: `meeting:${id}@forår`, value: { decisions: [DECISION] } },
  ]);
  const page = await place(stage, { instrument: id, round: 'efterår' });
  await page.says(READY);
  return page;
}

async function overTime(stage: Stage, view: string): Promise<KoblingReport> {
  const page = await second(stage);
  page
    .all<HTMLButtonElement>('.time .views button')
    .find((one) => one.textContent?.trim() === view)
    ?.click();
  await until(() => page.texts('.time .views [aria-pressed="true"]').join() === view, view);
  return page.element;
}

async function settingUp(stage: Stage): Promise<Page> {
  const page = await place(stage);
  page.all<HTMLElement>('.setup-fold summary')[0]?.click();
  await until(() => page.all('form.setup')[0], 'the form');
  return page;
}
function fill(page: Page, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) {
    const [field] = page.all<HTMLInputElement>(`[name="${name}"]`);
    if (!field) throw new Error(`There is no field ${name}`);
    field.value = value;
  }
}

export const STATES: States = {
  'no answer yet': async (stage) => (await place(stage)).element,
  'too few': async (stage) => {
    await answer(stage, [2, 1, 0]);
    return (await place(stage)).element;
  },
  open: async (stage) => {
    await answer(stage, [6, 5, 1]);
    return (await place(stage)).element;
  },
  'asked whether to close': async (stage) => {
    await answer(stage, [6, 5, 0]);
    const page = await place(stage);
    await page.press(/^Luk runden, og vis/);
    return page.element;
  },
  'a report': async (stage) => (await closed(stage, [6, 6, 6])).element,
  'a report, everything opened': async (stage) => {
    const page = await closed(stage, [6, 6, 6]);
    for (const summary of page.all<HTMLElement>('details:not([open]) > summary')) summary.click();
    await until(() => page.all('.sheet').length > 0 && page.words().includes('Cronbachs alfa'), 'all of it');
    return page.element;
  },
  'a report with a system held back': async (stage) => (await closed(stage, [7, 6, 3])).element,
  'a report of all together': async (stage) => (await closed(stage, [4, 3, 2])).element,
  'a report of conditions': async (stage) => (await closed(stage, [6, 6, 0], 'framework')).element,
  'a report with Figure 1': async (stage) => (await closed(stage, [6, 6, 6], 'partnership')).element,
  'as tables, with Figure 1': async (stage) => {
    const page = await closed(stage, [7, 6, 3], 'partnership');
    await page.press('Tabel');
    return page.element;
  },
  'for experts': async (stage) => {
    const page = await closed(stage, [12, 9, 0]);
    page.all<HTMLElement>('.expert > summary')[0]?.click();
    await page.says('Cronbachs alfa');
    return page.element;
  },
  'a meeting sheet, with what was agreed': async (stage) => {
    const page = await second(stage);
    page.all<HTMLElement>('.meeting > summary')[0]?.click();
    await page.says(/Se på rapporten/);
    return page.element;
  },
  'over time': (stage) => overTime(stage, 'Forløb'),
  'over time, as dots': (stage) => overTime(stage, 'Prikker'),
  'over time, as tables': (stage) => overTime(stage, 'Tabel'),
  'over time in Figure 1': async (stage) => (await second(stage, 'partnership')).element,
  'answers that wait': async (stage) => {
    const page = await closed(stage, [6, 0, 0]);
    await answer(stage, [5, 0, 0]);
    await page.says(/Fem besvarelser er kommet til/);
    return page.element;
  },
  'figures withdrawn': async (stage) => {
    const page = await closed(stage, [7, 0, 0]);
    const [first] = await stage.own.store.list('responses');
    await stage.own.store.delete('responses', first?.key ?? '');
    await page.says('Tallene er trukket tilbage');
    return page.element;
  },
  'setting up a round': async (stage) => (await settingUp(stage)).element,
  'numbers that cannot be shown': async (stage) => {
    const page = await settingUp(stage);
    fill(page, { 'expected-employment': '12', 'expected-education': '8', 'expected-business': '3' });
    page.all('form.setup')[0]?.dispatchEvent(new Event('input', { bubbles: true }));
    await page.says('bliver heller ikke vist for sig');
    return page.element;
  },
  'a round with faults': async (stage) => {
    const page = await settingUp(stage);
    fill(page, {
      title: ' ',
      'expected-education': 'mange',
      opens: '2026-12-02',
      closes: '2026-12-01',
      minGroup: '4',
      page: 'javascript:alert(1)',
    });
    for (const box of page.all<HTMLInputElement>('[name="role"]')) box.click();
    await page.press('Sæt runden op');
    await until(() => page.all('.fault').length > 3, 'the faults');
    return page.element;
  },
  'a round handed out': async (stage) => {
    const page = await settingUp(stage);
    fill(page, {
      title: 'Efterår 2026',
      collector: 'Mette Bro',
      'expected-employment': '6',
      page: 'https://intranet.example/svar',
    });
    await page.press('Sæt runden op');
    await page.says('Runden er gemt på denne enhed.');
    await until(() => page.all<HTMLInputElement>('#round-link')[0]?.value, 'the link');
    await page.press('Vis linket som QR-kode');
    await until(() => page.all('svg.qr')[0], 'the picture');
    return page.element;
  },
  'a round to be corrected': async (stage) => {
    const page = await settingUp(stage);
    fill(page, { title: 'Efterår 2026' });
    await page.press('Sæt runden op');
    await page.says('Runden er gemt på denne enhed.');
    page.all<HTMLElement>('.setup-fold > summary')[0]?.click();
    await until(() => page.buttons().includes('Gem ændringerne'), 'the form');
    return page.element;
  },
  'a withdrawal before it takes the report': async (stage) => {
    const page = await closed(stage, [6, 6, 0]);
    const [first] = await stage.own.store.list('responses');
    if (!first) throw new Error('nobody');
    const { id, rev, instrument, round } = first.value;
    page.choose(
      jsonFile('besked.json', {
        ...{ format: 'kobling-withdrawal', version: 1, id, rev, instrument, round, withdrawnAt: null },
      }),
    );
    await page.says('rapporten forsvinder med den');
    return page.element;
  },
  'everything from another device handed in': async (stage) => {
    const sheet = await builtIn('partnership-short');
    const page = await place(stage);
    const record = (value: ReturnType<typeof invent>) => ({
      ...{ key: value.id, rev: 1, updated: '2026-11-01', value },
    });
    const responses = [invent(sheet), invent(sheet, { round: 'efterår' })];
    page.choose(
      jsonFile('alt.json', {
        ...{ format: 'kobling-workspace', version: 1, workspace: 'x' },
        responses: [
          ...responses.map(record),
          record({ ...invent(sheet, { id: 'ni' }), answers: { 'promises-kept': 9 } }),
        ],
      }),
    );
    await page.says('1 taget med, 1 kunne ikke bruges.');
    for (const summary of page.all<HTMLElement>('.hand-in .technical > summary')) summary.click();
    return page.element;
  },
  'files handed in': async (stage) => {
    const sheet = await builtIn('partnership-short');
    const page = await place(stage);
    page.choose(
      jsonFile('et-langt-navn-paa-en-fil-som-nogen-har-sendt.json', '['),
      jsonFile('god.json', invent(sheet)),
    );
    await page.says('kunne ikke bruges');
    return page.element;
  },
  'codes that cannot be read': async (stage) => {
    const page = await place(stage);
    page.all<HTMLElement>('.pasting summary')[0]?.click();
    const field = await until(() => page.all<HTMLTextAreaElement>('textarea')[0], 'the field');
    field.value = 'Hej Mette';
    await page.press('Hent koderne ind');
    await page.says('der er ingen kode i det');
    return page.element;
  },
  'a broken instrument': async (stage) => {
    const page = await place(stage, { instrument: { format: 'kobling-instrument', version: 1 } });
    await page.says('Rapporten kan ikke vises');
    return page.element;
  },
  'a part that cannot be had': async (stage) => {
    await answer(stage, [6, 0, 0]);
    const page = await place(stage);
    const putBack = losePart(loadReportPart, 'body');
    await closeRound(page);
    await page.says('En del af siden kunne ikke hentes.');
    putBack();
    return page.element;
  },
};
