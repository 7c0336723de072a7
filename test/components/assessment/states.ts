import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftOf, leaveDraft, otherTab } from '../support/drafts.js';
import type { Placing } from '../support/group-page.js';
import { fillDisk } from '../support/held-store.js';
import { ownSheet } from '../support/sheets.js';
import { draftKey } from '../../../src/components/assessment/draft-session.js';
import { ownKey } from '../../../src/components/assessment/own-response.js';
import { settle } from '../support/until.js';

/** Where and how an assessment stands. */
export interface Stage extends Placing {
  readonly workspace: string;
}

const SHEET = ownSheet();
const LONG = { honest: 4, hidden: 'unknown', visits: 1200, where: 'firm', 'which-firm': 'Vi ser os om' };
const place = ({ workspace, ...placing }: Stage, instrument: unknown = SHEET) =>
  placeAssessment({ workspace, instrument }, placing);

async function begun(stage: Stage): Promise<AssessmentPage> {
  const page = await place(stage);
  await page.press(/^(Begynd|Begin)$/);
  return page;
}

/** A draft with most of the answers, at the statement of this number. */
async function at(stage: Stage, statement: number): Promise<AssessmentPage> {
  const page = await resumed(stage);
  await page.press(/Fortsæt|Go on/);
  await page.press(/^(Overblik|Overview)$/);
  page.all<HTMLButtonElement>('.review li button')[statement - 1]?.click();
  await page.element.updateComplete;
  return page;
}

async function resumed(stage: Stage): Promise<AssessmentPage> {
  const store = await otherTab(stage.workspace);
  await leaveDraft(store, draftOf(SHEET, LONG));
  store.close();
  const page = await place(stage);
  await page.says(/Fortsæt|Go on where/);
  return page;
}

/** Every state that a person can meet, and how one comes to it. */
export const STATES: Readonly<Record<string, (stage: Stage) => Promise<AssessmentPage>>> = {
  intro: (stage) => place(stage, 'partnership-short'),
  'intro with a draft': resumed,
  'a rating': begun,
  'a rating that is answered': async (stage) => {
    const page = await begun(stage);
    await page.answer(stage.lang === 'en' ? 'Much' : 'Enig');
    await page.saved();
    return page;
  },
  'a bad number': async (stage) => {
    const page = await at(stage, 3);
    await page.write('mange');
    return page;
  },
  'a choice': (stage) => at(stage, 4),
  'a text': (stage) => at(stage, 5),
  'a place': (stage) => at(stage, 6),
  'by theme': async (stage) => {
    const page = await at(stage, 3);
    await page.press(/Et tema ad gangen|One theme at/);
    return page;
  },
  overview: async (stage) => {
    const page = await at(stage, 1);
    await page.press(/Overblik|Overview/);
    return page;
  },
  'not saved': async (stage) => {
    const page = await begun(stage);
    const makeRoom = fillDisk();
    await page.answer(stage.lang === 'en' ? 'Much' : 'Enig');
    await page.says(/Ikke gemt endnu|Not saved yet/);
    makeRoom();
    return page;
  },
  'starting over': async (stage) => {
    const page = await resumed(stage);
    await page.press(/Begynd forfra|Start over/);
    return page;
  },
  done: async (stage) => {
    const page = await at(stage, 1);
    await page.press(/Overblik|Overview/);
    await page.press(/Afslut|Finish/);
    await page.says(/Det, der kan tælles|can be counted/);
    return page;
  },
  'intro with finished answers': async (stage) => {
    const store = await otherTab(stage.workspace);
    const { response } = draftOf(SHEET, LONG);
    await store.put('responses', response.id, { ...response, completedAt: '2026-11-03' });
    await store.put('settings', ownKey(draftKey(SHEET.id, null)), response.id);
    store.close();
    const page = await place(stage);
    await page.says(/Du svarede den|You answered on/);
    return page;
  },
  'today and in a year': async (stage) => {
    const page = await placeAssessment(
      { workspace: stage.workspace, instrument: 'coupling', perspective: 'self desired' },
      stage,
    );
    await page.press(/^(Begynd|Begin)$/);
    await page.answer(stage.lang === 'en' ? 'Mostly true' : 'Passer godt');
    await page.saved();
    return page;
  },
  'done, today and in a year': async (stage) => {
    const page = await placeAssessment(
      { workspace: stage.workspace, instrument: 'coupling', perspective: 'self desired' },
      stage,
    );
    await page.press(/^(Begynd|Begin)$/);
    for (const radio of page.all<HTMLInputElement>('.point:nth-child(4) input')) radio.click();
    await page.saved();
    await page.press(/Overblik|Overview/);
    await page.press(/Afslut|Finish/);
    await page.says(/Gem ønskerne|Save the wishes/);
    return page;
  },
  'about others': async (stage) => {
    const page = await placeAssessment(
      { workspace: stage.workspace, instrument: 'coupling', perspective: 'other', subject: 'Erhvervsskolen' },
      stage,
    );
    await page.press(/^(Begynd|Begin)$/);
    return page;
  },
  'what cannot be asked': async (stage) => {
    const page = await placeAssessment(
      { workspace: stage.workspace, instrument: 'coupling', perspective: 'other', mode: 'kiosk' },
      stage,
    );
    await page.says(/På en fælles skærm|On a shared screen/);
    return page;
  },
  'a draft of an earlier edition': async (stage) => {
    const store = await otherTab(stage.workspace);
    await leaveDraft(store, draftOf(SHEET, { ...LONG, gone: 3 }));
    store.close();
    const page = await place(stage, ownSheet({ revision: 2 }));
    await page.says(/tidligere udgave|earlier edition/);
    return page;
  },
  'a broken instrument': async (stage) => {
    const page = await place(stage, { ...SHEET, items: [] });
    await settle(2);
    return page;
  },
};
