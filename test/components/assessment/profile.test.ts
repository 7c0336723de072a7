import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { draftOf, leaveDraft } from '../support/drafts.js';
import { builtIn, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';
import type { Answer } from '../../../src/core/model/assessment.js';

describe('one’s own picture', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage;
  const finish = async (
    instrument: { readonly id: string; readonly revision: number },
    answers: Readonly<Record<string, Answer>>,
    given: unknown = instrument.id,
  ) => {
    await leaveDraft(own.store, draftOf(instrument, answers));
    page = await placeAssessment({ workspace: own.workspace, instrument: given });
    await page.says(/Fortsæt, hvor du slap|Se dine svar/);
    await page.press(/Fortsæt, hvor du slap|Se dine svar/);
    if (page.title() !== 'Dine svar') await page.press('Overblik');
    await page.press('Afslut, og se dit billede');
    await page.says('Tallene er gennemsnit');
  };

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('names all themes that share the highest or the lowest place', async () => {
    await finish(await builtIn('coupling'), { 'c1.1': 5, 'c2.1': 5, 'c3.1': 2, 'c4.1': 2 });
    expect(page.words()).to.match(
      /højest, når det handler om Brobygger og Kommunikator \(5,0 af 5\), og lavest, når det handler om Koordinator og Kooperatør \(2,0 af 5\)\./,
    );
  });

  it('what reads alike is a tie, whatever comes after the first decimal', async () => {
    const answers = { a1: 4, a2: 4, a3: 5, b1: 4, b2: 4, b3: 4, b4: 5, c1: 1 };
    const sheet = ownSheet({
      dimensions: ['a', 'b', 'c'].map((id) => ({ id, title: { da: `Tema ${id}` } })),
      items: Object.keys(answers).map((id) => ({
        id,
        dimension: id.charAt(0),
        kind: 'rating',
        text: { da: id },
      })),
    });
    await finish(sheet, answers, sheet);
    expect(page.words()).to.include(
      'højest, når det handler om Tema a og Tema b (4,3 af 5), og lavest, når det handler om Tema c (1,0 af 5).',
    );
  });

  it('says which themes hold statements that are turned round, and once what that means', async () => {
    const sheet = ownSheet();
    await finish(sheet, { honest: 5, hidden: 1 }, sheet);
    expect(page.texts('tbody tr')[0]).to.equal('Tillid 5,0 2 af 2, 1 vendt om');
    expect(page.words().split('I dem tæller 5 som 1 og 1 som 5')).to.have.length(2);
  });

  it('says nothing of turning where nothing is', async () => {
    await finish(await builtIn('coupling'), { 'c1.1': 5, 'c2.1': 2 });
    expect(page.words()).not.to.match(/[Vv]endt om/);
  });

  it('is a table whose columns and scale ends have names', async () => {
    const sheet = ownSheet();
    await finish(sheet, { honest: 5 }, sheet);
    expect(page.texts('thead th[scope="col"]')).to.eql([
      'Tema',
      '1 Helt uenig 5 Helt enig Gennemsnit',
      'Besvaret',
    ]);
    expect(page.texts('tbody th[scope="row"]')).to.eql(['Tillid']);
    expect(page.texts('caption')).to.eql(['Dine svar, tema for tema']);
    expect(page.words()).to.include('fra 1 (»Helt uenig«) til 5 (»Helt enig«)');
  });

  it('has counts as facts with their unit, as exactly as they were given, in no index', async () => {
    const sheet = ownSheet();
    await finish(sheet, { visits: 2.25 }, sheet);
    expect(page.texts('.counted dt')).to.eql(['Fælles besøg i år']);
    expect(page.texts('.counted dd')).to.eql(['2,25 besøg']);
    expect(page.texts('tbody tr'), 'the theme of the count has no row').to.eql(['Tillid intet tal 0 af 2']);
  });

  it('a count that was not given, or is not known, is left out', async () => {
    const sheet = ownSheet();
    await finish(sheet, { honest: 3, visits: 'unknown' }, sheet);
    expect(page.words()).not.to.include('Det, der kan tælles');
  });
});
