import { expect } from '@open-wc/testing';
import type { NeedMatch } from '../../../src/core/model/need.js';
import { loadFinderPart } from '../../../src/parts.js';
import { logEvents } from '../support/event-log.js';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';
import { settle, until } from '../support/until.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

const CATALOGUES = [lind, aaby, kyst];
const SENTENCE = 'mangler svejsere og vil i gang med robotter';

/** Needs read or picked, each with its words: the rows over the facts. */
const NEEDS = '.understood li';

describe('when nothing has been said yet', () => {
  it('asks, shows all needs by group, and tells how much there is to choose from', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    expect(page.title()).to.equal('Hvad vil I gerne have løst?');
    expect(page.landmark()).to.contain('Tilbudsfinder');
    expect(page.texts('[role="group"] button')).to.include('Faglærte').and.include('Robotter');
    expect(page.texts('[role="group"] button')).to.have.length(40);
    expect(page.pressed()).to.eql([]);
    expect(page.words()).to.contain('6 tilbud fra tre systemer');
    expect(page.button('Vis det bedste samlede tilbud').getAttribute('aria-disabled')).to.equal('true');
    expect(page.answerTitle()).to.equal('');
  });

  for (const width of [320, 360, 760])
    it(`shows the whole example in a box of ${width} px`, async () => {
      const page = await placeFinder({ catalogues: CATALOGUES, width });
      const field = page.field();
      // What stands in it is measured as the example would be, since a placeholder has no size of its own.
      field.value = field.placeholder;
      expect(field.scrollHeight).to.be.at.most(field.clientHeight + 1);
    });

  it('takes no focus when it loads', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation' });
    await settle();
    expect(document.activeElement).to.equal(document.body);
    expect(page.focused()).to.equal('');
  });

  it('answers a press on the button by saying what is missing, and goes to the field', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.button('Vis det bedste samlede tilbud').click();
    await until(() => page.words().includes('Skriv først, hvad I vil have løst, eller vælg i listen.'));
    expect(page.focused()).to.equal('Beskriv med egne ord, hvad I vil have løst');
    expect(page.answerTitle()).to.equal('');
  });

  it('speaks English where the page does', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, lang: 'en' });
    expect(page.title()).to.equal('What would you like to have solved?');
    expect(page.words()).to.contain('6 offers from three systems');
  });
});

describe('when the owner writes', () => {
  it('reads the two needs, each with the owner’s own words', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.write(SENTENCE);
    await until(() => page.texts(NEEDS).length === 2, 'two needs');
    const [welders, robots] = page.texts(NEEDS);
    expect(welders)
      .to.contain('Finde faglærte')
      .and.match(/».*svejsere.*«/);
    expect(robots)
      .to.contain('Automatisering og robotter')
      .and.match(/».*robotter.*«/);
    expect(page.words()).to.contain('Sådan forstår vi det');
    expect(page.pressed()).to.eql(['Faglærte', 'Robotter']);
  });

  it('keeps a removed need away while the owner writes on', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.write(SENTENCE);
    await until(() => page.texts(NEEDS).length === 2);
    page.button('Fjern »Finde faglærte«').click();
    await until(() => page.texts(NEEDS).length === 1);
    const log = logEvents(page.finder);
    page.write(`${SENTENCE} nu`);
    await until(() => log.count('kobling-change') === 1, 'a new reading');
    await page.finder.updateComplete;
    expect(page.texts(NEEDS)).to.have.length(1);
    expect(page.texts(NEEDS)[0]).to.contain('Automatisering og robotter');
  });

  it('lets a need go that the text no longer mentions', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.write(SENTENCE);
    await until(() => page.texts(NEEDS).length === 2);
    page.write('vil i gang med robotter');
    await until(() => page.texts(NEEDS).length === 1);
    expect(page.texts(NEEDS)[0]).to.contain('Automatisering og robotter');
  });

  it('says when it does not understand, and takes that back once a need is picked', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.write('xyzzy plugh qwertz asdfg');
    await until(() => page.texts('.understood').some((text) => text.startsWith('Vi kan ikke se')));
    page.button('Robotter').click();
    await until(() => page.texts(NEEDS).length === 1);
    expect(page.texts('.understood').join()).not.to.contain('Vi kan ikke se');
  });
});

