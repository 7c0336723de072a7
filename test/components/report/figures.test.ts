import { expect } from '@open-wc/testing';
import '../../../src/components/report/define.js';
import type { Instrument } from '../../../src/core/model/assessment.js';
import type { BuiltInInstrumentId } from '../../../src/core/content/instruments/index.js';
import { builtIn, inventMany, ownWorkspace, type Opinion, type OwnWorkspace } from '../support/responses.js';
import { closeRound } from '../support/close-round.js';
import { downloadFrom, overhang, placeGroup, type GroupPage, type Placing } from '../support/group-page.js';
import type { KoblingReport } from '../../../src/components/report/define.js';

type People = readonly [employment: number, education: number, business: number];

/** Everybody sees all themes alike but those named here, where each person has an own rating. */
const except =
  (themes: Readonly<Record<string, readonly number[]>>, otherwise: number) =>
  (person: number): Opinion =>
  (_, theme) =>
    themes[theme]?.[person % themes[theme].length] ?? otherwise;

describe('the figures of a closed round', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingReport>;

  const report = async (
    counts: People,
    says: readonly ((person: number) => Opinion | number)[],
    instrument: BuiltInInstrumentId = 'partnership-short',
    placing: Placing = {},
  ): Promise<Instrument> => {
    const sheet = await builtIn(instrument);
    const systems = ['employment', 'education', 'business'] as const;
    own = await ownWorkspace(
      systems.flatMap((system, i) =>
        inventMany(sheet, counts[i] ?? 0, system, says[i] ?? says[0] ?? (() => 3)),
      ),
    );
    const element = document.createElement('kobling-report');
    page = await placeGroup(element, { workspace: own.workspace, instrument }, placing);
    await closeRound(page);
    await page.says(/Bygger på|Built on|Based on/);
    return sheet;
  };
  const theme = (title: string): string => page.texts('.theme').find((text) => text.startsWith(title)) ?? '';

  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  describe('by system', () => {
    it('stand for each system with five answers, and the hidden one is named', async () => {
      await report([6, 5, 5], [() => 4]);
      expect(theme('Tillid')).to.match(
        /Beskæftigelse: gennemsnit 4,0, \d+ svar på \d udsagn fra 6 personer .*Uddannelse.*Erhvervsfremme/,
      );
      page.element.remove();
      await own.leave();

      await report([7, 6, 3], [() => 4]);
      // Three of business alone would be the difference of all and the two others: so education is hidden with them.
      expect(theme('Tillid')).to.match(/Beskæftigelse: gennemsnit 4,0, .* fra 7 personer/);
      expect(theme('Tillid')).not.to.match(/Uddannelse: gennemsnit|Erhvervsfremme: gennemsnit/);
      expect(theme('Tillid')).to.include(
        'Uddannelse og Erhvervsfremme: skjult, så ingen kan regne sig frem til den enkelte',
      );
    });

    it('are told with what ends them, so that no line begins with a comma', async () => {
      await report([6, 6, 6], [() => 4]);
      expect(page.texts('.grounds .nowrap')).to.deep.equal([
        '6 fra beskæftigelse,',
        '6 fra uddannelse,',
        '6 fra erhvervsfremme.',
      ]);
    });

    for (const width of [320, 640])
      it(`have the scale over them, its words whole, in ${width} px`, async () => {
        await report([6, 6, 6], [() => 4], 'partnership-short', { width });
        const lines = page.all('.axis span').flatMap((span) => {
          const node = [...span.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE);
          const [word = ''] = /\S+/.exec(node?.nodeValue ?? '') ?? [];
          if (!node || word === '') return [];
          const range = document.createRange();
          const from = (node.nodeValue ?? '').indexOf(word);
          range.setStart(node, from);
          range.setEnd(node, from + word.length);
          return [[word, range.getClientRects().length]];
        });
        expect(lines.length).to.be.greaterThan(4);
        expect(lines.filter(([, count]) => count !== 1)).to.deep.equal([]);
      });

    it('are those of all together where no system may be shown', async () => {
      await report([4, 3, 2], [() => 2]);
      expect(theme('Tillid')).to.match(/Alle: gennemsnit 2,0, .* fra 9 personer/);
      expect(page.words()).to.include(
        'Systemerne er lagt sammen, så ingen kan regne sig frem til den enkelte.',
      );
      expect(page.all('.distribution .disc, .distribution .square, .distribution .diamond')).to.deep.equal(
        [],
      );
    });
  });

  describe('in words and in the drawing', () => {
    it('are the same', async () => {
      await report([6, 6, 0], [(person) => [2, 4, 4, 5, 3, 4][person] ?? 3, () => 4]);
      const row = page.all('.theme').find((one) => one.textContent?.includes('Tillid'));
      const drawn = [...(row?.querySelector('.distribution')?.querySelectorAll('.mean') ?? [])].map((one) =>
        one.textContent?.trim(),
      );
      const words = row?.querySelector('.unseen')?.textContent ?? '';
      const told = [...words.matchAll(/gennemsnit (\d,\d)/g)].map(([, mean]) => mean);
      expect(told).to.deep.equal(drawn);
      expect(words).to.include('Passer helt: 3');
    });

    it('say of each statement the text, its spread and its points', async () => {
      const sheet = await report([6, 0, 0], [(person) => 2 + (person % 3)]);
      const first = sheet.items.find(({ id }) => id === 'promises-kept');
      expect(theme('Tillid')).to.include(first?.text.da ?? '?');
      expect(theme('Tillid')).to.include('Svarene afviger i snit 0,7 fra gennemsnittet.');
    });

    it('stand under headings, and what is folded names its theme', async () => {
      await report([6, 6, 0], [() => 4]);
      expect(page.headings()).to.include('3 Tillid');
      expect(page.texts('.theme summary')).to.include('Vis de 3 udsagn om tillid');
      page.element.remove();
      await own.leave();

      // Context is a section of its own, and its themes stand under it.
      await report([6, 6, 0], [() => 1], 'framework');
      expect(page.headings()).to.include('3 Rammer omkring jer');
      expect(page.headings().filter((heading) => heading.startsWith('4 ')).length).to.be.at.least(2);
    });

    it('say what the marks are only where there are marks', async () => {
      await report([6, 6, 0], [() => 4]);
      expect(page.words()).to.include(
        'Søjlerne tæller svar på udsagn. Mærket ved gennemsnittet viser, hvem linjen gælder. Tråden står ved alles gennemsnit.',
      );
      expect(page.words()).not.to.include('Hvert mærke er ét svar');
    });
  });

  describe('the headline', () => {
    const wide = [1, 5, 1, 5, 5, 1];
    const cases: readonly [string, readonly ((person: number) => Opinion | number)[], string][] = [
      [
        'what is strong and what is lacking',
        [except({ trust: [5], institutionalisation: [1] }, 3)],
        'I står stærkt sammen om tillid, men savner faste rammer',
      ],
      ['what is strong', [except({ trust: [5] }, 3)], 'I står stærkt sammen om tillid'],
      ['what is lacking', [except({ learning: [1] }, 3)], 'I er enige om, at I mangler læring'],
      ['where answers differ', [except({ contribution: wide }, 3)], 'I ser forskelligt på bidrag'],
      [
        'three strengths, none left out',
        [except({ trust: [5], learning: [5], contribution: [5] }, 3)],
        'I står stærkt sammen om tillid, bidrag og læring',
      ],
      [
        'the rest of five strengths by number',
        [except({ learning: [1], institutionalisation: [1] }, 5)],
        'I står stærkt sammen om forpligtelse, fælles forståelse og tre andre temaer, men savner faste rammer og læring',
      ],
      ['that all are strengths', [() => 5], 'I står stærkt sammen om alle syv temaer'],
      ['that all are lacking', [() => 1], 'I er enige om, at I mangler alle syv temaer'],
      [
        'what is strong and where answers differ',
        [except({ trust: [5], contribution: wide }, 3)],
        'I står stærkt sammen om tillid, men ser forskelligt på bidrag',
      ],
      [
        'what is lacking and where answers differ',
        [except({ trust: [1], contribution: wide }, 3)],
        'I er enige om, at I mangler tillid, men ser forskelligt på bidrag',
      ],
      ['neither', [() => 3], 'Svarene peger hverken på klar enighed eller klar forskel'],
    ];
    for (const [name, says, expected] of cases)
      it(`tells ${name}`, async () => {
        await report([6, 6, 0], says);
        expect(page.headings()[0]).to.equal(`2 ${expected}`);
      });
  });

  it('names the two systems apart, and asks without blame', async () => {
    await report([6, 6, 0], [except({ contribution: [1] }, 4), except({ contribution: [5] }, 4)]);
    expect(theme('Bidrag')).to.include('Forskel mellem systemerne');
    expect(page.texts('.talk li')[0]).to.include(
      'Hvad ser uddannelse, som beskæftigelse ikke ser, når det gælder bidrag?',
    );
  });

  it('lead to at most five questions, never a verdict on anybody', async () => {
    await report([7, 7, 7], [(person) => 1 + (person % 5)], 'partnership');
    const points = page.texts('.talk li');
    expect(points.length).to.be.within(1, 5);
    for (const point of points) expect(point).to.match(/\?/);
    expect(page.words()).not.to.match(/\b(svage|dårlig|bedste|værste|fejler)\b/i);
    expect(page.words()).to.include('Et dialogværktøj uden normer');
  });

  it('put each question in its own words, where many themes are read alike', async () => {
    await report([7, 7, 7], [(person) => 1 + (person % 5)], 'partnership');
    const questions = page.texts('.talk li').map((text) => text.slice(0, text.indexOf('?') + 1));
    const openings = questions.map((text) => text.split(' ').slice(0, 3).join(' '));
    expect(questions).to.have.length(5);
    // Three ways of putting each, and then the first comes again.
    expect(new Set(openings).size).to.equal(3);
    expect(new Set(openings.slice(0, 3)).size).to.equal(3);
  });

  describe('of the whole instrument', () => {
    it('have Figure 1 as counts in squares, with the same counts in a table', async () => {
      // One person stands alone in a corner, as may be: the whole cloud is of eighteen.
      await report(
        [6, 6, 6],
        [(person) => (person === 0 ? 1 : 4), () => 4, (person) => 3 + (person % 2)],
        'partnership',
      );
      expect(page.headings().join('|')).to.include('3 Hvor ligger samarbejdet? Figur 1');
      const counts = page.texts('.figure-one tbody td').map(Number);
      expect(counts.length).to.equal(25);
      expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(18);
      const circles = page.all('.map circle.neutral').length;
      const numbers = page.texts('.map .count').map(Number);
      expect(circles + numbers.reduce((sum, count) => sum + count, 0)).to.equal(18);
      expect(page.all('.map .disc, .map .square, .map .diamond')).to.deep.equal([]);
    });
  });

  describe('of the framework conditions', () => {
    it('stand beside: no reading in the headline, no question', async () => {
      await report([6, 6, 0], [() => 1], 'framework');
      expect(page.headings()[0]).to.equal('2 Svarene peger hverken på klar enighed eller klar forskel');
      expect(page.words()).to.include('Vises for sig: rammerne er ikke jeres fortjeneste eller fejl.');
      expect(page.all('.talk li, .four')).to.deep.equal([]);
    });
  });

  describe('as a spreadsheet', () => {
    it('open in Danish, and leave what is hidden empty', async () => {
      await report([7, 6, 3], [(person) => 2 + (person % 3)]);
      const { name, text, count } = await downloadFrom(page, () =>
        page.press('Gem tallene som regneark (CSV)'),
      );
      expect([name, count]).to.deep.equal(['kobling-partnership-short.csv', 1]);
      expect(text.charCodeAt(0)).to.equal(0xfeff);
      const rows = text.slice(1).split('\r\n');
      expect(rows[0]).to.match(/^"Niveau";"Nøgle";"Tekst";"Gruppe";"Antal besvarelser";"Gennemsnit"/);
      expect(rows[0]).to.include('"Antal svar på trin 1"');
      const trust = rows.filter((row) => row.startsWith('"tema";"trust"'));
      expect(trust[0]).to.match(/;"alle";16;\d,\d+;/);
      expect(trust[1]).to.match(/;"beskæftigelse";7;\d/);
      expect(trust[2]).to.match(/;"uddannelse";;;;;;;;;;;$/);
      expect(trust[3]).to.match(/;"erhvervsfremme";;;;;;;;;;;$/);
    });
  });

  describe('in another language, and in little room', () => {
    it('change with the page', async () => {
      await report([6, 6, 0], [except({ trust: [5] }, 3)]);
      page.element.lang = 'en';
      await page.says(/Trust/);
      expect(page.words()).to.match(/Employment: mean 5\.0, \d+ answers to \d statements from 6 people/);
      expect(page.words()).not.to.match(/gennemsnit|Tillid/);
    });

    for (const lang of ['da', 'en'] as const)
      it(`stay in a box of 320 px, with every statement unfolded, in ${lang}`, async () => {
        await report([6, 6, 6], [(person) => 1 + (person % 5)], 'partnership', { lang, width: 320 });
        for (const details of page.all<HTMLDetailsElement>('details')) details.open = true;
        await page.element.updateComplete;
        expect(overhang(page.element)).to.be.at.most(0);
      });
  });
});
