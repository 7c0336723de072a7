import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import { createReport } from '../../../src/core/assessment/report.js';
import { addToTally, emptyTally } from '../../../src/core/assessment/tally.js';
import type { Instrument, Response, Tally } from '../../../src/core/model/assessment.js';
import { keepRounds } from '../support/closed-rounds.js';
import { overhang, placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type Opinion, type OwnWorkspace } from '../support/responses.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

describe('the figures for experts', () => {
  let own: OwnWorkspace;
  let sheet: Instrument;
  let page: GroupPage<KoblingReport>;

  const place = async (data: readonly (Response | Tally)[], width = 720) => {
    own = await ownWorkspace();
    await keepRounds(own.store, sheet, [{ name: 'r', closes: '2026-10-12', data }]);
    page = await placeGroup(
      document.createElement('kobling-report'),
      { workspace: own.workspace, round: 'r', instrument: sheet.id },
      { width },
    );
    await page.says('Vis tallene for fagfolk');
    page.all<HTMLElement>('.expert > summary')[0]?.click();
    await page.says('Cronbachs alfa');
  };
  /** Cells of the theme's own row. */
  const cells = (theme: string): string[] => {
    const row = page
      .all<HTMLTableRowElement>('.expert tbody tr')
      .find(({ cells: [head] }) => head?.textContent?.trim().startsWith(theme));
    return [...(row?.cells ?? [])].slice(1).map((cell) => (cell.textContent ?? '').trim());
  };
  const varied =
    (person: number): Opinion =>
    (item) =>
      1 + ((person + item.length) % 5);

  before(async () => {
    sheet = await builtIn('partnership-short');
  });
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('are the report’s own', async () => {
    const data = inventMany(sheet, 12, 'employment', varied);
    await place(data);
    const report = createReport(
      sheet,
      data.map((one) => ({ ...one, round: 'r' })),
    );
    const row = report.dimensions.find(({ id }) => id === 'trust');
    const two = (value: number | null | undefined) =>
      (value ?? NaN).toFixed(2).replace('.', ',').replace('-', '−');
    expect(row?.mean).to.be.a('number');
    expect(cells('Tillid')).to.deep.equal([
      '12',
      (row?.mean ?? NaN).toFixed(1).replace('.', ','),
      cells('Tillid')[2],
      two(row?.sd),
      two(row?.averageDeviation),
      two(row?.agreement),
      two(report.reliability['trust']?.alpha),
      two(report.reliability['trust']?.icc1),
      '12',
    ]);
    expect(cells('Tillid')[2]).to.match(/^\d,\d–\d,\d$/);
    expect(page.texts('.expert > .note')).to.deep.equal([]);
  });

  it('say why where too few have answered everything', async () => {
    await place(inventMany(sheet, 9, 'employment', varied));
    expect(cells('Tillid').slice(6)).to.deep.equal(['for få svarsæt', 'for få svarsæt', 'for få svarsæt']);
    expect(page.texts('.expert > .note')[0]).to.include('mindst ti, der har svaret på alle temaets udsagn');
  });

  it('say why where some were counted on a shared screen', async () => {
    const tally = inventMany(sheet, 12, 'employment', varied).reduce<Tally>(
      (sum, one) => addToTally(sum, sheet, one),
      emptyTally(sheet, 'r'),
    );
    await place([tally, ...inventMany(sheet, 12, 'education', varied)]);
    expect(cells('Tillid').slice(6)).to.deep.equal(['ingen svarsæt', 'ingen svarsæt', 'ingen svarsæt']);
    expect(page.texts('.expert > .note')[0]).to.include('talt op på en fælles skærm');
  });

  it('say why where everybody is alike', async () => {
    await place(inventMany(sheet, 12, 'employment', () => 3));
    expect(cells('Tillid').slice(6)).to.deep.equal(['ens svar', 'ens svar', '12']);
    expect(page.texts('.expert > .note')[0]).to.include('alle ligger lige højt');
  });

  it('say why where a theme has one statement, or is hidden', async () => {
    const trust = sheet.items.filter(({ dimension, kind }) => dimension === 'trust' && kind === 'rating');
    const items = sheet.items.filter((one) => !trust.slice(1).includes(one));
    sheet = { ...sheet, id: 'own', items };
    own = await ownWorkspace();
    const data = inventMany(
      sheet,
      12,
      'employment',
      (person) => (item, dimension) =>
        dimension === 'learning' ? 'unknown' : varied(person)(item, dimension),
    );
    await keepRounds(own.store, sheet, [{ name: 'r', closes: '2026-10-12', data }]);
    page = await placeGroup(document.createElement('kobling-report'), {
      workspace: own.workspace,
      round: 'r',
      instrument: sheet,
    });
    await page.says('Vis tallene for fagfolk');
    page.all<HTMLElement>('.expert > summary')[0]?.click();
    await page.says('Cronbachs alfa');
    expect(cells('Tillid').slice(6)).to.deep.equal(['ét udsagn', 'ét udsagn', 'ét udsagn']);
    expect(cells('Læring')).to.deep.equal(Array.from({ length: 9 }, () => 'vises ikke'));
    sheet = await builtIn('partnership-short');
  });

  it('fit in 288 px', async () => {
    await place(inventMany(sheet, 12, 'employment', varied), 288);
    expect(overhang(page.element)).to.equal(0);
  });
});

