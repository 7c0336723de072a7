import { expect } from '@open-wc/testing';
import '../../../src/components/radar/define.js';
import type { KoblingRadar } from '../../../src/components/radar/define.js';
import { closeRound } from '../support/close-round.js';
import { placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, inventMany, ownWorkspace, type Opinion, type OwnWorkspace } from '../support/responses.js';

describe('the radar’s neutral ink', () => {
  let own: OwnWorkspace;
  let page: GroupPage<KoblingRadar>;

  /** One person of employment alone sees things through; everybody does all the rest. */
  const says =
    (isFirst: boolean) =>
    (person: number): Opinion =>
    (item) =>
      item === 'c3.2' && !(isFirst && person === 0) ? 2 : 5;
  const team = async (view: 'radar' | 'dots', [employment, education]: readonly [number, number]) => {
    const sheet = await builtIn('coupling');
    own = await ownWorkspace([
      ...inventMany(sheet, employment, 'employment', says(true)),
      ...inventMany(sheet, education, 'education', says(false)),
    ]);
    page = await placeGroup(document.createElement('kobling-radar'), { workspace: own.workspace, view });
    await closeRound(page);
    await page.says('Bygger på');
  };
  const legend = () => page.all('.legend')[0];

  afterEach(async () => {
    page.element.remove();
    await own.leave();
  });

  it('is a person’s who carries something alone, in every view', async () => {
    await team('dots', [6, 5]);
    const [thin] = page.all('.dot').filter((row) => row.textContent?.includes('tynd'));
    expect(thin?.querySelectorAll('.marks .neutral').length).to.equal(1);
    expect(thin?.querySelectorAll('.marks .disc, .marks .square').length).to.equal(0);
    // Everybody else's system may be shown.
    await page.press('Radar');
    expect(page.all('svg.radar .neutral').length).to.equal(1);
    await page.press('Tabel');
    const row = page.all<HTMLTableRowElement>('tbody tr').find((one) => one.textContent?.includes('tynd'));
    const cells = [...(row?.cells ?? [])].map((cell) => cell.textContent?.trim());
    expect(cells.slice(1)).to.deep.equal(['–vises ikke', '–vises ikke', '1', 'tynd']);
  });

  it('is explained beside the systems’ marks', async () => {
    await team('radar', [6, 5]);
    expect(page.texts('.legend > span').slice(0, 3)).to.deep.equal([
      'Beskæftigelse',
      'Uddannelse',
      'Systemet vises ikke',
    ]);
    expect(legend()?.querySelectorAll('.neutral').length).to.equal(1);
  });

  it('is explained where no system may be shown', async () => {
    await team('dots', [4, 4]);
    expect(page.texts('.legend > span')[0]).to.equal('Systemet vises ikke');
    expect(legend()?.querySelectorAll('.neutral').length).to.equal(1);
  });

  it('needs no word on one’s own view', async () => {
    const sheet = await builtIn('coupling');
    own = await ownWorkspace(inventMany(sheet, 1, 'employment', () => 5));
    page = await placeGroup(document.createElement('kobling-radar'), { workspace: own.workspace });
    await page.says('Hvilke koblingsfunktioner dækker du?');
    expect(page.words()).not.to.include('Systemet vises ikke');
  });
});
