import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import { addToTally, emptyTally } from '../../../src/core/assessment/tally.js';
import { toWorkspaceFile, writeJson } from '../../../src/core/exchange/writers.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import { builtIn, invent, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { inventRound } from '../support/rounds.js';
import { keepRounds } from '../support/closed-rounds.js';
import { jsonFile, placeGroup, type GroupPage } from '../support/group-page.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

describe('handing in responses as files', () => {
  let sheet: Instrument;
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;

  const stored = async () => (await own.store.list('responses')).map(({ value }) => value);
  const told = () => page.texts('.hand-in > ul > li');

  beforeEach(async () => {
    sheet = await builtIn('partnership-short');
    own = await ownWorkspace();
    page = await placeGroup(document.createElement('kobling-report'), { workspace: own.workspace });
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('takes in several at once, each told by its name', async () => {
    const people = inventMany(sheet, 6, 'education', () => 4);
    page.choose(...people.map((one, i) => jsonFile(`svar-${i}.json`, one)));
    await page.says('6 taget med.');
    expect(told()).to.deep.equal(people.map((_, i) => `svar-${i}.json: taget med`));
    await page.says('6 besvarelser. 6 fra uddannelse.');
    expect((await stored()).length).to.equal(6);
    expect(page.events.count('kobling-error')).to.equal(0);
  });

  it('tells of the same file again, a newer revision and an older one', async () => {
    const one = invent(sheet, { id: 'ada', says: 2 });
    const newer = invent(sheet, { id: 'ada', rev: 3, says: 5 });
    page.choose(jsonFile('a.json', one));
    await page.says('a.json: taget med');
    page.choose(jsonFile('a.json', one));
    await page.says('a.json: var her i forvejen');
    page.choose(jsonFile('b.json', newer));
    await page.says('b.json: har afløst en ældre udgave');
    page.choose(jsonFile('a.json', one));
    await page.says('a.json: er ældre end den, der er her');
    expect((await stored()).map(({ rev }) => rev)).to.deep.equal([3]);
  });

  it('says that a response does not count yet where the round is closed', async () => {
    await keepRounds(own.store, sheet, [
      { name: 'forår', closes: '2026-04-20', data: inventMany(sheet, 6, 'education', () => 4) },
    ]);
    page.element.round = 'forår';
    await page.says('Bygger på');
    page.choose(jsonFile('sen.json', { ...invent(sheet), round: 'forår' }));
    await page.says('sen.json: gemt, men tæller ikke med endnu: runden er lukket');
    await page.says('Én besvarelse er kommet til, ændret eller slettet siden og tæller ikke med endnu.');
  });

  it('says of each file that cannot be used why, and takes in the others', async () => {
    const coupling = await builtIn('coupling');
    const wrong = { ...invent(sheet), answers: { 'promises-kept': 9 } };
    page.choose(
      jsonFile('itu.json', '{"format":'),
      jsonFile('andet.json', invent(coupling)),
      jsonFile('ni.json', wrong),
      jsonFile('fremtid.json', { ...invent(sheet), version: 2 }),
      jsonFile('god.json', invent(sheet)),
    );
    await page.says('1 taget med, 4 kunne ikke bruges.');
    expect(told().map((line) => line.replace(/ Vis tekniske detaljer.*/, ''))).to.deep.equal([
      'itu.json: er ikke hel. Bed om filen igen',
      'andet.json: hører til et andet skema',
      'ni.json: har svar, der ikke passer til skemaet',
      'fremtid.json: er lavet med en nyere udgave, end der er her',
      'god.json: taget med',
    ]);
    expect((await stored()).length).to.equal(1);
    expect(page.texts('.hand-in .technical .code li')).to.include(
      '/answers/promises-kept: ventede whole number from 1 to 5, fandt 9 (wrong-answer)',
    );
    expect(page.texts('.hand-in .technical')[0]).to.include('Send dem videre til den, der hjælper');
  });

  it('sends one error for each such file, with its name and none of its answers', async () => {
    page.choose(jsonFile('itu.json', '[]'), jsonFile('god.json', invent(sheet)));
    await page.says('kunne ikke bruges');
    const errors = page.events.events.filter(({ type }) => type === 'kobling-error');
    expect(errors.length).to.equal(1);
    expect(errors[0]).to.include({ error: 'ResponseError', code: 'wrong-format', file: 'itu.json' });
  });

  it('says so when a response belongs to another round, and does not count it here', async () => {
    page.choose(jsonFile('ny.json', invent(sheet, { round: 'efteraar' })));
    await page.says('ny.json: hører til en anden runde og er gemt der');
    expect(page.words()).to.include('Ingen svar endnu');
    expect((await stored()).map(({ round }) => round)).to.deep.equal(['efteraar']);
  });

  describe('a file with everything from another device', () => {
    /** As »Hent alt som fil« makes it. */
    const everything = async (fill: (other: OwnWorkspace) => Promise<void>, name = 'alt.json') => {
      const other = await ownWorkspace();
      await fill(other);
      const file = toWorkspaceFile('andet', await other.store.dump(), '2026-11-03T10:00:00Z');
      await other.leave();
      return jsonFile(name, writeJson(file));
    };
    const inRound = (extra: Parameters<typeof invent>[1]) => invent(sheet, { round: 'forår', ...extra });
    const draft = async ({ store }: OwnWorkspace) => {
      const response = { ...inRound({ id: 'kladde' }), completedAt: null };
      await store.put('drafts', 'partnership-short@forår', {
        ...{ instrument: response.instrument, round: 'forår', response, at: null },
      });
    };

    beforeEach(() => {
      page.element.round = 'forår';
    });

    it('gives its finished responses of this round, and says what was taken and what was left', async () => {
      await own.add(inRound({ id: 'kendt' }));
      page.choose(
        await everything(async (other) => {
          await other.add(
            {
              ...inRound({ id: 'ny' }),
              startedAt: '2026-04-01T09:12:00Z',
              completedAt: '2026-04-01T09:30:00Z',
            },
            inRound({ id: 'kendt' }),
            invent(sheet, { id: 'anden', round: 'efterår' }),
            invent(await builtIn('coupling'), { id: 'andet-skema', round: 'forår' }),
            invent(sheet, { id: 'ingen' }),
          );
          await draft(other);
          await other.store.put('settings', 'published:partnership-short@forår', { data: [] });
          await other.store.put('rounds', 'partnership-short@efterår', inventRound(sheet, { id: 'efterår' }));
        }),
      );
      await page.says('1 taget med, 1 var her i forvejen.');
      expect(told()).to.deep.equal([
        'alt.json: alt fra en anden enhed. Fra denne runde: 1 taget med, 1 var her i forvejen. Ikke hentet ind: 1 kladde, 3 besvarelser uden for runden. Skal det hele flyttes hertil, så indlæs filen under »Mine data«.',
      ]);
      const kept = await stored();
      expect(kept.map(({ id }) => id).sort()).to.deep.equal(['kendt', 'ny']);
      expect(
        kept.find(({ id }) => id === 'ny'),
        'as it would have been handed on',
      ).to.deep.include({
        startedAt: '2026-04-01',
        completedAt: '2026-04-01',
      });
      const { drafts, rounds, settings } = await own.store.dump();
      expect([drafts, rounds, settings]).to.deep.equal([[], [], []]);
      expect(page.events.count('kobling-error')).to.equal(0);
    });

    it('says so where nothing in it belongs to this round', async () => {
      page.choose(await everything((other) => other.add(invent(sheet, { round: 'efterår' }))));
      await page.says('Der er ingen besvarelser fra denne runde i den. Ikke hentet ind: 1 besvarelse uden');
      expect(page.texts('.hand-in [role="status"]')).to.deep.equal([
        'Der er ingen besvarelser fra denne runde i den.',
      ]);
      expect(await stored()).to.deep.equal([]);
    });

    it('gives a kiosk’s count and what was withdrawn, too', async () => {
      await own.add(inRound({ id: 'ada' }));
      const count = addToTally(emptyTally(sheet, 'forår', 'kiosk'), sheet, inRound({}));
      page.choose(
        await everything(async ({ store }) => {
          await store.put('tallies', 'kiosk', count);
          await store.put('settings', 'withdrawal:ada', {
            ...{ format: 'kobling-withdrawal', version: 1, id: 'ada', rev: 1 },
            instrument: count.instrument,
            ...{ round: 'forår', withdrawnAt: '2026-11-30' },
          });
        }),
      );
      await page.says('1 trukket tilbage og slettet her, 1 optælling taget med.');
      expect(await stored()).to.deep.equal([]);
      expect(await own.store.list('tallies')).to.have.length(1);
    });

    it('tells of a response in it that does not fit the questionnaire', async () => {
      page.choose(
        await everything((other) =>
          other.add(inRound({ id: 'god' }), { ...inRound({ id: 'ni' }), answers: { 'promises-kept': 9 } }),
        ),
      );
      await page.says('1 taget med, 1 kunne ikke bruges.');
      expect(told()[0]).to.include('alt.json: har svar, der ikke passer til skemaet');
      expect(page.events.count('kobling-error')).to.equal(1);
    });

    it('is refused where it is broken', async () => {
      page.choose(jsonFile('itu.json', { format: 'kobling-workspace', version: 9, workspace: 'x' }));
      await page.says('itu.json: er lavet med en nyere udgave');
    });
  });

  it('does not let a file’s name do anything but stand there', async () => {
    page.choose(jsonFile('<b>x</b>\u202e.json', 'x'));
    await page.says('<b>x</b>');
    expect(page.all('.hand-in li b')).to.deep.equal([]);
    expect(page.all('.hand-in bdi').length).to.equal(1);
  });

  it('can be done again after everything was erased', async () => {
    page.choose(jsonFile('a.json', invent(sheet, { id: 'ada' })));
    await page.says('a.json: taget med');
    await own.store.erase();
    await page.says('Ingen svar endnu');
    expect(page.words()).not.to.include('Browseren kan ikke gemme her');
    page.choose(jsonFile('b.json', invent(sheet, { id: 'bo' })));
    await page.says('b.json: taget med');
    expect((await stored()).map(({ id }) => id)).to.deep.equal(['bo']);
  });
});
