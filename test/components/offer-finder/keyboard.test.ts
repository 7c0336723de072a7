import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const CATALOGUES = [lind, aaby, kyst];
const FIELD = 'Beskriv med egne ord, hvad I vil have løst';
const SHOW = 'Vis det bedste samlede tilbud';

const press = (key: string) => sendKeys({ press: key });

/** Presses Tab until something of this name has focus; gives the names on the way. */
async function tabTo(page: AnswerPage, name: string | RegExp, most = 40): Promise<string[]> {
  const way: string[] = [];
  for (let step = 0; step < most; step++) {
    await press('Tab');
    const focused = page.focused();
    if (typeof name === 'string' ? focused === name : name.test(focused)) return way;
    way.push(focused);
  }
  throw new Error(`${String(name)} is not reached by Tab: ${way.join(' → ')}`);
}

describe('with the keyboard alone', () => {
  it('the owner writes, tells of the company, and comes to the answer', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, municipality: 'Horsens' });
    expect(await tabTo(page, FIELD)).to.eql([]);
    await sendKeys({ type: 'mangler svejsere og vil i gang med robotter' });
    await until(() => page.texts('.understood li').length === 2, 'two needs');
    expect(page.focused(), 'while the needs come').to.equal(FIELD);

    const tools = await tabTo(page, 'Kommune');
    expect(tools).to.eql([
      'Finde faglærte: vigtigt. Tryk for at ændre vigtigheden',
      'Fjern »Finde faglærte«',
      'Automatisering og robotter: vigtigt. Tryk for at ændre vigtigheden',
      'Fjern »Automatisering og robotter«',
    ]);
    await tabTo(page, 'Antal ansatte');
    await sendKeys({ type: '40' });
    expect(await tabTo(page, SHOW)).to.eql(['Privat eller offentlig']);
    await press('Enter');
    await until(() => page.answerTitle() !== '');
    await until(() => page.focused() === page.answerTitle(), 'focus on the answer');
    expect(page.answerTitle()).to.equal('To tilbud fra to systemer dækker begge behov');
  });

  it('goes on from the answer to the letter, copying, printing, contacts and questions', async () => {
    const page = await placeFinder({
      catalogues: CATALOGUES,
      municipality: 'Horsens',
      needs: 'recruit-skilled automation',
    });
    page.button(SHOW).focus();
    await press(' ');
    await until(() => page.focused() === page.answerTitle() && page.answerTitle() !== '');
    await until(() => page.texts('.wish input').length > 0, 'what stands around the answer');
    const way = await tabTo(page, 'Ja');
    const [wishes, ...more] = way;
    expect(wishes, 'the radios').to.equal('');
    const held = more.findIndex((name) => !/^(Tag det med|Behold det|Lad det være) /.test(name));
    expect(more.slice(held, held + 3)).to.eql(['Skriv den fælles mail', 'Kopiér', 'Udskriv']);
    expect(way).to.include('lise@lind.example').and.include('karl@kyst.example');
    await press(' ');
    await until(() => /Jeres svar/.test(page.words()), 'the answer is kept');
    await until(() => page.focused() === 'Ja', 'focus stays with the question');
  });

  it('changes the importance and picks in the list with Space', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation' });
    page.field().focus();
    await tabTo(page, /^Automatisering og robotter: vigtigt/);
    await press(' ');
    await until(() => /meget vigtigt/.test(page.focused()));
    await tabTo(page, 'Hænder');
    await press(' ');
    await until(() => page.pressed().includes('Hænder'));
    expect(page.focused()).to.equal('Hænder');
  });

  it('keeps a place to go on from when the need under the fingers is removed', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation recruit-skilled' });
    page.field().focus();
    await tabTo(page, 'Fjern »Finde faglærte«');
    await press('Enter');
    await until(() => page.focused() === 'Fjern »Automatisering og robotter«', 'the need that is left');
    await press('Enter');
    await until(() => page.focused() === FIELD, 'where needs are written');
    expect(page.texts('.understood li')).to.eql([]);
  });
});