describe('beside the themes', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;
  let sheet: Instrument;

  const place = async (
    says: Opinion | number,
    id: 'partnership-short' | 'framework' = 'partnership-short',
  ) => {
    sheet = await builtIn(id);
    own = await ownWorkspace();
    const data = inventMany(sheet, 6, 'employment', () => says);
    await keepRounds(own.store, sheet, [{ name: 'r', closes: '2026-10-12', data }]);
    page = await placeGroup(document.createElement('kobling-report'), {
      workspace: own.workspace,
      round: 'r',
      instrument: id,
    });
    await page.says('Vis tallene for fagfolk');
  };
  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('signs are questions in careful words, with the statement they come from', async () => {
    await place((item) => (item === 'same-few' ? 1 : 4));
    expect(page.headings()).to.include('3 Værd at spørge til');
    expect(page.texts('.signs li')).to.deep.equal([
      'Er opgaver og udbytte fordelt, så alle synes, det er rimeligt?»Det er de samme få, der trækker læsset hver gang.« gennemsnit 1,0, når svarene er vendt, så højt er godt',
    ]);
    expect(page.words()).to.include('Tallene viser ikke, om det er sådan');
  });

  it('there are none where nobody has answered low, nor in a questionnaire without them', async () => {
    await place(4);
    expect(page.all('.signs')).to.deep.equal([]);
    page.element.remove();
    await own.leave();
    await place(1, 'framework');
    expect(page.all('.signs')).to.deep.equal([]);
  });

  it('countable facts stand with their unit', async () => {
    await place(3);
    expect(page.texts('.counted li')).to.deep.equal([
      'Timer om måneden, du har fået afsat til partnerskabet 4,0 timer om måneden (6 har svaret).',
      'Fælles regler, I har skrevet ned de seneste 12 måneder 4,0 regler på 12 måneder (6 har svaret).',
      'Fælles virksomhedsbesøg, du har deltaget i de seneste 3 måneder 4,0 besøg på 3 måneder (6 har svaret).',
      'Virksomheder, du har hjulpet sammen med et andet system de seneste 3 måneder 4,0 virksomheder på 3 måneder (6 har svaret).',
    ]);
  });

  it('everybody’s mean has its uncertainty', async () => {
    await place((item) => (item === 'promises-kept' ? 2 : 4));
    expect(page.texts('.interval')[0]).to.equal('Alles gennemsnit: 4,0. Usikkerhed: 4,0–4,0.');
  });

  it('a turned statement says so, and names the answers that were given', async () => {
    await place(5);
    const turned = page
      .all('.statements li')
      .find((one) => one.textContent?.includes('det første, der viger'));
    expect(turned?.textContent).to.include('Svarene er vendt, så højt er godt: »Passer helt« tæller lavest.');
    expect(turned?.querySelector('.unseen')?.textContent).to.match(
      /\(Passer helt: 0, .*, Passer slet ikke: 6\)/,
    );
    await page.press('Tabel');
    expect(page.texts('tbody th').filter((head) => head.endsWith('(vendt)')).length).to.be.at.least(4);
    expect(page.words()).to.include('»Vendt« står ved udsagn, hvor det er godt at svare lavt.');
  });
});
