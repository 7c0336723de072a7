import { expect } from '@open-wc/testing';
import { placeFinder, type AnswerPage } from '../support/finder-answer.js';

const LONG = 'Ø'.repeat(5000);
const MARKUP = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script><b>fed</b>';
const TURNED = 'til \u202Eudbyder\u202C og \u2066frem\u2069';

const offer = (id: string, own: Record<string, unknown>) => ({
  id,
  system: 'business',
  title: { da: 'Et tilbud' },
  provider: { id, name: 'En udbyder' },
  needs: { automation: 3 },
  ...own,
});
const catalogue = (...offers: unknown[]) => ({
  format: 'kobling-catalogue',
  version: 1,
  id: 'hostile',
  publisher: { name: 'Hostile' },
  offers,
});

async function answered(own: Record<string, unknown>, width?: number): Promise<AnswerPage> {
  const page = await placeFinder({
    catalogues: [catalogue(offer('a', own))],
    needs: 'automation',
    minSystems: 1,
    ...(width === undefined ? {} : { width }),
  });
  await page.show();
  return page;
}

const hrefs = (page: AnswerPage) =>
  [...(page.finder.shadowRoot?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href') ?? '');

describe('a catalogue that means harm', () => {
  it('has its markup shown as text', async () => {
    const page = await answered({
      title: { da: MARKUP },
      summary: { da: MARKUP },
      duration: { da: MARKUP },
      provider: { id: 'a', name: MARKUP },
      contact: { name: MARKUP, phone: MARKUP, email: MARKUP },
    });
    expect(page.offers()).to.eql([MARKUP]);
    expect(page.finder.shadowRoot?.querySelectorAll('img, script, [onerror]')).to.have.length(0);
    expect(window).not.to.have.property('hacked');
  });

  it('brings in no link but to the web, to one mail address and to a phone', async () => {
    const page = await answered({
      provider: { id: 'a', name: 'A', url: 'javascript:alert(1)' },
      contact: { url: 'data:text/html,x', email: 'a@b.example?bcc=all@evil.example', phone: 'javascript:1' },
    });
    // What is left is the letter, and it goes to nobody.
    const [letter = '', ...others] = hrefs(page);
    expect(others).to.eql([]);
    expect(letter)
      .to.match(/^mailto:\?subject=/)
      .and.not.contain('evil');
    expect(page.texts('.contacts')[0]).to.contain('a@b.example?bcc=all@evil.example');
  });

  it('cannot add recipients or headers to the letter', async () => {
    const page = await placeFinder({
      catalogues: [
        catalogue(
          offer('a', { contact: { email: 'good@a.example' } }),
          offer('b', { needs: { export: 3 }, contact: { email: 'x@b.example,y@evil.example' } }),
        ),
      ],
      needs: 'automation export',
      minSystems: 1,
    });
    await page.show();
    expect(page.offers()).to.have.length(2);
    const letter = hrefs(page).find((href) => href.includes('subject=')) ?? '';
    expect(decodeURIComponent(letter.split('?')[0] ?? '')).to.equal('mailto:good@a.example');
  });

  it('cannot turn the direction of the text', async () => {
    const page = await answered({ title: { da: TURNED }, provider: { id: 'a', name: TURNED } });
    expect(page.offers()).to.eql(['til udbyder og frem']);
    expect(page.words()).not.to.match(/[\u202A-\u202E\u2066-\u2069]/);
  });

  for (const width of [320, 760])
    it(`cannot burst a box of ${width} px with a word of 5,000 letters`, async () => {
      const page = await answered(
        {
          title: { da: LONG },
          summary: { da: LONG },
          provider: { id: 'a', name: LONG },
          duration: { da: LONG },
          terms: { da: LONG },
          contact: { name: LONG, email: LONG, phone: LONG },
          conditions: [{ fact: 'x.y', op: '=', value: 1, hard: true }],
        },
        width,
      );
      expect(page.finder.scrollWidth).to.be.at.most(width);
      for (const part of page.finder.shadowRoot?.querySelectorAll('p, li, div, span, b') ?? [])
        if (part.getClientRects().length > 0 && !part.closest('.unseen'))
          expect(part.getBoundingClientRect().right, part.className).to.be.at.most(
            page.finder.getBoundingClientRect().right + 1,
          );
    });
});
