import { expect } from '@open-wc/testing';
import { placeAssessment, type AssessmentPage } from '../support/assessment.js';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { exists } from '../../support/raw-database.js';
import { settle } from '../support/until.js';

describe('before the first statement', () => {
  let own: OwnWorkspace;
  let page: AssessmentPage | undefined;
  const place = async (...[properties, placing]: Parameters<typeof placeAssessment>) =>
    (page = await placeAssessment({ workspace: own.workspace, ...properties }, placing));

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    page?.element.remove();
    await own.leave();
  });

  it('tells what it is, how long it takes, and begins at a press', async () => {
    const { headings, words, buttons } = await place({});
    expect(headings()[0]).to.match(/^2 \S/);
    expect(words()).to.match(/22 udsagn, ca\. \d+ minutter\./);
    expect(words()).to.include('Et dialogværktøj uden normer.');
    expect(buttons()).to.include('Begynd').and.not.include('Begynd forfra');
  });

  it('says who can see the answers, and never calls them anonymous', async () => {
    const { words } = await place({});
    expect(words()).to.include('Den, der samler filerne, kan læse hver enkelt af dem.');
    expect(words()).to.include('ikke mod den, der samler');
    expect(words()).not.to.match(/anonym/i);
    const english = await place({}, { lang: 'en' });
    expect(english.words()).to.include('Whoever collects the files can read each one.');
    expect(english.words()).not.to.match(/anonym/i);
  });

  for (const [storage, says] of [
    ['local', 'Dine svar gemmes kun i denne browser. En kladde slettes efter 90 dage.'],
    ['session', 'Dine svar bliver i denne fane og er væk, når du lukker den.'],
    ['none', 'Dine svar gemmes ikke her. Gem dem som fil, når du er færdig.'],
  ] as const)
    it(`with storage="${storage}" says »${says}«`, async () => {
      expect((await place({ storage })).words()).to.include(says);
    });

  it('stores nothing before the first answer, and then one database', async () => {
    const { press, answer, saved } = await place({});
    await press('Begynd');
    await settle();
    expect(await exists(`kobling:${own.workspace}`), 'before').to.equal(false);
    await answer('Passer godt');
    await saved();
    expect(await exists(`kobling:${own.workspace}`), 'after').to.equal(true);
  });

  it('asks where one works, by choice, and keeps it with the answers', async () => {
    const { all, press, answer, saved } = await place({});
    all<HTMLInputElement>('input[type="radio"]')[1]?.click();
    const [role] = all<HTMLSelectElement>('select');
    if (!role) throw new Error('No role is asked for.');
    role.value = 'leader';
    role.dispatchEvent(new Event('change'));
    await press('Begynd');
    await answer('Passer godt');
    await saved();
    const [draft] = await own.store.list('drafts');
    expect(draft?.value.response.respondent).to.eql({ system: 'education', role: 'leader' });
  });

  it('follows the language and the heading level it is given', async () => {
    const { element, headings, says } = await place({ headingLevel: 4 });
    expect(headings()[0]).to.match(/^4 /);
    element.lang = 'en';
    await says('22 statements, about');
    await says('Begin');
  });

  it('gives two on one page names of their own', async () => {
    const one = await place({});
    const other = await placeAssessment({ workspace: own.workspace, instrument: 'coupling' });
    const names = [one, other].map(({ all }) => all('section')[0]?.getAttribute('aria-label'));
    expect(new Set(names).size).to.equal(2);
  });
});
