import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { BuiltInInstrumentId } from '../../../src/core/content/instruments/index.js';
import type { Instrument, Response } from '../../../src/core/model/assessment.js';
import { keepRounds, type ClosedRound } from '../support/closed-rounds.js';
import { overhang, placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type Opinion, type OwnWorkspace } from '../support/responses.js';
import { settle, until } from '../support/until.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

const SYSTEMS = ['employment', 'education', 'business'] as const;
const READY = /Vis tallene for fagfolk|Show the figures for experts/;

describe('rounds over time', () => {
  let own: OwnWorkspace;
  let sheet: Instrument;
  let page: GroupPage<KoblingReport>;

  const begin = async (id: BuiltInInstrumentId = 'partnership-short') => {
    sheet = await builtIn(id);
    own = await ownWorkspace();
  };
  /** Six of each system who say the same. */
  const people = (says: Opinion | number, counts: readonly number[] = [6, 6, 6]): Response[] =>
    SYSTEMS.flatMap((system, i) => inventMany(sheet, counts[i] ?? 0, system, () => says));
  const round = (
    name: string,
    closes: string,
    says: Opinion | number,
    counts?: readonly number[],
  ): ClosedRound => ({ name, closes, data: people(says, counts) });
  const keep = (...rounds: readonly ClosedRound[]) => keepRounds(own.store, sheet, rounds);
  const place = async (name: string, placing: Placing = {}) => {
    page = await placeGroup(
      document.createElement('kobling-report'),
      { workspace: own.workspace, instrument: sheet.id, round: name },
      placing,
    );
    await page.says(READY);
  };
  /** Trust is higher, contribution lower, the rest as before. */
  const moved: Opinion = (_, dimension) => (dimension === 'trust' ? 5 : dimension === 'contribution' ? 2 : 3);
  const two = () => keep(round('forår', '2026-04-20', 3), round('efterår', '2026-10-12', moved));
  const theme = (title: string) => {
    const row = page
      .all('.time .theme')
      .find((one) => one.querySelector('.label')?.textContent?.includes(title));
    if (!row) throw new Error(`no theme ${title}`);
    return (row.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
  };

  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('are not there where a round is the only one', async () => {
    await begin();
    await keep(round('forår', '2026-04-20', 3));
    await place('forår');
    expect(page.all('.time')).to.deep.equal([]);
    expect(page.words()).not.to.include('sidste runde');
  });

  it('say in the title what has moved by more than chance', async () => {
    await begin();
    await two();
    await place('efterår');
    expect(page.headings()).to.include('3 Siden sidste runde ligger tillid højere og bidrag lavere');
    expect(theme('Tillid')).to.include('Højere: fra 3,0 til 5,0. Mere end udsvinget på ±0,1.');
    expect(theme('Bidrag')).to.include('Lavere: fra 3,0 til 2,0.');
    expect(theme('Læring')).to.include('Omtrent som før: 3,0 og 3,0. Ikke mere end udsvinget på ±0,1.');
    expect(theme('Tillid')).to.include('runde 1: 3,0, 18 personer. runde 2: 5,0, 18 personer');
  });

  it('name each round, when it was closed and how many answered', async () => {
    await begin();
    await two();
    await place('efterår');
    expect(page.texts('.rounds li')).to.deep.equal([
      '1 Runde 1: forår, lukket 20. april 2026 · 18 besvarelser',
      '2 Runde 2: efterår, lukket 12. oktober 2026 · 18 besvarelser · vises her',
    ]);
    expect(page.words()).to.include('Ingen bliver fulgt fra runde til runde');
    page.element.remove();
    await keep({ ...round('x7', '2027-01-12', 3), title: 'Efter reformen' });
    await place('x7');
    expect(page.texts('.rounds b')).to.deep.equal(['forår', 'efterår', 'Efter reformen']);
  });

  it('are those up to the round on show: closed, and of the same questionnaire', async () => {
    await begin();
    await two();
    await keep(round('senere', '2027-04-20', 5), { ...round('åben', '2026-06-20', 1), closed: false });
    await keepRounds(own.store, await builtIn('coupling'), [
      { name: 'forår', closes: '2026-05-01', data: [] },
    ]);
    await place('efterår');
    expect(page.texts('.rounds b')).to.deep.equal(['forår', 'efterår']);
  });

  it('follow one another as they were closed, also where a last day was set that has not come', async () => {
    await begin();
    await keep(round('b forår', '2099-12-20', 3));
    await keep(round('a efterår', '2099-06-01', moved));
    await place('a efterår');
    expect(page.texts('.rounds b')).to.deep.equal(['b forår', 'a efterår']);
    expect(page.texts('.rounds').join()).not.to.include('2099');
  });

  it('never stand beside the figures of another round', async () => {
    await begin();
    await two();
    await keep(round('tidligst', '2025-01-12', 2));
    await place('efterår');
    expect(page.texts('.rounds b').length).to.equal(3);
    const seen: number[] = [];
    page.element.addEventListener('kobling-result', () => {
      void page.element.updateComplete.then(() => seen.push(page.all('.rounds li').length));
    });
    page.element.round = 'tidligst';
    await until(() => seen.length > 0);
    await settle();
    expect(seen[0]).to.equal(0);
    expect(page.all('.time')).to.deep.equal([]);
  });

  it('are told of no change where answers are the same', async () => {
    await begin();
    await keep(round('a', '2026-04-20', 3), round('b', '2026-10-12', 3));
    await place('b');
    expect(page.headings()).to.include('3 Ingen tydelig ændring siden sidste runde');
    expect(page.all('.warning')).to.deep.equal([]);
  });

  it('warn where others have answered, from the counts alone', async () => {
    await begin();
    await keep(round('a', '2026-04-20', 3, [6, 6, 6]), round('b', '2026-10-12', 4, [11, 5, 6]));
    await place('b');
    expect(page.texts('.warning')).to.deep.equal([
      'Mindst fem af dem, der har svaret denne gang, svarede ikke sidst. Mindst én af dem, der svarede sidst, har ikke svaret denne gang. En ændring kan komme af, hvem der har svaret.',
    ]);
  });

  it('name a round of another revision, and set nothing against it', async () => {
    await begin();
    await keep({ ...round('gammel', '2026-01-20', 1), revision: 99 }, round('ny', '2026-10-12', 5));
    await place('ny');
    expect(page.texts('.rounds .lacks')).to.deep.equal([
      'Skemaet havde en anden udgave dengang, så tallene bliver ikke sammenlignet.',
    ]);
    expect(page.headings()).to.include('3 Runderne kan ikke sammenlignes');
    expect(theme('Tillid')).to.include('Intet at sammenligne med.');
    expect(theme('Tillid')).to.include('runde 1: vises ikke');
  });

  it('have no figures of a round that is withdrawn, and none of one with too few', async () => {
    await begin();
    await keep(
      round('slettet', '2026-01-20', 1),
      round('få', '2026-02-20', 1, [4, 0, 0]),
      round('ny', '2026-10-12', 5),
    );
    const [gone] = (await own.store.list('responses')).filter(({ value }) => value.round === 'slettet');
    await own.store.delete('responses', gone?.key ?? '');
    await place('ny');
    expect(page.texts('.rounds .lacks')).to.deep.equal([
      'Tallene er trukket tilbage.',
      'For få svarede til, at tallene vises.',
    ]);
    expect(theme('Tillid')).to.include('runde 1: vises ikke. runde 2: vises ikke');
  });

  it('stand as a course, as dots and as a table, and the page is told', async () => {
    await begin();
    await two();
    await place('efterår');
    expect(page.all('.slope').length).to.equal(7);
    expect(page.all('.slope .course').length).to.equal(7);
    page.events.clear();
    await page.press('Prikker');
    expect(page.all('.slope')).to.deep.equal([]);
    expect(page.all('.time-dots').length).to.equal(7);
    expect(theme('Tillid')).to.include('Højere: fra 3,0 til 5,0.');
    page.button('Prikker').focus();
    const tables = page.all<HTMLButtonElement>('.time .views button').at(-1);
    tables?.click();
    await page.element.updateComplete;
    expect(page.all('.time .theme')).to.deep.equal([]);
    expect(page.events.events.map(({ type }) => type)).to.deep.equal(['kobling-change', 'kobling-change']);
    const rows = page
      .all<HTMLTableRowElement>('.time tbody tr')
      .map((row) =>
        [...row.cells].map((cell) =>
          (cell.textContent ?? '').replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim(),
        ),
      );
    const trust = rows.filter(([head]) => head?.startsWith('Tillid'));
    expect(trust.map(([, ...cells]) => cells)).to.deep.equal([
      ['Alle', '3,0 (18)', '5,0 (18)', '+2,0', '±0,1', 'højere'],
      ['Beskæftigelse', '3,0 (6)', '5,0 (6)', '+2,0', '±0,2', 'højere'],
      ['Uddannelse', '3,0 (6)', '5,0 (6)', '+2,0', '±0,2', 'højere'],
      ['Erhvervsfremme', '3,0 (6)', '5,0 (6)', '+2,0', '±0,2', 'højere'],
    ]);
  });

  it('show a group only where each round shows it', async () => {
    await begin();
    await keep(round('a', '2026-04-20', 3, [6, 6, 6]), round('b', '2026-10-12', 4, [8, 6, 3]));
    await place('b');
    page.all<HTMLButtonElement>('.time .views button').at(-1)?.click();
    await page.element.updateComplete;
    const words = page.texts('.time tbody tr').join('\n');
    expect(words).to.match(/Erhvervsfremme ?3,0 \(6\) ?vises ikke ?– ?– ?–/);
  });

  describe('what happened meanwhile', () => {
    const field = (name: string) => {
      const [input] = page.all<HTMLInputElement>(`.add-event [name="${name}"]`);
      if (!input) throw new Error(`no field ${name}`);
      return input;
    };
    const kept = async () => (await own.store.get('settings', 'time-events'))?.value;

    it('is put on the axis when it is said, and not before', async () => {
      await begin();
      await two();
      await place('efterår');
      field('date').value = '2026-07-01';
      field('title').value = 'Ny lov';
      field('title').dispatchEvent(new Event('change', { bubbles: true }));
      await settle();
      expect(await kept()).to.equal(undefined);
      expect(page.all('.slope .event')).to.deep.equal([]);
      await page.press('Sæt på tidslinjen');
      await page.says('Gemt i denne browser.');
      expect(await kept()).to.deep.equal({ events: [{ date: '2026-07-01', title: 'Ny lov' }] });
      await page.says('A 1. juli 2026: Ny lov');
      expect(page.all('.slope .event').length).to.equal(7);
      expect([field('date').value, field('title').value]).to.deep.equal(['', '']);
      expect(page.element.shadowRoot?.activeElement).to.equal(field('date'));
    });

    it('stands where it happened, between the rounds', async () => {
      await begin();
      await two();
      await own.store.put('settings', 'time-events', {
        events: [
          { date: '2026-07-16', title: 'Midt imellem' },
          { date: '2025-01-01', title: 'Længe før' },
        ],
      });
      await place('efterår');
      const [before, between] = page.all('.time-axis .letter').map((one) => one.getAttribute('x'));
      expect(before).to.equal('7.50%');
      expect(Number.parseFloat(between ?? '')).to.be.closeTo(50, 1);
      expect(page.texts('.events li').map((one) => one.replace(/ Fjern.*/, ''))).to.deep.equal([
        'A 1. januar 2025: Længe før',
        'B 16. juli 2026: Midt imellem',
      ]);
    });

    it('is not taken without a date, which is said and gone to', async () => {
      await begin();
      await two();
      await place('efterår');
      field('title').value = 'Ny lov';
      await page.press('Sæt på tidslinjen');
      await page.says('Skriv både en dato og hvad der skete.');
      expect(page.element.shadowRoot?.activeElement).to.equal(field('date'));
      expect(await kept()).to.equal(undefined);
    });

    it('can be taken away, and then nothing is kept', async () => {
      await begin();
      await two();
      await own.store.put('settings', 'time-events', { events: [{ date: '2026-07-01', title: 'Ny lov' }] });
      await place('efterår');
      await page.press('Fjern: Ny lov');
      await page.says('Gemt i denne browser.');
      expect(await kept()).to.equal(undefined);
      await until(() => page.all('.events li').length === 0);
      expect(page.element.shadowRoot?.activeElement).to.equal(field('date'));
    });
  });

  describe('in Figure 1', () => {
    /** Answers that carry Figure 1: common goals and common practice. */
    const placed =
      (x: number, y: number): Opinion =>
      (item) =>
        sheet.items.find(({ id }) => id === item)?.position === 'x'
          ? x
          : sheet.items.find(({ id }) => id === item)?.position === 'y'
            ? y
            : 3;

    it('are the middle’s way, by number, and in words', async () => {
      await begin('partnership');
      await keep(round('a', '2026-04-20', placed(2, 2)), round('b', '2026-10-12', placed(4, 4)));
      await place('b');
      expect(page.texts('.map .number-in')).to.deep.equal(['1', '2']);
      expect(page.texts('.figure-one .moved')).to.deep.equal([
        'Siden runde 1 er midten flyttet mod fælles hensyn og mod samarbejde.',
      ]);
      expect(page.words()).to.include('Midten lå i feltet marked i runde 1 og partnerskab i runde 2.');
      expect(page.all('.map .middle')).to.deep.equal([]);
    });

    it('are no move where it is no more than noise', async () => {
      await begin('partnership');
      await keep(round('a', '2026-04-20', placed(4, 4)), round('b', '2026-10-12', placed(4, 4)));
      await place('b');
      expect(page.texts('.figure-one .moved')).to.deep.equal([
        'Midten ligger omtrent, hvor den lå i runde 1. Flytningen er ikke større end udsvinget.',
      ]);
    });

    it('leave the ring where there is but one round', async () => {
      await begin('partnership');
      await keep(round('a', '2026-04-20', placed(4, 4)));
      await place('a');
      expect(page.all('.map .middle').length).to.equal(1);
      expect(page.all('.map .number-in')).to.deep.equal([]);
    });
  });

  it('tell of countable facts what has become of them', async () => {
    await begin();
    await two();
    await place('efterår');
    expect(page.texts('.counted li')[0]).to.equal(
      'Timer om måneden, du har fået afsat til partnerskabet 4,0 timer om måneden (18 har svaret). Omtrent som før: 4,0 og 4,0. Ikke mere end udsvinget på ±0,1.',
    );
  });

  for (const lang of ['da', 'en'] as const)
    it(`fit in 288 px in every view, in ${lang}`, async () => {
      await begin('partnership');
      await keep(
        ...Array.from({ length: 8 }, (_, i) =>
          round(`et meget langt navn på en runde ${i}`, `2026-0${i + 1}-20`, 2 + (i % 3)),
        ),
      );
      await own.store.put('settings', 'time-events', {
        events: [{ date: '2026-03-01', title: 'Beskæftigelsesindsatslovsændringsforslaget'.repeat(3) }],
      });
      await place('et meget langt navn på en runde 7', { lang, width: 288 });
      for (const button of page.all<HTMLButtonElement>('.time .views button')) {
        button.click();
        await page.element.updateComplete;
        expect(overhang(page.element), button.textContent?.trim()).to.equal(0);
      }
    });
});
