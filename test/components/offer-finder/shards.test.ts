import { expect } from '@open-wc/testing';
import { openStore } from '../../../src/core/storage/open-store.js';
import { setUpNet, type CatalogueNet, type Served } from '../support/catalogue-net.js';
import { logEvents } from '../support/event-log.js';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { LAND, landInShards, WHOLE } from '../support/shards-net.js';
import { settle, until } from '../support/until.js';

const files = landInShards();
const named = (start: string) => Object.keys(files).filter((path) => path.startsWith(`/land/${start}`));
const NEEDS = 'automation recruit-skilled';
let count = 0;
const ownWorkspace = () => `shards-${Date.now()}-${(count += 1)}`;

describe('a catalogue in shards', () => {
  let net: CatalogueNet;
  let workspace: string;
  const place = (given: Parameters<typeof placeFinder>[0] = {}): Promise<AnswerPage> =>
    placeFinder({ catalogues: LAND, needs: NEEDS, workspace, storage: 'local', ...given });
  beforeEach(() => {
    net = setUpNet(files);
    workspace = ownWorkspace();
  });
  afterEach(async () => {
    net.takeDown();
    await caches.delete(`kobling-${workspace}`);
  });

  it('says how much there is, and fetches and keeps nothing before somebody asks', async () => {
    const page = await place({ municipality: '615' });
    expect(page.words()).to.contain('6 tilbud fra tre systemer');
    expect(net.asked).to.eql([LAND]);
    await settle();
    expect(await caches.has(`kobling-${workspace}`)).to.equal(false);
  });

  it('gives the answer that the whole catalogues give, from what the place and the needs take', async () => {
    const page = await place({ municipality: '615' });
    await page.show();
    const whole = await placeFinder({
      catalogues: WHOLE,
      needs: NEEDS,
      municipality: '615',
      storage: 'none',
    });
    await whole.show();
    await until(() => page.texts('.finding').length === whole.texts('.finding').length, 'the lists');
    expect(page.answerTitle()).to.equal(whole.answerTitle());
    expect(page.offers()).to.eql(whole.offers());
    expect(page.texts('.rows').join()).to.equal(whole.texts('.rows').join());
    expect(page.texts('.contacts').join()).to.equal(whole.texts('.contacts').join());
    const fetched = net.asked.filter((path) => path.startsWith('/land/shards/'));
    expect(new Set(fetched).size, 'each file once').to.equal(fetched.length);
    expect(fetched.some((path) => path.includes('/all-'))).to.equal(false);
    expect(page.words()).to.match(/\d af 6 tilbud er hentet/);
  });

  it('asks for the municipality first, says so, and leads there', async () => {
    const page = await place();
    page.button('Vis det bedste samlede tilbud').click();
    await until(() => page.focused() === 'Kommune', 'focus on the municipality');
    expect(page.headings()).to.include('3 Hvilken kommune ligger I i?');
    await until(() => page.texts('[role="status"]').join().includes('Vælg jeres kommune'), 'it is said');
    expect(net.asked).to.eql([LAND]);
    expect(page.button('Vis det bedste samlede tilbud').getAttribute('aria-disabled')).to.equal('false');
    page.set('Kommune', '615');
    await until(() => page.offers().length === 2, 'the answer');
    expect(page.words()).not.to.contain('Hvilken kommune ligger I i?');
  });

  it('fetches the whole country for whoever would rather, with its size said', async () => {
    const page = await place();
    page.button('Vis det bedste samlede tilbud').click();
    await page.finder.updateComplete;
    const whole = page.button(/^Hent hele landet/);
    expect(whole.textContent).to.match(/højst \d+(,\d)?\s[kM]B/);
    whole.focus();
    whole.click();
    await until(
      () => /^(Finder|Vis) det bedste/.test(page.focused()),
      'focus where the answer is waited for',
    );
    await until(() => page.offers().length > 0, 'the answer');
    await until(() => page.focused() === page.answerTitle(), 'focus on the answer');
    expect(net.asked.some((path) => path.includes('/dk-'))).to.equal(false);
  });

  it('keeps the answer and says so when the municipality is taken out', async () => {
    const page = await place({ municipality: '615' });
    await page.show();
    page.set('Kommune', '');
    await until(() => page.words().includes('Svaret herunder er fra før.'), 'the words');
    expect(page.offers()).to.have.length(2);
    page.set('Kommune', '615');
    await until(() => !page.words().includes('Svaret herunder er fra før.'), 'the answer again');
  });

  it('goes on without a file, names it and tries it again', async () => {
    const missing = named('shards/m615')[0] ?? '';
    for (const path of named('shards/m615')) net.serve(path, { status: 404 });
    const page = await place({ municipality: '615' });
    const log = logEvents(page.finder);
    await page.show();
    expect(page.headings().join()).to.match(/3 Noget af kataloget fra .* kunne ikke hentes/);
    expect(page.texts('.error .code').join()).to.match(/shards\/m615-[0-9a-f]{16}\.json.*http-status.*404/);
    expect(page.words()).not.to.contain('tilbud er hentet');
    expect(page.offers()).to.include('Robotten på prøve').and.not.include('Kandidater til jeres job');
    expect(log.payload()).to.match(/"code":"http-status"/);
    expect(missing).not.to.equal('');
    for (const [path, served] of Object.entries(files)) net.serve(path, served);
    page.button('Prøv igen').click();
    await until(() => page.offers().includes('Kandidater til jeres job'), 'the whole answer');
    expect(page.words()).not.to.contain('kunne ikke hentes');
  });

  it('shows no id where texts cannot be had', async () => {
    for (const path of [...named('details/'), ...named('shards/dk-titles')]) net.serve(path, { status: 500 });
    const page = await place({ municipality: '615', needs: 'automation' });
    await page.show();
    expect(page.offers()).to.eql(['Tilbud fra Kyst Erhverv']);
    expect(page.texts('.error .code').join()).to.contain('details/');
    for (const [path, served] of Object.entries(files)) net.serve(path, served);
    page.button('Prøv igen').click();
    await until(() => page.offers()[0] === 'Robotten på prøve', 'the title');
  });

  it('loses only the texts of the file that is missing', async () => {
    const robot = named('details/').filter((path) => JSON.stringify(files[path]).includes('robotforloeb'));
    for (const path of robot) net.serve(path, { status: 500 });
    const page = await place({ municipality: '615' });
    await page.show();
    expect(page.offers()).to.include('Kandidater til jeres job');
    expect(page.words()).to.contain('Vi finder tre, der passer, på en uge.');
    expect(page.texts('.error .code').join()).to.contain('details/');
  });

  /** Waits until nothing more is asked for. */
  const quiet = async (): Promise<void> => {
    let before = -1;
    while (before !== net.asked.length) {
      before = net.asked.length;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  };

  it('fetches for another need what is missing, and for one less nothing', async () => {
    const page = await place({ municipality: '615', needs: 'automation' });
    await page.show();
    await until(() => net.asked.some((path) => path.includes('titles')), 'the titles');
    page.button('Ny teknik').click();
    await until(() => page.answerTitle().includes('begge behov') || page.offers().length === 2, 'two');
    await quiet();
    const asked = net.asked.length;
    page.button('Fjern »Ny teknik kræver nye kompetencer«').click();
    await until(() => page.offers().length === 1, 'one');
    await quiet();
    expect(net.asked.slice(asked).filter((path) => path.includes('/shards/'))).to.eql([]);
  });

  it('refuses a manifest of a newer kit, by name', async () => {
    const newer = (files[LAND] as { text: string }).text.replace('"version":1', '"version":2');
    net.serve(LAND, { text: newer });
    const page = await place();
    expect(page.headings()).to.include(`3 Tilbuddene fra ${LAND} mangler i svaret`);
    expect(page.texts('.error .code').join()).to.contain('newer-version');
  });
});

describe('a catalogue in shards, without a connection', () => {
  let net: CatalogueNet;
  let workspace: string;
  beforeEach(() => {
    net = setUpNet(files);
    workspace = ownWorkspace();
  });
  afterEach(async () => {
    net.takeDown();
    await caches.delete(`kobling-${workspace}`);
  });
  const visit = async (storage: 'local' | 'session' | 'none' = 'local') => {
    const page = await placeFinder({
      catalogues: LAND,
      needs: NEEDS,
      municipality: '615',
      workspace,
      storage,
    });
    // What was asked at an earlier visit is asked again by itself.
    const isFirst = page.texts('.show button')[0] === 'Vis det bedste samlede tilbud';
    if (isFirst) await page.show();
    else await until(page.answerTitle, 'the answer');
    return page;
  };
  const cached = async () => {
    if (!(await caches.has(`kobling-${workspace}`))) return [];
    const keys = await (await caches.open(`kobling-${workspace}`)).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  };
  const firstVisit = async () => {
    const page = await visit();
    await until(async () => {
      const kept = await cached();
      return net.asked.every((path) => kept.includes(path));
    }, 'all is kept');
    page.finder.remove();
  };
  const cut = () => {
    for (const path of Object.keys(files)) net.serve(path, { status: 503 });
  };

  it('answers the same from what an earlier visit brought, and says how old it is', async () => {
    await firstVisit();
    cut();
    const page = await visit();
    expect(page.offers()).to.have.length(2);
    expect(page.words()).to.match(/kan ikke nås lige nu\. Tilbuddene er fra jeres sidste besøg/);
    expect(page.texts('.rows').join()).to.contain('I låner en robot');
  });

  it('fetches no file again that it has', async () => {
    await firstVisit();
    const asked = net.asked.length;
    const page = await visit();
    await until(() => page.texts('.finding').length > 0);
    expect(net.asked.slice(asked)).to.eql([LAND]);
    expect(page.words()).not.to.contain('kan ikke nås');
  });

  it('forgets what a new edition no longer has', async () => {
    await firstVisit();
    const before = await cached();
    const next = landInShards((offers) => offers.map((offer) => ({ ...offer, title: { da: 'Nyt navn' } })));
    for (const [path, served] of Object.entries(next)) net.serve(path, served);
    const page = await visit();
    expect(page.offers()).to.include('Nyt navn');
    await until(async () => {
      const now = await cached();
      return now.length > 0 && now.every((path) => path in next);
    }, 'only what is used');
    expect(
      before.some((path) => !(path in next)),
      'there was something to forget',
    ).to.equal(true);
  });

  it('keeps nothing where the host would not', async () => {
    for (const storage of ['session', 'none'] as const) {
      const page = await visit(storage);
      page.finder.remove();
    }
    expect(await caches.has(`kobling-${workspace}`)).to.equal(false);
  });

  it('keeps nothing of what was on its way when all is erased, and keeps again what is asked for anew', async () => {
    const held = named('shards/m615').map((path) => {
      let come: () => void = () => undefined;
      const later = new Promise<Served>((resolve) => (come = () => resolve(files[path] ?? { status: 404 })));
      net.serve(path, { later });
      return () => come();
    });
    const page = await placeFinder({
      catalogues: LAND,
      needs: NEEDS,
      workspace,
      storage: 'local',
      municipality: '615',
    });
    page.button('Vis det bedste samlede tilbud').click();
    await until(() => net.asked.some((path) => path.includes('/m615')), 'a file on its way');
    const store = await openStore({ workspace, storage: 'local' });
    await until(async () => (await store.dump()).settings.length > 0, 'the question kept');
    await store.erase();
    for (const come of held) come();
    await settle(20);
    expect(await caches.has(`kobling-${workspace}`)).to.equal(false);
    for (const [path, served] of Object.entries(files)) net.serve(path, served);
    page.button('Vis det bedste samlede tilbud').click();
    await until(() => page.offers().length > 0, 'the answer to whoever asks anew');
    await until(async () => (await cached()).length > 2, 'its files');
    store.close();
  });

  it('has nothing left when all is erased', async () => {
    await firstVisit();
    expect(await caches.has(`kobling-${workspace}`)).to.equal(true);
    const store = await openStore({ workspace });
    expect(await store.erase()).to.deep.include({ gone: true, left: [] });
    store.close();
    expect(await caches.has(`kobling-${workspace}`)).to.equal(false);
  });
});
