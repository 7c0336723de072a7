import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { ownWorkspace, type OwnWorkspace } from '../support/responses.js';
import { STATES, type Stage } from './states.js';

interface Node {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly checked?: boolean;
  readonly invalid?: string;
  readonly description?: string;
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

describe('the assessment as a screen reader meets it', () => {
  let own: OwnWorkspace;
  let leave: () => void = () => undefined;
  const at = async (state: string, more: Partial<Stage> = {}) => {
    const reach = STATES[state];
    if (!reach) throw new Error(`There is no state »${state}«.`);
    const { element } = await reach({ workspace: own.workspace, ...more });
    leave = () => element.remove();
    return tree();
  };

  beforeEach(async () => {
    own = await ownWorkspace();
  });
  afterEach(async () => {
    leave();
    await own.leave();
  });

  it('has a statement as a heading, and each answer once, by its words alone', async () => {
    const nodes = await at('a rating that is answered');
    expect(
      nodes.filter(({ role }) => role === 'heading').map(({ name, level }) => `${level ?? 0} ${name ?? ''}`),
    ).to.eql(['2 Vi siger tingene ligeud']);
    const radios = nodes.filter(({ role }) => role === 'radio');
    expect(radios.map(({ name }) => name)).to.eql([
      'Helt uenig',
      'Uenig',
      'Midt imellem',
      'Enig',
      'Helt enig',
      'Ved ikke',
      'Ikke relevant for mig',
    ]);
    expect(radios.filter(({ checked }) => checked).map(({ name }) => name)).to.eql(['Enig']);
  });

  it('tells the progress in words, not by the drawing', async () => {
    const nodes = await at('a rating');
    expect(nodes.find(({ role }) => /img|image/.test(role))?.name).to.equal('Udsagn 1 af 5, 0 besvaret');
  });

  it('has a number that cannot be used as invalid, with the reason', async () => {
    const field = (await at('a bad number')).find(({ role }) => role === 'textbox');
    expect(field?.name).to.equal('Antal besøg');
    expect(field?.invalid).to.equal('true');
  });

  for (const state of Object.keys(STATES))
    it(`every control of »${state}« has a name`, async () => {
      const controls = (await at(state)).filter(({ role }) =>
        /button|radio|textbox|combobox|slider/i.test(role),
      );
      if (state !== 'what cannot be asked') expect(controls.length).to.be.above(0);
      expect(controls.filter(({ name }) => !name)).to.eql([]);
    });

  it('headings skip no level', async () => {
    for (const state of ['overview', 'by theme', 'done']) {
      const levels = (await at(state)).flatMap(({ role, level }) =>
        role === 'heading' && level ? [level] : [],
      );
      expect(levels[0], state).to.equal(2);
      levels.reduce((before, level) => {
        expect(level, state).to.be.at.most(before + 1);
        return level;
      });
      leave();
      await own.leave();
      own = await ownWorkspace();
    }
  });
});
