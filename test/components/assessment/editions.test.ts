import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftOf, leaveDraft } from '../support/drafts.js';
import { downloadFrom } from '../support/group-page.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import { until } from '../support/until.js';
import { draftKey } from '../../../src/components/assessment/draft-session.js';
import { ownKey } from '../../../src/components/assessment/own-response.js';
import { orphanAnswers, parseResponse } from '../../../src/core/exchange/parse-response.js';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';

const OLD = ownSheet();
/** One statement is gone, and another asks for a number where it had options. */
const NEW = {
  ...ownSheet({ revision: 2 }),
  items: ownSheet().items.flatMap((item): object[] => {
    if (item.id === 'hidden') return [];
    if (item.id === 'which-firm') return [];
    if (item.id !== 'where') return [item];
    return [
      {
        id: 'where',
        dimension: 'work',
        kind: 'count',
        unit: { da: 'steder', en: 'places' },
        text: { da: 'Steder vi mødes', en: 'Places we meet' },
      },
    ];
  }),
};
const ANSWERS = { honest: 4, hidden: 2, where: 'firm', visits: 3 } as const;
const FIT = { honest: 4, visits: 3 };

describe('a draft of an earlier edition', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const place = async (instrument: unknown = NEW) => {
    page = await placeAssessment({ workspace: own.workspace, instrument });
    await page.says('Fortsæt, hvor du slap');
  };
  const drafts = async () =>
    Object.fromEntries(
      (await own.store.list('drafts')).map(({ key, value }) => [
        key,
        [value.response.instrument.revision, value.response.answers],
      ]),
    );
  const KEY = draftKey(OLD.id, null);
  const file = () => downloadFrom(page, () => page.press('Gem de gamle svar som fil'));

  beforeEach(async () => {
    own = await ownWorkspace();
    await leaveDraft(own.store, draftOf(OLD, ANSWERS));
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('brings along what still fits, says so, and lists what does not', async () => {
    await place();
    await page.says('Skemaet er kommet i en ny udgave, siden du begyndte.');
    expect(page.words()).to.include('2 svar hører til udsagn, der er ændret eller fjernet.');
    expect(page.texts('.older li')).to.eql(['hidden: 2', 'Steder vi mødes: firm']);
    expect(page.words()).to.include('Du har svaret på 2 af 4.');
    expect(await drafts(), 'nothing is written by looking').to.eql({ [KEY]: [1, ANSWERS] });
  });

  it('says so, too, where all still fits', async () => {
    await place(ownSheet({ revision: 2 }));
    await page.says('Alle dine svar passer stadig og er taget med.');
    expect(page.texts('.older li')).to.eql([]);
  });

  it('is kept whole beside the new one once an answer is given, and never mixed with it', async () => {
    await place();
    await page.press('Fortsæt, hvor du slap');
    await page.answer('Ved ikke');
    await page.saved();
    const later = await drafts();
    expect(Object.values(later)).to.have.length(2);
    expect(later[KEY]?.[0]).to.equal(2);
    expect(later[KEY]?.[1]).to.include(FIT).and.not.have.property('hidden');
    expect(later[`older:1:${KEY}`]).to.eql([1, ANSWERS]);
    page.element.remove();
    await place();
    await page.says('2 svar hører til udsagn, der er ændret eller fjernet.');
    expect(page.words(), 'that it changed was told then').not.to.include('siden du begyndte');
  });

  it('goes out as a file of its edition, which a reader of the new one sorts by itself', async () => {
    await place();
    const { text, name } = await file();
    const sheet = parseInstrument(NEW);
    expect((JSON.parse(text) as { instrument: object }).instrument).to.eql({ id: OLD.id, revision: 1 });
    expect(parseResponse(text, sheet, name).answers).to.eql(FIT);
    expect(orphanAnswers(text, sheet).map(({ item }) => item)).to.eql(['hidden', 'where']);
  });

  it('finished at once leaves the old where it can be had, and hands on the new edition alone', async () => {
    await place();
    await page.press('Fortsæt, hvor du slap');
    await page.press('Overblik');
    await page.press('Afslut, og se dit billede');
    await page.says('Gem svar som fil');
    const { text } = await downloadFrom(page, () => page.press('Gem svar som fil'));
    expect(parseResponse(text, parseInstrument(NEW)).answers).to.eql(FIT);
    expect((JSON.parse(text) as { instrument: object }).instrument).to.eql({ id: OLD.id, revision: 2 });
    expect(await drafts()).to.eql({ [`older:1:${KEY}`]: [1, ANSWERS] });
  });

  it('is deleted when one says so, and only that', async () => {
    await place();
    await page.press('Slet de gamle svar');
    await until(() => page.texts('.older li').length === 0, 'nothing left of it');
    await until(async () => Object.keys(await drafts()).length === 1, 'the draft alone');
    expect(await drafts()).to.eql({ [KEY]: [2, FIT] });
  });

  it('and a finished response of one says in its picture what is not in it', async () => {
    await own.store.delete('drafts', KEY);
    const { response } = draftOf(OLD, ANSWERS);
    await own.store.put('responses', response.id, { ...response, completedAt: '2026-11-03' });
    await own.store.put('settings', ownKey(KEY), response.id);
    page = await placeAssessment({ workspace: own.workspace, instrument: NEW });
    await page.says('Se dit billede');
    await page.press('Se dit billede');
    await page.says('Du svarede på en tidligere udgave af skemaet. 2 svar hører til udsagn');
  });
});
