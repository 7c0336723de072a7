import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/components/offer-finder/define.js';
import { luminance } from '../../../src/components/base/color.js';
import { showFinder } from '../support/finder.js';
import { inkOf } from '../support/painted.js';
import { until } from '../support/until.js';

describe('a page that goes with the reader’s wish, by what its head says', () => {
  const meta = document.createElement('meta');
  meta.name = 'color-scheme';
  meta.content = 'dark light';
  before(() => document.head.append(meta));
  after(async () => {
    meta.remove();
    await emulateMedia({ colorScheme: 'light' });
  });

  it('has light text for a reader who likes it dark, and follows a change', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    const { field } = await showFinder();
    expect(luminance(inkOf(field()))).to.be.above(0.5);
    await emulateMedia({ colorScheme: 'light' });
    await until(() => luminance(inkOf(field())) < 0.1, 'dark text');
    await emulateMedia({ colorScheme: 'dark' });
    await until(() => luminance(inkOf(field())) > 0.5, 'light text');
  });
});
