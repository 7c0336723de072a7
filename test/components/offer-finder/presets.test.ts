import { expect } from '@open-wc/testing';
import { placeFinder } from '../support/finder-answer.js';
import { TWO_PROPOSALS } from '../support/two-proposals.js';

describe('what the page chooses from the start', () => {
  const { warn } = console;
  const warnings: string[] = [];
  beforeEach(() => {
    warnings.length = 0;
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is told to whoever builds it where there is no such need or municipality', async () => {
    const preset = { catalogues: [TWO_PROPOSALS], needs: 'finance automation', municipality: 'Atlantis' };
    const page = await placeFinder(preset);
    expect(warnings).to.eql([
      'kobling: <kobling-offer-finder needs>: "finance" is not known.',
      'kobling: <kobling-offer-finder municipality>: "Atlantis" is not known.',
    ]);
    expect(page.texts('.stair b')).to.eql(['Automatisering og robotter']);
  });

  it('is not told of where it is known, or nothing', async () => {
    await placeFinder({ catalogues: [TWO_PROPOSALS], needs: ' automation ', municipality: '0615' });
    await placeFinder({ catalogues: [TWO_PROPOSALS] });
    expect(warnings).to.eql([]);
  });
});
