import { expect } from '@open-wc/testing';
import { parseInstrument } from '../../../src/core/exchange/parse-instrument.js';
import { writeRoundLink } from '../../../src/core/exchange/codes/index.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { jsonFile, overhang, type Placing } from '../support/group-page.js';
import { setFragment } from '../support/page-address.js';
import { builtIn, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { inventRound } from '../support/rounds.js';
import { ownSheet } from '../support/sheets.js';
import { until } from '../support/until.js';

describe('a round that comes to the one who answers', () => {
  let own: OwnWorkspace;
  let sheet: Instrument;
  const pages: AssessmentPage[] = [];

  const place = async (more: Parameters<typeof placeAssessment>[0] = {}, placing: Placing = {}) => {
    const page = await placeAssessment({ workspace: own.workspace, ...more }, placing);
    pages.push(page);
    return page;
  };
  const link = async (
    extra: Parameters<typeof inventRound>[1] = {},
    of: Pick<Instrument, 'id' | 'revision'> = sheet,
  ) => setFragment(await writeRoundLink(inventRound(of, extra)));
  const names = async () => (await indexedDB.databases?.())?.map(({ name }) => name) ?? [];

  before(async () => {
    sheet = await builtIn('coupling');
  });
  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    setFragment('');
    for (const { element } of pages.splice(0)) element.remove();
    await own.leave();
  });

  it('as a link is shown, with who collects and the smallest group, and stores nothing until one answers', async () => {
    await link({ minGroup: 8, systems: ['education', 'business'], roles: ['leader', 'other'] });
    const page = await place();
    expect(page.title(), 'the round’s own questionnaire').to.equal('Koblingskompetencer');
    const words = page.words();
    expect(words).to.include('Runde Efterår 2026 Partnerskabet Fjordby–Sønderå');
    expect(words).to.include('Svar fra 1. november 2026 til 1. december 2099. Du svarer uden navn.');
    expect(words).to.include('Tovholder Mette Bro samler svarene.');
    expect(words).to.include('Tovholder Mette Bro kan læse hver enkelt besvarelse.');
    expect(words).to.include('Rapporten viser først noget, når mindst otte har svaret.');
    expect(words).not.to.include('mindst fem');
    expect(page.texts('.where-from label')).to.deep.equal(['Uddannelse', 'Erhvervsfremme']);
    expect(page.texts('select option')).to.deep.equal(['Vælg rolle', 'Leder', 'Andet']);
    expect(page.buttons()).not.to.include('Hent en runde, du har fået');
    await expect(page.element).to.be.accessible();
    expect(await names()).not.to.include(`kobling:${own.workspace}`);
    await page.press('Begynd');
    expect(await names()).not.to.include(`kobling:${own.workspace}`);
    await page.answer('Passer godt');
    await page.saved();
    const [draft] = await own.store.list('drafts');
    expect([draft?.key, draft?.value.response.round]).to.deep.equal([
      'coupling@efteraar-2026',
      'efteraar-2026',
    ]);
  });

  it('asks for the name where the round has names', async () => {
    await link({ names: true });
    const page = await place();
    expect(page.words()).to.include('Du svarer med navn.');
    const [name, where] = page.all<HTMLInputElement>('.intro input[type="text"]');
    if (!name || !where) throw new Error('no fields');
    for (const [field, text] of [
      [name, 'Åse Bro '],
      [where, 'Jobhuset'],
    ] as const) {
      field.value = text;
      field.dispatchEvent(new Event('change'));
    }
    await until(
      async () => (await own.store.list('drafts'))[0]?.value.response.respondent.organisation,
      'both',
    );
    expect((await own.store.list('drafts'))[0]?.value.response.respondent).to.deep.equal({
      name: 'Åse Bro',
      organisation: 'Jobhuset',
    });
  });

  it('for one shared device keeps no single response', async () => {
    await link({ mode: 'kiosk' });
    const page = await place();
    expect(page.words()).to.include('bliver dine svar lagt til en optælling');
    await page.press('Begynd');
    await page.answer('Passer godt');
    await page.press('Overblik');
    await page.press('Afslut, og se dit billede');
    await page.says('Dine svar er talt med.');
    const [tally] = await own.store.list('tallies');
    expect(tally?.value).to.include({ round: 'efteraar-2026', rev: 1 });
    expect(tally?.value.id).to.match(/^[0-9a-z]{26}$/);
    expect(await own.store.list('responses')).to.deep.equal([]);
    await page.press('Klar til den næste');
    await page.says('Efterår 2026');
  });

  it('gives way to the host’s own round, and says so', async () => {
    await link();
    const page = await place({ round: 'vores', instrument: 'coupling' });
    expect(page.words()).to.include('Siden har sin egen runde. Runden i linket bliver ikke brugt her.');
    await page.press('Begynd');
    await page.answer('Passer godt');
    await page.saved();
    expect((await own.store.list('drafts'))[0]?.key).to.equal('coupling@vores');
  });

  it('goes to the element with its questionnaire; the others of a page say nothing', async () => {
    await link();
    const box = document.createElement('div');
    box.innerHTML = ['partnership-short', 'coupling', 'framework']
      .map(
        (one) =>
          `<kobling-assessment lang="da" workspace="${own.workspace}" instrument="${one}"></kobling-assessment>`,
      )
      .join('');
    document.body.append(box);
    const texts = () =>
      [...box.children].map((one) => one.shadowRoot?.querySelector('[part="content"]')?.textContent ?? '');
    await until(() => texts().every((words) => words.includes('udsagn, ca.')), 'all three');
    await until(() => texts()[1]?.includes('Efterår 2026'), 'the round');
    expect(texts().map((words) => /Efterår 2026/.test(words))).to.deep.equal([false, true, false]);
    expect(texts().filter((words) => words.includes('et andet skema'))).to.deep.equal([]);
    box.remove();
  });

  it('of another questionnaire than the host’s is not answered under, and that is said', async () => {
    await link();
    const page = await place({ instrument: ownSheet() });
    expect(page.words()).to.include('Runden i linket hører til et andet skema end det, der er her.');
    expect(page.title()).to.equal('Vores eget skema');
  });

  it('for the host’s own questionnaire is taken, and another version of it is told', async () => {
    const mine = parseInstrument(ownSheet());
    await link({}, { id: mine.id, revision: 3 });
    const page = await place({ instrument: ownSheet() });
    expect(page.words()).to.include('Efterår 2026');
    expect(page.words()).to.include('Runden er lavet til udgave 3 af skemaet. Her er udgave 1.');
  });

  it('as a damaged link is told, with what to do; one may still answer, and take the round from a file', async () => {
    setFragment(`${(await writeRoundLink(inventRound(sheet))).slice(0, -9)}AAA`);
    const page = await place();
    expect(page.words()).to.include('Linket til runden kan ikke bruges');
    expect(page.words()).to.include('Et tegn i linket er ændret, eller slutningen mangler.');
    expect(page.events.count('kobling-error')).to.equal(1);
    expect(page.buttons()).to.include('Begynd');
    await expect(page.element).to.be.accessible();
    await page.press('Hent en runde, du har fået');
    await page.says('Vælg filen med runden');
    page.choose(jsonFile('andet.json', '{}'));
    await page.says('Filen er ikke en runde.');
    page.choose(jsonFile('runde.json', inventRound(sheet)));
    await page.says('Efterår 2026');
    expect(page.title()).to.equal('Koblingskompetencer');
    expect(page.words()).not.to.include('kan ikke bruges');
    await until(() => page.focused() === 'Koblingskompetencer', 'focus on the heading');
  });

  it('can be pasted as a link', async () => {
    const page = await place();
    await page.press('Hent en runde, du har fået');
    await page.says('Link til runden');
    const [field] = page.all<HTMLInputElement>('.round input[type="text"]');
    if (!field) throw new Error('no field');
    field.value = `https://example.dk/svar${await writeRoundLink(inventRound(sheet))}`;
    await page.press('Brug linket');
    await page.says('Efterår 2026');
  });

  it('comes when the address of the open page changes', async () => {
    const page = await place();
    location.hash = await writeRoundLink(inventRound(sheet));
    await page.says('Efterår 2026');
    expect(page.title()).to.equal('Koblingskompetencer');
  });

  it('that is over, or has not begun, says so and can be answered', async () => {
    await link({ closes: '2026-11-02' });
    const late = await place();
    expect(late.words()).to.include('Runden sluttede 2. november 2026. Du kan stadig svare');
    late.element.remove();
    await link({ opens: '2099-01-01' });
    const early = await place();
    expect(early.words()).to.include('Runden åbner først 1. januar 2099.');
    expect(early.buttons()).to.include('Begynd');
  });

  for (const lang of ['da', 'en'] as const)
    it(`fits into 300 px in ${lang}`, async () => {
      await link({ title: { da: 'Selvvurderingssamarbejdsrundebeskrivelsen efterår 2026' }, names: true });
      const page = await place({}, { lang, width: 300 });
      expect(overhang(page.element)).to.equal(0);
    });
});
