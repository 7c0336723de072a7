import { expect } from '@open-wc/testing';
import { until } from '../support/until.js';

/** A page that is there before the kit: the usual case, since module scripts run when the page has been read. */
describe('a workspace in a page that is there before the kit', () => {
  before(() => {
    const host = document.body.appendChild(document.createElement('div'));
    for (const [workspace, storage] of [
      ['horsens', 'none'],
      ['vejle', 'session'],
    ] as const) {
      const wrapper = host.appendChild(document.createElement('kobling-workspace'));
      wrapper.setAttribute('workspace', workspace);
      wrapper.setAttribute('storage', storage);
      wrapper.append(
        document.createElement('kobling-offer-finder'),
        document.createElement('kobling-assessment'),
      );
    }
  });

  const told = () =>
    [...document.querySelectorAll('kobling-offer-finder, kobling-assessment')].map((element) =>
      ['effectiveWorkspace', 'effectiveStorage'].map((name) => String(Reflect.get(element, name))).join(' '),
    );

  it('reaches those inside, though they wake up before it', async () => {
    await import('../../../src/components/all.js');
    await until(() => told()[0] === 'horsens none', 'the workspace reaches the first');
    expect(told()).to.deep.equal(['horsens none', 'horsens none', 'vejle session', 'vejle session']);
  });
});
