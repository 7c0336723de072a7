import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { KoblingReport } from '../../../src/components/report/define.js';
import { readRoundLink } from '../../../src/core/exchange/codes/index.js';
import { parseRound } from '../../../src/core/exchange/parse-round.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import { closeRound } from '../support/close-round.js';
import { downloadFrom, overhang, placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { until } from '../support/until.js';

describe('setting up a round', () => {
  let sheet: Instrument;
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;

  const field = (name: string) => {
    const found = page.all<HTMLInputElement>(`[name="${name}"]`)[0];
    if (!found) throw new Error(`There is no field ${name}`);
    return found;
  };
  const open = async (more: Partial<KoblingReport> = {}, placing: Placing = {}) => {
    page = await placeGroup(
      document.createElement('kobling-report'),
      { workspace: own.workspace, ...more },
      placing,
    );
    page.all<HTMLElement>('.setup-fold summary')[0]?.click();
    await until(() => page.all('form.setup')[0], 'the form');
  };
  const focused = () => page.element.shadowRoot?.activeElement?.id;

  before(async () => {
    sheet = await builtIn('partnership-short');
  });
  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('keeps the round, goes on to it, and gives link, file and QR picture', async () => {
    await open();
    field('title').value = 'Efterår 2026';
    field('partnership').value = 'Fjordby–Sønderå';
    field('collector').value = 'Mette Bro';
    field('expected-employment').value = '6';
    page.all<HTMLInputElement>('[name="system"]')[2]?.click();
    field('opens').value = '2026-11-01';
    field('closes').value = '2026-12-01';
    field('minGroup').value = '6';
    field('page').value = 'https://intranet.example/svar?x=1#gammelt';
    await page.press('Sæt runden op');
    await page.says('Runden er gemt på denne enhed.');
    await until(() => focused() === 'round-out', 'focus on what it is handed out as');
    const [kept] = await own.store.list('rounds');
    expect(kept?.value).to.deep.include({
      title: { da: 'Efterår 2026' },
      partnership: 'Fjordby–Sønderå',
      collector: 'Mette Bro',
      systems: ['employment', 'education'],
      expected: { employment: 6 },
      opens: '2026-11-01',
      closes: '2026-12-01',
      minGroup: 6,
      split: 'system',
      names: false,
      closed: false,
    });
    expect(kept?.key).to.match(/^partnership-short@efteraar-2026-[0-9a-z]{4}$/);
    const link = await until(() => page.all<HTMLInputElement>('#round-link')[0]?.value, 'the link');
    expect(link).to.match(/^https:\/\/intranet\.example\/svar\?x=1#kobling-round=1[zp]\./);
    expect(await readRoundLink(new URL(link).hash)).to.deep.equal({ round: kept?.value, refused: null });
    const { text, name } = await downloadFrom(page, () => page.press('Gem runden som fil'));
    expect(parseRound(text)).to.deep.equal(kept?.value);
    expect(name).to.match(/^kobling-runde-efteraar-2026-.{4}\.json$/);
    await page.press('Vis linket som QR-kode');
    const picture = await until(() => page.all<SVGElement>('svg.qr')[0], 'the picture');
    expect(picture.getAttribute('aria-label')).to.equal('QR-kode med link til runden Efterår 2026');
    const drawn = await downloadFrom(page, () => page.press('Gem QR-koden som billede'));
    expect(drawn.name).to.match(/\.svg$/);
    expect(
      new DOMParser().parseFromString(drawn.text, 'image/svg+xml').querySelector('parsererror'),
    ).to.equal(null);
    expect(page.texts('.turnout li')[0]).to.equal('Beskæftigelse: 0 af 6 har svaret, 6 mangler');
  });

  it('says beside each field what is wrong, goes to the first, and keeps nothing', async () => {
    await open();
    field('title').value = ' ';
    field('expected-education').value = 'mange';
    for (const box of page.all<HTMLInputElement>('[name="role"]')) box.click();
    field('opens').value = '2026-12-02';
    field('closes').value = '2026-12-01';
    field('minGroup').value = '4';
    field('page').value = 'javascript:alert(1)';
    await page.press('Sæt runden op');
    await until(() => focused() === 'setup-title', 'focus on the first');
    expect(page.texts('.fault')).to.deep.equal([
      'Giv runden et navn.',
      'Skriv et helt tal, eller lad feltet stå tomt.',
      'Vælg mindst én rolle.',
      'Sidste dag ligger før første dag.',
      'Skriv et helt tal fra 5 til 1000.',
      'Skriv hele adressen, for eksempel https://…',
    ]);
    expect(await own.store.list('rounds')).to.deep.equal([]);
  });

  it('of a host’s own round has its name, and makes no database before it is kept', async () => {
    await open({ round: 'vores' });
    const names = (await indexedDB.databases?.())?.map(({ name }) => name) ?? [];
    expect(names).not.to.include(`kobling:${own.workspace}`);
    field('title').value = 'Vores';
    await page.press('Sæt runden op');
    await page.says('Runden er gemt');
    expect((await own.store.list('rounds')).map(({ key }) => key)).to.deep.equal(['partnership-short@vores']);
    expect(page.words()).to.include('Skriv adressen på siden, hvor der svares, og gem.');
    expect(page.all('#which-round')).to.deep.equal([]);
  });

  it('does not change the rules of a round that has been closed', async () => {
    await own.add(...inventMany(sheet, 6, 'employment', () => 4).map((one) => ({ ...one, round: 'vores' })));
    await open({ round: 'vores' });
    field('title').value = 'Vores';
    await page.press('Sæt runden op');
    await page.says('Runden er gemt');
    await closeRound(page);
    await page.says('Runden har været lukket.');
    expect(field('minGroup').matches(':disabled')).to.equal(true);
    field('title').value = 'Vores, rettet';
    await page.press('Gem ændringerne');
    await until(
      async () => (await own.store.list('rounds'))[0]?.value.title?.da === 'Vores, rettet',
      'the title',
    );
    expect((await own.store.list('rounds'))[0]?.value).to.deep.include({ closed: true, minGroup: 5 });
    await page.press('Åbn runden igen');
    await page.says('Runden er åben');
    expect(field('minGroup').matches(':disabled'), 'also while it is open again').to.equal(true);
  });

  for (const lang of ['da', 'en'] as const)
    it(`fits into 300 px in ${lang}`, async () => {
      await open({}, { lang, width: 300 });
      expect(overhang(page.element)).to.equal(0);
    });
});