describe('when the owner picks', () => {
  it('presses and releases a need in the list', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.button('Robotter').click();
    await until(() => page.pressed().includes('Robotter'));
    expect(page.words()).to.contain('Det vil I have løst');
    page.button('Robotter').click();
    await until(() => page.pressed().length === 0);
    expect(page.texts(NEEDS)).to.eql([]);
  });

  it('keeps picked needs beside those in the text', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.button('Ny teknik').click();
    page.write(SENTENCE);
    await until(() => page.texts(NEEDS).length === 3, 'three needs');
    expect(page.pressed()).to.eql(['Faglærte', 'Ny teknik', 'Robotter']);
    page.write('');
    await until(() => page.texts(NEEDS).length === 1, 'only the picked one');
    expect(page.pressed()).to.eql(['Ny teknik']);
  });

  it('steps the importance from important to very, to somewhat and round', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation' });
    const level = () => page.one('.ticks').getAttribute('aria-label')?.split('. ')[0];
    const seen = [level()];
    for (let press = 0; press < 3; press++) {
      page.one<HTMLButtonElement>('.ticks').click();
      await page.finder.updateComplete;
      seen.push(level());
      await until(() => page.texts('[role="status"]').join() === seen.at(-1), 'what is said');
    }
    const name = 'Automatisering og robotter';
    expect(page.texts('.ticks'), 'what is seen').to.eql(['vigtigt']);
    expect(seen).to.eql([
      `${name}: vigtigt`,
      `${name}: meget vigtigt`,
      `${name}: lidt vigtigt`,
      `${name}: vigtigt`,
    ]);
  });
});

describe('when the finder is not sure', () => {
  const { recogniser } = loadFinderPart;
  const heard = (need: string, score: number, start: number): NeedMatch => ({
    need,
    score,
    because: [{ text: 'ord', start, end: start + 3 }],
  });

  afterEach(() => {
    loadFinderPart.recogniser = recogniser;
  });

  /** One need is said, two may have been meant. */
  async function inDoubt(): Promise<AnswerPage> {
    loadFinderPart.recogniser = () =>
      Promise.resolve({
        recogniseNeeds: () =>
          Promise.resolve([heard('automation', 0.9, 0), heard('export', 0.55, 4), heard('overview', 0.5, 8)]),
      });
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.write('ord ord ord');
    await until(() => page.texts('.heard button').length > 0, 'a suggestion');
    return page;
  }

  it('asks, and takes in what is pressed; the rest stays a question', async () => {
    const page = await inDoubt();
    const [first = '', second = ''] = page.texts('.heard button');
    expect(page.texts(NEEDS)).to.have.length(1);
    const button = page.button(`Tilføj »${first}«`);
    button.focus();
    button.click();
    await until(() => page.texts(NEEDS)[1]?.includes(first), 'the need');
    expect(page.texts('.heard button')).to.eql([second]);
    await until(() => page.focused() !== '', 'a place to go on from');
  });

  it('says how many it took for sure, and how many it asks about', async () => {
    const page = await inDoubt();
    await until(() => page.texts('[role="status"]').join() === '1 behov valgt. 2 forslag til flere.');
  });
});

describe('when the number of employees is none', () => {
  for (const written of ['-3', '−3', '12,5', '5-10', 'mange'])
    it(`keeps »${written}«, and says what is expected`, async () => {
      const page = await placeFinder({ catalogues: CATALOGUES });
      const field = page.control('Antal ansatte');
      page.set('Antal ansatte', '12');
      await page.finder.updateComplete;
      page.set('Antal ansatte', written);
      await page.finder.updateComplete;
      expect(field.value).to.equal(written);
      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const hint = page.one<HTMLElement>(`#${field.getAttribute('aria-describedby') ?? ''}`);
      expect(hint.textContent).to.equal('Skriv et helt tal, fx 12.');
      expect(hint.getClientRects().length).to.equal(1);
      await until(() => page.texts('[role="status"]').join() === hint.textContent, 'what is said');
      page.set('Antal ansatte', '0');
      await page.finder.updateComplete;
      expect([field.value, field.getAttribute('aria-invalid')]).to.eql(['0', 'false']);
      expect(hint.getClientRects().length).to.equal(0);
    });

  it('has nothing against an empty field', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.set('Antal ansatte', '12');
    page.set('Antal ansatte', '');
    await page.finder.updateComplete;
    expect(page.control('Antal ansatte').getAttribute('aria-invalid')).to.equal('false');
  });
});

describe('when the host presets', () => {
  it('begins with the needs and the municipality of the attributes, and drops unknown ids', async () => {
    const page = await placeFinder({
      catalogues: CATALOGUES,
      needs: 'automation nonsense',
      municipality: 'Horsens',
    });
    expect(page.texts(NEEDS)).to.have.length(1);
    const municipality = page.control('Kommune');
    expect(municipality.value).to.equal('615');
  });

  it('takes the municipality’s code as well', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, municipality: '101' });
    expect(page.control('Kommune').value).to.equal('101');
  });
});
