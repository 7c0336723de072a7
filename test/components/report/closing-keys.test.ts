import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/components/report/define.js';
import '../../../src/components/radar/define.js';
import type { RoundElement } from '../../../src/components/base/round-element.js';
import type { BuiltInInstrumentId } from '../../../src/core/content/instruments/index.js';
import { placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { until } from '../support/until.js';

interface Kind {
  readonly tag: 'kobling-report' | 'kobling-radar';
  readonly instrument: BuiltInInstrumentId;
  readonly opener: string;
  readonly title: RegExp;
  readonly again: string;
}
const KINDS: readonly Kind[] = [
  {
    tag: 'kobling-report',
    instrument: 'partnership-short',
    opener: 'Luk runden, og vis rapporten',
    title: /^I står stærkt sammen/,
    again: 'Vis rapporten igen',
  },
  {
    tag: 'kobling-radar',
    instrument: 'coupling',
    opener: 'Luk runden, og vis teamets dækning',
    title: /^Hvilke koblingsfunktioner dækker teamet/,
    again: 'Vis teamets dækning igen',
  },
];

for (const { tag, instrument, opener, title, again } of KINDS)
  describe(`closing a round by keys in <${tag}>`, () => {
    let own: OwnWorkspace;
    let page: GroupPage<RoundElement>;

    const add = async (count: number) => {
      await own.add(...inventMany(await builtIn(instrument), count, 'employment', () => 4));
    };
    const dialog = () => page.all<HTMLDialogElement>('dialog')[0];
    const focused = () => page.element.shadowRoot?.activeElement ?? null;
    const words = () => (focused()?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const press = (key: string) => sendKeys({ press: key });
    /** Opens the question with Enter, from the button. */
    const ask = async () => {
      page.button(opener).focus();
      await press('Enter');
      await until(() => dialog()?.open === true, 'an open dialog');
    };
    /** Answers yes: the second button. */
    const close = async () => {
      await ask();
      await press('Tab');
      await press('Enter');
    };
    const onTitle = () => until(() => title.test(words()), 'focus on the title').catch(() => undefined);

    beforeEach(async () => {
      own = await ownWorkspace();
      await add(6);
      page = await placeGroup<RoundElement>(document.createElement(tag), { workspace: own.workspace });
    });
    afterEach(async () => {
      page.element.remove();
      await own.leave();
    });

    it('asks first, says what follows, and begins at the harmless answer', async () => {
      await ask();
      expect(words()).to.equal('Lad den være åben');
      expect(dialog()?.textContent).to.match(
        /de seks besvarelser, der er her nu\. .* også hvis I åbner runden igen/,
      );
      expect((await own.store.list('rounds')).length).to.equal(0);
    });

    for (const [how, key] of [
      ['no', 'Enter'],
      ['Escape', 'Escape'],
    ] as const)
      it(`leaves the round open, and focus on the button, after ${how}`, async () => {
        await ask();
        await press(key);
        await until(() => dialog()?.open === false, 'a closed dialog');
        expect(words()).to.equal(opener);
        expect((await own.store.list('rounds')).length).to.equal(0);
        expect(page.headings()[0]).to.equal('2 Runden er åben');
      });

    it('moves focus to the heading of what was asked for', async () => {
      await close();
      await onTitle();
      expect(words()).to.match(title);
      expect(focused()?.getAttribute('role')).to.equal('heading');
      expect(page.buttons()).not.to.include(opener);
    });

    it('keeps focus in the element when what waits is taken in', async () => {
      await close();
      await onTitle();
      await add(5);
      await page.says('Fem besvarelser er kommet til');
      page.button('Tag dem med').focus();
      await press('Enter');
      await until(() => !page.buttons().includes('Tag dem med'), 'taken in');
      await onTitle();
      expect(words()).to.match(title);
    });

    it('keeps focus in the element when withdrawn figures are shown again', async () => {
      await close();
      await onTitle();
      const [first] = await own.store.list('responses');
      await own.store.delete('responses', first?.key ?? '');
      await page.says('Tallene er trukket tilbage');
      expect(words()).to.equal('Tallene er trukket tilbage');
      await add(4);
      await until(() => page.buttons().includes(again), 'a way back');
      page.button(again).focus();
      await press('Enter');
      await onTitle();
      expect(words()).to.match(title);
    });
  });
