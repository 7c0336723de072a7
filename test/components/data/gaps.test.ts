import { expect } from '@open-wc/testing';
import '../../../src/components/data/define.js';
import type { KoblingData } from '../../../src/components/data/define.js';
import { parseGaps, parseWorkspace } from '../../../src/core/exchange/readers.js';
import { toGapsFile, toWorkspaceFile } from '../../../src/core/exchange/writers.js';
import type { GapList } from '../../../src/core/model/gaps.js';
import { gapListsIn, QUESTION_KEY, recordGaps } from '../../../src/core/storage/finder-records.js';
import {
  downloadFrom,
  jsonFile,
  overhang,
  placeGroup,
  type GroupPage,
  type Placing,
} from '../support/group-page.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';

const list = (id: string, days: number, rev = 1): GapList => ({
  id,
  rev,
  counts: [
    { need: 'export', municipality: 615, days, first: '2026-11-02', last: '2026-11-30' },
    { need: 'unheard-of', days: 1, first: '2026-11-30', last: '2026-11-30' },
  ],
});

describe('needs without an offer, in my data', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingData>;
  const place = async (placing: Placing = {}) => {
    page = await placeGroup(document.createElement('kobling-data'), { workspace: own.workspace }, placing);
  };
  const rows = () => page.texts('.gaps tbody tr');
  const count = () => recordGaps(own.store, ['export', 'succession'], 615, '2026-11-30');
  const lists = async () => gapListsIn(await own.store.list('settings'));
  const takeIn = async (...taken: readonly GapList[]) => {
    page.choose(jsonFile('behov.json', toGapsFile(taken, '2026-11-30')));
    await page.says('Hvad der vil ske med behov.json');
    await page.press('Indlæs');
    await page.says(/indlæst\./);
  };

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('are not spoken of where nothing has been counted', async () => {
    await place();
    expect(page.words()).not.to.include('Behov uden tilbud');
  });

  it('stand in a table: what, how often, where and when', async () => {
    await count();
    await recordGaps(own.store, ['export'], null, '2026-12-02');
    await place();
    expect(page.headings()).to.include('3 Behov uden tilbud');
    expect(rows().map((row) => row.replace(/[\u2009\u202f\u00a0]/g, ' '))).to.eql([
      'Sælge på nye markeder 2 Horsens (1), uden kommune (1) 30. nov.–2. dec. 2026',
      'Sælge eller overdrage virksomheden 1 Horsens (1) 30. nov. 2026',
    ]);
    expect(page.texts('tbody tr').join()).to.include('Lister over behov uden tilbud 1');
  });

  it('are told in English too', async () => {
    await count();
    await place({ lang: 'en' });
    expect(page.headings()).to.include('3 Needs without an offer');
    expect(rows()[0]).to.match(/^Sell in new markets 1 Horsens \(1\) 30 Nov 2026$/);
  });

  it('follow what the finder counts', async () => {
    await place();
    await count();
    await page.says('Behov uden tilbud');
  });

  it('go out as a file that another device can take in, with nothing but counts in it', async () => {
    await count();
    await own.store.put('settings', QUESTION_KEY, { question: '#kobling=1.n2_export.e12' });
    await place();
    const { name, text } = await downloadFrom(page, () => page.press('Hent som fil til tovholderen'));
    expect(name).to.match(/^behov-uden-tilbud-\d{4}-\d\d-\d\d\.json$/);
    expect(parseGaps(text, name).lists).to.eql(await lists());
    expect(text).not.to.match(/kobling=|T\d\d:/);
  });

  it('go out as a table for a spreadsheet, in the reader’s words', async () => {
    await own.store.put('settings', 'finder-gaps/a', list('a', 3));
    await count();
    await place();
    const { name, text } = await downloadFrom(page, () => page.press('Hent som regneark'));
    expect(name).to.match(/\.csv$/);
    expect(text.split('\r\n')).to.eql([
      '\uFEFF"Behov";"Kommune";"Gange";"Enheder";"Første gang";"Seneste gang"',
      '"Sælge på nye markeder";"Horsens";4;2;"2026-11-02";"2026-11-30"',
      '"Sælge eller overdrage virksomheden";"Horsens";1;1;"2026-11-30";"2026-11-30"',
      '"Et behov, vi ikke kender her";"uden kommune";1;1;"2026-11-30";"2026-11-30"',
      '',
    ]);
  });

  it('are laid together with those of other devices, and nothing counts twice', async () => {
    await count();
    await place();
    await takeIn(list('a', 3), list('b', 1));
    await page.says('Lagt sammen fra 3 enheder.');
    expect(rows()[0]).to.match(/^Sælge på nye markeder 5 Horsens \(5\)/);
    page.choose(jsonFile('behov.json', toGapsFile([list('a', 3)], '2026-12-01')));
    await page.says('Alt i filen er her i forvejen.');
    await page.press('Annullér');
    await takeIn(list('a', 4, 2));
    expect(rows()[0]).to.match(/^Sælge på nye markeder 6 Horsens \(6\)/);
    page.choose(jsonFile('behov.json', toGapsFile([list('a', 3, 1)], '2026-11-30')));
    await page.says('1 er ældre end det, der er her, og springes over.');
  });

  it('are taken in from several files at once, the latest of each list, and what is no list is named', async () => {
    await place();
    page.choose(
      jsonFile('anna.json', toGapsFile([list('a', 3)], '2026-11-29')),
      jsonFile('bo.json', toGapsFile([list('a', 4, 2), list('b', 1)], '2026-11-30')),
      jsonFile('ferie.json', { format: 'holiday' }),
    );
    await page.says('Hvad der vil ske med anna.json og bo.json');
    await page.says('2 nye bliver lagt til.');
    await page.says('Kunne ikke bruges: ferie.json');
    await page.press('Indlæs');
    await page.says('2 indlæst.');
    expect(rows()[0]).to.match(/^Sælge på nye markeder 5 Horsens \(5\)/);
  });

  it('change nothing where none of several files is one', async () => {
    await place();
    page.choose(jsonFile('a.json', { format: 'x' }), jsonFile('b.json', []));
    await page.says('Kunne ikke bruges: a.json og b.json');
    expect(page.words()).not.to.include('Hvad der vil ske');
    page.choose(jsonFile('c.json', { format: 'x' }));
    await page.says('Filen kunne ikke bruges');
  });

  it('of another device do not mix with this one’s, when a whole workspace is taken in', async () => {
    const other = await ownWorkspace();
    await recordGaps(other.store, ['export'], 751, '2026-11-29');
    const file = toWorkspaceFile('andet-sted', await other.store.dump(), '2026-11-30T10:00:00Z');
    await other.leave();
    await count();
    await place();
    page.choose(jsonFile('kopi.json', file));
    await page.says('1 ny bliver lagt til.');
    await page.press('Indlæs');
    await page.says('1 indlæst.');
    await count();
    await recordGaps(own.store, ['export'], 615, '2026-12-01');
    await page.says('Horsens (2), Aarhus (1)');
    expect(await lists()).to.have.length(2);
  });

  it('are in the file with everything, and come back from it', async () => {
    await count();
    await place();
    const { text } = await downloadFrom(page, () => page.press('Hent alt som fil'));
    expect(gapListsIn(parseWorkspace(text).workspace.settings)).to.eql(await lists());
    await own.store.erase();
    own.store.resume();
    await page.says('Her ligger ingenting.');
    page.choose(jsonFile('kopi.json', text));
    await page.says('Hvad der vil ske');
    await page.press('Indlæs');
    await page.says('Lister over behov uden tilbud 1');
    expect(rows()).to.have.length(2);
  });

  it('of a broken file change nothing, and one is told where it is broken', async () => {
    await count();
    await place();
    page.choose(jsonFile('behov.json', { ...toGapsFile([], '2026-11-30'), lists: [{ ...list('a', 99) }] }));
    await page.says('Filen kunne ikke bruges');
    expect(page.texts('details .code').join()).to.include('/lists/0/counts/0/days');
    expect(await lists()).to.have.length(1);
  });

  it('go with everything else when all is erased', async () => {
    await count();
    await place();
    await page.press('Slet alt her');
    await page.press('Ja, slet alt');
    await page.says('Alt er slettet.');
    expect(page.texts('.gaps')).to.eql([]);
  });

  for (const lang of ['da', 'en'] as const)
    it(`fit in 320 px, in ${lang}`, async () => {
      await own.store.put('settings', 'finder-gaps/a', {
        ...list('a', 20),
        counts: [101, 147, 615, 621, 751, 860].map((municipality) => ({
          need: 'retain-sick',
          municipality,
          days: 20,
          first: '2026-09-02',
          last: '2026-11-30',
        })),
      });
      await place({ width: 320, lang });
      expect(page.texts('.gaps li').join()).to.match(/2 (andre kommuner|other municipalities)/);
      expect(overhang(page.element)).to.equal(0);
    });
});
