import { expect, fixture, html } from '@open-wc/testing';
import { toFailure } from '../../../src/components/base/failure.js';
import { renderFailure, type FailureView } from '../../../src/components/base/failure-view.js';
import { FileError } from '../../../src/core/model/problem.js';
import { speaking } from '../support/speaker.js';
import { StoreConflictError, StoreWriteError } from '../../../src/core/storage/errors.js';

const shown = async (thrown: unknown, { locale = 'da', ...more }: Partial<FailureView> = {}) => {
  const view: FailureView = {
    failure: toFailure(thrown, 'https://x.example/skema.json'),
    ...speaking(locale),
    level: 3,
    source: 'page',
    title: 'Skemaet kan ikke vises',
    safe: 'Svarene er her.',
    ...more,
  };
  const box = await fixture<HTMLElement>(html`<div>${renderFailure(view)}</div>`);
  const oneLine = (selector: string) =>
    box.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return { box, oneLine };
};

const status = (found: string) =>
  new FileError('http-status', [{ path: '', code: 'http-status', expected: '200', found }]);

describe('what could not be had', () => {
  for (const [what, thrown, plain] of [
    [
      'gone',
      status('410'),
      'Filen findes ikke på serveren. Svarene er her. Det er dem, der står for siden, der kan rette det.',
    ],
    ['locked away', status('401'), 'Serveren giver ikke lov til at hente filen.'],
    [
      'a server that fails',
      status('502'),
      'Serveren har en fejl lige nu. Svarene er her. Prøv igen om lidt.',
    ],
    [
      'no answer',
      new FileError('timeout'),
      'Filen kunne ikke hentes: der kom intet svar. Svarene er her. Prøv igen om lidt.',
    ],
    [
      'a part that did not load',
      new TypeError('Failed to fetch'),
      'Filen kunne ikke hentes: der kom intet svar.',
    ],
    ['too much', new FileError('too-many-rows'), 'Filen er større, end siden kan læse.'],
  ] as const)
    it(`from the page: ${what}`, async () => {
      expect((await shown(thrown)).oneLine('.error > p')).to.include(plain);
    });

  for (const [what, thrown, plain] of [
    [
      'cannot be opened',
      new DOMException('gone', 'NotReadableError'),
      'Filen kunne ikke læses. Måske er den flyttet eller slettet. Svarene er her. Vælg filen en gang til.',
    ],
    [
      'a fault',
      new FileError('invalid'),
      'Filen har en fejl. Svarene er her. Hent filen igen der, hvor den kom fra, og vælg den nye.',
    ],
    ['from a newer kit', new FileError('newer-version'), 'Hent siden igen, så du får den nyeste udgave'],
    [
      'no room',
      new StoreWriteError('quota'),
      'Browseren har ikke plads. Svarene er her. Giv browseren mere plads',
    ],
    ['a store that fails', new StoreWriteError('connection-lost'), 'Browseren kunne ikke gemme.'],
    [
      'changed meanwhile',
      new StoreConflictError('drafts', 'x', 1, undefined),
      'Noget her er ændret, siden du valgte filen.',
    ],
  ] as const)
    it(`of the reader’s own: ${what}`, async () => {
      const { box, oneLine } = await shown(thrown, { source: 'reader' });
      expect(oneLine('.error > p')).to.include(plain);
      expect(box.querySelector('.error')?.getAttribute('role'), 'is announced').to.equal('alert');
    });

  it('keeps the technical line for whoever mends it, in a closed box, as English', async () => {
    const { box, oneLine } = await shown(status('404'));
    expect(box.querySelector('details')?.open).to.equal(false);
    expect(oneLine('summary')).to.equal('Vis tekniske detaljer');
    expect(oneLine('.code')).to.equal('kobling: http-status at /: expected 200, found 404');
    expect(box.querySelector('.code')?.getAttribute('lang')).to.equal('en');
    expect(oneLine('.error > p')).not.to.match(/http-status|404/);
  });

  it('has another try only where there is one', async () => {
    expect((await shown(status('404'))).box.querySelectorAll('button')).to.have.lengthOf(0);
    let tried = 0;
    const { box } = await shown(status('404'), { onRetry: () => (tried += 1), locale: 'en' });
    const button = box.querySelector('button');
    button?.click();
    expect(button?.textContent).to.equal('Try again');
    expect(tried).to.equal(1);
  });

  it('lists at most twenty faults', async () => {
    const problems = Array.from({ length: 40 }, (_, at) => ({
      path: `/items/${at}`,
      code: 'missing',
      expected: 'text',
      found: 'nothing',
    }));
    const { box } = await shown(new FileError('invalid', problems));
    expect(box.querySelectorAll('li')).to.have.lengthOf(20);
  });

  it('introduces them in the reader’s language, and marks as English what is not in it', async () => {
    const problems = [1, 2].map((at) => ({
      ...{ path: `/items/${at}/text`, code: 'missing', expected: 'text', found: 'nothing' },
    }));
    const { box, oneLine } = await shown(new FileError('invalid', problems));
    expect(oneLine('.technical > p')).to.equal(
      'Send dem videre til den, der hjælper med siden eller filen. Fagordene er på engelsk.',
    );
    expect(oneLine('.code li')).to.equal('/items/1/text: ventede text, fandt nothing (missing)');
    const [first] = box.querySelectorAll('.code li');
    expect([...(first?.querySelectorAll('[lang="en"]') ?? [])].map((one) => one.textContent)).to.deep.equal([
      'text',
      'nothing',
      'missing',
    ]);
    const english = await shown(new FileError('invalid', problems), { locale: 'en' });
    expect(english.oneLine('.technical > p')).to.equal(
      'Pass them on to whoever helps with the page or the file.',
    );
    expect(english.oneLine('.code li')).to.equal('/items/1/text: expected text, found nothing (missing)');
  });
});
