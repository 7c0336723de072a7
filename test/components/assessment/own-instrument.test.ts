import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { setUpNet, type CatalogueNet } from '../support/catalogue-net.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { ownSheet } from '../support/sheets.js';

const TITLE = 'Vores eget skema';

describe('an instrument of the host’s own', () => {
  let own: OwnWorkspace;
  let net: CatalogueNet;
  const pages: AssessmentPage[] = [];
  const place = async (...[properties, placing, child]: Parameters<typeof placeAssessment>) => {
    const page = await placeAssessment({ workspace: own.workspace, ...properties }, placing, child);
    pages.push(page);
    return page;
  };
  const jsonScript = (text: string) => {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset.property = 'instrument';
    script.textContent = text;
    return script;
  };

  beforeEach(async () => {
    own = await ownWorkspace();
    net = setUpNet({
      '/own.json': { json: ownSheet() },
      '/gone.json': { status: 404 },
      '/login.json': { text: '<!doctype html><title>Log in</title>' },
      '/down.json': { status: 503 },
      '/closed.json': { status: 403 },
      '/later.json': { json: ownSheet({ version: 2 }) },
      '/notes.json': { text: 'Husk at ringe til Karl' },
    });
  });
  afterEach(async () => {
    net.takeDown();
    for (const { element } of pages.splice(0)) element.remove();
    await own.leave();
  });

  it('comes as an object', async () => {
    expect((await place({ instrument: ownSheet() })).title()).to.equal(TITLE);
  });

  it('comes as JSON in a child, for pages without scripts', async () => {
    const page = await place({}, {}, jsonScript(JSON.stringify(ownSheet())));
    expect(page.title()).to.equal(TITLE);
  });

  it('comes from an address', async () => {
    const page = await place({ instrument: '/own.json' });
    expect(page.title()).to.equal(TITLE);
    expect(net.asked).to.eql(['/own.json']);
    expect(page.events.count('kobling-ready')).to.equal(1);
  });

  it('is asked for before anything is painted, so that it is on its way meanwhile', async () => {
    const element = document.createElement('kobling-assessment');
    element.workspace = own.workspace;
    element.instrument = '/own.json';
    let askedByThen = 0;
    // Lit renders last in an update.
    const render = Reflect.get(element, 'renderContent') as () => unknown;
    Reflect.set(element, 'renderContent', () => {
      askedByThen ||= net.asked.length;
      return render.call(element);
    });
    document.body.append(element);
    await element.updateComplete;
    expect(askedByThen).to.equal(1);
    element.remove();
  });

  it('takes the place of another when the host changes it', async () => {
    const page = await place({ instrument: 'coupling' });
    page.element.instrument = ownSheet();
    await page.says(TITLE);
    await page.press('Begynd');
    expect(page.title()).to.equal('Vi siger tingene ligeud');
  });

  it('has a count without an upper end, when it sets none', async () => {
    const sheet = ownSheet();
    const items = sheet.items
      .filter(({ kind }) => kind === 'count')
      .map(({ id, dimension, kind, text }) => ({ id, dimension, kind, text, unit: { da: 'besøg' } }));
    const page = await place({ instrument: { ...sheet, items } });
    await page.press('Begynd');
    expect(page.words()).to.include('Skriv et tal på mindst 0.');
  });

  describe('that cannot be used', () => {
    const broken = () => {
      const sheet = ownSheet();
      return {
        ...sheet,
        items: [...sheet.items, { id: 'lost', dimension: 'nowhere', kind: 'rating', text: { da: 'x' } }],
      };
    };

    it('says why, that the answers are safe and who can mend it; place and reason lie closed below', async () => {
      const { words, texts, all } = await place({ instrument: broken() });
      expect(words()).to.include('Skemaet kan ikke vises');
      expect(words()).to.include('Filen har en fejl. Dine svar er der ikke sket noget med.');
      expect(words()).to.include('Det er dem, der står for siden, der kan rette det.');
      expect(texts('.code').join(' ')).to.include('/items/6/dimension').and.include('nowhere');
      expect(all<HTMLDetailsElement>('details').map(({ open }) => open)).to.eql([false]);
      expect(all('details .code').length).to.equal(all('.code').length);
    });

    it('is told in English, too', async () => {
      const { words } = await place({ instrument: '/gone.json' }, { lang: 'en' });
      expect(words()).to.include('The file is not on the server. Nothing has happened to your answers.');
    });

    it('lists every fault when there are several', async () => {
      const sheet = broken();
      const page = await place({ instrument: { ...sheet, scale: { ...sheet.scale, labels: [] } } });
      expect(page.texts('summary')).to.eql(['Vis tekniske detaljer']);
      expect(page.texts('details li').length).to.be.above(1);
    });

    it('is told to the page, by name and code', async () => {
      const { events } = await place({ instrument: broken() });
      const [error] = events.events.filter(({ type }) => type === 'kobling-error');
      expect(error).to.deep.include({ error: 'InstrumentError', code: 'invalid', file: undefined });
    });

    it('leaves what else is on the page alone', async () => {
      await place({ instrument: broken() });
      const other = await place({ instrument: 'coupling' });
      await other.press('Begynd');
      await other.answer('Ved ikke');
      await other.saved();
    });

    for (const [what, child] of [
      ['no JSON', '{ "format": '],
      ['nothing of ours', '{ "format": "something" }'],
    ] as const)
      it(`is told where the child is ${what}`, async () => {
        const page = await place({}, {}, jsonScript(child));
        expect(page.words()).to.include('Skemaet kan ikke vises');
        expect(page.events.count('kobling-error')).to.equal(1);
      });

    for (const [file, code, why] of [
      ['/gone.json', 'http-status', 'Filen findes ikke på serveren.'],
      ['/closed.json', 'http-status', 'Serveren giver ikke lov til at hente filen.'],
      ['/down.json', 'http-status', 'Serveren har en fejl lige nu.'],
      ['/login.json', 'looks-like-html', 'Der kom en webside i stedet for filen'],
      ['/notes.json', 'not-json', 'Det er ikke en fil af den slags'],
      ['/later.json', 'newer-version', 'Filen er lavet til en nyere udgave'],
      ['javascript:alert(1)', 'forbidden-url', 'Siden må ikke hente filer fra den adresse.'],
    ] as const)
      it(`is named: ${file}, ${code}`, async () => {
        const page = await place({ instrument: file });
        const [error] = page.events.events.filter(({ type }) => type === 'kobling-error');
        expect(error).to.deep.include({ code, file });
        expect(page.words()).to.include('Skemaet kan ikke vises').and.include(why);
        const hasError = page.words().includes('Filen har en fejl');
        expect(hasError, 'only a file that came can have an error').to.equal(false);
      });

    it('is fetched anew at a press, once it has been mended', async () => {
      const page = await place({ instrument: '/gone.json' });
      net.serve('/gone.json', { json: ownSheet() });
      await page.press('Prøv igen');
      await page.says(TITLE);
    });
  });
});
