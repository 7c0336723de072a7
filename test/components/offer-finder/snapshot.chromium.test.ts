import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { placeFinder } from '../support/finder-answer.js';
import aaby from './fixtures/aaby-skole.json';
import kyst from './fixtures/kyst-erhverv.json';
import lind from './fixtures/lind-kommune.json';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly children?: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'role' in value;
const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/** What a screen reader walks through, in order. */
async function tree(): Promise<Node[]> {
  const snapshot: unknown = await a11ySnapshot({});
  if (!isNode(snapshot)) throw new Error('There is no tree.');
  return flat(snapshot);
}

describe('the answer as a screen reader meets it', () => {
  it('has the headings in order, none skipped', async () => {
    const page = await placeFinder({
      catalogues: [lind, aaby, kyst],
      needs: 'recruit-skilled automation upskill-tech export',
      municipality: 'Horsens',
    });
    await page.show();
    const headings = (await tree()).filter(({ role }) => role === 'heading');
    expect(headings.map(({ level, name }) => `${level ?? 0} ${name ?? ''}`)).to.eql([
      '2 Hvad vil I gerne have løst?',
      '3 Tre tilbud fra tre systemer dækker tre af jeres fire behov',
      '4 Robotkursus på jeres egen maskine',
      '4 Robotten på prøve',
      '4 Kandidater til jeres job',
      '4 Skriv til alle på én gang',
      '4 Spørgsmål, der kan ændre svaret',
      '4 Skal bekræftes, før I går i gang',
      '4 Forslagene side om side',
    ]);
  });

  it('has every control by a name that tells what it does', async () => {
    const page = await placeFinder({ catalogues: [lind], needs: 'recruit-skilled', municipality: '615' });
    await page.show();
    const controls = (await tree()).filter(({ role }) => /button|link|textbox|combobox|radio/i.test(role));
    expect(controls.length).to.be.above(8);
    expect(controls.filter(({ name }) => !name)).to.eql([]);
  });

  it('leaves the drawing out: it says nothing that the words do not', async () => {
    const page = await placeFinder({ catalogues: [lind], needs: 'recruit-skilled', municipality: '615' });
    await page.show();
    expect((await tree()).filter(({ role }) => /img|graphics/i.test(role))).to.eql([]);
  });
});
