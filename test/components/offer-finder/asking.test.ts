import { expect } from '@open-wc/testing';
import { logEvents } from '../support/event-log.js';
import { placeFinder } from '../support/finder-answer.js';
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

  it('takes no focus when it loads', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES, needs: 'automation' });
    await settle();
    expect(document.activeElement).to.equal(document.body);
    expect(page.focused()).to.equal('');
  });

  it('answers a press on the button by saying what is missing, and goes to the field', async () => {
    const page = await placeFinder({ catalogues: CATALOGUES });
    page.button('Vis det bedste samlede tilbud').click();
    await until(() => page.words().includes('Skriv eller vælg mindst ét behov først.'));
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
    expect(page.words()).to.contain('Sådan læser vi det');
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
    await until(() => page.texts('.understood').some((text) => text.startsWith('Vi genkender ikke')));
    page.button('Robotter').click();
    await until(() => page.texts(NEEDS).length === 1);
    expect(page.texts('.understood').join()).not.to.contain('Vi genkender ikke');
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
    }
    const name = 'Automatisering og robotter';
    expect(seen).to.eql([
      `${name}: vigtigt`,
      `${name}: meget vigtigt`,
      `${name}: lidt vigtigt`,
      `${name}: vigtigt`,
    ]);
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
