import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { KoblingReport } from '../../../src/components/report/define.js';
import { readRoundLink } from '../../../src/core/exchange/codes/index.js';
import { parseRound } from '../../../src/core/exchange/parse-round.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import { keepRounds } from '../support/closed-rounds.js';
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
    await page.says('Skriv adressen på siden, hvor der svares, så får I et link.');
    expect(page.all('#which-round')).to.deep.equal([]);
  });

  it('does not change the rules of a round that has been closed', async () => {
    await own.add(...inventMany(sheet, 6, 'employment', () => 4).map((one) => ({ ...one, round: 'vores' })));
    await open({ round: 'vores' });
    field('title').value = 'Vores';
    await page.press('Sæt runden op');
    await page.says('Runden er gemt');
    await closeRound(page);
    page.all<HTMLElement>('.setup-fold summary')[0]?.click();
    await page.says('Runden har været lukket.');
    expect(field('minGroup').matches(':disabled')).to.equal(true);
    field('title').value = 'Vores, rettet';
    await page.press('Gem ændringerne');
    await until(
      async () => (await own.store.list('rounds'))[0]?.value.title?.da === 'Vores, rettet',
      'the title',
    );
    await page.says('Har I givet runden videre, så send det nye link');
    expect((await own.store.list('rounds'))[0]?.value).to.deep.include({ closed: true, minGroup: 5 });
    await page.press('Åbn runden igen');
    await page.says('Runden er åben');
    expect(field('minGroup').matches(':disabled'), 'also while it is open again').to.equal(true);
  });

  describe('the questionnaire', () => {
    const choose = async (id: string) => {
      page.all<HTMLInputElement>(`[name="sheet"][value="${id}"]`)[0]?.click();
      await page.element.updateComplete;
    };
    const setUp = async (title: string) => {
      field('title').value = title;
      await page.press('Sæt runden op');
      await page.says('Runden er gemt på denne enhed.');
    };

    it('is chosen among those of the kit, each with how much it asks', async () => {
      await open();
      const told = page.texts('.sheets label');
      expect(told.length).to.equal(4);
      expect(told[0]).to.match(/^Partnerskabets selvvurdering, kort udgave \d+ udsagn, ca\. \d+ minut/);
      expect(field('sheet').checked, 'the one on show').to.equal(true);
      await choose('coupling');
      await setUp('Koblere');
      const [kept] = await own.store.list('rounds');
      expect(kept?.value.instrument.id).to.equal('coupling');
      expect(kept?.key).to.match(/^coupling@koblere-/);
      await page.says('Hvad svarene siger: Koblingskompetencer');
      await until(() => focused() === 'round-out', 'focus on what it is handed out as');
    });

    it('comes with the round that is chosen, and is remembered', async () => {
      await open();
      await choose('coupling');
      await setUp('Koblere');
      await page.says('Hvad svarene siger: Koblingskompetencer');
      await page.press('Sæt en ny runde op');
      await until(() => page.all('form.setup [name="sheet"]')[0], 'a new form');
      await choose('partnership-short');
      await setUp('Samarbejdet');
      await page.says('Hvad svarene siger: Partnerskabets selvvurdering, kort udgave');
      const names = () => page.texts('#which-round option').slice(1).sort();
      await until(() => names().length === 2 && names().every((name) => name.includes(' – ')), 'both');
      expect(names().map((name) => name.replace(/ – .*/, ''))).to.deep.equal(['Koblere', 'Samarbejdet']);
      const [select] = page.all<HTMLSelectElement>('#which-round');
      const key = [...(select?.options ?? [])].find(({ text }) => text.includes('Koblere'))?.value ?? '';
      if (select) select.value = key;
      select?.dispatchEvent(new Event('change'));
      await page.says('Hvad svarene siger: Koblingskompetencer');
      page.element.remove();
      page = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });
      await page.says('Hvad svarene siger: Koblingskompetencer');
    });

    it('may be the host’s own, which stands first', async () => {
      await open({ instrument: { ...sheet, id: 'vores-eget', title: { da: 'Vores eget skema' } } });
      expect(page.texts('.sheets label')[0]).to.include('Vores eget skema');
      expect(page.texts('.sheets label').length).to.equal(5);
    });

    it('is not asked for where the host has named the round', async () => {
      await open({ round: 'vores' });
      expect(page.all('[name="sheet"]')).to.deep.equal([]);
      expect(page.words()).to.match(/Partnerskabets selvvurdering, kort udgave \d+ udsagn/);
    });

    it('is said to be no use on a page whose questionnaire is another one', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const other = document.createElement('kobling-assessment');
      other.setAttribute('instrument', 'framework');
      box.append(other);
      await open();
      await page.says('Skemaet på siden her er låst til et andet.');
      await choose('framework');
      expect(page.words()).not.to.include('låst til et andet');
    });
  });

  describe('numbers that cannot be shown', () => {
    const type = async (name: string, value: string) => {
      field(name).value = value;
      field(name).dispatchEvent(new Event('input', { bubbles: true }));
      await page.element.updateComplete;
    };
    const told = () => page.texts('.shortfalls .measure');

    it('are told while they are written, and refuse nothing', async () => {
      await open();
      expect(told()).to.deep.equal([]);
      await type('expected-employment', '12');
      await type('expected-education', '8');
      await type('expected-business', '3');
      expect(told()).to.deep.equal([
        'Erhvervsfremme: I venter færre end fem. Deres tal bliver ikke vist for sig, men tæller med i alle under ét.',
        'Uddannelse bliver heller ikke vist for sig. Ellers kunne man regne sig frem til de få.',
      ]);
      await type('expected-business', '5');
      expect(told()).to.deep.equal([
        'Erhvervsfremme: Alle fem skal svare, for at deres tal kan vises for sig.',
      ]);
      page.all<HTMLInputElement>('[name="split"][value="role"]')[0]?.click();
      await type('minGroup', '10');
      expect(told()).to.deep.equal([
        'I venter 25 svar i alt. Det er for få til, at alle tre roller har de ti, der skal til, for at en rolle bliver vist for sig.',
      ]);
      field('title').value = 'Efterår';
      await page.press('Sæt runden op');
      await page.says('Runden er gemt på denne enhed.');
    });

    it('are not told of the next new round, whose form is empty', async () => {
      await open();
      await type('expected-employment', '3');
      expect(told().length).to.equal(1);
      field('title').value = 'Efterår';
      await page.press('Sæt runden op');
      await page.says('Runden er gemt på denne enhed.');
      await until(() => page.buttons().includes('Sæt en ny runde op'), 'the way to another');
      await page.press('Sæt en ny runde op');
      await until(() => page.all('form.setup [name="sheet"]')[0], 'a new form');
      expect(field('expected-employment').value).to.equal('');
      expect(told()).to.deep.equal([]);
    });

    it('are told of a round that is there, also where its rules are frozen', async () => {
      await keepRounds(own.store, sheet, [
        { name: 'vores', closes: '2026-04-20', data: inventMany(sheet, 6, 'employment', () => 4) },
      ]);
      await open({ round: 'vores' });
      await type('expected-employment', '3');
      expect(told()).to.deep.equal([
        'Beskæftigelse: I venter færre end fem. Deres tal bliver ikke vist for sig, men tæller med i alle under ét.',
      ]);
    });
  });

  describe('the page where people answer', () => {
    const link = () =>
      until(() => page.all<HTMLInputElement>('#round-link')[0]?.value.split('#')[0], 'the link');
    const create = async () => {
      field('title').value = 'Efterår';
      await page.press('Sæt runden op');
      await page.says('Runden er gemt på denne enhed.');
    };

    it('is this one where it has a questionnaire', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.append(document.createElement('kobling-assessment'));
      await open();
      expect(field('page').value).to.equal(location.href.split('#')[0]);
      expect(page.words()).to.include('Det er siden her.');
      await create();
      expect(await link()).to.equal(location.href.split('#')[0]);
      expect(
        (await own.store.list('settings')).map(({ key }) => key),
        'what is known is not kept',
      ).not.to.include('round-page');
    });

    it('is the one that the host names, relative to the page', async () => {
      await open({ answerPage: '/svar?a=1#her' });
      expect(field('page').value).to.equal(`${location.origin}/svar?a=1`);
      expect(page.words()).to.include('Den er valgt af dem, der står for siden her.');
      await create();
      expect(await link()).to.equal(`${location.origin}/svar?a=1`);
    });

    it('is the one that was written last, until it is written anew where the round is handed out', async () => {
      await open();
      field('page').value = 'https://intranet.example/svar';
      await create();
      expect(await link()).to.equal('https://intranet.example/svar');
      page.element.remove();
      page = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });
      page.all<HTMLElement>('.out-fold summary')[0]?.click();
      expect(await link()).to.equal('https://intranet.example/svar');
      expect(page.all('form.setup'), 'nothing is to be corrected').to.deep.equal([]);
      page.all<HTMLElement>('.other-page summary')[0]?.click();
      const [written] = page.all<HTMLInputElement>('#out-page');
      if (!written) throw new Error('no field');
      written.value = 'svar';
      await page.press('Brug adressen');
      await page.says('Skriv hele adressen');
      expect(focused()).to.equal('out-page');
      written.value = 'https://nyt.example/';
      await page.press('Brug adressen');
      await page.says('Linket fører nu til den adresse, I skrev.');
      await until(async () => (await link()) === 'https://nyt.example/', 'the new link');
      await until(
        async () => (await own.store.get('settings', 'round-page'))?.value === 'https://nyt.example/',
        'kept',
      );
    });
  });

  for (const lang of ['da', 'en'] as const)
    it(`fits into 300 px in ${lang}`, async () => {
      await open({}, { lang, width: 300 });
      expect(overhang(page.element)).to.equal(0);
    });
});
