import { fixture, html } from '@open-wc/testing';
import '../../../src/components/all.js';
import type { KoblingWorkspace } from '../../../src/components/workspace/define.js';
import { elementsIn } from '../matrix/checks.js';
import type { Stage, States } from '../matrix/matrix.js';
import { builtIn, inventMany } from '../support/responses.js';
import { until } from '../support/until.js';

/** A workspace around one of each element, as they stand on a partnership's page. */
async function around({ own, width }: Stage, instrument = 'partnership-short'): Promise<KoblingWorkspace> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const workspace = document.createElement('kobling-workspace');
  Object.assign(workspace, { workspace: own.workspace, lang: 'da' });
  for (const name of ['offer-finder', 'assessment', 'report', 'radar', 'data']) {
    const element = document.createElement(`kobling-${name}`);
    if (['assessment', 'report'].includes(name)) element.setAttribute('instrument', instrument);
    workspace.append(element);
  }
  box.append(workspace);
  const isPainted = ({ shadowRoot }: Element) =>
    !/Henter|Ser efter/.test(shadowRoot?.textContent ?? '') && (shadowRoot?.textContent ?? '') !== '';
  await until(() => elementsIn(workspace).slice(1).every(isPainted), 'all of them');
  return workspace;
}

export const STATES: States = {
  'around all elements, nothing kept': (stage) => around(stage),
  'around all elements, with answers': async (stage) => {
    for (const id of ['partnership-short', 'coupling'] as const)
      await stage.own.add(...inventMany(await builtIn(id), 6, 'education'));
    return around(stage);
  },
  'around what cannot be had': (stage) => around(stage, '/findes-ikke.json'),
};
