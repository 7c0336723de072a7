import '../../../src/components/data/define.js';
import type { KoblingData } from '../../../src/components/data/define.js';
import { toGapsFile } from '../../../src/core/exchange/writers.js';
import { recordGaps } from '../../../src/core/storage/finder-records.js';
import { jsonFile, placeGroup, type GroupPage } from '../support/group-page.js';
import { builtIn, invent, inventMany } from '../support/responses.js';
import { withoutClipboard } from '../support/without-clipboard.js';
import type { Stage, States } from '../matrix/matrix.js';

const place = ({ own, width }: Stage, more: Partial<KoblingData> = {}): Promise<GroupPage<KoblingData>> =>
  placeGroup(document.createElement('kobling-data'), { workspace: own.workspace, ...more }, { width });

/** With answers and counts in the store. */
async function kept(stage: Stage): Promise<GroupPage<KoblingData>> {
  const sheet = await builtIn('partnership-short');
  await stage.own.add(...inventMany(sheet, 3, 'education'));
  await recordGaps(stage.own.store, ['export', 'succession'], 615, '2026-11-30');
  const page = await place(stage);
  await page.says('Behov uden tilbud');
  return page;
}
const gaps = () =>
  toGapsFile(
    [
      {
        id: 'a',
        rev: 1,
        counts: [{ need: 'export', municipality: 615, days: 3, first: '2026-11-02', last: '2026-11-30' }],
      },
    ],
    '2026-11-30',
  );

export const STATES: States = {
  'nothing kept': async (stage) => (await place(stage)).element,
  'nothing can be kept': async (stage) => (await place(stage, { storage: 'none' })).element,
  'what is kept': async (stage) => (await kept(stage)).element,
  'a file looked into': async (stage) => {
    const page = await kept(stage);
    page.choose(jsonFile('behov.json', gaps()));
    await page.says('Hvad der vil ske');
    return page.element;
  },
  'a file taken in': async (stage) => {
    const page = await kept(stage);
    page.choose(jsonFile('behov.json', gaps()));
    await page.says('Hvad der vil ske');
    await page.press('Indlæs');
    await page.says(/indlæst\./);
    return page.element;
  },
  'files that are none': async (stage) => {
    const page = await kept(stage);
    page.choose(jsonFile('behov.json', gaps()), jsonFile('ferie.json', { format: 'holiday' }));
    await page.says('Kunne ikke bruges');
    return page.element;
  },
  'a file that is none': async (stage) => {
    const page = await kept(stage);
    page.choose(jsonFile('et-langt-navn-paa-en-fil-med-noter.json', '{"format":"andet"}'));
    await page.says('Filen kunne ikke bruges');
    return page.element;
  },
  'copied by hand': async (stage) => {
    const page = await kept(stage);
    const giveBack = withoutClipboard();
    await page.press('Kopiér alt');
    await page.says('Browseren lader os ikke kopiere');
    giveBack();
    return page.element;
  },
  'asked whether to erase': async (stage) => {
    const page = await kept(stage);
    await page.press('Slet alt her');
    return page.element;
  },
  erased: async (stage) => {
    await stage.own.add(invent(await builtIn('partnership-short')));
    const page = await place(stage);
    await page.press('Slet alt her');
    await page.press('Ja, slet alt');
    await page.says('Alt er slettet.');
    return page.element;
  },
};
